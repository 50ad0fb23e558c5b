import { type RouteFacts, routed } from '@/utils/rules/routing';
import { reading } from './db';
import { recordMove } from './deal-rows';
import { beginPlay } from './plays';
import type { Requests } from './requests';
import type { Contact, Deal, Reason, Route } from './schema';
import { settingsFrom } from './settings';
import { write } from './write';
import type { WriteScope } from './write-scope';

/** Which rows lead rules look at. */
type Routable = { of: 'contacts' | 'deals'; id: string };

/**
 * Does with new people and deals what the lead rules say, each as a change of its own, so that it
 * stands in the history with its reason and is taken back alone. What is filled in already stays.
 */
export async function routeNew(rows: readonly Routable[]): Promise<void> {
  if (rows.length === 0) return;
  const rules = await reading(async (from) => rulesIn(from), ['settings']);
  if (rules.length === 0) return;
  for (const { of, id } of rows) await routeOne(of, id, rules);
}

async function rulesIn(from: Requests): Promise<Route[]> {
  const { routes = [] } = settingsFrom(await from.get('settings', 'settings'));
  return routes.filter(({ on }) => on);
}

async function routeOne(of: Routable['of'], id: string, rules: Route[]): Promise<void> {
  const found = await reading(async (from) => {
    const row = await from.get(of, id);
    return row && routed(of, await factsOf(from, row), rules);
  });
  if (!found) return;
  const reason: Reason = { code: 'lead_rule', args: [found.because.join(', ').slice(0, 300)] };
  await write({ actor: 'automatic', source: 'lead-rule', reason }, async (scope) => {
    const row = await scope.get(of, id);
    if (!row) return {};
    const owner = row.owner ?? found.owner;
    const tags = [...new Set([...(row.tags ?? []), ...found.tags])].slice(0, 50);
    const common = { ...(owner && { owner }), ...(tags.length > 0 && { tags }) };
    if (!isDeal(row)) await scope.put('contacts', { ...row, ...common, tags });
    else await routeDeal(scope, { ...row, ...common }, found.pipelineId, found.playbookId);
    return {};
  });
}

async function routeDeal(
  scope: WriteScope,
  deal: Deal,
  pipelineId: string | undefined,
  playbookId: string | undefined,
): Promise<void> {
  const pipeline = pipelineId ? await scope.get('pipelines', pipelineId) : undefined;
  const stage = pipeline?.stages.find(({ outcome }) => outcome === 'open');
  const moves = pipeline && stage && pipeline.id !== deal.pipelineId && deal.state === 'open';
  const next = moves
    ? { ...deal, pipelineId: pipeline.id, stageId: stage.id, stageSince: scope.now }
    : deal;
  await scope.put('deals', next);
  if (moves) await recordMove(scope, next, deal.stageId);
  const playbook = playbookId ? await scope.get('playbooks', playbookId) : undefined;
  if (playbook) await beginPlay(scope, next, playbook);
}

/** What a row says that rules may ask for. */
async function factsOf(from: Requests, row: Contact | Deal): Promise<RouteFacts> {
  const company = row.companyId ? await from.get('companies', row.companyId) : undefined;
  if (isDeal(row)) {
    const [first] = row.contactIds;
    const contact = first ? await from.get('contacts', first) : undefined;
    return {
      name: row.name,
      value: row.value,
      source: row.source ?? contact?.source ?? null,
      company: company?.name ?? null,
      domain: domainOf(contact, company?.domains),
      title: contact?.title ?? null,
    };
  }
  const { name, title, source } = row;
  return { name, title, source, company: company?.name ?? null, domain: domainOf(row) };
}

function domainOf(contact: Contact | undefined, domains: string[] = []): string | null {
  return contact?.emails[0]?.split('@')[1] ?? domains[0] ?? null;
}

function isDeal(row: Contact | Deal): row is Deal {
  return 'stageId' in row;
}

/** A record on which rules were tried, with the names of those that fit. */
export interface RouteTrial {
  id: string;
  name: string;
  because: string[];
  owner: string | null;
  tags: string[];
}

/** Records that rules are tried on. */
const TRIED = 50;

/** What rules would do with the newest people or deals; nothing is changed. */
export function tryRoutes(input: { of: Routable['of']; rules: Route[] }): Promise<RouteTrial[]> {
  return reading(async (from) => {
    const range = IDBKeyRange.lowerBound('');
    const rows = await from.newest(input.of, { range, limit: TRIED });
    const trials = await Promise.all(
      rows.map(async (row) => {
        const found = routed(input.of, await factsOf(from, row), input.rules);
        return found
          ? [
              {
                id: row.id,
                name: row.name,
                because: found.because,
                owner: found.owner ?? null,
                tags: found.tags,
              },
            ]
          : [];
      }),
    );
    return trials.flat();
  });
}
