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

function lookUp(key: string, args: (string | number)[]): string {
  // WXT types the keys it knows; a plural or a reason code is put together at run time.
  const getMessage: (key: never, args: string[]) => string = browser.i18n.getMessage;
  return getMessage(key as never, args.map(String));
}

/** BCP 47 tag of the interface language; English where the browser does not tell. */
export function uiLanguage(): string {
  const tag = browser.i18n.getUILanguage?.() || 'en';
  return tag.replace('_', '-');
}

/** `rtl` for Arabic, Hebrew, Persian and Urdu interfaces, else `ltr`. */
export function uiDirection(): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur)\b/i.test(uiLanguage()) ? 'rtl' : 'ltr';
}
