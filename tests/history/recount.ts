import { lessonsOf } from '@/storage/days';
import type { Activity, Company, Contact, Deal, Play, Signal, StageMove } from '@/storage/schema';
import { type Counted, type Counts, count } from '@/utils/rules/reports/counts';
import { introductionMeasures } from '@/utils/rules/reports/introducers';
import { signalMeasures } from '@/utils/rules/reports/ledger';
import {
  activityMeasures,
  dealMeasures,
  replyMeasures,
  templateMeasures,
} from '@/utils/rules/reports/measures';
import { playMeasures } from '@/utils/rules/reports/outcomes';
import { dateOf } from '@/utils/time';

interface Stored {
  contacts?: Contact[];
  activities: Activity[];
  deals: Deal[];
  stageMoves: StageMove[];
  companies?: Company[];
  plays?: Play[];
  signals?: Signal[];
}

/** What is counted together; all else by itself. */
const TOGETHER = {
  done: ['email', 'meeting', 'call', 'note', 'auto', 'typed', 'reply', 'tpl'],
  closed: ['won', 'lost', 'cycle'],
  open: ['due', 'nodue', 'nostep'],
  introduced: ['intro', 'ibuy', 'ival'],
};

/** What the counters must say, from all rows. */
export function recountedDays(rows: Stored, zone: string): Record<string, Counts> {
  const days: Record<string, Counts> = {};
  const dayOf = (at: number) => dateOf(at, zone);
  const put = (key: string, one: Counted) => {
    const counts = days[key] ?? {};
    days[key] = counts;
    count(counts, one.key, one.count, one.sum);
  };
  const putAll = (one: Counted, as = '') => {
    const [kind = ''] = one.key.split(':');
    const together = Object.entries(TOGETHER).find(([, kinds]) => kinds.includes(kind));
    const part = (together?.[0] ?? kind) + as;
    put(`${part}:d${one.day}`, one);
    put(`${part}:m${one.day.slice(0, 7)}`, one);
    if (part !== 'done') put(`${part}:y${one.day.slice(0, 4)}`, one);
  };
  for (const activity of rows.activities)
    for (const one of activityMeasures(activity, dayOf)) putAll(one);
  const threads = new Map<string, Activity[]>();
  for (const activity of rows.activities) {
    if (activity.kind !== 'email' || !activity.threadId) continue;
    threads.set(activity.threadId, [...(threads.get(activity.threadId) ?? []), activity]);
  }
  for (const mails of threads.values())
    for (const one of [
      ...replyMeasures(mails, { ball: 'nobody', lastAt: 0 }, dayOf),
      ...templateMeasures(mails, dayOf),
    ])
      putAll(one);
  for (const deal of rows.deals) {
    const moves = rows.stageMoves.filter((move) => move.dealId === deal.id);
    const company = rows.companies?.find(({ id }) => id === deal.companyId);
    const trade = (company?.industry ?? '') || '-';
    for (const one of dealMeasures(deal, moves, dayOf)) {
      const [kind = '', currency, , ...product] = one.key.split(':');
      const isSale = kind === 'cust' || kind === 'buy';
      putAll(one);
      if (isSale)
        putAll({ ...one, key: [kind, currency, trade, ...product].join(':') }, '-segment');
    }
    for (const key of lessonsOf(deal, moves)) put('m:deals', { day: '', key, count: 1, sum: 0 });
  }
  const { contacts = [] } = rows;
  for (const { id, relationship } of contacts) {
    const { metAt, metBy } = relationship;
    const writer = contacts.find(({ emails }) => metBy && emails.includes(metBy));
    const knownSince = writer?.relationship.firstAt;
    if (!writer || metAt === undefined || typeof knownSince !== 'number') continue;
    if (writer.id === id || knownSince >= metAt) continue;
    const deals = rows.deals.filter(({ contactIds }) => contactIds.includes(id));
    for (const one of introductionMeasures({ by: writer.id, at: metAt }, deals, dayOf)) putAll(one);
  }
  const { plays = [], signals = [] } = rows;
  const dealOf = (id: string | undefined) => rows.deals.find((deal) => deal.id === id);
  for (const play of plays) {
    const deal = dealOf(play.dealId);
    for (const one of deal ? playMeasures(play, deal, dayOf) : []) putAll(one);
  }
  for (const signal of signals)
    for (const one of signalMeasures(signal, dealOf(signal.dealId)?.state ?? 'none', dayOf))
      putAll(one);
  return Object.fromEntries(
    Object.entries(days).filter(([, counts]) => Object.keys(counts).length > 0),
  );
}
