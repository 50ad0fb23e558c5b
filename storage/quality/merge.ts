import { t } from '@/utils/words';
import { moveProposals } from '../enrichment/propose';
import { Refused } from '../refused';
import type { Company, Contact, Rows } from '../schema';
import { moveSignals } from '../signals';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import { overfull, unitedCompany, unitedContact } from './united';

export interface MergeInput {
  of: 'contacts' | 'companies';
  keep: string;
  drop: string;
  /** Fields whose value comes from the record that goes. */
  take: string[];
}

/**
 * Makes one record of two: everything that hung on the one that goes hangs on the one that stays,
 * in one change whatever its size. Old links lead to the one that stays; an undo parts them again.
 */
export async function mergeRecords(
  input: MergeInput,
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write({ actor: 'person', source: 'merge', callKey }, async (scope) => {
    if (input.keep === input.drop) throw new Refused(t('refused_gone'));
    if (input.of === 'contacts') await mergeContacts(scope, input);
    else await mergeCompanies(scope, input);
    await scope.put('merged', { id: input.drop, into: input.keep, at: scope.now });
    return {};
  });
  return { change };
}

async function mergeContacts(scope: WriteScope, { keep, drop, take }: MergeInput): Promise<void> {
  for (const deal of await scope.list('deals', 'contactIds', drop, ALL))
    await scope.put('deals', withPerson(deal, keep, drop));
  for (const task of await scope.list('tasks', 'contactId', drop, ALL))
    await scope.put('tasks', { ...task, contactId: keep });
  await moveNotes(scope, keep, drop);
  await moveOwnFields(scope, keep, drop);
  await moveOrigins(scope, keep, drop);
  const [stays, goes] = await both(scope, 'contacts', keep, drop);
  const united = unitedContact(stays, goes, new Set(take));
  refuseOverfull(united);
  await scope.remove('contacts', drop);
  await scope.put('contacts', united);
  await moveProposals(scope, united, drop);
  await moveSignals(scope, keep, drop);
}

async function mergeCompanies(scope: WriteScope, { keep, drop, take }: MergeInput): Promise<void> {
  const [stays, goes] = await both(scope, 'companies', keep, drop);
  const united = unitedCompany(stays, goes, new Set(take));
  refuseOverfull(united);
  for (const contact of await scope.list('contacts', 'companyId', drop, ALL))
    await scope.put('contacts', { ...contact, companyId: keep });
  for (const deal of await scope.list('deals', 'companyId', drop, ALL))
    await scope.put('deals', { ...deal, companyId: keep });
  for (const task of await scope.list('tasks', 'companyId', drop, ALL))
    await scope.put('tasks', { ...task, companyId: keep });
  await moveNotes(scope, keep, drop);
  await moveOrigins(scope, keep, drop);
  await scope.remove('companies', drop);
  await scope.put('companies', united);
}

/** An index is read to its end: a merge of half of what there is would be wrong. */
const ALL = 4_294_967_295;

async function both<T extends 'contacts' | 'companies'>(
  scope: WriteScope,
  table: T,
  keep: string,
  drop: string,
): Promise<[Rows[T], Rows[T]]> {
  const [stays, goes] = [await scope.get(table, keep), await scope.get(table, drop)];
  if (!stays || !goes) throw new Refused(t('refused_gone'));
  return [stays, goes];
}

function refuseOverfull(row: Contact | Company): void {
  const list = overfull(row);
  if (list) throw new Refused(t('refused_merge_full', row.name));
}

/** Somebody who stood in a deal twice stands in it once, with the role that was known. */
function withPerson(deal: Rows['deals'], keep: string, drop: string): Rows['deals'] {
  const role = (id: string) => deal.people.find((one) => one.contactId === id)?.role ?? '';
  const known = role(keep) || role(drop);
  const people = deal.people.flatMap((one) => {
    if (one.contactId === keep) return [{ contactId: keep, role: known }];
    if (one.contactId !== drop) return [one];
    return deal.contactIds.includes(keep) ? [] : [{ contactId: keep, role: known }];
  });
  const contactIds = [...new Set(deal.contactIds.map((id) => (id === drop ? keep : id)))];
  return { ...deal, people, contactIds };
}

/** Notes, calls and mails that name the one that goes; mail names addresses, which move by themselves. */
async function moveNotes(scope: WriteScope, keep: string, drop: string): Promise<void> {
  const range = IDBKeyRange.bound([drop], [drop, []]);
  const touches = await scope.requests.all('touches', { range });
  const rows = await scope.requests.each(
    'activities',
    touches.map(({ activityId }) => activityId),
  );
  for (const row of rows) {
    if (!row.aboutIds.includes(drop)) continue;
    const aboutIds = [...new Set(row.aboutIds.map((id) => (id === drop ? keep : id)))];
    await scope.put('activities', { ...row, aboutIds });
  }
}

/** What other products call the one that goes: importing from them again finds the one that stays. */
async function moveOrigins(scope: WriteScope, keep: string, drop: string): Promise<void> {
  for (const origin of await scope.list('origins', 'rowId', drop, ALL))
    await scope.put('origins', { ...origin, rowId: keep });
}

/** Rows read at once where every row of a table has to be looked at. */
const PAGE = 1000;

/** Own fields that mean a person: rows that name the one that goes name the one that stays. */
async function moveOwnFields(scope: WriteScope, keep: string, drop: string): Promise<void> {
  const fields = (await scope.requests.all('fields')).filter(({ type }) => type === 'person');
  for (const of of new Set(fields.map((field) => field.of))) {
    const ids = fields.filter((field) => field.of === of).map(({ id }) => id);
    let after = '';
    for (;;) {
      const range = IDBKeyRange.lowerBound(after, true);
      const rows = await scope.requests.all(of, { range, limit: PAGE });
      for (const { id, custom } of rows) {
        if (!ids.some((field) => custom?.[field] === drop)) continue;
        const row = await scope.get(of, id);
        if (row) await scope.put(of, { ...row, custom: withName(row.custom, ids, keep, drop) });
      }
      const last = rows.at(-1)?.id;
      if (rows.length < PAGE || last === undefined) break;
      after = last;
    }
  }
}

type Custom = Contact['custom'];

function withName(custom: Custom, fields: string[], keep: string, drop: string): Custom {
  if (!custom) return custom;
  const next = { ...custom };
  for (const field of fields) if (next[field] === drop) next[field] = keep;
  return next;
}
