import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { COMMANDS } from '../../utils/commands.ts';
import { filesBelow, OUT, ROOT } from './sources.ts';

/** What is given to people: the production builds of both browsers. */
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  externally_connectable: z.optional(z.unknown()),
  web_accessible_resources: z.optional(z.array(z.unknown())),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(
    z.looseObject({ matches: z.array(z.string()), world: z.optional(z.string()) }),
  ),
  commands: z.record(z.string(), z.unknown()),
});

const HOSTS = ['https://calendar.google.com/*', 'https://mail.google.com/*'];

describe.each(BUILDS)('%s', (build) => {
  const folder = join(OUT, build);
  const files = filesBelow(folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const code = files.filter((path) => path.endsWith('.js'));
  const manifest = () => Manifest.parse(JSON.parse(read('manifest.json')));

  test('asks for the five permissions and the two hosts, and nothing else', () => {
    const asked = manifest();
    expect([...asked.permissions].sort()).toEqual([
      'alarms',
      'contextMenus',
      'notifications',
      'storage',
      'unlimitedStorage',
    ]);
    expect([...asked.host_permissions].sort()).toEqual(HOSTS);
    expect(asked.optional_permissions ?? []).toEqual([]);
    expect(asked.optional_host_permissions ?? []).toEqual([]);
    expect(asked.externally_connectable).toBeUndefined();
  });

  test('explains each permission and host in the README, and no other', () => {
    const { permissions, host_permissions: hosts } = manifest();
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, table = ''] = /^## Permissions\n(.*?)^## /ms.exec(readme) ?? [];
    const named = table
      .split('\n')
      .flatMap((line) => line.split('|')[1]?.match(/`[^`]+`/g) ?? [])
      .map((name) => name.slice(1, -1));
    const asked = [...permissions, ...hosts.map((host) => new URL(host.replace('*', '')).host)];
    expect(named.sort()).toEqual(asked.sort());
  });

  test('runs in the pages of the two hosts only and offers them no file', () => {
    const { content_scripts: scripts, web_accessible_resources: resources } = manifest();
    expect([...new Set(scripts.flatMap(({ matches }) => matches))].sort()).toEqual(HOSTS);
    expect(resources ?? []).toEqual([]);
  });

  test('allows its own pages no foreign script, and of the hosts the secret calendars alone', () => {
    const policy = manifest().content_security_policy.extension_pages;
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    const calendars = 'https://calendar.google.com/calendar/ical/';
    expect(policy).toMatch(new RegExp(`connect-src 'self' ${calendars}(;|$)`));
    expect(policy).toMatch(/object-src 'none'/);
    expect(policy.replace(calendars, '')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has no more than four suggested keys, as the browsers allow', () => {
    const suggested = Object.values(manifest().commands).filter((command) =>
      JSON.stringify(command).includes('suggested_key'),
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
    // A key whose name the sidebar does not know would do nothing.
    expect(Object.keys(manifest().commands).sort()).toEqual(
      ['_execute_action', ...COMMANDS].sort(),
    );
  });

  test('makes no code from text', () => {
    const found = code.flatMap((path) =>
      [...read(path).matchAll(/\beval\s*\(|\bnew Function\s*\(|[^.\w]Function\(\s*["'`]/g)].map(
        (match) => `${path}: ${match[0]}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('loads no script from anywhere else', () => {
    const found = [
      ...code.flatMap((path) =>
        [
          ...read(path).matchAll(
            /importScripts\s*\((?!["'`]\/[\w-]+\.js["'`])|import\s*\(\s*["'`]https?:|createElement\(\s*["'`]script["'`]\s*\)/g,
          ),
        ].map((match) => `${path}: ${match[0]}`),
      ),
      ...files
        .filter((path) => path.endsWith('.html'))
        .flatMap((path) =>
          [...read(path).matchAll(/(src|href)=["'](https?:)?\/\/[^"']*/g)].map(
            (match) => `${path}: ${match[0]}`,
          ),
        ),
    ];
    expect(found).toEqual([]);
  });

  test('keeps the sidebar closed to the page and carries nothing made for tests', () => {
    const found = code.filter((path) =>
      /__TEST_BUILD__|\bmargin(?:Faults|Installed)\b/.test(read(path)),
    );
    expect(found).toEqual([]);
  });

  test('holds only what it needs', () => {
    const strange = files.filter(
      (path) =>
        !/^((manifest|schemas)\.json|[\w-]+\.html|(_locales\/\w+\/messages|words\/\w+)\.json)$/.test(
          path,
        ) &&
        !/^(background(-doubles|-everything|-search)?\.js|content-scripts\/[\w-]+\.js|(chunks|assets)\/[\w.-]+\.(js|css))$/.test(
          path,
        ) &&
        !/^icons?\/[\w-]+\.(png|svg)$/.test(path),
    );
    expect(strange).toEqual([]);
  });
});

test('both browsers get the same code', () => {
  const names = (build: string) =>
    filesBelow(join(OUT, build)).map((path) => path.replace(/-[\w-]{8}\./, '.'));
  // Chrome's background comes in four scripts; see entrypoints/background/index.ts.
  const inChromeAlone = [
    'background-doubles.js',
    'background-everything.js',
    'background-search.js',
  ];
  expect(names('firefox-mv3')).toEqual(
    names('chrome-mv3').filter((name) => !inChromeAlone.includes(name)),
  );
});
