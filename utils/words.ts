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
  const category = new Intl.PluralRules(uiLanguage()).select(count);
  const shown = new Intl.NumberFormat(uiLanguage()).format(count);
  return lookUp(`${key}_${category}`, [shown, ...args]) || say(`${key}_other`, [shown, ...args]);
}

/** The text for a key that comes from data (a reason code, say); the key itself when unknown. */
export function say(key: string, args: (string | number)[]): string {
  return lookUp(key, args) || key;
}

/**
 * All words of the interface, flat, in a page of ours; null where the browser gives out those that
 * content scripts and the background say.
 */
let ofPage: Readonly<Record<string, string>> | null = null;

/** Says everything from these words from now on, `$1`…`$9` being gaps and two dollars one dollar. */
export function sayFrom(words: Readonly<Record<string, string>>): void {
  ofPage = words;
}

/**
 * What was said so far. A page that outlives the extension (an update) can no longer ask the
 * browser for words (2026-11-22): it throws, and the sidebar must still say what happened.
 */
const said = new Map<string, string>();
const SAID_AT_MOST = 2000;

function lookUp(key: string, args: (string | number)[]): string {
  const texts = args.map(String);
  const own = ofPage?.[key];
  if (own !== undefined)
    return own.replace(/\$(\d|\$)/g, (_, gap) => (gap === '$' ? gap : (texts[gap - 1] ?? '')));
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
