import { isAddress } from '../limits';

/** Recipients of one mail that are told of; more is no mail of a person. */
const MOST = 20;
/** A report stands at the beginning; behind it comes the mail that was returned. */
const LOOKED_AT = 96_000;

/** Whether an address is that of a mail server, which tells what became of a mail. */
export function isMailServer(address: string): boolean {
  return /^(mailer-?daemon|postmaster)@/i.test(address);
}

/**
 * The addresses that a mail server says a mail could not be delivered to, for good: a delay is none.
 * @param raw the report as it was sent, with its headers where they are known
 * @param text what a person reads of it
 */
export function bouncedIn(raw: string, text: string): string[] {
  const report = raw.slice(0, LOOKED_AT);
  const told = recipientsIn(report);
  if (told) return unique(told);
  // Words differ by server and language, the code of a lasting failure does not.
  if (!LASTING.test(text.slice(0, LOOKED_AT))) return [];
  const named = /^x-failed-recipients:(.{1,4000})$/im.exec(report)?.[1];
  if (named) return unique(named.split(','));
  // Whom it could not reach comes first, before the mail itself with all its people.
  const first = text
    .slice(0, LOOKED_AT)
    .match(/[^\s@<>"',;:()[\]]{1,64}@[^\s@<>"',;:()[\]]{1,250}/g)
    ?.find((address) => !isMailServer(address));
  return unique(first ? [first.replace(/\.+$/, '')] : []);
}

/** 5.1.1, 550: what RFC 3463 and RFC 5321 call permanent. */
const LASTING = /(?:^|[^\d.])5\.\d{1,3}\.\d{1,3}(?!\.?\d)|(?:^|[^\d.-])55[0-4](?![\d.]?\d)/m;

/** What the part made for machines says (RFC 3464); null where there is none. */
function recipientsIn(report: string): string[] | null {
  const failed: string[] = [];
  let isThere = false;
  let who: string[] = [];
  for (const line of report.split(/\r?\n/)) {
    const field = /^(original-recipient|final-recipient|action)\s*:\s*(.*)$/i.exec(
      line.slice(0, 500),
    );
    if (line === '') who = [];
    if (!field) continue;
    const [, name = '', value = ''] = field;
    if (name.toLowerCase() !== 'action')
      who.push(value.replace(/^[\w-]+\s*;\s*/, '').replace(/^<|>.*$/g, ''));
    else {
      isThere = true;
      if (/^failed\b/i.test(value)) failed.push(...who);
    }
  }
  return isThere ? failed : null;
}

function unique(addresses: readonly string[]): string[] {
  const clean = addresses.map((address) => address.trim().toLowerCase()).filter(isAddress);
  return [...new Set(clean)].filter((address) => !isMailServer(address)).slice(0, MOST);
}
