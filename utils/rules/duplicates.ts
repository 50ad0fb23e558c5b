import { domainKey } from './company-name';
import {
  CERTAIN,
  comparePeople,
  type DuplicateReason,
  type Surroundings,
  type Verdict,
  WORTH_A_LOOK,
} from './compare-people';
import { type PersonRecord, type Prepared, prepared } from './duplicate-record';
import { type PhoneNumber, phoneKey } from './phone-number';

export { CERTAIN } from './compare-people';
export type { DuplicateReason, PersonRecord };

/** Two records that may be one person. */
export interface DuplicatePair {
  one: string;
  other: string;
  /** 70–100; from CERTAIN on there is hardly a doubt. */
  score: number;
  reasons: DuplicateReason[];
}

/** Records of one block that are compared each with each; more have too little in common. */
const BLOCK = 60;
/** Records with nothing but a name in common that are compared. */
const NAMESAKES = 30;
/** Several people ring by a number that stands with so many names. */
const SHARED_BY = 3;
/** Records prepared or pairs compared between two rests. */
const STEP = 500;

type KeysOf = (record: Prepared) => string[];

/**
 * Finds records that are one person. Records that share no key (a mailbox, a number, a profile, a
 * name within a company…) are never compared, and keys that too many share are narrowed or left
 * out, so that the work grows with the number of records and not with its square.
 */
export class DuplicateFinder implements Surroundings {
  readonly #records: Prepared[] = [];
  readonly #tokens = new Map<string, number>();
  readonly #orgs = new Map<string, number>();
  readonly #shared = new Set<string>();

  /** Takes a record in; they may come in any portions. */
  add(record: PersonRecord): void {
    const one = prepared(record);
    this.#records.push(one);
    for (const token of new Set(one.name.tokens)) increase(this.#tokens, token);
    for (const org of one.orgs) increase(this.#orgs, org);
  }

  get total(): number {
    return this.#records.length;
  }

  of(token: string): number {
    return this.#tokens.get(token) ?? 0;
  }

  sizeOf = (org: string): number => this.#orgs.get(org) ?? 0;

  isShared(phone: PhoneNumber): boolean {
    return this.#shared.has(phoneKey(phone));
  }

  /** All pairs worth a look, the surest first. */
  find(): DuplicatePair[] {
    const search = this.search();
    for (;;) {
      const step = search.next();
      if (step.done) return step.value;
    }
  }

  /** The same in small steps: each says how much is done, 0–1. */
  *search(): Generator<number, DuplicatePair[]> {
    this.#findShared();
    this.#findHouses();
    const records = this.#records;
    const compared = new Set<number>();
    const found: { one: number; other: number; verdict: Verdict }[] = [];
    let steps = 0;
    for (const [index, block] of BLOCKS.entries()) {
      // Most keys are one record's alone: a list is made for the second that has it.
      const buckets = new Map<string, number | number[]>();
      for (const [at, record] of records.entries()) {
        for (const key of block.keys(record)) {
          const bucket = buckets.get(key);
          if (bucket === undefined) buckets.set(key, at);
          else if (typeof bucket === 'number') buckets.set(key, [bucket, at]);
          else bucket.push(at);
        }
        if (++steps % STEP === 0) yield (index + at / records.length / 2) / BLOCKS.length;
      }
      for (const bucket of buckets.values()) {
        if (typeof bucket === 'number') continue;
        for (const group of narrowed(bucket, records, block.most)) {
          for (const [first, second] of pairs(group)) {
            const pair = first * records.length + second;
            if (first === second || compared.has(pair)) continue;
            compared.add(pair);
            const [one, other] = [records[first], records[second]];
            if (!one || !other) continue;
            const verdict = comparePeople(one, other, this);
            if (verdict.score >= WORTH_A_LOOK) found.push({ one: first, other: second, verdict });
            if (++steps % STEP === 0) yield (index + 0.5) / BLOCKS.length;
          }
        }
      }
    }
    return this.#withoutDoubtful(found)
      .sort((a, b) => b.verdict.score - a.verdict.score || a.one - b.one || a.other - b.other)
      .flatMap(({ one, other, verdict }) => {
        const [a, b] = [records[one], records[other]];
        return a && b ? [{ one: a.id, other: b.id, ...verdict }] : [];
      });
  }

  /** Numbers that stand with several names. */
  #findShared(): void {
    this.#shared.clear();
    const names = new Map<string, string[][]>();
    for (const { sounds, phones } of this.#records)
      for (const phone of phones) {
        const key = phoneKey(phone);
        const known = names.get(key) ?? [];
        if (known.length >= SHARED_BY) continue;
        // Somebody who shares no word of a name with those before is one more.
        if (!known.some((others) => others.some((sound) => sounds.includes(sound))))
          names.set(key, [...known, sounds]);
      }
    for (const [key, known] of names) if (known.length >= SHARED_BY) this.#shared.add(key);
  }

  /**
   * The company of those of whom only an address is known: what most others of that domain say, or
   * how the domain is called.
   */
  #findHouses(): void {
    const counts = new Map<string, number>();
    const houses = new Map<string, { record: Prepared; count: number }>();
    for (const record of this.#records)
      for (const domain of record.company ? record.domains : []) {
        const name = `${domain} ${record.company}`;
        increase(counts, name);
        const count = counts.get(name) ?? 0;
        // A consultant with an address of the house is no reason to call all of it so.
        if (count > (houses.get(domain)?.count ?? 0)) houses.set(domain, { record, count });
      }
    for (const record of this.#records) {
      const [domain] = record.domains;
      if (record.company || !domain) continue;
      const house = houses.get(domain)?.record;
      const company = house?.company ?? domainKey(domain);
      if (!company) continue;
      Object.assign(record, { company, companyWords: house?.companyWords ?? [company] });
      record.orgs.push(`c${company}`);
      increase(this.#orgs, `c${company}`);
    }
  }

  /** "A. Silva" beside Ana and André Silva is either of them, and so neither is proposed. */
  #withoutDoubtful<Found extends { one: number; other: number; verdict: Verdict }>(
    found: Found[],
  ): Found[] {
    const partners = new Map<number, number[]>();
    // So is a lone name, with nothing beside it, where several bear it.
    const isDoubtful = ({ one, other, verdict }: Found) =>
      verdict.score < CERTAIN &&
      (verdict.reasons.some(({ code }) => code === 'name_initial') ||
        [one, other].some((at) => this.#records[at]?.isBare));
    for (const pair of found) {
      if (!isDoubtful(pair)) continue;
      for (const [mine, theirs] of [
        [pair.one, pair.other],
        [pair.other, pair.one],
      ] as const)
        partners.set(mine, [...(partners.get(mine) ?? []), theirs]);
    }
    const pairsFound = new Set(found.map(({ one, other }) => one * this.total + other));
    const areOne = (a: number, b: number) =>
      pairsFound.has(a * this.total + b) || pairsFound.has(b * this.total + a);
    const isAmbiguous = (at: number) => {
      const all = partners.get(at) ?? [];
      return all.some((a, index) => all.slice(index + 1).some((b) => !areOne(a, b)));
    };
    return found.filter(
      (pair) => !isDoubtful(pair) || (!isAmbiguous(pair.one) && !isAmbiguous(pair.other)),
    );
  }
}

interface Block {
  keys: KeysOf;
  most: number;
}

/** The keys by which records meet, the surest first. */
const BLOCKS: readonly Block[] = [
  { keys: ({ mailboxes }) => mailboxes, most: BLOCK },
  { keys: ({ phones }) => phones.map(phoneKey), most: BLOCK },
  { keys: ({ profiles }) => profiles, most: BLOCK },
  { keys: ({ orgs, nameKeys }) => crossed(orgs, nameKeys), most: BLOCK },
  { keys: ({ orgs, sounds }) => crossed(orgs, sounds), most: BLOCK },
  { keys: ({ orgs, consonants }) => crossed(orgs, [consonants]), most: BLOCK },
  { keys: ({ handles, nameKeys }) => crossed(handles, nameKeys), most: NAMESAKES },
  {
    keys: ({ birthday, nameKeys }) => (birthday ? crossed([birthday], nameKeys) : []),
    most: NAMESAKES,
  },
  {
    keys: ({ company, nameKeys }) => (company ? crossed([company.slice(0, 3)], nameKeys) : []),
    most: NAMESAKES,
  },
  { keys: ({ nameKeys }) => nameKeys, most: NAMESAKES },
];

function crossed(some: string[], others: string[]): string[] {
  const keys: string[] = [];
  for (const one of some) for (const other of others) keys.push(`${one}\n${other}`);
  return keys;
}

/** Groups small enough to compare each with each: a large block is parted by how names begin. */
function narrowed(bucket: number[], records: Prepared[], most: number): number[][] {
  if (bucket.length <= most) return [bucket];
  const parts = new Map<string, number[]>();
  for (const at of bucket) {
    const initials = records[at]?.sounds.map((sound) => sound.slice(0, 3)).sort();
    const key = initials?.join(' ') ?? '';
    const part = parts.get(key);
    if (part) part.push(at);
    else parts.set(key, [at]);
  }
  return [...parts.values()].filter((part) => part.length > 1 && part.length <= most);
}

function* pairs(group: number[]): Generator<[number, number]> {
  for (const [index, one] of group.entries())
    for (const other of group.slice(index + 1)) yield one < other ? [one, other] : [other, one];
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
