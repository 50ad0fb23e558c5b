/**
 * The text of a filter, as it stands in the box above a table and in its address:
 *
 *     company:acme stage:proposal,won quiet:>14d -tag:vip "big order"
 *
 * Words by themselves are looked for everywhere. Any text can be read, and what was read is written
 * so that it is read the same again.
 */

export type Operator = '' | '=' | '>' | '>=' | '<' | '<=' | '..' | 'none' | 'any';

/** One thing a column may be: `>14d`, `10..20`, `none`. */
export interface Test {
  op: Operator;
  text: string;
  /** The end of a range. */
  to?: string;
}

/** A column and what it may be, one of several; `not` turns it round. */
export interface Condition {
  key: string;
  not: boolean;
  tests: Test[];
}

export interface Filter {
  conditions: Condition[];
  words: string[];
}

/** Reads the text of a filter. What is half typed, such as `stage:`, is left out. */
export function readQuery(text: string): Filter {
  const filter: Filter = { conditions: [], words: [] };
  const reader = new Reader(text);
  for (reader.skip(); !reader.atEnd; reader.skip()) {
    const condition = reader.condition();
    if (condition) {
      if (condition.tests.length > 0) filter.conditions.push(condition);
    } else {
      const word = reader.word();
      if (word) filter.words.push(word);
    }
  }
  return filter;
}

/** Writes a filter so that it is read as the same. */
export function writeQuery({ conditions, words }: Filter): string {
  return [...conditions.map(writeCondition), ...words.map(writeWord)].join(' ');
}

/** One condition as it stands in the text. */
export function writeCondition({ key, not, tests }: Condition): string {
  const name = PLAIN_KEY.test(key) ? key : quoted(key);
  return `${not ? '-' : ''}${name}:${tests.map(writeTest).join(',')}`;
}

function writeTest({ op, text, to = '' }: Test): string {
  if (op === 'none' || op === 'any') return op;
  if (op === '..') return `${writeValue(text)}..${writeValue(to)}`;
  return op + writeValue(text);
}

function writeValue(text: string): string {
  const isPlain = PLAIN_VALUE.test(text) && !text.includes('..') && !/^(none|any)$/.test(text);
  return isPlain ? text : quoted(text);
}

function writeWord(word: string): string {
  return PLAIN_WORD.test(word) ? word : quoted(word);
}

const PLAIN_KEY = /^[^\s":,<>=\\-][^\s":,<>=\\]*$/u;
const PLAIN_VALUE = /^[^\s",<>=\\.]([^\s",\\]*[^\s",\\.])?$/u;
/** Nothing in it that could be a key, a quote or a mark. */
const PLAIN_WORD = /^[^\s":\\-][^\s":\\]*$/u;

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const KEY = /-?(?:[^\s":,<>=\\-][^\s":,<>=\\]*|"(?:[^"\\]|\\.)+"):/suy;
const QUOTED = /"(?:[^"\\]|\\.)*"?/suy;
const BARE_WORD = /[^\s"]+/uy;
const OPERATOR = />=|<=|>|<|=/y;

class Reader {
  #at = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.#at >= this.text.length;
  }

  skip(): void {
    this.#take(/\s+/y);
  }

  /** `key:value,…`; null when no such thing begins here. */
  condition(): Condition | null {
    const head = this.#take(KEY);
    if (!head) return null;
    const not = head.startsWith('-');
    const name = head.slice(not ? 1 : 0, -1);
    const key = name.startsWith('"') ? unquoted(name) : name;
    const tests: Test[] = [];
    do {
      const test = this.#test();
      if (test) tests.push(test);
    } while (this.#take(/,/y));
    return { key, not, tests };
  }

  /** A word, or several in quotes. */
  word(): string {
    const text = this.#take(QUOTED);
    return text ? unquoted(text).trim() : this.#take(BARE_WORD);
  }

  #test(): Test | null {
    const op = (this.#take(OPERATOR) || '') as Operator;
    const first = this.#value();
    if (!first) return null;
    if (!op && !first.isQuoted && (first.text === 'none' || first.text === 'any'))
      return { op: first.text, text: '' };
    if (op || !this.#take(/\.\./y)) return { op, text: first.text };
    const to = this.#value();
    return to ? { op: '..', text: first.text, to: to.text } : { op: '', text: first.text };
  }

  #value(): { text: string; isQuoted: boolean } | null {
    const text = this.#take(QUOTED);
    if (text) {
      const inner = unquoted(text);
      return inner ? { text: inner, isQuoted: true } : null;
    }
    // Two dots stand between the ends of a range.
    const bare = this.#take(/(?:(?!\.\.)[^\s",\\])+/uy) || this.#take(/[^\s",]+/uy);
    return bare ? { text: bare, isQuoted: false } : null;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function unquoted(text: string): string {
  const closed = text.length > 1 && /(?:^|[^\\])(?:\\\\)*"$/s.test(text.slice(1));
  return text.slice(1, closed ? -1 : undefined).replace(/\\(.)/gs, '$1');
}
