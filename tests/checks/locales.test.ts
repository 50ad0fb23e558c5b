import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { filesBelow, ROOT } from './sources.ts';

const FOLDER = join(ROOT, 'public', '_locales');
const Messages = z.record(
  z.string().check(z.regex(/^[A-Za-z0-9_@]+$/)),
  z.strictObject({
    message: z.string().check(z.minLength(1)),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.looseObject({ content: z.string() }))),
  }),
);

const locales = readdirSync(FOLDER).sort();
const messages = new Map(
  locales.map((locale) => [
    locale,
    Messages.parse(JSON.parse(readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8'))),
  ]),
);
const english = messages.get('en') ?? {};
const others = locales.filter((locale) => locale !== 'en');

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** The key without its plural form, or null when it has none: `deals_other` is there in English. */
function familyOf(key: string): string | null {
  const base = PLURAL.exec(key)?.[1];
  return base !== undefined && Object.hasOwn(english, `${base}_other`) ? base : null;
}

/** Every key that a locale has to have: a plural has as many forms as the language. */
function keysFor(locale: string): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = Object.keys(english).flatMap((key) => {
    const family = familyOf(key);
    return family === null ? [key] : forms.map((form) => `${family}_${form}`);
  });
  return [...new Set(keys)].sort();
}

/** `$1`, `$NAME$`: what is put into the words; two dollars are one dollar. */
function gaps(message: string): string[] {
  return (message.replaceAll('$$', '').match(/\$(\d|[A-Za-z0-9_@]+\$)/g) ?? []).sort();
}

test('English, German and Arabic are there', () => {
  expect(locales).toEqual(expect.arrayContaining(['ar', 'de', 'en']));
});

test.each(locales)('%s has the same messages as English, in all its plural forms', (locale) => {
  expect(Object.keys(messages.get(locale) ?? {}).sort()).toEqual(keysFor(locale));
});

test.each(others)('%s leaves the same gaps in each message as English', (locale) => {
  const different = Object.entries(messages.get(locale) ?? {}).filter(([key, { message }]) => {
    const family = familyOf(key);
    const model = english[family === null ? key : `${family}_other`];
    if (!model) return false;
    const wanted = gaps(model.message);
    const found = gaps(message);
    // "One thing" and "two things" need no number.
    const inWords = family !== null && /_(zero|one|two)$/.test(key);
    return inWords ? found.some((gap) => !wanted.includes(gap)) : `${found}` !== `${wanted}`;
  });
  expect(different.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

test.each(locales)('%s has a message for every named gap', (locale) => {
  const wrong = Object.entries(messages.get(locale) ?? {}).flatMap(
    ([key, { message, placeholders }]) =>
      gaps(message)
        .filter((gap) => gap.endsWith('$'))
        .filter((gap) => !Object.hasOwn(placeholders ?? {}, gap.slice(1, -1).toLowerCase()))
        .map((gap) => `${key}: ${gap}`),
  );
  expect(wrong).toEqual([]);
});

test('every message that the sources name exists, and every message is named somewhere', () => {
  const folders = ['entrypoints', 'components', 'storage', 'utils'];
  const sources = [
    readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
    ...folders.flatMap((folder) =>
      filesBelow(join(ROOT, folder))
        .filter((path) => /\.(tsx?|html)$/.test(path))
        .map((path) => readFileSync(join(ROOT, folder, path), 'utf8')),
    ),
  ].join('\n');
  const named = [
    ...[...sources.matchAll(/\bt\(\s*'([A-Za-z0-9_]+)'/g)].map((match) => match[1] ?? ''),
    ...[...sources.matchAll(/__MSG_([A-Za-z0-9_]+?)__/g)].map((match) => match[1] ?? ''),
  ];
  expect([...new Set(named)].filter((key) => !Object.hasOwn(english, key)).sort()).toEqual([]);
  // A key may be put together, as in t(`stage_${name}`): then its beginning is named.
  const beginnings = [...sources.matchAll(/`([a-z][A-Za-z0-9]*_[A-Za-z0-9_]*)\$\{/g)].map(
    (match) => match[1] ?? '',
  );
  const unused = Object.keys(english).filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !sources.includes(`'${familyOf(key)}'`) &&
      !named.includes(key) &&
      !beginnings.some((beginning) => key.startsWith(beginning)),
  );
  expect(unused).toEqual([]);
});
