import type { JobChangeView, LookalikeView } from '@/storage/api';
import type { DuplicatePair } from '@/utils/rules/duplicates';
import type { Fault, FaultKind, Tally } from '@/utils/rules/quality';

/** Two records that may be one, with their names for the list. */
export interface ReviewPair extends DuplicatePair {
  of: 'contacts' | 'companies';
  names: [string, string];
  /** Of people: the changes that wrote them last. */
  revs?: string[];
}

/** What a look at everything found. */
export interface Report {
  at: number;
  tally: Tally;
  pairs: ReviewPair[];
  /** Who seems to have changed houses. */
  jobs: JobChangeView[];
  /** The faults most worth mending, by kind. */
  top: Partial<Record<FaultKind, Fault[]>>;
}

/** The report once it is settled whether two are one who changed houses. */
export function withoutJob(report: Report, { one, other }: JobChangeView): Report {
  const jobs = report.jobs.filter((job) => job.one !== one || job.other !== other);
  const pairs = report.pairs.filter(
    (pair) => pairKey(pair.one, pair.other) !== pairKey(one, other),
  );
  const faults = { ...report.tally.faults, duplicates: pairs.length };
  return { ...report, jobs, pairs, tally: { ...report.tally, faults } };
}

/** The key under which an answer about two records is kept. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The report once a pair is settled; a record that went into another is that one from now on. */
export function withoutPair(
  report: Report,
  pair: ReviewPair,
  merged?: { drop: string; keep: string; name: string },
): Report {
  const done = new Set([pairKey(pair.one, pair.other)]);
  const pairs: ReviewPair[] = [];
  for (const one of report.pairs) {
    const next = merged ? renamed(one, merged) : one;
    const key = pairKey(next.one, next.other);
    if (next.one === next.other || done.has(key) || one === pair) continue;
    done.add(key);
    pairs.push(next);
  }
  const faults = { ...report.tally.faults, duplicates: pairs.length };
  return { ...report, pairs, tally: { ...report.tally, faults } };
}

/** The report with contacts that were found to look like one since it was made, after the others. */
export function withPairs(report: Report, found: readonly LookalikeView[]): Report {
  const known = new Set(report.pairs.map(({ one, other }) => pairKey(one, other)));
  const news = found.filter(
    ({ one, other, at }) => at > report.at && !known.has(pairKey(one, other)),
  );
  if (news.length === 0) return report;
  const pairs = [...report.pairs, ...news.map((pair) => ({ ...pair, of: 'contacts' as const }))];
  const faults = { ...report.tally.faults, duplicates: pairs.length };
  return { ...report, pairs, tally: { ...report.tally, faults } };
}

/** The report once a fault is mended. */
export function withoutFault(report: Report, fault: Fault): Report {
  const { kind } = fault;
  const left = (report.top[kind] ?? []).filter((one) => one !== fault);
  const count = Math.max(left.length, (report.tally.faults[kind] ?? 1) - 1);
  return {
    ...report,
    top: { ...report.top, [kind]: left },
    tally: { ...report.tally, faults: { ...report.tally.faults, [kind]: count } },
  };
}

function renamed(
  pair: ReviewPair,
  { drop, keep, name }: { drop: string; keep: string; name: string },
): ReviewPair {
  const at = [pair.one, pair.other].indexOf(drop);
  if (at < 0) return pair;
  return at === 0
    ? { ...pair, one: keep, names: [name, pair.names[1]] }
    : { ...pair, other: keep, names: [pair.names[0], name] };
}
