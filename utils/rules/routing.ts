/** What is done with a new person or deal. Pure: facts and rules in, what to set and why out. */

export const ROUTE_FACTS = ['source', 'domain', 'company', 'title', 'name', 'value'] as const;
export type RouteFact = (typeof ROUTE_FACTS)[number];

/** `min` is for figures. */
export const ROUTE_TESTS = ['is', 'has', 'min'] as const;

/** What can be asked about each kind of row: only deals are worth something. */
export function factsAbout(of: RouteRule['of']): RouteFact[] {
  return ROUTE_FACTS.filter((fact) => fact !== 'value' || of === 'deals');
}

/** How a fact can be asked about: figures are compared, words are looked through. */
export function testsOf(fact: RouteFact): Condition['how'][] {
  return fact === 'value' ? ['is', 'min'] : ['is', 'has'];
}

/** Conditions that can be true of this kind of row, each asked about in a way that fits it. */
export function conditionsFor(of: RouteRule['of'], when: readonly Condition[]): Condition[] {
  const facts = factsAbout(of);
  return when
    .filter(({ what }) => facts.includes(what))
    .map((one) => (testsOf(one.what).includes(one.how) ? one : { ...one, how: 'is' }));
}

export interface Condition {
  what: RouteFact;
  how: (typeof ROUTE_TESTS)[number];
  value: string;
}

/** What rules look at; null and left out for what nobody knows. */
export type RouteFacts = Readonly<Partial<Record<RouteFact, string | number | null>>>;

export interface RouteRule {
  name: string;
  of: 'contacts' | 'deals';
  on: boolean;
  when: readonly Condition[];
  set: {
    owner?: string | undefined;
    tags?: readonly string[] | undefined;
    pipelineId?: string | undefined;
    playbookId?: string | undefined;
  };
}

export interface Routed {
  owner?: string;
  tags: string[];
  pipelineId?: string;
  playbookId?: string;
  /** Names of the rules that said so, in their order. */
  because: string[];
}

/**
 * What the rules say about a new row. Every rule that fits adds its tags; owner, pipeline and
 * playbook are those of the first that names one. Null when no rule fits.
 */
export function routed(
  of: RouteRule['of'],
  facts: RouteFacts,
  rules: readonly RouteRule[],
): Routed | null {
  const fitting = rules.filter((rule) => rule.on && rule.of === of && fitsAll(rule, facts));
  if (fitting.length === 0) return null;
  const first = (key: 'owner' | 'pipelineId' | 'playbookId') => {
    const value = fitting.find(({ set }) => set[key])?.set[key];
    return value ? { [key]: value } : {};
  };
  return {
    ...first('owner'),
    ...first('pipelineId'),
    ...first('playbookId'),
    tags: [...new Set(fitting.flatMap(({ set }) => set.tags ?? []))],
    because: fitting.map(({ name }) => name),
  };
}

/** Whether a row fits every condition of a rule; one without conditions fits all. */
export function fitsAll(rule: Pick<RouteRule, 'when'>, facts: RouteFacts): boolean {
  return rule.when.every((condition) => fits(condition, facts));
}

function fits({ what, how, value }: Condition, facts: RouteFacts): boolean {
  const fact = facts[what];
  if (fact === undefined || fact === null || fact === '') return false;
  if (how === 'min') return value.trim() !== '' && Number(fact) >= Number(value);
  const [has, wanted] = [folded(String(fact)), folded(value)];
  if (wanted === '') return false;
  if (what === 'domain') return has === wanted || (how === 'has' && has.endsWith(`.${wanted}`));
  return how === 'is' ? has === wanted : has.includes(wanted);
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
