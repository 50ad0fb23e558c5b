import { daysBetween } from '../time';
import { isFreeMail } from './free-mail';
import { tidyName } from './person-name';
import type { RequiredField } from './quality-fields';

/** Kinds of faults, in the order in which they are shown; each has words `quality_<kind>`. */
export const FAULTS = ['missing', 'stale', 'steps', 'names', 'phones', 'free-mail'] as const;
export type FaultKind = (typeof FAULTS)[number];

/** What is looked at in a person besides what tells duplicates. */
export interface PersonFacts {
  companyId: string | null;
  /** ms of the last mail or meeting; null for never. */
  lastAt: number | null;
  exchanged: number;
  createdAt: number;
  /** An open task about them. */
  hasTask: boolean;
  /** One of their addresses that mail came back from, and when. */
  bounced?: { address: string; at: number };
}

export interface CompanyFacts {
  id: string;
  name: string;
  domains: string[];
}

export interface DealFacts {
  id: string;
  name: string;
  value: number | null;
  currency: string;
  closeDate: string | null;
  nextStep: string;
  hasTask: boolean;
  people: number;
}

/** One record with a fault, and why: the reason's code has a sentence `quality_why_<code>`. */
export interface Fault {
  kind: FaultKind;
  of: 'contacts' | 'companies' | 'deals';
  id: string;
  name: string;
  reason: { code: string; args: string[] };
  /** What would mend it: the field that is asked for, or the value that is proposed. */
  fix: { field: string; value: string };
  /** How much mending it is worth; the highest first. */
  weight: number;
}

export interface Wishes {
  required: readonly RequiredField[];
  staleDays: number;
}

/** What is wrong with a person's record; each kind once. */
export function faultsOfPerson(
  person: PersonFacts & {
    id: string;
    name: string;
    emails: readonly string[];
    phones: readonly string[];
    title: string;
    company: string;
  },
  wishes: Wishes,
  now: number,
): Fault[] {
  const { id, name, exchanged } = person;
  const base = { of: 'contacts' as const, id, name };
  const faults: Fault[] = [];
  const missing = wishes.required.filter((field) => isMissing(person, field));
  const [first] = missing;
  if (first)
    faults.push({
      ...base,
      kind: 'missing',
      reason: { code: `no_${first}`, args: [] },
      fix: { field: first, value: '' },
      weight: exchanged + missing.length,
    });
  const quietSince = person.lastAt ?? person.createdAt;
  const quietDays = daysBetween(quietSince, now);
  const { bounced } = person;
  if (bounced)
    faults.push({
      ...base,
      kind: 'stale',
      reason: { code: 'bounced', args: [bounced.address, String(bounced.at)] },
      fix: {
        field: 'emails',
        value: person.emails.filter((address) => address !== bounced.address).join(' '),
      },
      // Silence may be meant; an address that is dead never is.
      weight: exchanged + 1000,
    });
  else if (quietDays >= wishes.staleDays && !person.hasTask)
    faults.push({
      ...base,
      kind: 'stale',
      reason: {
        code: person.lastAt === null ? 'never' : 'quiet',
        args: [String(quietSince)],
      },
      fix: { field: 'task', value: '' },
      weight: exchanged,
    });
  const tidy = tidyName(name);
  if (tidy !== name && tidy !== '')
    faults.push({
      ...base,
      kind: 'names',
      reason: { code: 'untidy', args: [tidy] },
      fix: { field: 'name', value: tidy },
      weight: exchanged,
    });
  return faults;
}

function isMissing(
  person: {
    emails: readonly string[];
    phones: readonly string[];
    title: string;
    companyId: string | null;
  },
  field: RequiredField,
): boolean {
  if (field === 'email') return person.emails.length === 0;
  if (field === 'phone') return person.phones.length === 0;
  return field === 'title' ? person.title.trim() === '' : person.companyId === null;
}

/** A company with a domain that belongs to a provider of private mail gathers strangers. */
export function faultsOfCompany({ id, name, domains }: CompanyFacts): Fault[] {
  const free = domains.filter(isFreeMail);
  if (free.length === 0) return [];
  return [
    {
      kind: 'free-mail',
      of: 'companies',
      id,
      name,
      reason: { code: 'free_mail', args: [free.join(', ').slice(0, 300)] },
      fix: { field: 'domains', value: domains.filter((one) => !isFreeMail(one)).join(' ') },
      weight: free.length,
    },
  ];
}

/** An open deal of which nobody said what comes next. */
export function faultsOfDeal(deal: DealFacts): Fault[] {
  if (deal.nextStep.trim() !== '' || deal.hasTask) return [];
  return [
    {
      kind: 'steps',
      of: 'deals',
      id: deal.id,
      name: deal.name,
      reason: { code: 'no_step', args: [] },
      fix: { field: 'nextStep', value: '' },
      weight: deal.value ?? 0,
    },
  ];
}

/** What each kind takes off the score where every record has it. */
const COSTS: Record<FaultKind | 'duplicates', number> = {
  duplicates: 30,
  missing: 25,
  stale: 15,
  steps: 15,
  names: 7,
  phones: 3,
  'free-mail': 5,
};

export interface Tally {
  people: number;
  companies: number;
  deals: number;
  faults: Record<string, number>;
}

/**
 * 0–100: a hundred less what each kind of fault costs, by the share of records that have it. A
 * kind that nothing can have (no deals, say) costs nothing.
 */
export function scoreOf({ people, companies, deals, faults }: Tally): number {
  const total: Record<FaultKind | 'duplicates', number> = {
    duplicates: people + companies,
    missing: people,
    stale: people,
    steps: deals,
    names: people,
    phones: people,
    'free-mail': companies,
  };
  let score = 100;
  for (const [kind, cost] of Object.entries(COSTS)) {
    const of = total[kind as keyof typeof total];
    if (of > 0) score -= cost * Math.min(1, (faults[kind] ?? 0) / of);
  }
  // Only what has no fault at all is perfect.
  const isPerfect = Object.values(faults).every((count) => count === 0);
  return isPerfect ? 100 : Math.min(99, Math.max(0, Math.round(score)));
}

/** Whether two instants lie in different quarters of a year. */
export function isAnotherQuarter(one: number, other: number): boolean {
  const quarter = (at: number) => {
    const day = new Date(at);
    return day.getFullYear() * 4 + Math.floor(day.getMonth() / 3);
  };
  return quarter(one) !== quarter(other);
}
