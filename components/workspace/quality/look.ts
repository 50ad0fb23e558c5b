import { background } from '@/components/queries';
import type { JobChangeView, ScannedPerson, ScanPage } from '@/storage/api';
import { duplicateCompanies } from '@/utils/rules/duplicate-companies';
import { DuplicateFinder, type DuplicatePair } from '@/utils/rules/duplicates';
import { JobChangeFinder } from '@/utils/rules/job-change';
import {
  type CompanyFacts,
  type DealFacts,
  type Fault,
  type FaultKind,
  faultsOfCompany,
  faultsOfDeal,
  faultsOfPerson,
  type Wishes,
} from '@/utils/rules/quality';
import type { Callable } from './phones';
import { pairKey, type Report, type ReviewPair } from './report';

/** How many faults of a kind are kept: those shown, and some to follow when they are mended. */
const KEPT = 40;
/** Comparing goes on this long (ms) before the page may draw and hear again. */
const SLICE = 10;

type Progress = (done: number) => void;

/** Reads all records page by page and looks for duplicates and faults; stops when told to. */
export async function lookAtEverything(
  wishes: Wishes,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Report> {
  const totals = await background.scanTotals({});
  const all = Math.max(1, totals.people + totals.companies + totals.deals);
  let read = 0;
  const advance = (rows: number) => {
    read += rows;
    // Reading is about half of the work.
    onProgress(Math.min(0.5, (read / all) * 0.5));
  };
  const found = new Found();
  const finder = new DuplicateFinder();
  const movers = new JobChangeFinder<ScannedPerson>();
  const names = new Map<string, string>();
  const revs = new Map<string, string>();
  const callable: Callable[] = [];
  const now = Date.now();
  const counts = { people: 0, companies: 0, deals: 0 };
  await eachPage<ScannedPerson>(signal, background.scanPeople, (rows) => {
    for (const row of rows) {
      finder.add(row);
      movers.add(row);
      names.set(row.id, row.name);
      revs.set(row.id, row.rev);
      found.add(faultsOfPerson(row, wishes, now));
      const { id, name, phones, domains, exchanged } = row;
      if (phones.length > 0) callable.push({ id, name, phones, domains, exchanged });
    }
    counts.people += rows.length;
    advance(rows.length);
  });
  await lookAtPhones(callable, found, signal);
  const companies: CompanyFacts[] = [];
  await eachPage<CompanyFacts>(signal, background.scanCompanies, (rows) => {
    for (const row of rows) {
      companies.push(row);
      names.set(row.id, row.name);
      found.add(faultsOfCompany(row));
    }
    counts.companies += rows.length;
    advance(rows.length);
  });
  await eachPage<DealFacts>(signal, background.scanDeals, (rows) => {
    for (const row of rows) found.add(faultsOfDeal(row));
    counts.deals += rows.length;
    advance(rows.length);
  });
  const answered = await answeredPairs(signal);
  const people = await searched(finder, (done) => onProgress(0.5 + done / 2), signal);
  const named = (of: ReviewPair['of']) => (pair: DuplicatePair) => ({
    ...pair,
    of,
    names: [names.get(pair.one) ?? '', names.get(pair.other) ?? ''] satisfies [string, string],
    revs: [pair.one, pair.other].flatMap((id) => revs.get(id) ?? []),
  });
  const pairs: ReviewPair[] = [
    ...people.map(named('contacts')),
    ...duplicateCompanies(companies).map(named('companies')),
  ].filter(({ one, other }) => !answered.has(pairKey(one, other)));
  onProgress(1);
  return {
    at: now,
    pairs,
    jobs: movers
      .pairs()
      .filter(([before, after]) => !answered.has(pairKey(before.id, after.id)))
      .map(jobChange),
    top: found.top,
    tally: { ...counts, faults: { ...found.counts, duplicates: pairs.length } },
  };
}

/** Looks at phone numbers in slices; where nobody has one, what knows all plans is not loaded. */
async function lookAtPhones(people: Callable[], found: Found, signal: AbortSignal): Promise<void> {
  if (people.length === 0) return;
  const { homeOf, phoneFault } = await import('./phones');
  const home = homeOf(people);
  let until = performance.now() + SLICE;
  for (const person of people) {
    const fault = phoneFault(person, home);
    if (fault) found.add([fault]);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

function jobChange([before, after]: [ScannedPerson, ScannedPerson]): JobChangeView {
  const side = ({ emails, company }: ScannedPerson) => ({ address: emails[0] ?? '', company });
  return {
    ...{ one: before.id, other: after.id, name: before.name },
    before: { ...side(before), lastAt: before.lastAt },
    after: { ...side(after), firstAt: after.firstAt ?? after.createdAt },
  };
}

/** Pairs that are shown where their contacts are, until the next look. */
const KEPT_PAIRS = 100;

/** What is kept of the contacts that look like one, the surest first. */
export function keptOf({ pairs }: Report): DuplicatePair[] {
  return pairs
    .filter(({ of }) => of === 'contacts')
    .slice(0, KEPT_PAIRS)
    .map(({ one, other, score, reasons }) => ({ one, other, score, reasons }));
}

/** Counts of all faults, and the worst of each kind. */
class Found {
  readonly counts: Record<string, number> = {};
  readonly top: Partial<Record<FaultKind, Fault[]>> = {};

  add(faults: Fault[]): void {
    for (const fault of faults) {
      this.counts[fault.kind] = (this.counts[fault.kind] ?? 0) + 1;
      const list = this.top[fault.kind] ?? [];
      this.top[fault.kind] = list;
      const least = list.at(-1);
      if (list.length >= KEPT && least && least.weight >= fault.weight) continue;
      const at = list.findIndex(({ weight }) => weight < fault.weight);
      list.splice(at < 0 ? list.length : at, 0, fault);
      if (list.length > KEPT) list.pop();
    }
  }
}

async function eachPage<Row>(
  signal: AbortSignal,
  read: (input: { after?: string }) => Promise<ScanPage<Row>>,
  take: (rows: Row[]) => void,
): Promise<void> {
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await read(after === undefined ? {} : { after });
    take(page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function answeredPairs(signal: AbortSignal): Promise<Set<string>> {
  const pairs = new Set<string>();
  let after: string | undefined;
  do {
    signal.throwIfAborted();
    const page = await background.duplicateAnswers(after === undefined ? {} : { after });
    for (const pair of page.pairs) pairs.add(pair);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return pairs;
}

/** Compares in slices, so that the page stays alive. */
async function searched(
  finder: DuplicateFinder,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<DuplicatePair[]> {
  const search = finder.search();
  let until = performance.now() + SLICE;
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + SLICE;
  }
}
