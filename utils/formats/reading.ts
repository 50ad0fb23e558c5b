import { cleanLine } from '../text';

/**
 * What every reader hands out: a record, or what is wrong with one. One bad record never stops a
 * file, and nothing is left out in silence.
 */
export type Reading<T> = { record: T } | { problem: Problem };

/**
 * Everything that can be wrong, and what becomes of it:
 * `stopped` the rest of the file is not read, `lost` the record is not imported,
 * `part` it is imported without something, `note` it is imported whole and a person should know.
 */
export const PROBLEMS = {
  'file-too-large': 'stopped',
  'too-many-records': 'stopped',
  'not-recognised': 'stopped',
  'archive-broken': 'stopped',
  'archive-entries': 'stopped',
  'archive-ratio': 'stopped',
  'archive-size': 'stopped',
  'archive-method': 'lost',
  'record-invalid': 'lost',
  'no-headers': 'lost',
  'no-end': 'part',
  'from-line-in-text': 'note',
  'mime-depth': 'part',
  'mime-parts': 'part',
  'head-cut': 'part',
  'body-cut': 'note',
  'body-unreadable': 'part',
  'line-unreadable': 'part',
  'no-uid': 'note',
  'no-start': 'lost',
  'date-out-of-range': 'lost',
  'end-before-start': 'part',
  'zone-unknown': 'note',
  'rule-unreadable': 'part',
  'rule-too-often': 'part',
  'rule-unsaid': 'part',
  'todos-cut': 'lost',
  'series-cut': 'part',
  'series-outside': 'lost',
  superseded: 'lost',
  'method-ignored': 'lost',
  'card-empty': 'lost',
  'card-group': 'lost',
  'too-many-values': 'part',
  'quote-open': 'lost',
  'too-many-columns': 'part',
  'cell-too-long': 'part',
  'row-too-wide': 'part',
  'row-empty': 'lost',
  'row-footer': 'lost',
  'deleted-there': 'lost',
  'value-unreadable': 'part',
} as const satisfies Record<string, 'stopped' | 'lost' | 'part' | 'note'>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Where in the file: counted from 1, the byte from 0; and what the record calls itself. */
export interface Where {
  record?: number;
  byte?: number;
  name?: string;
}

export interface Problem {
  where: Where;
  why: ProblemCode;
  /** What is put into the words of the message: a value, a column, a limit. */
  detail: string;
}

/** The only error that readers throw: the file cannot be read on. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problem: Problem;

  constructor(why: ProblemCode, detail: string | number = '', where: Where = {}) {
    super(detail === '' ? why : `${why}: ${detail}`);
    this.problem = problemOf(why, detail, where);
  }
}

/** A problem with its detail and name cleaned and cut, since both come from the file. */
export function problemOf(
  why: ProblemCode,
  detail: string | number = '',
  where: Where = {},
): Problem {
  const name = where.name === undefined ? undefined : cleanLine(where.name, 120);
  return {
    where: name === undefined ? where : { ...where, name },
    why,
    detail: cleanLine(String(detail), 200),
  };
}

/** The message that says it, to be given the detail: `say(messageOf(problem), [problem.detail])`. */
export function messageOf({ why }: Problem): string {
  return `problem_${why.replaceAll('-', '_')}`;
}

/** What a reader says last when it cannot go on; throws what is no `FormatError`. */
export function problemIn(error: unknown): { problem: Problem } {
  if (!(error instanceof FormatError)) throw error;
  return { problem: error.problem };
}

/** Hands a reading generator on; a `FormatError` on the way becomes its last reading. */
export async function* endingWithProblem<T>(
  readings: AsyncIterable<Reading<T>>,
): AsyncGenerator<Reading<T>> {
  try {
    yield* readings;
  } catch (error) {
    yield problemIn(error);
  }
}
