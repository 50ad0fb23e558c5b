import { LIMITS } from '../limits';
import { readAddress } from '../page/address';
import { Role } from '../seen';
import { cleanLine, cleanText, fold } from '../text';
import type { Row } from './csv';
import type { TablePlan } from './csv-plan';
import { RowValues, splitList } from './csv-row';
import { birthdayOf, emailsOf, phonesOf, placesOf, tagsOf, urlsOf } from './csv-row-parts';
import { readCurrency, readSharedSign, readYesNo } from './csv-values';
import { readRepeatText } from './ical-repeat';
import { problemOf, type Reading } from './reading';
import { type ActivityRecord, ImportRecord, type Moment, RECORD_LIMITS } from './records';

/**
 * One row as a record, by the plan of its table; with a problem for every value that its column
 * was to hold and does not. A blank says nothing and is left out.
 */
export function recordOfRow(row: Row, plan: TablePlan): Reading<ImportRecord>[] {
  const values = new RowValues(row, plan);
  const record = BUILDERS[plan.kind](values);
  const where = { record: row.number, name: values.shownName() };
  if (values.yes('isDeleted')) return [{ problem: problemOf('deleted-there', '', where) }];
  if (!record) return [{ problem: problemOf('row-empty', '', where) }];
  const checked = ImportRecord.safeParse(record);
  if (!checked.success)
    return [
      {
        problem: problemOf('record-invalid', checked.error.issues[0]?.path.join('.') ?? '', where),
      },
    ];
  return [
    { record: checked.data },
    ...values.problems.map((problem) => ({ problem: { ...problem, where } })),
  ];
}

const EASTERN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const BUILDERS: Record<TablePlan['kind'], (values: RowValues) => ImportRecord | null> = {
  contact(values) {
    const parts = (['prefix', 'firstName', 'middleName', 'lastName', 'suffix'] as const).map(
      (field) => values.text(field, LIMITS.name),
    );
    const called = values.text('name', LIMITS.name);
    // "Name" beside "Vorname" or "Prénom" is the surname.
    const isSurname =
      parts[1] !== '' && parts[3] === '' && !fold(called).includes(fold(parts[1] ?? ''));
    if (isSurname) parts[3] = called;
    const [prefix, first, middle, last, suffix] = parts;
    const isEastern = values.isFamilyFirst && EASTERN.test(last ?? '');
    const ordered = isEastern ? [prefix, last, first, middle, suffix] : parts;
    const joined = cleanLine(ordered.filter(Boolean).join(' '), LIMITS.name);
    const name = isSurname ? joined : called || joined;
    const emails = emailsOf(values);
    const record: ImportRecord = {
      kind: 'contact',
      ...values.common(),
      name,
      firstName: parts[1] ?? '',
      lastName: parts[3] ?? '',
      nickname: values.text('nickname', LIMITS.name),
      emails,
      phones: phonesOf(values),
      urls: urlsOf(values),
      places: placesOf(values),
      title: values.text('title', 200),
      company: values.company(),
      department: values.text('department', LIMITS.name),
      lifecycle: values.text('lifecycle', 80),
      status: values.text('status', 80),
      source: values.text('source', 80),
      tags: tagsOf(values),
      birthday: birthdayOf(values),
    };
    const isNobody = name === '' && emails.length === 0 && record.phones.length === 0;
    return isNobody ? null : record;
  },

  company(values) {
    const name = values.text('name', LIMITS.name) || values.text('company', LIMITS.name);
    const domains = values
      .all('domain')
      .flatMap(({ text }) => splitList(text.toLowerCase(), /[;,\s]+/))
      .map((domain) => cleanLine(domain, 253))
      .slice(0, 20);
    const record: ImportRecord = {
      kind: 'company',
      ...values.common(),
      name,
      domains,
      urls: urlsOf(values),
      phones: phonesOf(values),
      places: placesOf(values),
      industry: values.text('industry', 120),
      tags: tagsOf(values),
    };
    record.links = record.links.filter(({ to }) => to !== 'company');
    return name === '' && domains.length === 0 ? null : record;
  },

  deal(values) {
    const amount = values.amount();
    const stageCell = values.text('stage', 160);
    const currency = values.text('currency', 10).toUpperCase();
    const said = currency || (values.all('amount')[0]?.text ?? '');
    // Pipedrive: "Offer made (Sales)"
    const pipeline = values.text('pipeline', 80);
    const parts = /^(.+?) \(([^()]+)\)$/.exec(stageCell);
    // HubSpot says it twice.
    const both = pipeline === '' || parts?.[2] === pipeline ? parts : null;
    const stage = cleanLine(both?.[1] ?? stageCell, 80);
    const name = values.text('name', LIMITS.name);
    const probability = values.number('probability');
    return name === '' && stage === '' && amount === null
      ? null
      : {
          kind: 'deal',
          ...values.common(),
          name,
          stage,
          pipeline: cleanLine(both?.[2] ?? pipeline, 80),
          state: stateOf(values, stage),
          amount,
          currency: /^[A-Z]{3}$/.test(currency) ? currency : readCurrency(said),
          currencySign: readSharedSign(said),
          closeDate: values.moment('closeDate'),
          wonAt: values.moment('wonAt'),
          lostAt: values.moment('lostAt'),
          lostReason: values.text('lostReason', 300),
          probability: probability === null ? undefined : percentOf(probability, values),
          nextStep: values.text('nextStep', 300),
          source: values.text('source', 80),
          tags: tagsOf(values),
          stageDates: values
            .all('stageDate')
            .flatMap(({ text, label, column }) => {
              const at = values.momentIn(text, column);
              return at ? [{ stage: cleanLine(label, 120), at }] : [];
            })
            .slice(0, RECORD_LIMITS.stages),
        };
  },

  activity(values) {
    const subject = values.text('subject', LIMITS.subject);
    const duration = values.all('duration')[0]?.text ?? '';
    const minutes = minutesIn(duration);
    const past = pastOf(values);
    const repeats = values.all('repeats')[0];
    const series = repeats && readRepeatText(repeats.text);
    if (repeats && !series) values.unreadable(repeats.column, repeats.text);
    const notes = past
      ? cleanText(values.all('notes')[0]?.text ?? '', LIMITS.note)
      : values.long('notes', LIMITS.note);
    return subject === '' && notes === '' && !past
      ? null
      : {
          kind: 'activity',
          ...values.common(),
          type: activityType(values.text('activityType', 60)),
          subject: subject || (past ? '' : cleanLine(notes, LIMITS.subject)),
          due: withTime(values.moment('due'), values.text('dueTime', 20)),
          doneAt: values.moment('doneAt'),
          isDone: past !== undefined || isDone(values),
          duration: minutes ?? undefined,
          priority: values.text('priority', 40),
          ...(series?.repeat && { repeat: series.repeat }),
          ...(series?.leftOut.length && { leftOut: series.leftOut }),
          past,
        };
  },

  note(values) {
    const body = values.long('body', LIMITS.note) || values.long('notes', LIMITS.note);
    return body === ''
      ? null
      : { kind: 'note', ...values.common(), notes: '', body, at: values.moment('at') };
  },
};

function stateOf(values: RowValues, stage: string): 'open' | 'won' | 'lost' | undefined {
  const said = endIn(values.text('state', 40));
  if (OPEN.test(said)) return 'open';
  if (WON.test(said)) return 'won';
  if (LOST.test(said)) return 'lost';
  if (values.yes('isWon')) return 'won';
  const closed = values.all('isClosed');
  if (closed.length > 0) return values.yes('isClosed') ? 'lost' : 'open';
  const end = endIn(stage);
  if (WON.test(end)) return 'won';
  return LOST.test(end) ? 'lost' : undefined;
}

/** The word for how a deal ended, without the one for that it did. */
function endIn(text: string): string {
  const words = fold(text).replace(/[^\p{L}]+/gu, ' ');
  return words.trim().replace(CLOSED, '');
}

/**
 * In English, German, French and Spanish, as HubSpot, Pipedrive and Zoho write it; Italian, Portuguese
 * and Dutch by the words alone.
 */
const OPEN =
  /^(open|offen|ouverte?|en cours|abiert[oa]|apert[oa]|in corso|(em )?abert[oa]|em andamento)$/;
const WON = /^(won|gewonnen|gagnee?|ganad[oa]|vint[oa]|ganh[oa])$/;
const LOST = /^(lost|verloren|perdue?|perdid[oa]|pers[oa])$/;
/** Stands before both in many a stage. */
const CLOSED =
  /^(closed|(ab)?geschlossen|(af)?gesloten|(ferme|cloture)e?|conclus[oa]|conclue?|cierre|cerrad[oa]|chius[oa]|fechad[oa]) ?((and|und|et|y|e|en) )?/;

/** HubSpot writes 0.4 for forty percent, all others 40. */
function percentOf(value: number, values: RowValues): number | undefined {
  const isShare = value <= 1 && /^[01][.,]\d/.test(values.all('probability')[0]?.text ?? '');
  const percent = isShare ? value * 100 : value;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

/** What only a history of ours says: which way it went, who took part, what it is known by. */
function pastOf(values: RowValues): ActivityRecord['past'] {
  const way = values.text('direction', 20);
  if (way === '') return undefined;
  const participants = splitList(values.all('participants')[0]?.text ?? '', /;/).flatMap((one) => {
    const [role = '', said = ''] = one.split(': ');
    const address = readAddress(said);
    return address ? [{ address, role: Role.safeParse(role).data ?? 'unknown' }] : [];
  });
  const keys = splitList(values.all('identities')[0]?.text ?? '', /\n/);
  return {
    direction: way === 'in' || way === 'out' ? way : 'unknown',
    participants: participants.slice(0, LIMITS.people),
    keys: keys.filter((key) => key.length <= 600).slice(0, 20),
    status: values.text('status', 40),
    sources: listIn(values, 'source', 20).slice(0, 12),
    objections: listIn(values, 'tags', 60).slice(0, 20),
  };
}

function listIn(values: RowValues, field: 'source' | 'tags', max: number): string[] {
  const list = splitList(values.all(field)[0]?.text ?? '', /;/);
  return list.map((one) => cleanLine(one, max));
}

function activityType(text: string): ActivityRecord['type'] {
  const type = text.toLowerCase();
  if (/call|anruf|appel|llamada/.test(type)) return 'call';
  if (/meeting|event|termin|besprechung|reunion|demo|lunch/.test(type)) return 'meeting';
  if (/mail/.test(type)) return 'email';
  if (type === 'note') return 'note';
  return type === '' || /task|to.?do|aufgabe|deadline|follow/.test(type) ? 'task' : 'other';
}

function isDone(values: RowValues): boolean {
  const said = values.text('isDone', 40);
  return readYesNo(said) ?? /^(completed|done|closed|erledigt|abgeschlossen)/i.test(said);
}

/** A day with the time of day from its own column. */
function withTime(day: Moment | undefined, time: string): Moment | undefined {
  const clock = /^(\d{1,2}):(\d{2})/.exec(time);
  if (!day || !clock || day.length > 10 || Number(clock[1]) > 23 || Number(clock[2]) > 59)
    return day;
  return `${day}T${(clock[1] ?? '').padStart(2, '0')}:${clock[2]}:00`;
}

/** `00:30`, `1:30:00`, `45`, `1h 30m` in minutes. */
function minutesIn(text: string): number | null {
  const clock = /^(\d{1,3}):(\d{2})(?::\d{2})?$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const words = /^(?:(\d{1,3})\s*h)?\s*(?:(\d{1,4})\s*m)?/i.exec(text.trim());
  if (words?.[1] || words?.[2]) return Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0);
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null;
}
