import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve as absolute, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const OUT = absolute(ROOT, process.env.MARGIN_OUT ?? '.output');

/** All files below a folder, as paths from there. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

export interface Import {
  from: string;
  /** As written for types; the path or the package for values. */
  specifier: string;
  /** Path of a source of ours, or null for a package. */
  to: string | null;
  /** Whether anything of it is left when the types are gone. */
  value: boolean;
  /** Run when it is asked for, not when the file is. */
  late: boolean;
}

const FOLDERS = ['entrypoints', 'components', 'storage', 'utils'];

/** Every import between the sources of the product, or of other folders: values as the bundler sees them, and types. */
export async function allImports(folders: readonly string[] = FOLDERS): Promise<Import[]> {
  const sources = folders.flatMap((folder) =>
    filesBelow(join(ROOT, folder))
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => join(folder, path)),
  );
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: sources,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    // What many run is put together once, not for each of them: 30 s of
    // processor time became 8 (2026-11-30).
    splitting: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: { '@': ROOT },
    packages: 'external',
    loader: { '.css': 'empty', '.svg': 'empty', '.png': 'empty' },
    logLevel: 'silent',
  });
  const values = Object.entries(metafile.inputs).flatMap(([from, input]) =>
    input.imports.map(({ path, external, kind }) => ({
      from,
      late: kind === 'dynamic-import',
      specifier: path,
      to: external ? null : path.replace(/\?.*$/, ''),
      value: true,
    })),
  );
  return [...values, ...sources.flatMap(typesOf)];
}

export function isContentScript(path: string): boolean {
  return /^entrypoints\/[^/]+\.content(\/|\.tsx?$)/.test(path);
}

/** What a file runs, itself or through others, each with the way to it. */
export function reached(start: string, among: readonly Import[]): Map<string, string> {
  const by = importsOf(among);
  const ways = new Map<string, string>([[start, start]]);
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const { to, specifier, value } of by(at)) {
      const next = to ?? specifier;
      if (!value || ways.has(next)) continue;
      ways.set(next, `${ways.get(at)} → ${next}`);
      if (to !== null) queue.push(to);
    }
  }
  return ways;
}

const byFile = new WeakMap<readonly Import[], Map<string, Import[]>>();

/** Those of one file. Sorted once: every file is asked for from every other. */
export function importsOf(among: readonly Import[]): (from: string) => readonly Import[] {
  const sorted = byFile.get(among) ?? new Map<string, Import[]>();
  if (!byFile.has(among)) {
    for (const each of among) {
      const own = sorted.get(each.from);
      if (own) own.push(each);
      else sorted.set(each.from, [each]);
    }
    byFile.set(among, sorted);
  }
  return (from) => sorted.get(from) ?? [];
}

function typesOf(from: string): Import[] {
  const text = readFileSync(join(ROOT, from), 'utf8');
  const patterns = [
    /(?:import|export)\s+type\s[^;'"]*?from\s*['"]([^'"]+)['"]/g,
    /import\s*\{[^}]*\btype\s[^}]*\}\s*from\s*['"]([^'"]+)['"]/g,
    /\bimport\(\s*['"]([^'"]+)['"]\s*\)\s*\./g,
  ];
  const specifiers = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(specifiers)].map((specifier) => ({
    from,
    specifier,
    to: resolve(from, specifier),
    value: false,
    late: false,
  }));
}

function resolve(from: string, specifier: string): string | null {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(from), specifier))
      : null;
  if (base === null) return null;
  const guesses = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end);
  const found = guesses.find((guess) => {
    const path = join(ROOT, guess);
    return existsSync(path) && statSync(path).isFile();
  });
  return found ?? base;
}
