import { LIMITS } from '../limits';
import { addressesIn, readAddress } from '../page/address';
import { cleanLine, cleanText } from '../text';
import type { Row } from './csv';
import type { ColumnPlan, TablePlan } from './csv-plan';
import { readCurrency, readMoment, readNumber, readYesNo } from './csv-values';
import { textOfHtml } from './mail-text';
import { type Problem, problemOf, type Reading } from './reading';
import {
  type ActivityRecord,
  type Custom,
  empty,
  ImportRecord,
  type Link,
  type Moment,
  RECORD_LIMITS,
} from './records';
import { readBirthday } from './vcard-contact';

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

/** The cells of one row by what they mean. */
class RowValues {
  readonly problems: Problem[] = [];
  readonly isSalesforce: boolean;
  private readonly byField = new Map<string, ColumnPlan[]>();
  private readonly cells: readonly string[];
  private readonly labels = new Map<string, string>();
  private readonly custom: ColumnPlan[] = [];

  constructor(row: Row, plan: TablePlan) {
    this.cells = row.cells;
    this.isSalesforce = plan.product?.startsWith('salesforce') ?? false;
    for (const column of plan.columns) {
      if (this.raw(column) === '') continue;
      if (column.field === 'label') this.labels.set(column.group, cleanLabel(this.raw(column)));
      else if (column.field === 'custom') this.custom.push(column);
      else {
        const columns = this.byField.get(column.field);
        if (columns) columns.push(column);
        else this.byField.set(column.field, [column]);
      }
    }
  }

  private raw(column: ColumnPlan): string {
    return this.cells[column.index]?.trim() ?? '';
  }

  all(field: ColumnPlan['field']): { text: string; label: string; column: ColumnPlan }[] {
    return (this.byField.get(field) ?? []).map((column) => ({
      text: this.raw(column),
      label: column.label || (this.labels.get(column.group) ?? ''),
      column,
    }));
  }

  text(field: ColumnPlan['field'], max: number): string {
    return cleanLine(this.all(field)[0]?.text ?? '', max);
  }

  /** Text over several lines; what was written as HTML without its tags. */
  long(field: ColumnPlan['field'], max: number): string {
    return cleanText(
      this.all(field)
        .map(({ text }) => plain(text))
        .join('\n\n'),
      max,
    );
  }

  id(field: ColumnPlan['field']): string {
    const id = this.text(field, RECORD_LIMITS.id);
    return this.isSalesforce ? shortId(id) : id;
  }

  moment(field: ColumnPlan['field']): Moment | undefined {
    const first = this.all(field)[0];
    return first ? this.momentIn(first.text, first.column) : undefined;
  }

  momentIn(text: string, column: ColumnPlan): Moment | undefined {
    const moment = readMoment(text, column.dates ?? { order: null, isSerial: false });
    if (moment === null) this.unreadable(column, text);
    return moment ?? undefined;
  }

  number(field: ColumnPlan['field']): number | null {
    const first = this.all(field)[0];
    if (!first) return null;
    const number = readNumber(first.text, first.column.decimalComma);
    if (number === null) this.unreadable(first.column, first.text);
    return number;
  }

  yes(field: ColumnPlan['field']): boolean {
    return readYesNo(this.all(field)[0]?.text ?? '') ?? false;
  }

  unreadable(column: ColumnPlan, text: string): void {
    if (this.problems.length < 20)
      this.problems.push(problemOf('value-unreadable', `${column.name}: ${text}`));
  }

  /** Every column the product has no place for, under its own name and of its own type. */
  customs(): Custom[] {
    return this.custom.slice(0, RECORD_LIMITS.custom).map((column) => {
      const text = this.raw(column);
      const label = cleanLine(this.labels.get(column.group) || column.name, 120);
      const asText = { label, type: 'text', value: cleanText(text, RECORD_LIMITS.value) } as const;
      switch (column.type) {
        case 'number': {
          const value = readNumber(text, column.decimalComma);
          return value === null ? asText : { label, type: 'number', value };
        }
        case 'yes-no': {
          const value = readYesNo(text);
          return value === null ? asText : { label, type: 'yes-no', value };
        }
        case 'date': {
          const value = readMoment(text, column.dates ?? { order: null, isSerial: false });
          return value === null ? asText : { label, type: 'date', value };
        }
        default:
          return { ...asText, type: column.type };
      }
    });
  }

  common() {
    return {
      ...empty.common(),
      sourceId: this.id('sourceId'),
      owner: this.text('owner', LIMITS.name),
      notes: this.long('notes', LIMITS.note),
      createdAt: this.moment('createdAt'),
      links: this.links(),
      custom: this.customs(),
    };
  }

  /** Companies, people and deals that a row names, by id, by name, or `Name (id)`. */
  private links(): Link[] {
    const links: Link[] = [];
    for (const to of ['company', 'contact', 'deal'] as const) {
      const names = this.all(to).flatMap(({ text }) => namesIn(text));
      const ids = this.all(`${to}Id`).flatMap(({ text }) => splitList(text, /[;,]/));
      const emails =
        to === 'contact' ? this.all('contactEmail').flatMap(({ text }) => addressesIn(text)) : [];
      const count = Math.max(names.length, ids.length, emails.length);
      // Lists that stand beside each other belong together only when they are equally long.
      const isPaired = [names, ids, emails].every(
        (list) => list.length <= 1 || list.length === count,
      );
      if (isPaired)
        for (let index = 0; index < count; index += 1)
          links.push(
            this.link(to, names[index]?.name, names[index]?.id ?? ids[index], emails[index]),
          );
      else {
        const list =
          ids.length > 0
            ? ids.map((id) => this.link(to, undefined, id))
            : names.map(({ name, id }) => this.link(to, name, id));
        links.push(...list, ...emails.map((email) => this.link(to, undefined, undefined, email)));
      }
    }
    return links.slice(0, RECORD_LIMITS.links);
  }

  private link(to: Link['to'], name?: string, id?: string, email?: string): Link {
    const clean = name === undefined ? '' : cleanLine(name, LIMITS.name);
    const short =
      id === undefined ? '' : cleanLine(this.isSalesforce ? shortId(id) : id, RECORD_LIMITS.id);
    return {
      to,
      ...(short !== '' && { id: short }),
      ...(clean !== '' && { name: clean }),
      ...(email && { email }),
    };
  }

  /** What a person finds the row by in a report. */
  shownName(): string {
    for (const field of ['name', 'lastName', 'subject', 'email', 'company', 'sourceId'] as const) {
      const text = this.text(field, 80);
      if (text !== '')
        return field === 'lastName' ? `${this.text('firstName', 80)} ${text}`.trim() : text;
    }
    return '';
  }
}

/** Salesforce ids have 15 letters, or 18 with a checksum that says nothing more. */
function shortId(id: string): string {
  return /^[A-Za-z0-9]{18}$/.test(id) ? id.slice(0, 15) : id;
}

/** `* Work` of Google is "Work", and the one preferred. */
function cleanLabel(text: string): string {
  return cleanLine(text.replace(/^\*\s*/, ''), RECORD_LIMITS.label);
}

function splitList(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, RECORD_LIMITS.links);
}

/** `Marc Lemaire (4421); Ana Ruiz (7)`: names with the ids that HubSpot puts behind them. */
function namesIn(text: string): { name: string; id?: string }[] {
  return splitList(text, /;| ::: /).map((part) => {
    const match = /^(.+?)\s*\((\d{2,20})\)$/.exec(part);
    return match?.[1] && match[2] ? { name: match[1], id: match[2] } : { name: part };
  });
}

function plain(text: string): string {
  return /<\/?[a-z][^>]{0,200}>/i.test(text) ? textOfHtml(text) : text;
}

const BUILDERS: Record<TablePlan['kind'], (values: RowValues) => ImportRecord | null> = {
  contact(values) {
    const parts = (['prefix', 'firstName', 'middleName', 'lastName', 'suffix'] as const).map(
      (field) => values.text(field, LIMITS.name),
    );
    const name =
      values.text('name', LIMITS.name) || cleanLine(parts.filter(Boolean).join(' '), LIMITS.name);
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
      company: cleanLine(namesIn(values.text('company', LIMITS.name))[0]?.name ?? '', LIMITS.name),
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
    const amount = values.number('amount');
    const stageCell = values.text('stage', 160);
    const currency = values.text('currency', 10).toUpperCase();
    // Pipedrive: "Offer made (Sales)"
    const both =
      values.all('pipeline').length === 0 ? /^(.+?) \(([^()]+)\)$/.exec(stageCell) : null;
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
          pipeline: cleanLine(both?.[2] ?? values.text('pipeline', 80), 80),
          state: stateOf(values, stage),
          amount: amount !== null && amount >= 0 && amount <= 1e12 ? amount : null,
          currency: /^[A-Z]{3}$/.test(currency)
            ? currency
            : readCurrency(currency || (values.all('amount')[0]?.text ?? '')),
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
    const notes = values.long('notes', LIMITS.note);
    return subject === '' && notes === ''
      ? null
      : {
          kind: 'activity',
          ...values.common(),
          type: activityType(values.text('activityType', 60)),
          subject: subject || cleanLine(notes, LIMITS.subject),
          due: withTime(values.moment('due'), values.text('dueTime', 20)),
          doneAt: values.moment('doneAt'),
          isDone: isDone(values),
          duration: minutes ?? undefined,
          priority: values.text('priority', 40),
        };
  },

  note(values) {
    const body = values.long('body', LIMITS.note) || values.long('notes', LIMITS.note);
    return body === ''
      ? null
      : { kind: 'note', ...values.common(), notes: '', body, at: values.moment('at') };
  },
};

function emailsOf(values: RowValues) {
  const emails = new Map<string, string>();
  for (const { text, label, column } of values.all('email')) {
    const found = text.split(/ ::: |[;,\s]+/).flatMap((part) => readAddress(part) ?? []);
    if (found.length === 0) values.unreadable(column, text);
    for (const address of found) if (!emails.has(address)) emails.set(address, cleanLabel(label));
  }
  return [...emails].map(([address, label]) => ({ address, label })).slice(0, RECORD_LIMITS.emails);
}

function phonesOf(values: RowValues) {
  const phones = new Map<string, string>();
  for (const { text, label } of values.all('phone'))
    for (const part of text.split(/ ::: |[;,\n]/)) {
      const number = cleanLine(part, 40);
      if (number !== '' && !phones.has(number)) phones.set(number, cleanLabel(label));
    }
  return [...phones].map(([number, label]) => ({ number, label })).slice(0, RECORD_LIMITS.phones);
}

function urlsOf(values: RowValues) {
  return values
    .all('url')
    .flatMap(({ text, label }) =>
      text.split(' ::: ').map((url) => ({ url: cleanLine(url, 500), label: cleanLabel(label) })),
    )
    .slice(0, RECORD_LIMITS.urls);
}

const PLACE_PARTS = ['street', 'postalCode', 'city', 'region', 'country'] as const;

/** Addresses on one line each: as one cell, or put together from its parts. */
function placesOf(values: RowValues) {
  const places = new Map<string, { text: string; label: string }>();
  for (const { text, label, column } of values.all('place'))
    places.set(column.group || column.name, {
      text: cleanLine(text.replace(/\s*\n\s*/g, ', '), LIMITS.place),
      label: cleanLabel(label),
    });
  const groups = new Map<string, { label: string; parts: Map<string, string> }>();
  for (const part of PLACE_PARTS)
    for (const { text, label, column } of values.all(part)) {
      if (places.has(column.group)) continue;
      const group = groups.get(column.group) ?? { label: cleanLabel(label), parts: new Map() };
      group.parts.set(part, cleanLine(text.replace(/\s*\n\s*/g, ', '), 150));
      groups.set(column.group, group);
    }
  for (const [group, { label, parts }] of groups) {
    const town = [parts.get('postalCode'), parts.get('city')].filter(Boolean).join(' ');
    const text = [parts.get('street'), town, parts.get('region'), parts.get('country')];
    places.set(group, { text: cleanLine(text.filter(Boolean).join(', '), LIMITS.place), label });
  }
  return [...places.values()].slice(0, RECORD_LIMITS.places);
}

function tagsOf(values: RowValues): string[] {
  const tags = values
    .all('tags')
    .flatMap(({ text }) => splitList(text, / ::: |[;,]/))
    // Google puts everybody into its own group, marked with a star.
    .filter((tag) => !/^\*?\s*my ?contacts$/i.test(tag))
    .map((tag) => cleanLabel(tag));
  return [...new Set(tags)].filter(Boolean).slice(0, RECORD_LIMITS.tags);
}

function birthdayOf(values: RowValues): string | undefined {
  const first = values.all('birthday')[0];
  // Outlook writes 0/0/00 for none.
  if (!first || /^0\/0\/0+$/.test(first.text)) return undefined;
  const direct = readBirthday(first.text.replace(/^ --/, '--'));
  return direct ?? values.momentIn(first.text, first.column)?.slice(0, 10);
}

function stateOf(values: RowValues, stage: string): 'open' | 'won' | 'lost' | undefined {
  const said = values.text('state', 40).toLowerCase();
  if (/^(open|won|lost)$/.test(said))
    return said === 'won' ? 'won' : said === 'lost' ? 'lost' : 'open';
  if (values.yes('isWon')) return 'won';
  const closed = values.all('isClosed');
  if (closed.length > 0) return values.yes('isClosed') ? 'lost' : 'open';
  const key = stage.toLowerCase().replace(/[^a-z]/g, '');
  if (key === 'closedwon' || key === 'won') return 'won';
  return key === 'closedlost' || key === 'lost' ? 'lost' : undefined;
}

/** HubSpot writes 0.4 for forty percent, all others 40. */
function percentOf(value: number, values: RowValues): number | undefined {
  const isShare = value <= 1 && /^[01][.,]\d/.test(values.all('probability')[0]?.text ?? '');
  const percent = isShare ? value * 100 : value;
  return percent >= 0 && percent <= 100 ? percent : undefined;
}

function activityType(text: string): ActivityRecord['type'] {
  const type = text.toLowerCase();
  if (/call|anruf|appel|llamada/.test(type)) return 'call';
  if (/meeting|event|termin|besprechung|reunion|demo|lunch/.test(type)) return 'meeting';
  if (/mail/.test(type)) return 'email';
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
