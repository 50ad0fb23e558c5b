import { ARCHIVE_LIMITS } from '../formats/archive';
import { mailOf } from '../formats/emlx';
import { formatOf, isNameless, isReadable } from '../formats/recognise';
import { NotImportable } from './refusal';

/** What stands in an archive or a folder becomes files, each as if it had been dropped itself. */

/** A file in something: where it stands there, and what it holds. */
export interface Inside {
  path: string;
  parts: Blob[];
  lastModified: number;
}

/** Files that are shown beside each other; a folder of mails counts as one. */
export const MOST_FILES = 100;
/** Mails that stand in files of their own; more than these become one mailbox. */
const SINGLE_MAILS = 10;
/** How much of a path is shown: by its end folders are told apart. */
const PATH = 200;

/** A file of a folder. */
export interface InFolder {
  path: string;
  file: File;
}

/** Whether a file of a folder may be something that can be read, or an archive of such. */
export function isWantedOfFolder(path: string): boolean {
  return isReadable(path) || isNameless(path) || /\.(zip|tgz|tar|gz)$/i.test(path);
}

/** Bytes by which a file without an ending shows what it is. */
export const LOOKED_AT = 16_384;

/** Whether a file without an ending that begins like this can be read; all others say it. */
export function isReadableStart(start: Uint8Array): boolean {
  return formatOf('', start.subarray(0, LOOKED_AT)) !== null;
}

/**
 * The files of a folder, many single mails as one mailbox, and how many of it no reader takes.
 * @throws NotImportable when there are more than anybody can look at
 */
export async function filesOfFolder(
  folder: { name: string; lastModified: number },
  found: readonly InFolder[],
): Promise<{ files: File[]; unused: number }> {
  const inside: Inside[] = [];
  let mailBytes = 0;
  let others = 0;
  for (const { path, file } of found) {
    if (isNameless(path)) {
      const start = await file.slice(0, LOOKED_AT).arrayBuffer();
      if (!isReadableStart(new Uint8Array(start))) continue;
    }
    inside.push({ path, parts: [file], lastModified: file.lastModified });
    if (isMail(path)) mailBytes += file.size;
    else others += 1;
  }
  if (others > MOST_FILES || mailBytes > ARCHIVE_LIMITS.total) throw new NotImportable('folder');
  return { files: await filesOf(folder, inside), unused: found.length - inside.length };
}

/** Whether a file is one mail, of which there may be thousands. */
export function isMail(path: string): boolean {
  return /\.emlx?$/i.test(path);
}

/**
 * The files in something, under names that say where they come from: by these an import that stopped
 * is known again, so no two are alike.
 * @param container what it is in, and when that was written
 */
export async function filesOf(
  container: { name: string; lastModified: number },
  inside: readonly Inside[],
): Promise<File[]> {
  const mails = inside.filter(({ path }) => isMail(path));
  const others = inside.filter(({ path }) => !isMail(path));
  const all =
    mails.length > SINGLE_MAILS
      ? [...others, await mailboxOf(mails, container.lastModified)]
      : [...others, ...mails];
  const names = namesOf(all.map(({ path }) => path));
  return all.map(
    ({ parts, lastModified }, index) =>
      new File(parts, `${container.name} › ${names[index]}`, { lastModified }),
  );
}

/** `All mail.mbox`; with its folders where another one is called the same. */
function namesOf(found: readonly string[]): string[] {
  const paths = found.map((path) => path.replace(/(\.mbox)\/mbox$/i, '$1'));
  const leaves = paths.map((path) => path.split('/').at(-1) ?? path);
  const alike = counter();
  for (const leaf of leaves) alike.add(leaf);
  const names = leaves.map((leaf, index) =>
    alike.of(leaf) > 1 ? (paths[index] ?? leaf).slice(-PATH) : leaf,
  );
  const given = counter();
  return names.map((name) => {
    const count = given.add(name);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function counter() {
  const counts = new Map<string, number>();
  const of = (name: string) => counts.get(name) ?? 0;
  return {
    of,
    add(name: string): number {
      counts.set(name, of(name) + 1);
      return of(name);
    },
  };
}

async function mailboxOf(mails: readonly Inside[], lastModified: number): Promise<Inside> {
  const parts: Blob[] = [];
  // One after the other: each is held until it is part of the mailbox.
  for (const mail of mails) parts.push(await asInMailbox(mail.parts));
  return { path: 'mails.mbox', parts, lastModified };
}

/** A mail as it stands in a mailbox: behind a line of its own, no line of it like that one. */
async function asInMailbox(parts: readonly Blob[]): Promise<Blob> {
  const bytes = mailOf(new Uint8Array(await new Blob([...parts]).arrayBuffer()));
  // Byte for byte: each becomes the character of its number and back.
  const text = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * 8192, (index + 1) * 8192)),
  ).join('');
  const quoted = text.replace(/^(>*From )/gm, '>$1');
  const back = new Uint8Array(quoted.length);
  for (let at = 0; at < quoted.length; at += 1) back[at] = quoted.charCodeAt(at);
  return new Blob(['From mail Thu Jan  1 00:00:00 1970\n', back, '\n\n']);
}
