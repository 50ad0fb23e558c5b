import {
  activityMeasures,
  asOfSegment,
  type DayOf,
  dealMeasures,
  replyMeasures,
  templateMeasures,
} from '@/utils/rules/reports/measures';
import type { Behind } from '@/utils/rules/reports/model';
import { HOUR, userZone } from '@/utils/time';
import { daysIn, mailsOf, movesOf } from './days';
import { reading } from './db';
import { dealsOf, measuresOfDeal } from './deal-counts';
import { introductionOf } from './introductions';
import { stateIn } from './reports';
import type { Requests } from './requests';
import type { Activity, Contact, Deal, Play, Signal } from './schema';
import { segmentsOf } from './segments';

/** One record behind a bar. */
export interface ReportRecord {
  kind: 'deal' | 'person' | 'activity';
  /** Where it leads; null where nobody is known. */
  id: string | null;
  title: string;
  /** Who or what stage, in addition. */
  about: string;
  at: number;
  /** How often it was counted: a deal may come to a stage twice. */
  times: number;
  value: number | null;
  currency: string;
}

export interface ReportRecords {
  records: ReportRecord[];
  /** Where to go on; null at the end. */
  next: string | null;
}

const SCANNED = {
  deals: 400,
  activities: 2000,
  replies: 200,
  signals: 1000,
  plays: 1000,
  introductions: 120,
} as const;
const SHOWN = 40;

/** The records that were counted under a bar: rows are read in turn and counted as they were. */
export function reportRecords(input: Behind & { after: string | null }): Promise<ReportRecords> {
  return reading(async (from) => {
    const state = await stateIn(from);
    const dayOf = daysIn(state?.zone ?? userZone());
    const { of, after } = input;
    if (of === 'introductions') return introductionRecords(from, input, dayOf);
    const limit = SCANNED[of];
    const range = IDBKeyRange.lowerBound(after ?? '', true);
    const timesIn = (measures: { day: string; key: string; count: number }[]) =>
      measures.reduce((many, one) => many + (isBehind(input, one) ? one.count : 0), 0);
    const found: ReportRecord[] = [];
    let last: string | null = null;
    if (of === 'deals') {
      const stages = new Map(
        (await from.all('pipelines')).flatMap(({ stages }) =>
          stages.map(({ id, name }) => [id, name]),
        ),
      );
      const rows = await from.all('deals', { range, limit });
      const segmentOf = input.segments
        ? await segmentsOf(
            from,
            rows.flatMap(({ companyId }) => companyId ?? []),
          )
        : null;
      for (const deal of rows) {
        last = deal.id;
        const measures = dealMeasures(deal, await movesOf(from, deal.id), dayOf);
        const times = timesIn(
          segmentOf
            ? measures.map((one) => ({ ...one, key: asOfSegment(one.key, segmentOf) }))
            : measures,
        );
        if (times > 0) found.push(dealRecord(deal, stages.get(deal.stageId) ?? '', times));
        if (found.length >= SHOWN) break;
      }
      return { records: found, next: nextOf(rows, last, limit) };
    }
    if (of === 'activities') {
      const rows = await from.all('activities', { range, limit });
      for (const activity of rows) {
        last = activity.id;
        const times = timesIn(activityMeasures(activity, dayOf));
        if (times > 0) found.push(await activityRecord(from, activity));
        if (found.length >= SHOWN) break;
      }
      return { records: found, next: nextOf(rows, last, limit) };
    }
    if (of === 'plays' || of === 'signals') {
      const rows: (Play | Signal)[] = await from.all(of, { range, limit });
      const deals = await dealsOf(from, rows);
      for (const row of rows) {
        last = row.id;
        const deal = deals.get(row.dealId ?? '');
        const times = timesIn(measuresOfDeal(row, deal, dayOf));
        if (times > 0)
          if ('tag' in row) found.push(await signalRecord(from, row, deal));
          else if (deal) found.push(dealRecord(deal, row.name, times));
        if (found.length >= SHOWN) break;
      }
      return { records: found, next: nextOf(rows, last, limit) };
    }
    const rows = await from.all('threads', { range, limit });
    for (const thread of rows) {
      last = thread.id;
      const mails = await mailsOf(from, thread.id);
      const times = timesIn([
        ...replyMeasures(mails, { ball: 'nobody', lastAt: 0 }, dayOf),
        ...templateMeasures(mails, dayOf),
      ]);
      if (times > 0)
        found.push({
          kind: 'person',
          id: thread.contactIds[0] ?? null,
          title: thread.subject,
          about: '',
          at: thread.lastAt,
          times,
          value: null,
          currency: '',
        });
      if (found.length >= SHOWN) break;
    }
    return { records: found, next: nextOf(rows, last, limit) };
  });
}

/** Everybody who was introduced, whoever came last first; those in one page who are behind a bar. */
async function introductionRecords(
  from: Requests,
  input: Behind & { after: string | null },
  dayOf: DayOf,
): Promise<ReportRecords> {
  const [first, until] = [Date.parse(input.start) - ZONES, Date.parse(input.end) + ZONES];
  const [at = until, id = ''] = placeOf(input.after);
  const met = await from.before('contacts', {
    index: 'relationship.metAt',
    range: IDBKeyRange.bound(first, until),
    limit: SCANNED.introductions,
    key: at,
    id,
  });
  const records: ReportRecord[] = [];
  let last: Contact | undefined;
  for (const contact of met) {
    last = contact;
    const found = await introductionOf(from, contact, dayOf);
    if (found?.measures.some((one) => isBehind(input, one)))
      records.push(personRecord(contact, found.brought.at));
    if (records.length >= SHOWN) break;
  }
  const isEnd = met.length < SCANNED.introductions && last === met.at(-1);
  const next = last && !isEnd ? `${last.relationship.metAt} ${last.id}` : null;
  return { records, next };
}

/** No day begins further than this from midnight in UTC. */
const ZONES = 15 * HOUR;

/** Where a page ended: when somebody was met, and who. */
function placeOf(after: string | null): [at?: number, id?: string] {
  const [at, id] = after?.split(' ') ?? [];
  const place = Number(at);
  return id !== undefined && Number.isFinite(place) ? [place, id] : [];
}

function personRecord({ id, name, emails, title }: Contact, at: number): ReportRecord {
  return {
    kind: 'person',
    id,
    title: name || (emails[0] ?? ''),
    about: title,
    at,
    times: 1,
    value: null,
    currency: '',
  };
}

function nextOf(rows: readonly { id: string }[], last: string | null, limit: number) {
  const isEnd = rows.length < limit && last === (rows.at(-1)?.id ?? null);
  return isEnd ? null : last;
}

function isBehind({ start, end, keys }: Behind, { day, key }: { day: string; key: string }) {
  if (day < start || day >= end) return false;
  return keys.some((one) => (one.endsWith(':') ? key.startsWith(one) : key === one));
}

function dealRecord(deal: Deal, stage: string, times: number): ReportRecord {
  const { id, name, value, currency } = deal;
  return {
    kind: 'deal',
    id,
    title: name,
    about: stage,
    at: deal.closedAt ?? deal.stageSince,
    times,
    value,
    currency,
  };
}

/** A marked sentence, and where it leads. */
async function signalRecord(
  from: Requests,
  row: Signal,
  deal: Deal | undefined,
): Promise<ReportRecord> {
  const contact = row.contactId ? await from.get('contacts', row.contactId) : undefined;
  return {
    kind: deal ? 'deal' : contact ? 'person' : 'activity',
    id: deal?.id ?? contact?.id ?? null,
    title: row.quote ? `“${row.quote}”` : row.tag,
    about: [contact?.name, deal?.name].filter(Boolean).join(' · '),
    at: row.at,
    times: 1,
    value: null,
    currency: '',
  };
}

async function activityRecord(from: Requests, activity: Activity): Promise<ReportRecord> {
  const { participants, account, aboutIds, subject, body, snippet, at } = activity;
  const others = participants.filter(({ address }) => address !== account);
  const contacts = await Promise.all(
    others.slice(0, 5).map(({ address }) => from.by('contacts', 'emails', address)),
  );
  const contact = contacts.find((one) => one !== undefined);
  return {
    kind: contact || aboutIds.length > 0 ? 'person' : 'activity',
    id: contact?.id ?? aboutIds[0] ?? null,
    title: (subject || body || snippet).slice(0, 160),
    about: contact?.name ?? others[0]?.name ?? '',
    at,
    times: 1,
    value: null,
    currency: '',
  };
}
