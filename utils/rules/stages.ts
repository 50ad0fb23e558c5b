import { fold } from '../text';

/** What is needed of a stage to fit others to it. */
export interface StageLike {
  id: string;
  name: string;
  probability: number;
  outcome: 'open' | 'won' | 'lost';
}

/** A stage as another product names it. */
export interface StageWish {
  name: string;
  /** Where the source says so. */
  state?: 'open' | 'won' | 'lost';
  /** Percent. */
  probability?: number;
}

/** Names of the usual stages in the language of the pipeline. */
export type UsualStages = Record<'lead' | 'qualified' | 'proposal' | 'negotiation', string>;

/** Where a deal goes: to a stage there is, or to one that has to be made. */
export type StageFit =
  | { stage: StageLike; how: 'same' | 'alias' | 'outcome' | 'nearest' | 'first' }
  | { add: { name: string; probability: number; outcome: StageLike['outcome']; index: number } };

/** Stages other products begin with, by the letters of their labels and internal names. */
const ALIASES: Record<keyof UsualStages | 'won' | 'lost', string> = {
  lead: `lead newlead new leadin incoming prospect prospecting appointmentscheduled contactmade
    contacted firstcontact erstkontakt neu premiercontact primercontacto primocontatto primeirocontato
    contatofeito eerstecontact`,
  qualified: `qualified qualification qualifiedtobuy demoscheduled demo needsanalysis discovery
    qualifiziert qualifizierung bedarfsanalyse qualifie calificado qualificato qualificado
    gekwalificeerd`,
  proposal: `proposal proposalmade proposalsent proposalpricequote quote quoted valueproposition
    presentationscheduled iddecisionmakers identifydecisionmakers perceptionanalysis pitched
    angebot angebotgesendet angeboterstellt proposition propuesta propuestaenviada
    proposta propostainviata propostaenviada offerta offertainviata offerte offerteverstuurd`,
  negotiation: `negotiation negotiations negotiationsstarted negotiationreview decisionmakerboughtin
    contractsent contract verhandlung vertraggesendet negociation negociacion
    negoziazione negociacao onderhandeling onderhandelingen`,
  won: `won closedwon dealwon gewonnen abgeschlossengewonnen geslotengewonnen gagne ganado vinto vinta
    chiusovinto chiusavinta ganho ganha fechadoganho fechadoeganho`,
  lost: `lost closedlost closedlosttocompetition deallost verloren abgeschlossenverloren
    geslotenverloren perdu perdido perdida perso persa chiusoperso chiusapersa fechadoperdido
    fechadoeperdido`,
};

const BY_ALIAS = new Map<string, keyof typeof ALIASES>();

/** The usual stage that a label of another product means; null for any of its own. */
function usualOf(name: string): keyof typeof ALIASES | null {
  if (BY_ALIAS.size === 0)
    for (const usual of ['lead', 'qualified', 'proposal', 'negotiation', 'won', 'lost'] as const)
      for (const alias of ALIASES[usual].split(/\s+/)) BY_ALIAS.set(alias, usual);
  return BY_ALIAS.get(lettersOf(name)) ?? null;
}

/** Stages in one pipeline at most. */
export const MOST_STAGES = 30;

/**
 * Finds the stage for a deal out of a file: won and lost by what the source says, then by the name,
 * then by what other products call the same. A name of its own becomes a stage of its own, as
 * long as there is room; then the nearest open one by the chance of winning takes it.
 */
export function fitStage(
  wish: StageWish,
  stages: readonly StageLike[],
  usual: UsualStages,
): StageFit {
  const meant = usualOf(wish.name);
  const outcome = wish.state ?? (meant === 'won' || meant === 'lost' ? meant : 'open');
  const able = stages.filter((stage) => stage.outcome === outcome);
  const same = able.find((stage) => lettersOf(stage.name) === lettersOf(wish.name));
  if (same && wish.name !== '') return { stage: same, how: 'same' };
  const [first] = able;
  if (outcome !== 'open') {
    if (first) return { stage: first, how: 'outcome' };
    const probability = outcome === 'won' ? 100 : 0;
    return { add: { name: wish.name || outcome, probability, outcome, index: stages.length } };
  }
  if (wish.name === '' || meant === 'won' || meant === 'lost') {
    const near = nearest(able, wish.probability);
    if (near) return { stage: near, how: wish.probability === undefined ? 'first' : 'nearest' };
  }
  const alias =
    meant && meant !== 'won' && meant !== 'lost'
      ? able.find((stage) => lettersOf(stage.name) === lettersOf(usual[meant]))
      : undefined;
  if (alias) return { stage: alias, how: 'alias' };
  const near = nearest(able, wish.probability);
  if (near && stages.length >= MOST_STAGES) return { stage: near, how: 'nearest' };
  return { add: placed(wish, stages, able) };
}

/** A stage of its own: where its chance of winning belongs, else behind all open ones. */
function placed(wish: StageWish, stages: readonly StageLike[], able: readonly StageLike[]) {
  const after =
    wish.probability === undefined
      ? undefined
      : able.find((stage) => stage.probability > (wish.probability ?? 0));
  const closed = stages.findIndex((stage) => stage.outcome !== 'open');
  const end = closed < 0 ? stages.length : closed;
  const probability = wish.probability ?? able.at(-1)?.probability ?? 50;
  return {
    name: wish.name,
    probability: Math.round(Math.min(99, probability)),
    outcome: 'open' as const,
    index: after ? stages.indexOf(after) : end,
  };
}

function nearest(able: readonly StageLike[], probability: number | undefined) {
  if (probability === undefined) return able[0];
  return able.toSorted(
    (one, other) =>
      Math.abs(one.probability - probability) - Math.abs(other.probability - probability),
  )[0];
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '');
}
