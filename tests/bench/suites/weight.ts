import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Lab } from '../lab.ts';
import type { Line } from '../line.ts';

/**
 * What every load of Gmail pays for: the content script of the package, gzipped, by itself and
 * against the library on which others build theirs.
 */

const MOST_KB = 40;
const GATE = 0.13;

export async function weight(lab: Lab): Promise<Line[]> {
  const scripts = ['gmail', 'calendar'].map((name) => ({
    name,
    size: gzipped(readFileSync(join(lab.builds.production, `content-scripts/${name}.js`))),
  }));
  const peer = gzipped(await bundledPeer());
  const { version } = createRequire(import.meta.url)('@inboxsdk/core/package.json');
  return scripts.flatMap(({ name, size }): Line[] => [
    {
      what: `content script of ${name}, gzipped`,
      size: null,
      unit: 'KB',
      ours: size,
      other: { name: 'limit', value: MOST_KB },
      ratio: { value: size / MOST_KB, mad: 0 },
      gate: 1,
    },
    {
      what: `content script of ${name}, gzipped`,
      size: null,
      unit: 'KB',
      ours: size,
      other: { name: `@inboxsdk/core ${version}`, value: peer },
      ratio: { value: size / peer, mad: 0 },
      gate: GATE,
    },
  ]);
}

function gzipped(bytes: Uint8Array): number {
  return gzipSync(bytes).byteLength / 1024;
}

async function bundledPeer(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: "import '@inboxsdk/core';", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('The peer could not be bundled.');
  return file.contents;
}
