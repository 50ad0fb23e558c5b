import { expect, test } from 'vitest';
import { fitStage, type StageLike } from '@/utils/rules/stages';

const USUAL = { lead: 'Lead', qualified: 'Qualified', proposal: 'Proposal', negotiation: 'Talks' };
const STAGES: StageLike[] = [
  ...Object.values(USUAL).map((name, index) => ({
    ...{ id: name, name, probability: 20 * (index + 1), outcome: 'open' as const },
  })),
  { id: 'Won', name: 'Won', probability: 100, outcome: 'won' },
  { id: 'Lost', name: 'Lost', probability: 0, outcome: 'lost' },
];

test.each([
  ['Italian', 'Primo contatto', 'Qualificato', 'Offerta inviata', 'Negoziazione'],
  ['Portuguese', 'Contato feito', 'Qualificado', 'Proposta enviada', 'Negociação'],
  ['Dutch', 'Eerste contact', 'Gekwalificeerd', 'Offerte verstuurd', 'Onderhandeling'],
])('%s deals come to the usual stages, whose names are others', (_language, ...names) => {
  const fits = names.map((name) => fitStage({ name }, STAGES, USUAL));
  expect(fits).toMatchObject(
    Object.values(USUAL).map((name) => ({ stage: { name }, how: 'alias' })),
  );
});

test.each([
  ['Won', 'Chiuso vinto', 'Chiusa vinta', 'Ganho', 'Fechado e ganho', 'Gesloten - gewonnen'],
  ['Lost', 'Chiuso perso', 'Chiusa persa', 'Perdido', 'Fechado perdido', 'Gesloten - verloren'],
])('%s is where deals go that ended so in other languages', (outcome, ...names) => {
  for (const name of names)
    expect(fitStage({ name }, STAGES, USUAL)).toMatchObject({ stage: { name: outcome } });
});
