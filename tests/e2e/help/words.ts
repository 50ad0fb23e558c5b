import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect, type Page } from '../harness/index.ts';

const Messages = z.record(z.string(), z.object({ message: z.string() }));

function messagesOf(language: string): z.infer<typeof Messages> {
  const url = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
  return Messages.parse(JSON.parse(readFileSync(url, 'utf8')));
}

/** What the product says in a language, by key; only messages without gaps make names. */
export function wordsOf(language: string): (key: string) => string {
  const messages = messagesOf(language);
  return (key) => {
    const message = messages[key]?.message;
    if (!message) throw new Error(`There is no message ${key} in ${language}`);
    return message;
  };
}

/** English words that must not be left in another language: those it says differently. */
function leftovers(language: string): string[] {
  const own = new Set(Object.values(messagesOf(language)).map(({ message }) => message));
  // The picture of the first page shows what is in the demo data, which is English for all.
  return Object.entries(messagesOf('en'))
    .filter(([key]) => !key.startsWith('welcome_picture'))
    .map(([, { message }]) => message)
    .filter((message) => message.length > 2 && !message.includes('$') && !own.has(message));
}

interface Reading {
  texts: string[];
  /** What is wider than its place. */
  wide: string[];
}

/** Everything of ours that is said on a page, and what does not fit. */
export function read(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    const host = document.querySelector('margin-crm');
    const root: ParentNode = host?.shadowRoot ?? document.body;
    const texts: string[] = [];
    const wide: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.localName === 'style' || element.localName === 'script') continue;
      for (const name of ['aria-label', 'title', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.nodeValue ?? '');
      if (!element.checkVisibility() || element.matches('input, select, textarea')) continue;
      if (element.closest('.hidden, .board, [aria-hidden=true]')) continue;
      const { overflowX, textOverflow } = getComputedStyle(element);
      // Columns are as wide as people want them, and what can be reached by keys scrolls by itself.
      if (textOverflow === 'ellipsis' && element.closest('[role=gridcell]')) continue;
      if (overflowX === 'auto' && (element.tabIndex >= 0 || element.querySelector('button')))
        continue;
      const isCut =
        overflowX !== 'visible' && element.matches('.cut, .cut *, .moment-text, .head-name');
      // Links reach a little over their place, so that their words stand in line; fields scroll.
      const isWide = element.scrollWidth > element.clientWidth + 8 && element.clientWidth > 1;
      if (
        isWide &&
        !isCut &&
        overflowX !== 'clip' &&
        getComputedStyle(element).display !== 'inline'
      )
        wide.push(
          `${element.outerHTML.slice(0, 160)} ${element.scrollWidth}>${element.clientWidth}`,
        );
    }
    if (!host && document.documentElement.scrollWidth > innerWidth)
      wide.push(`the page ${document.documentElement.scrollWidth}>${innerWidth}`);
    return { texts: texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean), wide };
  });
}

/** Nothing on the page is a key, is still English, or is wider than its place. */
export async function expectWellSaid(page: Page, language: string, what: string): Promise<void> {
  const { texts, wide } = await read(page);
  const keys = Object.keys(messagesOf('en'));
  expect(
    texts.filter((text) => keys.some((key) => key.includes('_') && text.includes(key))),
    `keys in ${what}`,
  ).toEqual([]);
  const english = new Set(leftovers(language));
  expect(
    texts.filter((text) => english.has(text)),
    `English in ${what}`,
  ).toEqual([]);
  expect(wide, `too wide in ${what}`).toEqual([]);
}
