import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import { type Line, passes } from './line.ts';

/** The result as a table to read and as a file to compare. */

export interface Machine {
  cores: number;
  cpu: string;
  system: string;
  node: string;
  browser: string;
  commit: string;
}

export function machine(browser: string): Machine {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    system: `${platform()} ${release()}`,
    node: process.versions.node,
    browser,
    commit: commit(),
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

export function table(lines: readonly Line[]): string {
  const rows = [
    ['what', 'activities', 'ours', 'compared with', 'its value', 'ratio ± MAD', 'gate', ''],
    ...lines.map((line) => [
      line.what,
      line.size === null ? '' : line.size.toLocaleString('en'),
      figure(line.ours, line.unit),
      line.other?.name ?? '',
      line.other ? figure(line.other.value, line.unit) : '',
      `${line.ratio.value.toFixed(line.ratio.value < 0.5 ? 3 : 2)} ± ${line.ratio.mad.toFixed(2)}`,
      line.gate === null ? '' : `≤ ${line.gate}`,
      line.gate === null ? '' : passes(line) ? 'pass' : 'MISSED',
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const text = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `|${widths?.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [text(head), rule, ...body.map(text)].join('\n');
}

function figure(value: number, unit: Line['unit']): string {
  if (unit === 'tasks') return String(Math.round(value));
  return `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
}

/** Writes everything into a file of its own and answers its path. */
export function save(folder: string, where: Machine, lines: readonly Line[]): string {
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const path = join(folder, `${at.replace(/[:.]/g, '-')}.json`);
  const result = {
    at,
    machine: where,
    lines: lines.map((line) => ({ ...line, pass: passes(line) })),
  };
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`);
  return path;
}
