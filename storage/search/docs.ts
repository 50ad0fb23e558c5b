import type { Activity, Company, Contact, Deal, Rows, Thread } from '../schema';

/** Sorts of documents, each with an index of its own; all documents of a sort are of one table. */
export const SORTS = {
  people: 'contacts',
  companies: 'companies',
  deals: 'deals',
  threads: 'threads',
  mails: 'activities',
  notes: 'activities',
  meetings: 'activities',
} as const;
export type Sort = keyof typeof SORTS;

/** Tables whose rows can be found. */
export const SEARCHED = ['contacts', 'companies', 'deals', 'threads', 'activities'] as const;
export type Searched = (typeof SEARCHED)[number];

/** What of a row can be found, and where it stands among the others. */
export interface DocText {
  sort: Sort;
  /** Newest first is the order of everything found. */
  at: number;
  texts: string[];
}

/** The texts by which a row is found. */
export function docOf<T extends Searched>(table: T, row: Rows[T]): DocText {
  return MAKERS[table](row);
}

const MAKERS: { [T in Searched]: (row: Rows[T]) => DocText } = {
  contacts: contactDoc,
  companies: companyDoc,
  deals: dealDoc,
  threads: (thread: Thread) => ({
    sort: 'threads',
    at: thread.createdAt,
    texts: [thread.subject],
  }),
  activities: activityDoc,
};

function contactDoc(contact: Contact): DocText {
  const { name, emails, title, tags, phones, createdAt } = contact;
  return {
    sort: 'people',
    at: createdAt,
    texts: [
      name,
      ...emails,
      title,
      ...tags,
      // As it is written, and as one piece.
      ...phones.flatMap((phone) => [phone, phone.replace(/\D+/g, '')]),
      contact.lifecycle ?? '',
      ...customTexts(contact.custom),
    ].filter(Boolean),
  };
}

function companyDoc(company: Company): DocText {
  const { name, domains, tags = [], createdAt } = company;
  return {
    sort: 'companies',
    at: createdAt,
    texts: [
      name,
      ...domains,
      company.industry ?? '',
      ...tags,
      ...customTexts(company.custom),
    ].filter(Boolean),
  };
}

function dealDoc(deal: Deal): DocText {
  const { name, nextStep, tags = [], stageSince } = deal;
  return {
    sort: 'deals',
    // In the order in which they are shown, so that the first few are all that is read.
    at: stageSince,
    texts: [name, nextStep, ...tags, ...customTexts(deal.custom)].filter(Boolean),
  };
}

function activityDoc(activity: Activity): DocText {
  const { kind, at, subject, snippet, body = '', meeting } = activity;
  const sort = kind === 'email' ? 'mails' : kind === 'meeting' ? 'meetings' : 'notes';
  return {
    sort,
    at,
    texts: [
      subject,
      snippet,
      body,
      ...(meeting ? [meeting.place, meeting.outcome ?? '', meeting.nextStep ?? ''] : []),
      ...othersIn(activity).flatMap(({ name, address }) => [name, address]),
    ].filter(Boolean),
  };
}

/** Those in an activity whose mailbox it is not. */
export function othersIn({ participants, account }: Activity): Activity['participants'] {
  return participants.filter(({ address }) => address !== account);
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The words in own fields; ids of other records are none. */
function customTexts(custom: Contact['custom']): string[] {
  return Object.values(custom ?? {})
    .flatMap((value) => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : []))
    .filter((text) => !ID.test(text));
}
