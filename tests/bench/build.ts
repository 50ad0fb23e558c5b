import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { build as buildExtension } from 'wxt';
import * as z from 'zod/mini';

/**
 * What is measured is the package that people get, file by file. The bench build is a copy of it
 * with two scripts beside: one in the background, with the raw sides, and one in a page, which
 * fills the database.
 */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, process.env.MARGIN_OUT ? '' : '.output');
const HERE = join(ROOT, 'tests/bench');

const Manifest = z.looseObject({
  version: z.string(),
  background: z.looseObject({ service_worker: z.string() }),
  content_security_policy: z.object({ extension_pages: z.string() }),
});

export interface Builds {
  /** The package as it is given to people. */
  production: string;
  /** The same with the measuring scripts beside it. */
  bench: string;
  /** A background and a content script that do nothing but answer. */
  empty: string;
}

export async function buildAll(): Promise<Builds> {
  const out = process.env.MARGIN_OUT ?? OUT;
  const builds: Builds = {
    production: join(out, 'chrome-mv3'),
    bench: join(out, 'bench', 'chrome-mv3'),
    empty: join(out, 'bench', 'empty'),
  };
  if (!process.argv.includes('--no-build'))
    await buildExtension({ root: ROOT, mode: 'production', browser: 'chrome', logger: quiet });
  rmSync(join(out, 'bench'), { recursive: true, force: true });
  cpSync(builds.production, builds.bench, { recursive: true });
  await bundle({
    entryPoints: {
      'bench-worker': join(HERE, 'extension/worker.ts'),
      'bench-page': join(HERE, 'extension/page.ts'),
    },
    outdir: builds.bench,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    tsconfig: join(ROOT, 'tsconfig.json'),
    define: { __TEST_BUILD__: 'false' },
    logLevel: 'error',
  });
  await bundle({
    entryPoints: { 'bench-sqlite': join(HERE, 'extension/sqlite.ts') },
    outdir: builds.bench,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    tsconfig: join(ROOT, 'tsconfig.json'),
    define: { __TEST_BUILD__: 'false' },
    logLevel: 'error',
  });
  const wasm = createRequire(import.meta.url).resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm');
  cpSync(wasm, join(builds.bench, 'sqlite3.wasm'));
  writeFileSync(
    join(builds.bench, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>Bench</title><script src="bench-page.js"></script>',
  );
  writeFileSync(
    join(builds.bench, 'bench-background.js'),
    "importScripts('background.js', 'bench-worker.js');",
  );
  setBackground(builds.bench, 'bench-background.js', '0.0.1');
  makeEmpty(builds.empty);
  return builds;
}

/** The bench build with the product's background alone, for measuring how it wakes. */
export function withoutMeasuringBackground(folder: string): void {
  setBackground(folder, 'background.js', '0.0.2');
}

/** A profile keeps the background it knows until the version changes (Chromium 156, 2026-11-22). */
function setBackground(folder: string, script: string, version: string): void {
  const path = join(folder, 'manifest.json');
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { extension_pages: policy } = manifest.content_security_policy;
  const changed = {
    ...manifest,
    version,
    background: { service_worker: script },
    // SQLite is WebAssembly, which the product's own policy does not allow.
    content_security_policy: {
      extension_pages: policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
    },
  };
  writeFileSync(path, JSON.stringify(changed));
}

function makeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('content.js', '');
  write(
    'background.js',
    'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({ ok: true }); });',
  );
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '0.0.1',
      background: { service_worker: 'background.js' },
      content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['content.js'] }],
    }),
  );
}

const silent = () => undefined;
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: silent,
  error: console.error,
  fatal: console.error,
  level: 0,
};
