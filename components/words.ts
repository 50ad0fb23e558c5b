import { browser } from 'wxt/browser';
import type { Language } from '@/storage/schema';
import {
  browserLanguage,
  isWords,
  LEFT_WORDS,
  sayFrom,
  uiDirection,
  uiLanguage,
  type Words,
} from '@/utils/words';

/**
 * The words of this page, fetched. The browser's own way to words hands over every word of the
 * product before the first is said, and a page of Google's stood still for 50 to 90 ms meanwhile
 * (2026-11-28), so it knows only those that are said there.
 */
export async function wordsOf(language: Language): Promise<Words> {
  const words = await fetched(
    `/words/${language === 'browser' ? browserLanguage() : language}.json`,
  );
  if (!isWords(words)) throw new Error('These are no words.');
  return words;
}

async function fetched(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}

/** The page with these words and in their direction; what is drawn already has to be drawn anew. */
export function speak(words: Words): void {
  sayFrom(words);
  const page = document.documentElement;
  page.lang = uiLanguage();
  page.dir = uiDirection();
}

/**
 * Leaves for the sidebar and the background what they say in this language: the words that the
 * browser has for them, whose keys are the same in all languages.
 */
async function leaveWords(language: Language): Promise<void> {
  if (language === 'browser') return browser.storage.local.remove(LEFT_WORDS);
  const [words, said] = await Promise.all([
    wordsOf(language),
    fetched(`/_locales/${browserLanguage()}/messages.json`),
  ]);
  const keys = new Set(Object.keys(said ?? {}));
  await browser.storage.local.set({
    [LEFT_WORDS]: Object.fromEntries(Object.entries(words).filter(([key]) => keys.has(key))),
  });
}

/** Where this browser remembers the language, and for which version its words were left. */
const NAME = 'language';
const LANGUAGES: readonly Language[] = ['en', 'de', 'ar'];

/**
 * The language as the settings had it last: pages begin with it, since those are read only after
 * the first words were said.
 */
export function rememberedLanguage(): Language {
  const [kept] = remembered();
  return LANGUAGES.find((language) => language === kept) ?? 'browser';
}

/** One after the other: what is left last is what was chosen last. */
let remembering: Promise<void> = Promise.resolve();

/** Has the next page begin in this language, and the sidebar and notifications speak it. */
export function rememberLanguage(language: Language): Promise<void> {
  remembering = remembering.catch(() => undefined).then(() => remember(language));
  return remembering;
}

async function remember(language: Language): Promise<void> {
  const [kept, leftFor] = remembered();
  const now =
    language === 'browser' ? [language] : [language, browser.runtime.getManifest().version];
  if (kept === now[0] && leftFor === now[1]) return;
  await leaveWords(language);
  try {
    localStorage.setItem(NAME, now.join(' '));
  } catch {
    // A full or forbidden storage costs the next page a moment in the other language.
  }
}

function remembered(): string[] {
  try {
    return localStorage.getItem(NAME)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
