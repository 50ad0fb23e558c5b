import { shownText } from '@/utils/field-words';
import { firstName, gapsIn, type MergeValues, merged } from '@/utils/rules/templates';
import type { Person } from '@/utils/seen';
import { t, uiLanguage } from '@/utils/words';
import { reading } from '../db';
import { gmailKey } from '../keys';
import { nextTemplates } from '../plays';
import { Refused } from '../refused';
import type { Requests } from '../requests';
import type { Activity, Contact, Deal, Template } from '../schema';
import { settingsFrom } from '../settings';
import type { FilledTemplate, TemplateChoice } from '../views';

/** Deals of one person that are looked at. */
const DEALS = 50;
/** Choices handed to a sidebar. */
const SHOWN = 60;

/** Whom a text is for and what it is about, as far as the caller knows. */
export interface Purpose {
  /** Addressees as a page shows them, the first one first. */
  people?: Person[];
  /** The thread that is answered. */
  thread?: { account: string; threadId: string };
  contactId?: string;
  dealId?: string;
  activityId?: string;
}

/** The templates to choose from, those for the stage of the deal and its playbooks first. */
export function templateChoices(about: Purpose): Promise<TemplateChoice[]> {
  return reading(async (from) => {
    const [rows, { deal }] = await Promise.all([from.all('templates'), knownOf(from, about)]);
    const next = deal?.state === 'open' ? await nextTemplates(from, deal) : new Set();
    const choices = rows.map(({ id, name, stageId }) => ({
      templateId: id,
      name,
      suggested: deal?.state === 'open' && (stageId === deal.stageId || next.has(id)),
    }));
    choices.sort(
      (a, b) => Number(b.suggested) - Number(a.suggested) || a.name.localeCompare(b.name),
    );
    return choices.slice(0, SHOWN);
  });
}

/** A template with its gaps filled, and the names of those about which nothing is known. */
export function fillTemplate({
  templateId,
  ...about
}: Purpose & { templateId: string }): Promise<FilledTemplate> {
  return reading(async (from) => {
    const [template, known] = await Promise.all([
      from.get('templates', templateId),
      knownOf(from, about),
    ]);
    if (!template) throw new Refused(t('refused_gone'));
    return filled(template, await valuesOf(from, known));
  });
}

function filled({ id, name, subject, body }: Template, values: MergeValues): FilledTemplate {
  const fill = (text: string) => shownText(merged(text, values));
  const texts = { subject: fill(subject), body: fill(body) };
  return { templateId: id, name, ...texts, missing: gapsIn(texts.subject, texts.body) };
}

interface Known {
  contact?: Contact | undefined;
  /** Whose address is on no contact. */
  stranger?: Person | undefined;
  deal?: Deal | undefined;
  activity?: Activity | undefined;
}

async function knownOf(from: Requests, about: Purpose): Promise<Known> {
  const [person] = about.people ?? [];
  const activity = about.activityId ? await from.get('activities', about.activityId) : undefined;
  const named =
    (about.contactId && (await from.get('contacts', about.contactId))) ||
    (person && (await from.by('contacts', 'emails', person.address))) ||
    (activity && (await firstKnown(from, activity)));
  const dealId = about.dealId ?? activity?.dealId;
  const deal = await dealOf(from, { ...about, ...(dealId && { dealId }) }, named?.id);
  const [first] = person ? [] : (deal?.contactIds ?? []);
  const contact = named ?? (first ? await from.get('contacts', first) : undefined);
  return { contact, stranger: contact ? undefined : person, deal, activity };
}

/** The first contact among those who took part. */
async function firstKnown(
  from: Requests,
  { participants }: Activity,
): Promise<Contact | undefined> {
  for (const { address } of participants) {
    const contact = await from.by('contacts', 'emails', address);
    if (contact) return contact;
  }
  return undefined;
}

/** The deal a text is about: the one named, that of the thread, or the newest open one of the person. */
async function dealOf(
  from: Requests,
  { dealId, thread }: Purpose,
  contactId: string | undefined,
): Promise<Deal | undefined> {
  if (dealId) return from.get('deals', dealId);
  const row =
    thread && (await from.by('threads', 'keys', gmailKey(thread.account, thread.threadId)));
  if (row?.dealId) return from.get('deals', row.dealId);
  if (!contactId) return undefined;
  const range = IDBKeyRange.only(contactId);
  const deals = await from.newest('deals', { index: 'contactIds', range, limit: DEALS });
  return deals.find(({ state }) => state === 'open');
}

async function valuesOf(from: Requests, known: Known): Promise<MergeValues> {
  const { contact, stranger, deal, activity } = known;
  const companyId = contact?.companyId ?? (contact ? undefined : deal?.companyId);
  const [settings, company] = await Promise.all([
    from.get('settings', 'settings'),
    companyId ? from.get('companies', companyId) : undefined,
  ]);
  // A mail page shows an address where it knows no name.
  const name = contact?.name ?? (stranger && !stranger.name.includes('@') ? stranger.name : '');
  const meeting = activity?.kind === 'meeting' ? activity : undefined;
  const values: MergeValues = {
    'first name': firstName(name),
    name,
    title: contact?.title,
    company: company?.name,
    deal: deal?.name,
    value: deal && deal.value !== null ? money(deal.value, deal.currency) : undefined,
    'next step': meeting?.meeting?.nextStep || deal?.nextStep,
    'my name': settingsFrom(settings).myName,
    meeting: meeting?.subject,
    'meeting day':
      meeting && new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(meeting.at),
    outcome: meeting?.meeting?.outcome,
  };
  return values;
}

function money(value: number, currency: string): string {
  const digits = Number.isInteger(value) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(uiLanguage(), { style: 'currency', currency, ...digits }).format(
    value,
  );
}
