import { t } from '@/utils/words';
import { reading } from '../db';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Company, Contact, CustomValue } from '../schema';
import { COMPANY_CHOICES, CONTACT_CHOICES } from './united';

/** One record of two that may become one. */
export interface MergeSide {
  id: string;
  name: string;
  /** Single values by field; own fields as `custom:<id>`. Blank ones are left out. */
  values: Record<string, string>;
  /** Lists that will be united. */
  lists: Record<string, string[]>;
  createdAt: number;
  /** E-mails and meetings; people for a company. */
  exchanged: number;
  lastAt: number | null;
  deals: number;
  tasks: number;
}

export interface MergeView {
  of: 'contacts' | 'companies';
  /** The one that should stay: it holds more. */
  keep: MergeSide;
  drop: MergeSide;
  /** Names of own fields, by `custom:<id>`. */
  fields: Record<string, string>;
}

/** Rows counted that hang on one record; more are shown as that many. */
const COUNTED = 1000;
/** Letters of one value and entries of one list that are shown. */
const SHOWN = 300;
const ENTRIES = 20;

/** Two records side by side, the richer one first. */
export function mergeView(input: {
  of: 'contacts' | 'companies';
  one: string;
  other: string;
}): Promise<MergeView> {
  return reading(async (from) => {
    const read = input.of === 'contacts' ? personSide : companySide;
    const [one, other] = [await read(from, input.one), await read(from, input.other)];
    const [keep, drop] = richness(other) > richness(one) ? [other, one] : [one, other];
    const ids = Object.keys({ ...one.values, ...other.values });
    const fields = await from.each(
      'fields',
      ids.flatMap((id) => (id.startsWith(OWN) ? [id.slice(OWN.length)] : [])),
    );
    return {
      of: input.of,
      keep,
      drop,
      fields: Object.fromEntries(fields.map(({ id, name }) => [`${OWN}${id}`, name])),
    };
  });
}

const OWN = 'custom:';

/** What was exchanged counts most, then what is known, then who was there first. */
function richness({ exchanged, deals, tasks, values, lists, createdAt }: MergeSide): number {
  const known = Object.keys(values).length + Object.values(lists).flat().length;
  return exchanged * 100 + (deals + tasks) * 100 + known - createdAt / 1e14;
}

async function personSide(from: Requests, id: string): Promise<MergeSide> {
  const contact = await from.get('contacts', id);
  if (!contact) throw new Refused(t('refused_gone'));
  const company = contact.companyId && (await from.get('companies', contact.companyId));
  const { relationship, emails, phones, tags, urls = [] } = contact;
  return {
    id,
    name: contact.name,
    values: valuesOf(contact, CONTACT_CHOICES, { companyId: company ? company.name : '' }),
    lists: listsOf({ emails, phones, urls, tags }),
    createdAt: contact.createdAt,
    exchanged: relationship.inbound + relationship.outbound + relationship.meetings,
    lastAt: relationship.lastAt,
    deals: await countOf(from, 'deals', 'contactIds', id),
    tasks: await countOf(from, 'tasks', 'contactId', id),
  };
}

async function companySide(from: Requests, id: string): Promise<MergeSide> {
  const company = await from.get('companies', id);
  if (!company) throw new Refused(t('refused_gone'));
  const { domains, tags = [] } = company;
  return {
    id,
    name: company.name,
    values: valuesOf(company, COMPANY_CHOICES, {}),
    lists: listsOf({ domains, tags }),
    createdAt: company.createdAt,
    exchanged: await countOf(from, 'contacts', 'companyId', id),
    lastAt: null,
    deals: await countOf(from, 'deals', 'companyId', id),
    tasks: await countOf(from, 'tasks', 'companyId', id),
  };
}

async function countOf(
  from: Requests,
  store: 'deals' | 'tasks' | 'contacts',
  index: string,
  id: string,
): Promise<number> {
  const range = IDBKeyRange.only(id);
  return (await from.all(store, { index, range, limit: COUNTED })).length;
}

function valuesOf<Row extends Contact | Company>(
  row: Row,
  choices: readonly (keyof Row & string)[],
  shown: Record<string, string>,
): Record<string, string> {
  const entries = choices.map((choice): [string, string] => [
    choice,
    shown[choice] ?? String(row[choice] ?? ''),
  ]);
  for (const [id, value] of Object.entries(row.custom ?? {}))
    entries.push([`${OWN}${id}`, textOf(value)]);
  return Object.fromEntries(
    entries.filter(([, value]) => value !== '').map(([id, value]) => [id, value.slice(0, SHOWN)]),
  );
}

function textOf(value: CustomValue): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}

function listsOf(lists: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(lists).map(([name, values]) => [
      name,
      values.slice(0, ENTRIES).map((value) => value.slice(0, SHOWN)),
    ]),
  );
}
