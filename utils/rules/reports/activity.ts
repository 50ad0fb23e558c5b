import { type Counts, under } from './counts';
import { REPLY_RANGES } from './measures';
import { type Behind, type Label, mean, type Report, type Row, share } from './model';
import type { Period, PeriodKind } from './periods';
import { sum } from './pipeline';

interface ActivityInput {
  periods: readonly { period: Period; counts: Counts }[];
  by: PeriodKind;
}

const OUTBOUND = ['email:out', 'call'];

/** What was done period by period, and how many attempts a meeting takes. */
export function activityVolume({ periods, by }: ActivityInput): Report {
  const kinds = [['email:out'], ['email:in'], ['meeting'], ['call'], ['note']];
  const rows = periods.map(({ period, counts }): Row => {
    const meetings = sum(counts, ['meeting']).count;
    return {
      label: { kind: 'period', period, by },
      cells: [
        ...kinds.map((keys) => ({
          value: sum(counts, keys).count,
          records: activities(period, keys),
        })),
        {
          value: ratio(sum(counts, OUTBOUND).count, meetings),
          records: activities(period, [...OUTBOUND, 'meeting']),
        },
      ],
    };
  });
  const all = (keys: string[]) =>
    periods.reduce((many, { counts }) => many + sum(counts, keys).count, 0);
  const behind = (keys: string[]) => activities(spanOf(periods), keys);
  return {
    figures: [
      {
        words: 'report_mails_sent',
        kind: 'count',
        value: all(['email:out']),
        records: behind(['email:out']),
      },
      {
        words: 'report_meetings',
        kind: 'count',
        value: all(['meeting']),
        records: behind(['meeting']),
      },
      {
        words: 'report_per_meeting',
        kind: 'ratio',
        value: ratio(all(OUTBOUND), all(['meeting'])),
        records: behind([...OUTBOUND, 'meeting']),
      },
    ],
    columns: [
      { words: 'report_mails_sent', kind: 'count' },
      { words: 'report_mails_got', kind: 'count' },
      { words: 'report_meetings', kind: 'count' },
      { words: 'report_calls', kind: 'count' },
      { words: 'report_notes', kind: 'count' },
      { words: 'report_per_meeting', kind: 'ratio' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [0, 1, 2, 3, 4] },
  };
}

/** How long answers take, mine and theirs. */
export function responseTimes({ counts, period }: { counts: Counts; period: Period }): Report {
  const of = (whose: 'mine' | 'theirs', range: number) =>
    counts[`reply:${whose}:${range}`] ?? [0, 0];
  const ranges = Array.from({ length: REPLY_RANGES.length + 1 }, (_, index) => index);
  const all = (whose: 'mine' | 'theirs') => sum(counts, [`reply:${whose}:`]);
  const [mine, theirs] = [all('mine'), all('theirs')];
  const rows = ranges.map((range): Row => {
    const cell = (whose: 'mine' | 'theirs') => ({
      value: of(whose, range)[0],
      records: replies(period, [`reply:${whose}:${range}`]),
    });
    const part = (whose: 'mine' | 'theirs') => ({
      ...cell(whose),
      value: share(of(whose, range)[0], all(whose).count),
    });
    return {
      label: rangeLabel(range),
      cells: [cell('mine'), part('mine'), cell('theirs'), part('theirs')],
    };
  });
  const within = (whose: 'mine' | 'theirs', last: number) =>
    share(
      ranges.slice(0, last + 1).reduce((many, range) => many + of(whose, range)[0], 0),
      all(whose).count,
    );
  const DAY = REPLY_RANGES.indexOf(1440);
  const behind = (whose: 'mine' | 'theirs', last: number) =>
    replies(
      period,
      ranges.slice(0, last + 1).map((range) => `reply:${whose}:${range}`),
    );
  return {
    figures: [
      {
        words: 'report_my_reply',
        kind: 'minutes',
        value: mean(mine.sum, mine.count),
        records: behind('mine', REPLY_RANGES.length),
      },
      {
        words: 'report_their_reply',
        kind: 'minutes',
        value: mean(theirs.sum, theirs.count),
        records: behind('theirs', REPLY_RANGES.length),
      },
      {
        words: 'report_my_day',
        kind: 'percent',
        value: within('mine', DAY),
        records: behind('mine', DAY),
      },
      {
        words: 'report_their_day',
        kind: 'percent',
        value: within('theirs', DAY),
        records: behind('theirs', DAY),
      },
    ],
    columns: [
      { words: 'report_my_answers', kind: 'count' },
      { words: 'report_my_share', kind: 'percent' },
      { words: 'report_their_answers', kind: 'count' },
      { words: 'report_their_share', kind: 'percent' },
    ],
    rows,
    chart: { kind: 'bars', columns: [1, 3] },
  };
}

/** How often mail that was written from each template was answered by a person, and how soon. */
export function templateReplies({
  counts,
  period,
  names,
}: {
  counts: Counts;
  period: Period;
  names: Readonly<Record<string, string>>;
}): Report {
  const templates = [...under(counts, 'tpl:sent:')]
    .map(({ parts: [id = ''], count: sent }) => {
      const [answered, minutes] = counts[`tpl:yes:${id}`] ?? [0, 0];
      return { id, sent, answered, minutes };
    })
    .sort((a, b) => b.sent - a.sent || (a.id < b.id ? -1 : 1));
  const rows = templates.map(({ id, sent, answered, minutes }): Row => {
    const name = names[id];
    return {
      label: name ? { kind: 'text', text: name } : { kind: 'word', words: 'report_gone_template' },
      cells: [
        { value: sent, records: activities(period, [`tpl:sent:${id}`]) },
        { value: answered, records: replies(period, [`tpl:yes:${id}`]) },
        { value: share(answered, sent), records: activities(period, [`tpl:sent:${id}`]) },
        { value: mean(minutes, answered), records: replies(period, [`tpl:yes:${id}`]) },
      ],
    };
  });
  const [sent, answered] = [sum(counts, ['tpl:sent:']), sum(counts, ['tpl:yes:'])];
  return {
    figures: [
      {
        words: 'report_template_mails',
        kind: 'count',
        value: sent.count,
        records: activities(period, ['tpl:sent:']),
      },
      {
        words: 'report_reply_rate',
        kind: 'percent',
        value: share(answered.count, sent.count),
        records: replies(period, ['tpl:yes:']),
      },
      {
        words: 'report_their_reply',
        kind: 'minutes',
        value: mean(answered.sum, answered.count),
        records: replies(period, ['tpl:yes:']),
      },
    ],
    columns: [
      { words: 'report_template_mails', kind: 'count' },
      { words: 'report_answered', kind: 'count' },
      { words: 'report_reply_rate', kind: 'percent' },
      { words: 'report_their_reply', kind: 'minutes' },
    ],
    rows,
    chart: { kind: 'bars', columns: [2] },
  };
}

const RANGE_WORDS = [
  'report_within_15m',
  'report_within_1h',
  'report_within_4h',
  'report_within_8h',
  'report_within_1d',
  'report_within_2d',
  'report_within_1w',
  'report_over_1w',
] as const;

function rangeLabel(range: number): Label {
  return { kind: 'word', words: RANGE_WORDS[range] ?? 'report_over_1w' };
}

/** What was entered by itself, and the time that saved if each entry takes so many minutes. */
export function crmReturn({
  periods,
  by,
  minutesPerEntry,
}: ActivityInput & { minutesPerEntry: number }): Report {
  const rows = periods.map(({ period, counts }): Row => {
    const auto = sum(counts, ['auto']).count;
    const all = sum(counts, ['email:', 'meeting', 'call', 'note']).count;
    return {
      label: { kind: 'period', period, by },
      cells: [
        { value: auto, records: activities(period, ['auto']) },
        { value: all - auto, records: activities(period, ['typed']) },
        { value: Math.round(auto * minutesPerEntry), records: activities(period, ['auto']) },
      ],
    };
  });
  const total = (column: number) =>
    rows.reduce((many, { cells }) => many + (cells[column]?.value ?? 0), 0);
  const behind = (key: string) => activities(spanOf(periods), [key]);
  return {
    figures: [
      {
        words: 'report_entered_itself',
        kind: 'count',
        value: total(0),
        records: behind('auto'),
      },
      {
        words: 'report_typed_share',
        kind: 'percent',
        value: share(total(1), total(0) + total(1)),
        records: behind('typed'),
      },
      { words: 'report_saved', kind: 'minutes', value: total(2), records: behind('auto') },
    ],
    columns: [
      { words: 'report_entered_itself', kind: 'count' },
      { words: 'report_typed', kind: 'count' },
      { words: 'report_saved', kind: 'minutes' },
    ],
    rows,
    chart: { kind: 'stacked', columns: [0, 1] },
  };
}

/** All the days of periods that follow each other. */
function spanOf(periods: readonly { period: Period }[]): Period {
  return { start: periods[0]?.period.start ?? '', end: periods.at(-1)?.period.end ?? '' };
}

function ratio(many: number, of: number): number | null {
  return of === 0 ? null : Math.round((many / of) * 10) / 10;
}

function activities({ start, end }: Period, keys: string[]): Behind {
  return { of: 'activities', start, end, keys };
}

function replies({ start, end }: Period, keys: string[]): Behind {
  return { of: 'replies', start, end, keys };
}
