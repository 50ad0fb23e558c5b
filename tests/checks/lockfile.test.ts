import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ROOT } from './sources.ts';

const Lockfile = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.optional(z.string()),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});

const { packages } = Lockfile.parse(
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')),
);

/** Where Node would look for a package from a place in node_modules, nearest first. */
function* placesOf(name: string, from: string): Generator<string> {
  let at = from;
  for (;;) {
    yield `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (at === '') return;
    at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '');
  }
}

test('knows the binaries of every system, without which npm ci refuses a fresh clone', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => ![...placesOf(name, path)].some((place) => Object.hasOwn(packages, place)))
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('names no registry, so that everybody installs from their own', () => {
  const resolved = Object.values(packages).flatMap((each) => each.resolved ?? []);
  expect(resolved.filter((url) => /^https?:/.test(url))).toEqual([]);
});
