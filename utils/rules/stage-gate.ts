/**
 * What a stage asks of a deal before the deal may leave it. Pure: facts of a deal and the stages it
 * would leave in, what is missing out, each with a sentence (`gate_<code>`).
 */

/** Facts of a deal that a stage may ask for by name. */
export const GATE_FIELDS = [
  'value',
  'closeDate',
  'nextStep',
  'company',
  'owner',
  'source',
] as const;
export type GateField = (typeof GATE_FIELDS)[number];

export type GateActivity = 'email' | 'meeting' | 'call';

/** One thing that has to be so. */
export type Criterion = { id: string } & (
  | { kind: 'check'; text: string }
  | { kind: 'field'; field: GateField }
  /** A field of the person's own. */
  | { kind: 'custom'; fieldId: string }
  /** With somebody in this role; with anybody when it is empty. */
  | { kind: 'activity'; activity: GateActivity; role: string }
  | { kind: 'people'; count: number }
  | { kind: 'role'; role: string }
);

export interface DealFacts {
  fields: Record<GateField, string | number | null>;
  custom: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  people: readonly { contactId: string; role: string }[];
  /** Ids of the checklist items that were ticked. */
  checked: readonly string[];
  /** What happened since the deal was made, and with whom. */
  activities: readonly { kind: string; contactId: string }[];
}

export interface Missing {
  criterion: Criterion;
  /** The stage that asks for it. */
  stage: string;
  code: string;
  args: string[];
}

interface GateStage {
  id: string;
  name: string;
  outcome: 'open' | 'won' | 'lost';
  criteria?: readonly Criterion[] | undefined;
}

/**
 * The stages whose criteria a move has to meet: the one that is left and those that are skipped, in
 * their order. Going back and losing ask for nothing; neither does another pipeline.
 */
export function stagesPassed<S extends GateStage>(
  stages: readonly S[],
  fromId: string,
  toId: string,
): S[] {
  const from = stages.findIndex((stage) => stage.id === fromId);
  const to = stages.findIndex((stage) => stage.id === toId);
  const target = stages[to];
  if (from < 0 || !target || target.outcome === 'lost') return [];
  if (stages[from]?.outcome !== 'open') return [];
  // A won stage may stand anywhere: whoever wins has passed every open one.
  const end = target.outcome === 'won' ? stages.length : to;
  return stages.slice(from, Math.max(from, end)).filter((stage) => stage.outcome === 'open');
}

/**
 * What these stages still miss, in their order and each thing once. `fieldNames` are the fields of
 * the person's own that exist; a field that was taken away asks for nothing any more.
 */
export function missingFor(
  facts: DealFacts,
  stages: readonly GateStage[],
  fieldNames: ReadonlyMap<string, string>,
): Missing[] {
  const asked = new Set<string>();
  return stages.flatMap((stage) =>
    (stage.criteria ?? []).flatMap((criterion) => {
      const { id: _, ...what } = criterion;
      // A checklist item is ticked for itself; everything else is the same wherever it is asked.
      const key = criterion.kind === 'check' ? criterion.id : JSON.stringify(what);
      const reason = reasonFor(facts, criterion, fieldNames);
      if (!reason || asked.has(key)) return [];
      asked.add(key);
      return { criterion, stage: stage.name, ...reason };
    }),
  );
}

function reasonFor(
  facts: DealFacts,
  criterion: Criterion,
  fieldNames: ReadonlyMap<string, string>,
): { code: string; args: string[] } | null {
  switch (criterion.kind) {
    case 'check':
      return facts.checked.includes(criterion.id)
        ? null
        : { code: 'check', args: [criterion.text] };
    case 'field':
      return isFilled(facts.fields[criterion.field])
        ? null
        : { code: `field_${criterion.field}`, args: [] };
    case 'custom': {
      const name = fieldNames.get(criterion.fieldId);
      if (name === undefined || isFilled(facts.custom[criterion.fieldId])) return null;
      return { code: 'custom', args: [name] };
    }
    case 'activity': {
      const { activity, role } = criterion;
      const wanted = new Set(inRole(facts, role));
      const happened = facts.activities.some(
        ({ kind, contactId }) => kind === activity && (!role.trim() || wanted.has(contactId)),
      );
      if (happened) return null;
      return role.trim()
        ? { code: `${activity}_with`, args: [role.trim()] }
        : { code: activity, args: [] };
    }
    case 'people': {
      const count = new Set(facts.people.map((person) => person.contactId)).size;
      return count >= criterion.count
        ? null
        : { code: 'people', args: [String(count), String(criterion.count)] };
    }
    case 'role':
      return inRole(facts, criterion.role).length > 0
        ? null
        : { code: 'role', args: [criterion.role.trim()] };
  }
}

/** Who has a role on the deal, whatever its case. */
function inRole({ people }: DealFacts, role: string): string[] {
  const wanted = role.trim().toLowerCase();
  return people.flatMap((person) =>
    person.role.trim().toLowerCase() === wanted ? person.contactId : [],
  );
}

/** Nought is an answer, and so is an unticked box only when it is ticked. */
function isFilled(
  value: string | number | boolean | readonly string[] | null | undefined,
): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'number') return Number.isFinite(value);
  return value === true || value.length > 0;
}

export interface Closing {
  reason: string;
  competitor: string;
  objection: string;
}

/** What is still to be said about a deal that is won or lost; null when all of it was. */
export function unsaid(
  outcome: 'open' | 'won' | 'lost',
  said: Closing | undefined,
): 'won_reason' | 'lost_reason' | 'lost_against' | null {
  if (outcome === 'open') return null;
  if (!said?.reason.trim()) return outcome === 'won' ? 'won_reason' : 'lost_reason';
  const against = said.competitor.trim() || said.objection.trim();
  return outcome === 'lost' && !against ? 'lost_against' : null;
}
