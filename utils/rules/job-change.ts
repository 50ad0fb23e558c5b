import { fold } from '../text';

/** What of a contact tells whether they are somebody who changed houses. */
export interface JobFacts {
  name: string;
  /** Work domains they write from. */
  domains: readonly string[];
  firstAt: number | null;
  lastAt: number | null;
}

/** Mail from the old address may still come for a while after the first from the new one. */
const OVERLAP = 30 * 86_400_000;

/**
 * Whether `after` is probably the person `before` at a new house: the same whole name, other work
 * domains, and the exchange begins there where it ended here.
 */
export function isJobChange(before: JobFacts, after: JobFacts): boolean {
  if (before.domains.length === 0 || after.domains.length === 0) return false;
  if (before.domains.some((domain) => after.domains.includes(domain))) return false;
  const names = [wordsOf(before.name), wordsOf(after.name)];
  if (names.some((words) => words.length < 2) || names[0]?.join() !== names[1]?.join())
    return false;
  if (before.lastAt === null || after.firstAt === null || before.firstAt === null) return false;
  return before.firstAt < after.firstAt && before.lastAt <= after.firstAt + OVERLAP;
}

/** The words of a name in one order, whoever wrote the family's first. */
function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .sort();
}

/** Namesakes that are compared with each other; more have a name that says nothing. */
const NAMESAKES = 20;

/** Finds among everybody, one after the other, who probably changed houses. */
export class JobChangeFinder<Person extends JobFacts & { id: string }> {
  readonly #byName = new Map<string, Person[]>();

  add(person: Person): void {
    if (person.domains.length === 0 || person.firstAt === null) return;
    const name = wordsOf(person.name).join(' ');
    if (!name.includes(' ')) return;
    const namesakes = this.#byName.get(name);
    if (namesakes) namesakes.push(person);
    else this.#byName.set(name, [person]);
  }

  /** Pairs, the contact that was there first before the one they write from now. */
  pairs(): [before: Person, after: Person][] {
    const pairs: [Person, Person][] = [];
    for (const namesakes of this.#byName.values()) {
      if (namesakes.length < 2 || namesakes.length > NAMESAKES) continue;
      for (const before of namesakes)
        for (const after of namesakes)
          if (before !== after && isJobChange(before, after)) pairs.push([before, after]);
    }
    return pairs;
  }
}
