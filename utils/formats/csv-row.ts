import { LIMITS } from '../limits';
import { addressesIn, readAddress } from '../page/address';
import { cleanLine, cleanText } from '../text';
import type { Row } from './csv';
import type { ColumnPlan, TablePlan } from './csv-plan';
import { isLabelled, isNoDay, readMoment, readNumber, readYesNo } from './csv-values';
import { textOfHtml } from './mail-text';
import { FAMILY_FIRST } from './products/product';
import { type Problem, problemOf } from './reading';
import { type Custom, empty, type Link, type Moment, RECORD_LIMITS } from './records';

/** The cells of one row by what they mean. */
export class RowValues {
  readonly problems: Problem[] = [];
  readonly isSalesforce: boolean;
  readonly isOfProduct: boolean;
  /** Where names have signs of their own; most products write theirs as they read them. */
  readonly isFamilyFirst: boolean;
  private readonly byField = new Map<string, ColumnPlan[]>();
  private readonly cells: readonly string[];
  private readonly labels = new Map<string, string>();
  private readonly custom: ColumnPlan[] = [];

  constructor(row: Row, plan: TablePlan) {
    this.cells = row.cells;
    this.isOfProduct = plan.product !== null;
    this.isFamilyFirst = plan.product === null || plan.product === FAMILY_FIRST;
    this.isSalesforce = plan.product?.startsWith('salesforce') ?? false;
    for (const column of plan.columns) {
      if (this.raw(column) === '') continue;
      if (column.type === 'date' && isNoDay(this.raw(column))) continue;
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

  /** An amount as it is stored; what is below nothing or beyond all bounds is named. */
  amount(): number | null {
    const amount = this.number('amount');
    if (amount === null || (amount >= 0 && amount <= 1e12)) return amount;
    const first = this.all('amount')[0];
    if (first) this.unreadable(first.column, first.text);
    return null;
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
          const dates = column.dates ?? { order: null, isSerial: false };
          const value = isLabelled(text) ? null : readMoment(text, dates);
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
      const names = this.all(to)
        .flatMap(({ text }) => this.namesIn(to, text))
        .filter(({ name }) => name !== '' || to === 'contact');
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
            this.link(
              to,
              names[index]?.name,
              names[index]?.id ?? ids[index],
              emails[index] ?? names[index]?.email,
            ),
          );
      else {
        const list =
          ids.length > 0
            ? ids.map((id) => this.link(to, undefined, id))
            : names.map(({ name, id, email }) => this.link(to, name, id, email));
        links.push(...list, ...emails.map((email) => this.link(to, undefined, undefined, email)));
      }
    }
    return links.slice(0, RECORD_LIMITS.links);
  }

  /** Products list companies; elsewhere a semicolon is a part of the one that is named. */
  private namesIn(to: Link['to'], text: string): ReturnType<typeof namesIn> {
    return to === 'company' && !this.isOfProduct ? [{ name: text }] : namesIn(text, to);
  }

  /** The company that a person is with. */
  company(): string {
    const text = this.text('company', LIMITS.name);
    return cleanLine(this.namesIn('company', text)[0]?.name ?? '', LIMITS.name);
  }

  private link(to: Link['to'], name?: string, id?: string, email?: string): Link {
    const clean = name === undefined ? '' : cleanLine(name, LIMITS.name);
    const short =
      id === undefined ? '' : cleanLine(this.isSalesforce ? shortId(id) : id, RECORD_LIMITS.id);
    return {
      to,
      ...(short !== '' && { id: short }),
      ...(clean !== '' && { name: clean }),
      ...(email && to === 'contact' && { email }),
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
export function cleanLabel(text: string): string {
  return cleanLine(text.replace(/^\*\s*/, ''), RECORD_LIMITS.label);
}

/** What stands between separators, without what is empty. */
export function splitList(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, RECORD_LIMITS.links);
}

/**
 * `Marc Lemaire (4421); Ana Ruiz (ana@acme.com)`: names with what products put behind them, and
 * addresses in place of names, as mail programs and Streak list people. A company has no address that
 * it could be meant by, so `A@#` is what it is called.
 */
export function namesIn(
  text: string,
  of: Link['to'],
): { name: string; id?: string; email?: string }[] {
  // A comma parts addresses; in names of companies and people it may be a part of them.
  const isAddresses = text.split(',').every((part) => addressesIn(part).length === 1);
  return splitList(text, isAddresses ? /[;,]| ::: / : /;| ::: /).map((part) => {
    const id = /^(.+?)\s*\((\d{1,20})\)$/.exec(part);
    if (id?.[1] && id[2]) return { name: id[1], id: id[2] };
    if (of === 'company') return { name: part };
    const address =
      /^(.*?)\s*(?:\(\s*([^\s()]+@[^\s()]+)\s*\)|<\s*([^\s<>]+@[^\s<>]+)\s*>|(\S+@\S+))$/.exec(
        part,
      );
    const email = readAddress(address?.[2] ?? address?.[3] ?? address?.[4]);
    const name = address?.[1]?.replace(/^"(.*)"$/, '$1') ?? '';
    return email ? { name, email } : { name: part };
  });
}

function plain(text: string): string {
  return /<\/?[a-z][^>]{0,200}>/i.test(text) ? textOfHtml(text) : text;
}
