import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT, runScript } from '../run/command.ts';

const OUT = resolve(ROOT, process.env.MARGIN_OUT ?? '.output');
const FOLDER = join(OUT, 'chrome-mv3-test');
const STAMP = join(OUT, 'chrome-mv3-test.sources');
const SOURCES = [
  'entrypoints',
  'components',
  'storage',
  'utils',
  'public',
  'wxt.config.ts',
  'package-lock.json',
];

/** A fingerprint of everything that goes into a build. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const top = join(ROOT, source);
    const paths = statSync(top).isDirectory()
      ? readdirSync(top, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const path of paths) {
      const file = join(top, path);
      if (statSync(file).isFile()) hash.update(`${source}/${path}\0`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * The unpacked extension for the demo, built only when a source has changed.
 * @throws with what the build said when it fails
 */
export async function builtForDemo(): Promise<string> {
  const wanted = fingerprint();
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (existsSync(join(FOLDER, 'manifest.json')) && stamp === wanted) return FOLDER;
  console.log('Building …');
  const { ok, output } = await runScript(
    'wxt/bin/wxt.mjs',
    ['build', '--mode', 'test'],
    AbortSignal.timeout(300_000),
  );
  if (!ok) throw new Error(output);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
  return FOLDER;
}
