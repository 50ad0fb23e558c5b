import { isTar } from './archive';
import { declaredCharset, textOf } from './charset';

export type FileFormat = 'mbox' | 'eml' | 'ics' | 'vcf' | 'csv' | 'archive';

/**
 * What a file is, by its first bytes (some kilobytes of them), and by its name where those do
 * not tell. Null for anything no reader takes.
 */
export function formatOf(name: string, start: Uint8Array): FileFormat | null {
  if (start[0] === 0x50 && start[1] === 0x4b) return 'archive';
  if ((start[0] === 0x1f && start[1] === 0x8b) || isTar(start)) return 'archive';
  const charset = declaredCharset(start) ?? '';
  const text = textOf(start.subarray(0, 4096), charset).replace(/^[\ufeff\s]+/, '');
  if (/^BEGIN\s*:\s*(VCALENDAR|VEVENT)/i.test(text)) return 'ics';
  if (/^BEGIN\s*:\s*VCARD/i.test(text)) return 'vcf';
  if (/^From \S*(\s|$)/.test(text) && /^[!-9;-~]+:/m.test(text)) return 'mbox';
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const byName = ENDINGS[ending];
  if (byName) return byName;
  // Two header lines in a row, one of them of a mail; behind a number in a file of Apple Mail.
  const isMail = /^(?:\d{1,10}\s*\n)?[!-9;-~]+:.*\r?\n(?:[ \t].*\r?\n)*[!-9;-~]+:/.test(text);
  return isMail && /^(from|date|received|message-id|return-path|delivered-to):/im.test(text)
    ? 'eml'
    : null;
}

const ENDINGS: Record<string, FileFormat> = {
  mbox: 'mbox',
  mbx: 'mbox',
  eml: 'eml',
  emlx: 'eml',
  ics: 'ics',
  ical: 'ics',
  ifb: 'ics',
  vcs: 'ics',
  vcf: 'vcf',
  vcard: 'vcf',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  txt: 'csv',
};

/**
 * Whether a path inside an archive is something a reader takes. What Apple Mail exports as
 * `Inbox.mbox` is a folder with a file in it that is called `mbox`.
 */
export function isReadable(path: string): boolean {
  return !isHidden(path) && /\.(mbox|emlx?|ics|vcf|csv)$|(^|\/)mbox$/i.test(path);
}

/** Whether a name says nothing: Thunderbird keeps its mailboxes in files called `Inbox` or `Sent`. */
export function isNameless(path: string): boolean {
  return !isHidden(path) && /(^|\/)[^/.]+$/.test(path) && !isReadable(path);
}

/** What systems put beside the files of a person. */
export function isHidden(path: string): boolean {
  return /(^|\/)(\.|__MACOSX\/)/.test(path);
}
