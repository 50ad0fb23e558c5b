import type { MailLine, NudgeReason } from '@/utils/rules/nudges';
import { isOwn, neverLogEntry } from '@/utils/rules/who';
import { counted, say } from '@/utils/words';
import { reading } from '../db';
import { whoContext } from '../domains';
import type { MarginDb } from '../margin-db';
import type { StoreName, Stores } from '../requests';
import type { Contact, Reason, Settings } from '../schema';
import type { TodayItem } from '../views';

/** How many of a kind are looked at: more than anybody works through in a day. */
export const LIMIT = 150;
/** Mails with a person that are read to find the last three. */
const LAST_LINES = 10;

/** One line of the list, with what the badge needs to know. */
export interface Nudge extends Omit<TodayItem, 'score' | 'also'> {
  /** Something to do now: counted on the badge. */
  actionable: boolean;
  /** A task whose time has come. */
  overdue: boolean;
  /** What its deal may bring; 0 without one. */
  worth: number;
  /** The last two mails to them were not answered. */
  fading?: boolean;
}

/** Contacts by their ids. */
export async function contactsById(db: MarginDb, ids: string[]): Promise<Map<string, Contact>> {
  const rows = await db.contacts.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

/** Somebody with an address that is neither mine nor on the never-log list. */
export function isReachable(contact: Contact, settings: Settings): boolean {
  const { own, neverLog } = whoContext(settings);
  if (contact.emails.length === 0) return true;
  return contact.emails.some((email) => !isOwn(email, own) && !neverLogEntry(email, neverLog));
}

/** The reason as a code that the locale files know: with the plural form of its count. */
export function worded({ code, count, args }: NudgeReason): Reason {
  const cut = args.map((arg) => arg.slice(0, 300));
  if (count === undefined) return { code, args: cut };
  const { form, shown } = counted(count);
  const all = [shown, ...cut];
  const exact = `${code}_${form}`;
  // The interface may fall back to English, which has fewer forms than the browser's language.
  const known = say(`nudge_${exact}`, all) !== `nudge_${exact}`;
  return { code: known ? exact : `${code}_other`, args: all };
}

/** The newest mails with a person, newest first. */
export async function lastMails(contactId: string): Promise<MailLine[]> {
  const range = IDBKeyRange.bound([contactId], [contactId, []]);
  const lines = await newest('touches', { range, limit: LAST_LINES });
  return lines.filter((line) => line.kind === 'email');
}

/** The last rows of a range, last first: in one request, where a cursor makes one for each row. */
export function newest<S extends StoreName>(
  store: S,
  what: { index?: string; range: IDBKeyRange; limit: number },
): Promise<Stores[S][]> {
  return reading(async (from) => from.newest(store, what), [store]);
}
