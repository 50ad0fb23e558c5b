import { browser } from 'wxt/browser';
import type en from '@/public/_locales/en/messages.json';

/** Every message key of the locale files; the English file is the source of truth. */
export type WordKey = keyof typeof en;

type PluralBase<K> = K extends `${infer Base}_other` ? Base : never;
/** A key that exists as `<key>_one`, `<key>_other` and whatever else a language needs. */
export type PluralKey = PluralBase<WordKey>;

/**
 * The text of a message in the browser's language, `$1`…`$9` filled from `args`.
 * An unknown key yields the key itself, so that a gap is visible and never blank.
 */
export function t(key: WordKey, ...args: (string | number)[]): string {
  return say(key, args);
}

/**
 * The text for a count: picks `<key>_zero|one|two|few|many|other` by the plural rules of the
 * interface language; `$1` is the count as people of that language write it, `args` follow.
 */
export function tn(key: PluralKey, count: number, ...args: (string | number)[]): string {
  const { form, shown } = counted(count);
  return lookUp(`${key}_${form}`, [shown, ...args]) || say(`${key}_other`, [shown, ...args]);
}

/** Made once a language: that takes longer than drawing a line of a list (2026-11-29). */
let counting: [language: string, Intl.PluralRules, Intl.NumberFormat] | undefined;

/** A count as people of the interface's language write it, and the plural form that goes with it. */
export function counted(count: number): { form: Intl.LDMLPluralRule; shown: string } {
  const language = uiLanguage();
  if (counting?.[0] !== language)
    counting = [language, new Intl.PluralRules(language), new Intl.NumberFormat(language)];
  return { form: counting[1].select(count), shown: counting[2].format(count) };
}

/** The text for a key that comes from data (a reason code, say); the key itself when unknown. */
export function say(key: string, args: (string | number)[]): string {
  return lookUp(key, args) || key;
}

/** Words by their keys, gaps by number. */
export type Words = Readonly<Record<string, string>>;

/**
 * All words of the interface, flat, in a page of ours; elsewhere those of a language that was chosen.
 * What is missing here the browser gives out, in its language.
 */
let own: Words | null = null;

/** Says everything from these words from now on, `$1`…`$9` being gaps and two dollars one dollar. */
export function sayFrom(words: Words | null): void {
  own = words;
}

/**
 * Under this name pages leave in `storage.local`, for scripts that are not pages, the words those say
 * in the language that was chosen; nothing where the browser's own is to be spoken.
 */
export const LEFT_WORDS = 'words';

/** Says everything in the language that was chosen, by what a page left; else in the browser's. */
export function sayLeft(left: unknown): void {
  sayFrom(isWords(left) ? left : null);
}

/** Zod would be 5 KB that the popup and the content scripts have no other use for. */
export function isWords(value: unknown): value is Words {
  return !!value && Object.values(value).every((text) => typeof text === 'string');
}

/**
 * What was said so far. A page that outlives the extension (an update) can no longer ask the
 * browser for words (2026-11-22): it throws, and the sidebar must still say what happened.
 */
const said = new Map<string, string>();
const SAID_AT_MOST = 2000;

function lookUp(key: string, args: (string | number)[]): string {
  const texts = args.map(String);
  const text = own?.[key];
  if (text !== undefined)
    return text.replace(/\$(\d|\$)/g, (_, gap) => (gap === '$' ? gap : (texts[gap - 1] ?? '')));
  return ofBrowser(key, texts);
}

function ofBrowser(key: string, texts: string[]): string {
  const id = JSON.stringify([key, texts]);
  try {
    // WXT types the keys it knows; a plural or a reason code is put together at run time.
    const getMessage: (key: never, args: string[]) => string = browser.i18n.getMessage;
    const text = getMessage(key as never, texts);
    if (said.size >= SAID_AT_MOST) said.clear();
    said.set(id, text);
    return text;
  } catch {
    return said.get(id) ?? '';
  }
}

/** The language among those there are words in that the browser speaks, whatever was chosen since. */
export function browserLanguage(): string {
  return ofBrowser('language_tag', []);
}

let language = 'en';

/**
 * BCP 47 tag of the language the interface speaks, so that dates and directions go with the words:
 * the browser's own (`de-AT`) where there are words in it, else the one that the words are in. A
 * Chromium without its language pack gives German words and calls itself English (2026-11-22).
 */
export function uiLanguage(): string {
  const spoken = lookUp('language_tag', []);
  try {
    language = (browser.i18n.getUILanguage?.() || 'en').replace('_', '-');
  } catch {
    // As above: the language stays what it was.
  }
  return !spoken || language === spoken || language.startsWith(`${spoken}-`) ? language : spoken;
}

/** `rtl` for Arabic, Hebrew, Persian and Urdu interfaces, else `ltr`. */
export function uiDirection(): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur)\b/i.test(uiLanguage()) ? 'rtl' : 'ltr';
}
