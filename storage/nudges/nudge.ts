import type { MailLine, NudgeReason } from '@/utils/rules/nudges';
import { isOwn, neverLogEntry } from '@/utils/rules/who';
import { counted, say } from '@/utils/words';
import { readingAside, readingInPieces } from '../aside';
import { whoContext } from '../domains';
import type { Requests, StoreName, Stores } from '../requests';
import type { Contact, Reason, Settings, Touch } from '../schema';
import type { TodayItem } from '../views';
import { Histories } from './histories';

/** How many of a kind are looked at: more than anybody works through in a day. */
export const LIMIT = 150;
/** Mails with a person that are read to find the last three. */
const LAST_LINES = 10;

/** One line of the list, with what the badge needs to know. */
export interface Nudge extends Omit<TodayItem, 'reason' | 'score' | 'also'> {
  /** Put into words only where it is shown: that takes longer than finding it. */
  reason: NudgeReason;
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
export async function contactsById(ids: string[]): Promise<Map<string, Contact>> {
  const each = (from: Requests, piece: readonly string[]) => from.each('contacts', piece);
  const rows = await readingInPieces([...new Set(ids)], each, ['contacts']);
  return new Map(rows.map((row) => [row.id, row]));
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

const lastLines = new Histories<MailLine[]>();

/** The newest mails with each of some people, newest first, by their ids. */
export function lastMails(people: readonly Contact[]): Promise<ReadonlyMap<string, MailLine[]>> {
  return lastLines.of(people, async (asked) => {
    const lists = await newestTouches(asked.map(({ id }) => ({ id, limit: LAST_LINES })));
    return lists.map((lines) => lines.filter(({ kind }) => kind === 'email'));
  });
}

/** The newest lines of several histories, in one transaction: opening one takes longer than a read. */
export function newestTouches(
  histories: { id: string; until?: number; limit: number }[],
): Promise<Touch[][]> {
  if (histories.length === 0) return Promise.resolve([]);
  return readingAside(
    async (from) =>
      Promise.all(
        histories.map(({ id, until, limit }) => {
          const range = IDBKeyRange.bound([id], until === undefined ? [id, []] : [id, until, []]);
          return from.newest('touches', { range, limit });
        }),
      ),
    ['touches'],
  );
}

/** The last rows of a range, last first: in one request, where a cursor makes one for each row. */
export function newest<S extends StoreName>(
  store: S,
  what: { index?: string; range: IDBKeyRange; limit: number },
): Promise<Stores[S][]> {
  return readingAside(async (from) => from.newest(store, what), [store]);
}
