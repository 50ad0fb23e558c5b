/** The deals of the invented seller: six that are being worked on, and a year that lies behind. */

export interface DemoDeal {
  name: string;
  value: number;
  currency: string;
  /** How many days ago it came into each of the seeded stages; the last one is where it stands. */
  entered: number[];
  /** It left the last of those stages so many days ago, lost. */
  lost?: number;
  people: string[];
  roles?: string[];
  source: string;
  nextStep?: string;
  /** Days from now until it should close. */
  closesIn?: number;
  outcome?: { reason: string; competitor?: string; objection?: string };
}

/** Who of the studio works with whom; nobody does with the others yet. */
export const DEMO_OWNERS: Readonly<Record<string, string>> = {
  'nora@fjordbikes.example': 'Ines Kerr',
  'jonas.berg@fjordbikes.example': 'Ines Kerr',
  'camille@atelier-roux.example': 'Milo Brandt',
  'tomas@olivagrande.example': 'Ines Kerr',
  'h.weiss@weiss-holz.example': 'Milo Brandt',
};

const RIVAL = 'Studio Meridian';

export const DEMO_DEALS: DemoDeal[] = [
  past('Rebrand', 14_200, 'camille@atelier-roux.example', 'website', [340, 331, 318, 305, 287], {
    reason: 'the sketches',
  }),
  past('Spring campaign', 12_600, 'nora@fjordbikes.example', 'website', [290, 281, 262, 251, 238], {
    reason: 'speed',
  }),
  past(
    'Workshop signs',
    4_900,
    'h.weiss@weiss-holz.example',
    'referral',
    [230, 221, 204, 190, 176],
    {
      reason: 'the sketches',
    },
  ),
  lost('Label series', 11_200, 'tomas@olivagrande.example', 'trade fair', [212, 200, 188], 160, {
    reason: 'price',
    competitor: RIVAL,
    objection: 'too expensive',
  }),
  lost('Intranet', 26_000, 'amara@brightlane.example', 'website', [185, 172], 150, {
    reason: 'timing',
  }),
  past('Price list', 8_400, 'tomas@olivagrande.example', 'trade fair', [160, 151, 135, 120, 101], {
    reason: 'three languages',
  }),
  lost(
    'Dealer portal',
    22_000,
    'jonas.berg@fjordbikes.example',
    'referral',
    [141, 131, 118, 101],
    84,
    {
      reason: 'no budget',
      objection: 'too expensive',
    },
  ),
  past('Gift boxes', 7_800, 'camille@atelier-roux.example', 'referral', [130, 122, 110, 94, 71], {
    reason: 'the sketches',
  }),
  lost('Image film', 16_500, 'h.weiss@weiss-holz.example', 'website', [108, 97, 80], 62, {
    reason: 'price',
    competitor: RIVAL,
    objection: 'too expensive',
  }),
  past('Care contract', 5_400, 'nora@fjordbikes.example', 'referral', [77, 70, 61, 55, 49], {
    reason: 'knew us from an earlier project',
  }),
  lost('Product photos', 3_900, 'tomas@olivagrande.example', 'trade fair', [60, 52, 47], 33, {
    reason: 'timing',
  }),
  past('Web fonts', 2_600, 'h.weiss@weiss-holz.example', 'referral', [44, 40, 31, 22, 11], {
    reason: 'speed',
  }),
  {
    name: 'Shop relaunch',
    value: 18_500,
    currency: 'EUR',
    entered: [21, 16, 4],
    people: ['nora@fjordbikes.example', 'jonas.berg@fjordbikes.example'],
    roles: ['decides', 'budget'],
    source: 'website',
    nextStep: 'Walk through the proposal on Thursday',
    closesIn: 24,
  },
  {
    name: 'Brand guide',
    value: 6_200,
    currency: 'EUR',
    entered: [40, 31, 22, 12],
    people: ['camille@atelier-roux.example'],
    source: 'referral',
    closesIn: 9,
  },
  {
    name: 'Export catalogue',
    value: 9_800,
    currency: 'EUR',
    entered: [8, 6],
    people: ['tomas@olivagrande.example'],
    source: 'trade fair',
    nextStep: 'Send two references',
    closesIn: 52,
  },
  {
    name: 'Packaging line',
    value: 1_450_000,
    currency: 'JPY',
    entered: [30, 24, 16],
    people: ['tanabe@hoshi-print.example'],
    source: 'website',
    closesIn: 40,
  },
  {
    name: 'Onboarding portal',
    value: 24_000,
    currency: 'USD',
    entered: [2],
    people: ['amara@brightlane.example'],
    source: 'referral',
    nextStep: 'First call',
    closesIn: 75,
  },
  {
    name: 'Configurator',
    value: 31_000,
    currency: 'EUR',
    entered: [96, 83, 66, 45, 30],
    people: ['h.weiss@weiss-holz.example'],
    source: 'referral',
    outcome: { reason: 'knew us from an earlier project' },
  },
];

function past(
  name: string,
  value: number,
  person: string,
  source: string,
  entered: number[],
  outcome: DemoDeal['outcome'],
): DemoDeal {
  return { name, value, currency: 'EUR', entered, people: [person], source, outcome };
}

function lost(
  name: string,
  value: number,
  person: string,
  source: string,
  entered: number[],
  days: number,
  outcome: DemoDeal['outcome'],
): DemoDeal {
  return { ...past(name, value, person, source, entered, outcome), lost: days };
}
