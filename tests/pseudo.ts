import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

/**
 * A language that nobody speaks, for tests and pictures only: English with a sign on every letter,
 * longer by 40 % and more, and between brackets. Whatever is read on a screen without signs was
 * never in the catalogue, and whatever lacks its second bracket is cut off.
 */

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SIGNED = 'áƀçđéƒĝĥíĵķļɱñóƥɋŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ';

/** Longer by this, as German and Finnish are. */
const LONGER = 1.4;

/** What no language translates: the tag by which dates and numbers are written, and our name. */
const KEPT = new Set(['language_tag', 'app_name']);

/** A text in that language; gaps such as `$1` and `$NAME$` stay. */
export function pseudo(text: string): string {
  const signed = text.replace(/\$\d|\$\w+\$|\$\$|[aeiou]|[A-Za-z]/g, (part) => {
    if (part.startsWith('$')) return part;
    const sign = SIGNED.charAt(PLAIN.indexOf(part));
    return 'aeiou'.includes(part) ? sign + sign : sign;
  });
  const short = Math.ceil(text.length * LONGER) - signed.length - 2;
  return `⟦${signed}${short > 0 ? ` ${'~'.repeat(short)}` : ''}⟧`;
}

const Words = z.record(z.string(), z.string());
const Messages = z.record(z.string(), z.looseObject({ message: z.string() }));

/** Copies a built extension to a folder of its own, where it speaks that language instead of English. */
export function pseudoBuild(built: string, folder: string): string {
  cpSync(built, folder, { recursive: true });
  alter(join(folder, 'words', 'en.json'), (json) =>
    Object.fromEntries(
      Object.entries(Words.parse(json)).map(([key, text]) => [key, say(key, text)]),
    ),
  );
  alter(join(folder, '_locales', 'en', 'messages.json'), (json) =>
    Object.fromEntries(
      Object.entries(Messages.parse(json)).map(([key, message]) => [
        key,
        { ...message, message: say(key, message.message) },
      ]),
    ),
  );
  return folder;
}

const say = (key: string, text: string) => (KEPT.has(key) ? text : pseudo(text));

function alter(path: string, change: (json: unknown) => unknown): void {
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}
