import { withDb } from './db';
import type { Deal } from './schema';
import type { DealCard } from './views';

/** Deals as cards, with the names of their stage, people and company; three bounded reads. */
export async function dealCards(deals: Deal[]): Promise<DealCard[]> {
  if (deals.length === 0) return [];
  const contactIds = [...new Set(deals.flatMap((deal) => deal.contactIds.slice(0, 5)))];
  const companyIds = [...new Set(deals.flatMap((deal) => deal.companyId ?? []))];
  const [pipelines, contacts, companies] = await withDb((db) =>
    Promise.all([
      db.pipelines.toArray(),
      db.contacts.bulkGet(contactIds),
      db.companies.bulkGet(companyIds),
    ]),
  );
  const stages = new Map(
    pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => [stage.id, stage.name])),
  );
  const people = new Map(contacts.flatMap((contact) => (contact ? [[contact.id, contact]] : [])));
  const names = new Map(
    companies.flatMap((company) => (company ? [[company.id, company.name]] : [])),
  );
  const lastWith = (contactId: string) => people.get(contactId)?.relationship.lastAt ?? 0;
  return deals.map((deal) => ({
    dealId: deal.id,
    name: deal.name,
    value: deal.value,
    currency: deal.currency,
    stageId: deal.stageId,
    stageName: stages.get(deal.stageId) ?? '',
    state: deal.state,
    people: deal.contactIds.slice(0, 5).flatMap((contactId) => {
      const contact = people.get(contactId);
      return contact ? [{ contactId, name: contact.name }] : [];
    }),
    company: (deal.companyId && names.get(deal.companyId)) || null,
    closeDate: deal.closeDate ?? null,
    nextStep: deal.nextStep,
    stageSince: deal.stageSince,
    quietSince: Math.max(deal.stageSince, ...deal.contactIds.map(lastWith)),
  }));
}
