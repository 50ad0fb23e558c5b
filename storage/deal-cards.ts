import { tellCards } from '@/utils/told-cards';
import { reading } from './connection';
import type { Requests } from './requests';
import type { Deal } from './schema';
import type { DealCard } from './views';

/** Deals as cards, with the names of their stage, people and company. */
export async function dealCards(deals: Deal[]): Promise<DealCard[]> {
  return deals.length > 0 ? reading((from) => readDealCards(from, deals)) : [];
}

/** The same inside a reading that is under way. */
export async function readDealCards(from: Requests, deals: Deal[]): Promise<DealCard[]> {
  if (deals.length === 0) return [];
  const [pipelines, contacts, companies] = await Promise.all([
    from.all('pipelines'),
    from.each(
      'contacts',
      deals.flatMap((deal) => deal.contactIds.slice(0, 5)),
    ),
    from.each(
      'companies',
      deals.flatMap((deal) => deal.companyId ?? []),
    ),
  ]);
  const stages = new Map(
    pipelines.flatMap((pipeline) => pipeline.stages.map((stage) => [stage.id, stage.name])),
  );
  const people = new Map(contacts.map((contact) => [contact.id, contact]));
  const names = new Map(companies.map((company) => [company.id, company.name]));
  const lastWith = (contactId: string) => people.get(contactId)?.relationship.lastAt ?? 0;
  return deals.map((deal) => ({
    dealId: deal.id,
    name: deal.name,
    pipelineId: deal.pipelineId,
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
    ...(deal.owner && { owner: deal.owner }),
    stageSince: deal.stageSince,
    quietSince: Math.max(deal.stageSince, ...deal.contactIds.map(lastWith)),
  }));
}

/** One deal as a card; null when it is no longer there. */
export function deal({ dealId }: { dealId: string }): Promise<DealCard | null> {
  return reading(async (from) => {
    const row = await from.get('deals', dealId);
    const [card] = await readDealCards(from, row ? [row] : []);
    return card ?? null;
  });
}

/** Deals that were just saved at most, for which open boards are told their cards. */
const TOLD_MOST = 6;

/**
 * Tells open boards how these deals look now, in so far as they are few. Never fails: a board that
 * hears nothing asks, as soon as it hears that something was saved.
 */
export async function tellDeals(ids: readonly string[]): Promise<void> {
  if (ids.length === 0 || ids.length > TOLD_MOST) return;
  try {
    const cards = await reading(async (from) => readDealCards(from, await from.each('deals', ids)));
    const told = new Map(cards.map((card) => [card.dealId, card]));
    tellCards(ids.map((id) => [id, told.get(id) ?? null]));
  } catch {}
}
