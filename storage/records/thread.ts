import { t } from '@/utils/words';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Deal } from '../schema';
import { readOpenTasks } from '../task-cards';
import { threadLines } from './lines';
import type { ThreadPage } from './views';

const PEOPLE = 30;
/** Deals of one person that are offered. */
const DEALS = 10;

/** Everything the page of a thread shows besides its messages and notes. */
export function threadPage({ threadId }: { threadId: string }): Promise<ThreadPage> {
  return reading(async (from) => {
    const row = await from.get('threads', threadId);
    if (!row) throw new Refused(t('refused_gone'));
    const contactIds = row.contactIds.slice(0, PEOPLE);
    const [[thread], contacts, linked, tasks, offered] = await Promise.all([
      threadLines(from, [row]),
      from.each('contacts', contactIds),
      from.each('deals', row.dealId ? [row.dealId] : []),
      readOpenTasks(from, { threadId, contactIds: [] }),
      openDealsOf(from, contactIds),
    ]);
    if (!thread) throw new Refused(t('refused_gone'));
    const [deal] = await readDealCards(from, linked);
    return {
      thread,
      deal: deal ?? null,
      dealChoices: await readDealCards(from, offered),
      people: contacts.map(({ id, name, emails }) => ({
        contactId: id,
        name,
        address: emails[0] ?? '',
      })),
      tasks,
    };
  });
}

async function openDealsOf(from: Requests, contactIds: string[]): Promise<Deal[]> {
  const lists = await Promise.all(
    contactIds.slice(0, DEALS).map((id) => {
      const range = IDBKeyRange.only(id);
      return from.newest('deals', { index: 'contactIds', range, limit: DEALS });
    }),
  );
  const open = lists.flat().filter((deal) => deal.state === 'open');
  return [...new Map(open.map((deal) => [deal.id, deal])).values()].slice(0, DEALS);
}
