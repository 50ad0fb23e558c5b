import { t } from '@/utils/words';
import { turnWith } from '../contacts';
import { reading } from '../db';
import { readDealCards } from '../deal-cards';
import { readHistory } from '../history';
import { readPersonCards } from '../person-cards';
import { purchasesOf } from '../products';
import { currentId } from '../quality/merged';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { ActivityKind, Contact } from '../schema';
import { readOpenTasks } from '../task-cards';
import type { HistoryPage } from '../views';
import type { CompanyPage } from './views';

/** People of one company that are looked at. */
const LOOKED_AT = 500;
const SHOWN = 100;
const DEALS = 50;
/** People whose exchanges make up the history: those one spoke with last. */
const IN_HISTORY = 40;
/** People whose tasks are shown. */
const WITH_TASKS = 20;

/** Everything the page of a company shows besides the history. */
export function companyPage(input: { companyId: string }): Promise<CompanyPage> {
  return reading(async (from) => {
    const companyId = await currentId(from, 'companies', input.companyId);
    const company = await from.get('companies', companyId);
    if (!company) throw new Refused(t('refused_gone'));
    const people = await peopleOf(from, companyId);
    const shown = people.slice(0, SHOWN);
    const range = IDBKeyRange.only(companyId);
    const [cards, deals, tasks] = await Promise.all([
      readPersonCards(from, shown),
      from.newest('deals', { index: 'companyId', range, limit: DEALS }),
      readOpenTasks(from, {
        companyId,
        contactIds: people.slice(0, WITH_TASKS).map(({ id }) => id),
      }),
    ]);
    return {
      companyId,
      name: company.name,
      domains: company.domains,
      industry: company.industry ?? '',
      tags: company.tags ?? [],
      owner: company.owner ?? '',
      createdAt: company.createdAt,
      custom: company.custom ?? {},
      people: cards.map((card, index) => {
        const contact = shown[index];
        return { ...card, turn: contact ? turnWith(contact) : 'nobody' };
      }),
      morePeople: people.length - shown.length,
      deals: await readDealCards(from, deals),
      purchases: purchasesOf(deals),
      tasks,
    };
  });
}

/** What was exchanged with the people of a company and noted about it, newest first, in pages. */
export function companyHistory(input: {
  companyId: string;
  kinds?: ActivityKind[];
  before?: string;
}): Promise<HistoryPage> {
  return reading(async (from) => {
    const people = (await peopleOf(from, input.companyId)).slice(0, IN_HISTORY);
    const who = [input.companyId, ...people.map(({ id }) => id)];
    return readHistory(from, { who, kinds: input.kinds, before: input.before });
  });
}

/** People of a company, those one spoke with last first. */
async function peopleOf(from: Requests, companyId: string): Promise<Contact[]> {
  const range = IDBKeyRange.only(companyId);
  const people = await from.all('contacts', { index: 'companyId', range, limit: LOOKED_AT });
  const last = ({ relationship }: Contact) => relationship.lastAt ?? 0;
  return people.sort((a, b) => last(b) - last(a));
}
