import { uuidv7 } from 'uuidv7';
import type { Custom, DealRecord } from '@/utils/formats/records';
import { instantOf } from '@/utils/importing/moments';
import { fold } from '@/utils/text';
import { t } from '@/utils/words';
import { nameKeyOf } from '../names';
import { claim, isClaimed, rememberOrigin, rowOf } from '../origins';
import type { Deal } from '../schema';
import { withCustom } from './fields';
import type { Fate, ImportJob } from './job';
import { attachWaiting, keepWaiting, type Linked, resolveLinks } from './links';
import { addImportedNote, hash } from './notes';
import { pipelineFor, stageFor } from './stages';

/** Deals of one name that are looked at. */
const NAMESAKES = 200;

/**
 * Inside a write: adds a deal of another product with its people, its stage and the past it had,
 * or fills in what is not known about it. It is the same by the product's id, else by its name
 * together with its company or people.
 */
export async function storeDealRecord(job: ImportJob, read: DealRecord): Promise<Fate> {
  const { scope, product } = job;
  const record = { ...read, currency: currencyIn(job, read) };
  const name = record.name || record.links.find((link) => link.name)?.name || '';
  if (name === '') return { became: 'skipped', why: 'no_name' };
  const linked = await resolveLinks(job, record.links);
  const id = record.sourceId || identityOf(record);
  const known = await knownDeal(job, id, name, linked);
  const { pipeline, isNamed } = await pipelineFor(job, record.pipeline);
  const { custom, left } = await withCustom(job, 'deals', known?.custom, [
    ...record.custom,
    ...(isNamed ? [] : textCustom(t('import_field_pipeline'), record.pipeline)),
    ...textCustom(
      t('import_field_probability'),
      record.probability === undefined ? '' : `${record.probability} %`,
    ),
  ]);
  const made = known ?? (await newDeal(job, record, name, pipeline.id));
  const next = { ...filled(job, record, made, linked), ...(custom && { custom }) };
  const row = known ? await scope.put('deals', next) : await scope.add('deals', next);
  const noted = await addNote(job, row, record.notes, left);
  const target = { table: 'deals', rowId: row.id } as const;
  await rememberOrigin(scope, product, 'deal', id, target);
  claim(scope, product, row.id);
  await keepWaiting(job, linked.waiting, target);
  await attachWaiting(job, 'deal', { id: record.sourceId, name }, row.id);
  if (!known) return { became: 'added' };
  return { became: row === known && !noted ? 'same' : 'updated' };
}

/** Whose sign it mostly is where one has no such currency. */
const MOSTLY = { $: 'USD', '¥': 'JPY' };

/**
 * What an amount is in, as far as it says so. A sign of several currencies means the one that deals of
 * one's own are in, if it is among them: never turned into one with another sign. Empty where nothing
 * is said.
 */
function currencyIn(job: ImportJob, { currency, currencySign, amount }: DealRecord): string {
  if (currency !== '' || currencySign === undefined || amount === null) return currency;
  const { defaultCurrency } = job.settings;
  if (signOf(defaultCurrency) === currencySign) return defaultCurrency;
  const mostly = MOSTLY[currencySign];
  job.tell('currency_sign', currencySign, mostly);
  return mostly;
}

function signOf(currency: string): string {
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  })
    .formatToParts(0)
    .filter(({ type }) => type === 'currency')
    .map(({ value }) => value)
    .join('');
}

/** What a note of a deal is about: its people, or the deal itself where it has none. */
function addNote(job: ImportJob, deal: Deal, notes: string, left: Custom[]): Promise<boolean> {
  return addImportedNote(job, deal.contactIds[0] ?? deal.id, notes, left, deal.id);
}

/** What tells a deal apart whose product gives no id. */
function identityOf({ name, links, createdAt, amount, closeDate }: DealRecord): string {
  const others = links.map((link) => link.id ?? link.email ?? link.name ?? '').sort();
  const when = createdAt ?? `${amount ?? ''} ${closeDate ?? ''}`;
  return `hash=${hash(JSON.stringify([fold(name), others, when]))}`;
}

async function knownDeal(
  { scope, product }: ImportJob,
  id: string,
  name: string,
  { companyId, contactIds }: Linked,
): Promise<Deal | undefined> {
  const origin = await rowOf(scope, product, 'deal', id);
  if (origin) return scope.get('deals', origin.rowId);
  const named = await scope.list('deals', 'nameKey', nameKeyOf(name), NAMESAKES);
  const alike: Deal[] = [];
  for (const deal of named) {
    if (fold(deal.name) !== fold(name)) continue;
    const isNear =
      (companyId !== undefined && deal.companyId === companyId) ||
      deal.contactIds.some((contact) => contactIds.includes(contact)) ||
      (!companyId && contactIds.length === 0 && !deal.companyId && deal.contactIds.length === 0);
    // One that the product has another id for is another deal.
    if (isNear && !(await isClaimed(scope, product, deal.id))) alike.push(deal);
  }
  return alike.length === 1 ? alike[0] : undefined;
}

/** The deal with what the record says about it where nothing is known. */
function filled(
  job: ImportJob,
  record: DealRecord,
  known: Omit<Deal, 'rev'>,
  { companyId, contactIds }: Linked,
): Omit<Deal, 'rev'> {
  const fresh = contactIds.filter((id) => !known.contactIds.includes(id));
  const people = [...known.people, ...fresh.map((contactId) => ({ contactId, role: '' }))];
  const value = known.value ?? (record.amount === null ? null : rounded(record.amount));
  const isPriced = known.value === null && record.amount !== null && record.currency !== '';
  const tags = [...new Set([...(known.tags ?? []), ...record.tags])].slice(0, 50);
  const owner = known.owner || record.owner;
  const source = known.source || record.source;
  const closeDate = known.closeDate ?? record.closeDate?.slice(0, 10);
  const company = known.companyId ?? companyId;
  const closedAt = known.closedAt ?? closedAtOf(job, record, known.state);
  const reason = known.outcome?.reason || record.lostReason;
  return {
    ...known,
    value,
    currency: isPriced ? record.currency : known.currency,
    nextStep: known.nextStep || record.nextStep,
    people: people.slice(0, 100),
    contactIds: people.slice(0, 100).map(({ contactId }) => contactId),
    ...(tags.length > 0 && { tags }),
    ...(owner && { owner }),
    ...(source && { source }),
    ...(closeDate && { closeDate }),
    ...(company && { companyId: company }),
    ...(closedAt !== undefined && { closedAt }),
    ...(reason && { outcome: { competitor: '', objection: '', ...known.outcome, reason } }),
  };
}

/** A new deal in its stage, with the moves between stages that the file tells of. */
async function newDeal(
  job: ImportJob,
  record: DealRecord,
  name: string,
  pipelineId: string,
): Promise<Omit<Deal, 'rev'>> {
  const { scope, zone } = job;
  const id = uuidv7();
  const { pipeline, stage } = await stageFor(job, pipelineId, {
    name: record.stage,
    state: record.state,
    probability: record.probability,
  });
  const createdAt = instantOf(record.createdAt, zone) ?? scope.now;
  const moves = await pastMoves(job, record, pipeline.id);
  if (moves.at(-1)?.to !== stage.id) {
    const closed = closedAtOf(job, record, stage.outcome);
    const last = moves.at(-1)?.at ?? createdAt;
    moves.push({ to: stage.id, at: Math.max(last, closed ?? last) });
  }
  for (const [index, { to, at }] of moves.entries())
    await scope.add('stageMoves', {
      id: uuidv7(),
      dealId: id,
      from: moves[index - 1]?.to ?? null,
      to,
      at,
    });
  return {
    id,
    name,
    pipelineId: pipeline.id,
    stageId: stage.id,
    state: stage.outcome,
    value: null,
    currency: record.currency || job.settings.defaultCurrency,
    people: [],
    contactIds: [],
    nextStep: '',
    createdAt,
    stageSince: moves.at(-1)?.at ?? createdAt,
  };
}

/** When the deal came into which stage, oldest first, each stage once in a row. */
async function pastMoves(job: ImportJob, record: DealRecord, pipelineId: string) {
  const moves: { to: string; at: number }[] = [];
  for (const { stage: name, at: moment } of record.stageDates) {
    const at = instantOf(moment, job.zone);
    if (at === null) continue;
    const { stage } = await stageFor(job, pipelineId, { name });
    moves.push({ to: stage.id, at });
  }
  moves.sort((one, other) => one.at - other.at);
  return moves.filter(({ to }, index) => to !== moves[index - 1]?.to);
}

function closedAtOf(
  { zone }: ImportJob,
  { wonAt, lostAt, closeDate }: DealRecord,
  state: Deal['state'],
): number | undefined {
  if (state === 'open') return undefined;
  return instantOf((state === 'won' ? wonAt : lostAt) ?? closeDate, zone) ?? undefined;
}

function textCustom(label: string, value: string): Custom[] {
  return value === '' ? [] : [{ label, type: 'text', value }];
}

/** At most three decimals, which is what the smallest units of currencies need. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
