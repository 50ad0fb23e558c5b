import type { MarginDb } from '@/storage/margin-db';
import type { Activity, Company, Contact, Deal, Thread } from '@/storage/schema';
import type { SearchGroup } from '@/storage/views';

/** Finding without an index: every row is looked at, by other means than the product's own. */

export interface Asked {
  /** Beginnings of words, each in some text of the row. */
  words: string[];
  from?: string;
  hasDeal?: boolean;
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/** Whether a word of the text begins so; scripts without spaces are found anywhere. */
function has(texts: string[], word: string): boolean {
  const wanted = fold(word)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return texts.some((text) => {
    const line = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
    return /^\p{Script=Han}+$/u.test(wanted) ? line.includes(wanted) : line.includes(` ${wanted}`);
  });
}

const others = ({ participants, account }: Activity) =>
  participants.filter(({ address }) => address !== account);

const textsOfActivity = (row: Activity) => [
  row.subject,
  row.snippet,
  row.body ?? '',
  ...(row.meeting
    ? [row.meeting.place, row.meeting.outcome ?? '', row.meeting.nextStep ?? '']
    : []),
  ...others(row).flatMap(({ name, address }) => [name, address]),
];

const isFrom = (row: Activity, word: string) =>
  others(row)
    .filter(({ role }) => role === 'from' || role === 'organizer')
    .some(({ name, address }) => has([name, address], word));

/** The ids of all rows that hold every word, by group. */
export async function scan(db: MarginDb, { words, from, hasDeal = false }: Asked) {
  const fits = (texts: string[]) => words.every((word) => has(texts, word));
  const byText = <T extends { id: string }>(
    rows: T[],
    texts: (row: T) => string[],
    withDeal: (row: T) => boolean,
  ) =>
    from
      ? []
      : rows.filter((row) => fits(texts(row)) && (!hasDeal || withDeal(row))).map(({ id }) => id);
  const dealOf = new Map((await db.threads.toArray()).map(({ id, dealId }) => [id, dealId]));
  const all: Activity[] = await db.activities.toArray();
  const found = all.filter(
    (row) =>
      fits(textsOfActivity(row)) &&
      (!from || isFrom(row, from)) &&
      (!hasDeal || Boolean(row.dealId ?? dealOf.get(row.threadId ?? ''))),
  );
  const kinds = (...some: string[]) => found.filter(({ kind }) => some.includes(kind));
  const contacts: Contact[] = await db.contacts.toArray();
  const companies: Company[] = await db.companies.toArray();
  const deals: Deal[] = await db.deals.toArray();
  const threads: Thread[] = await db.threads.toArray();
  const here = new Set(threads.map(({ id }) => id));
  const ofMails = kinds('email').flatMap(({ threadId }) => threadId ?? []);
  const groups: Record<SearchGroup, string[]> = {
    people: byText(
      contacts,
      ({ name, emails, title, tags }) => [name, ...emails, title, ...tags],
      ({ id }) => deals.some(({ contactIds }) => contactIds.includes(id)),
    ),
    companies: byText(
      companies,
      ({ name, domains }) => [name, ...domains],
      ({ id }) => deals.some(({ companyId }) => companyId === id),
    ),
    deals: byText(
      deals,
      ({ name, nextStep }) => [name, nextStep],
      () => true,
    ),
    threads: [
      ...new Set([
        ...byText(
          threads,
          ({ subject }) => [subject],
          ({ dealId }) => Boolean(dealId),
        ),
        ...ofMails.filter((id) => here.has(id)),
      ]),
    ],
    notes: from ? [] : kinds('note', 'call').map(({ id }) => id),
    meetings: kinds('meeting').map(({ id }) => id),
  };
  return groups;
}
