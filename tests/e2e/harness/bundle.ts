import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let bundled: Promise<string> | undefined;

/** The script that finds elements inside a page, as one string; made once per run. */
export function queryScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('./in-page/query.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  }).then((result) => {
    const file = result.outputFiles[0];
    if (!file) throw new Error('esbuild wrote nothing for tests/e2e/harness/in-page/query.ts');
    return file.text;
  });
  return bundled;
}
