import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { runScript } from './command.ts';
import type { Outcome } from './part.ts';

const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
});

/** Runs the tests of one configuration and counts them. */
export async function runVitest(
  config: string,
  filters: readonly string[],
  signal: AbortSignal,
  env: Record<string, string> = {},
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'margin-report-'));
  const file = join(folder, 'report.json');
  try {
    const { ok, output } = await runScript(
      'vitest/vitest.mjs',
      [
        'run',
        '--root=.',
        `--config=${config}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...filters,
      ],
      signal,
      env,
    );
    const report = read(file);
    if (!report) return { passed: 0, failed: 1, output };
    return {
      passed: report.numPassedTests,
      // A file that cannot be loaded has no tests to fail, and is a failure all the same.
      failed: Math.max(report.numFailedTests, ok && report.success ? 0 : 1),
      skipped: report.numPendingTests + report.numTodoTests,
      output,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(file: string): z.infer<typeof Report> | null {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
