import { t } from '@/utils/words';
import { turnWith } from '../contacts';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import { newest } from '../history';
import { readPersonCards } from '../person-cards';
import { purchasesOf } from '../products';
import { currentId } from '../quality/merged';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import { readOpenTasks } from '../task-cards';
import { introducerOf } from './introducer';
import { meetingsToCome, threadLines } from './lines';
import type { PersonPage, ThreadLine } from './views';

/** Deals of one person, the newest ones. */
const DEALS = 50;
/** Newest touches that are looked at for the threads. */
const TOUCHES = 300;
const THREADS = 12;

/** Everything the page of a person shows besides the history. */
export function personPage(input: { contactId: string }): Promise<PersonPage> {
  return reading(async (from) => {
    const contactId = await currentId(from, 'contacts', input.contactId);
    const contact = await from.get('contacts', contactId);
    if (!contact) throw new Refused(t('refused_gone'));
    const range = IDBKeyRange.only(contactId);
    const [[card], deals, tasks, threads, meetings] = await Promise.all([
      readPersonCards(from, [contact]),
      from.newest('deals', { index: 'contactIds', range, limit: DEALS }),
      readOpenTasks(from, { contactIds: [contactId] }),
      threadsWith(from, contactId),
      meetingsToCome(from, contact.emails, Date.now()),
    ]);
    const introducedBy = await introducerOf(from, contact);
    const roles = new Map(
      deals.map((deal) => [deal.id, deal.people.find((one) => one.contactId === contactId)?.role]),
    );
    const { name, title, emails, phones, tags, source, createdAt, relationship } = contact;
    const { owner, lifecycle, urls, birthday, companyId, custom } = contact;
    return {
      contactId,
      ...{ name, title, emails, phones, tags, source, createdAt, relationship },
      ...{ owner, lifecycle, urls, birthday },
      company: companyId && card?.company ? { companyId, name: card.company } : null,
      custom: custom ?? {},
      turn: turnWith(contact),
      introducedBy,
      deals: (await readDealCards(from, deals)).map((deal) => ({
        ...deal,
        role: roles.get(deal.dealId) ?? '',
      })),
      purchases: purchasesOf(deals),
      tasks,
      threads,
      meetings,
    };
  });
}

/** The threads that the newest exchanges with somebody belong to, newest first. */
async function threadsWith(from: Requests, contactId: string): Promise<ThreadLine[]> {
  const touches = await newest(from, contactId, null, TOUCHES);
  const ids = [...new Set(touches.flatMap((touch) => touch.threadId ?? []))].slice(0, THREADS);
  return threadLines(from, await from.each('threads', ids));
}
