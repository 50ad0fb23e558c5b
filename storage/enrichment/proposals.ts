import { isJobChange } from '@/utils/rules/job-change';
import { SIGNATURE_FIELDS } from '@/utils/rules/signature';
import { fold } from '@/utils/text';
import { t } from '@/utils/words';
import { editContactIn, workDomain } from '../contacts';
import { reading } from '../db';
import { currentId } from '../quality/merged';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Contact, Proposal } from '../schema';
import { write } from '../write';
import type { WriteScope } from '../write-scope';
import { proposalsFor } from './propose';

/** A proposal beside what is known now. */
export interface ProposalView {
  id: string;
  contactId: string;
  name: string;
  field: Proposal['field'];
  value: string;
  /** What stands there; empty for nothing. Phones and pages are added to those there are. */
  known: string[];
  line: string;
  at: number;
}

/** Somebody of the same name who writes from another house since. */
export interface JobChangeView {
  /** The contact that was there first, and the one they write from now. */
  one: string;
  other: string;
  name: string;
  before: { address: string; company: string; lastAt: number | null };
  after: { address: string; company: string; firstAt: number };
}

/** Namesakes that are looked at. */
const NAMESAKES = 20;

/** What is proposed for one contact. */
export function proposals(input: {
  contactId: string;
}): Promise<{ proposals: ProposalView[]; jobs: JobChangeView[] }> {
  return reading(
    async (from) => {
      const contactId = await currentId(from, 'contacts', input.contactId);
      const contact = await from.get('contacts', contactId);
      if (!contact) throw new Refused(t('refused_gone'));
      const rows = await from.all('proposals', { range: proposalsFor(contactId) });
      return {
        proposals: (await viewsOf(from, rows.filter(isOpen))).sort(
          (one, other) => placeOf(one) - placeOf(other),
        ),
        jobs: await jobChangesOf(from, contact),
      };
    },
    ['contacts', 'companies', 'proposals', 'duplicateAnswers', 'merged'],
  );
}

const PAGE = 100;

/** Open proposals for anybody, in pages. */
export function openProposals({ after }: { after?: string }): Promise<{
  rows: ProposalView[];
  next: string | null;
}> {
  return reading(
    async (from) => {
      const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
      const rows = await from.all('proposals', { ...(range && { range }), limit: PAGE });
      return {
        rows: await viewsOf(from, rows.filter(isOpen)),
        next: rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null,
      };
    },
    ['contacts', 'companies', 'proposals'],
  );
}

/** Who somebody is comes before where they are reached. */
function placeOf({ field }: ProposalView): number {
  return SIGNATURE_FIELDS.indexOf(field);
}

function isOpen({ answer }: Proposal): boolean {
  return answer === undefined;
}

async function viewsOf(from: Requests, rows: Proposal[]): Promise<ProposalView[]> {
  const contacts = new Map(
    (await from.each('contacts', [...new Set(rows.map(({ contactId }) => contactId))])).map(
      (contact) => [contact.id, contact],
    ),
  );
  const companies = await namesOf(from, [...contacts.values()]);
  return rows.flatMap(({ id, contactId, field, value, line, at }) => {
    const contact = contacts.get(contactId);
    if (!contact) return [];
    const { name } = contact;
    const known = knownOf(contact, field, companies.get(contact.companyId ?? '') ?? '');
    // It may have been written there by hand since.
    if (known.some((one) => fold(one) === fold(value))) return [];
    return [{ id, contactId, name, field, value, known, line, at }];
  });
}

async function namesOf(from: Requests, contacts: Contact[]): Promise<Map<string, string>> {
  const ids = [...new Set(contacts.flatMap(({ companyId }) => companyId ?? []))];
  return new Map((await from.each('companies', ids)).map(({ id, name }) => [id, name]));
}

function knownOf(contact: Contact, field: Proposal['field'], company: string): string[] {
  if (field === 'title') return contact.title ? [contact.title] : [];
  if (field === 'company') return company ? [company] : [];
  return field === 'phone' ? contact.phones : (contact.urls ?? []);
}

/** Contacts of the same name whose exchange begins at another house where this one's ends. */
async function jobChangesOf(from: Requests, contact: Contact): Promise<JobChangeView[]> {
  if (!contact.nameKey) return [];
  const range = IDBKeyRange.only(contact.nameKey);
  const namesakes = await from.all('contacts', { index: 'nameKey', range, limit: NAMESAKES });
  const companies = await namesOf(from, namesakes);
  const views: JobChangeView[] = [];
  for (const other of namesakes) {
    if (other.id === contact.id) continue;
    for (const [before, after] of [
      [contact, other],
      [other, contact],
    ] as const) {
      if (!isJobChange(factsOf(before), factsOf(after))) continue;
      const [low, high] = before.id < after.id ? [before.id, after.id] : [after.id, before.id];
      const answer = await from.get('duplicateAnswers', `${low} ${high}`);
      if (answer && (answer.until === null || answer.until > Date.now())) continue;
      views.push({
        ...{ one: before.id, other: after.id, name: contact.name },
        before: {
          address: before.emails[0] ?? '',
          company: companies.get(before.companyId ?? '') ?? '',
          lastAt: before.relationship.lastAt,
        },
        after: {
          address: after.emails[0] ?? '',
          company: companies.get(after.companyId ?? '') ?? '',
          firstAt: after.relationship.firstAt ?? after.createdAt,
        },
      });
    }
  }
  return views;
}

function factsOf({ name, emails, relationship }: Contact) {
  return {
    name,
    domains: emails.flatMap((address) => workDomain(address) ?? []),
    firstAt: relationship.firstAt,
    lastAt: relationship.lastAt,
  };
}

/**
 * Takes proposals over, or refuses them, in one change: undone, both the contact and the question
 * are as they were.
 */
export async function answerProposals(
  { ids, accept }: { ids: string[]; accept: boolean },
  callKey?: string,
): Promise<{ change: string | null }> {
  const { change } = await write(
    { actor: 'person', source: accept ? 'enrich' : 'enrich-refused', callKey },
    async (scope) => {
      for (const id of new Set(ids)) {
        const row = await scope.get('proposals', id);
        if (!row || row.answer !== undefined) throw new Refused(t('refused_gone'));
        if (accept) await takeOver(scope, row);
        await scope.put('proposals', { ...row, answer: accept ? 'accepted' : 'refused' });
      }
      return {};
    },
  );
  return { change };
}

async function takeOver(scope: WriteScope, { contactId, field, value }: Proposal): Promise<void> {
  const contact = await scope.get('contacts', contactId);
  if (!contact) throw new Refused(t('refused_gone'));
  if (field === 'title' || field === 'company')
    return editContactIn(scope, { contactId, [field]: value });
  if (field === 'phone') {
    const phones = [...contact.phones, value.slice(0, 40)];
    if (phones.length > 20) throw new Refused(t('refused_merge_full', contact.name));
    return editContactIn(scope, { contactId, phones });
  }
  const urls = [...(contact.urls ?? []), value];
  if (urls.length > 20) throw new Refused(t('refused_merge_full', contact.name));
  return editContactIn(scope, { contactId, urls });
}
