/**
 * Formulas over the fields of a row: `if({Seats} > 10, {Value} * 0.9, {Value})`. A small language
 * with its own reader, since pages of an extension may not evaluate text as code. Whatever is
 * written, reading and computing end and throw nothing; what cannot be computed is null.
 */

export type FormulaValue = number | string | boolean | null;

type Node =
  | { kind: 'value'; value: FormulaValue }
  | { kind: 'field'; name: string }
  | { kind: 'negative'; of: Node }
  | { kind: 'binary'; operator: Operator; left: Node; right: Node }
  | { kind: 'call'; name: FunctionName; args: Node[] };

/** A formula that was read. */
export interface Formula {
  root: Node;
  /** Names of the fields it looks at, as written. */
  fields: string[];
}

export type FormulaProblem =
  | 'empty'
  | 'too-long'
  | 'unexpected'
  | 'unclosed'
  | 'function'
  | 'arguments';

export type FormulaResult =
  | { ok: true; formula: Formula }
  /** `at` is where it went wrong; `what` is what stands there. */
  | { ok: false; problem: FormulaProblem; at: number; what: string };

const LONGEST = 500;
/** Brackets within brackets; the longest formula could nest hundreds and end the stack. */
const DEEPEST = 60;

/** Operators by how strongly they bind, weakest first. */
const LEVELS = [['=', '!=', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/']] as const;
type Operator = (typeof LEVELS)[number][number];

/** Each function with the least and the most arguments it takes. */
const FUNCTIONS = {
  if: [2, 3],
  and: [1, 20],
  or: [1, 20],
  not: [1, 1],
  min: [1, 20],
  max: [1, 20],
  round: [1, 2],
  abs: [1, 1],
  days: [2, 2],
  today: [0, 0],
  empty: [1, 1],
} as const;
type FunctionName = keyof typeof FUNCTIONS;
export const FORMULA_FUNCTIONS = Object.keys(FUNCTIONS);

interface Token {
  kind: 'number' | 'text' | 'field' | 'name' | 'mark' | 'end';
  text: string;
  at: number;
}

class Wrong extends Error {
  constructor(
    readonly problem: FormulaProblem,
    readonly at: number,
    readonly what = '',
  ) {
    super(problem);
  }
}

/** Reads a formula, or says where it cannot be read. */
export function readFormula(text: string): FormulaResult {
  try {
    if (text.length > LONGEST) throw new Wrong('too-long', LONGEST);
    const tokens = tokensOf(text);
    if (tokens[0]?.kind === 'end') throw new Wrong('empty', 0);
    return { ok: true, formula: new Reader(tokens).read() };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { ok: false, problem: error.problem, at: error.at, what: error.what };
  }
}

/** Computes a formula; `lookUp` gives a field by its name, `today` is a day such as 2026-11-28. */
export function compute(
  { root }: Formula,
  lookUp: (name: string) => FormulaValue,
  today: string,
): FormulaValue {
  const value = valueAt(root, lookUp, today);
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

/** The formula with one field called by another name, everything else as it was written. */
export function renamedIn(text: string, from: string, to: string): string {
  return text.replace(/"[^"]*"|\{([^{}]*)\}/g, (whole, name?: string) =>
    name?.trim().toLowerCase() === from.trim().toLowerCase() ? `{${to}}` : whole,
  );
}

const TOKEN =
  /\s+|(?<number>\d+(?:\.\d+)?)|"(?<text>[^"]*)"|\{(?<field>[^{}]*)\}|(?<name>[A-Za-z]+)|(?<mark><=|>=|!=|[-+*/&=<>(),])/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(text)?.groups;
    if (!groups) {
      const what = text.slice(at, at + 1);
      throw new Wrong(what === '"' || what === '{' ? 'unclosed' : 'unexpected', at, what);
    }
    for (const kind of ['number', 'text', 'field', 'name', 'mark'] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: found, at });
    }
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }];
}

class Reader {
  #at = 0;
  #depth = 0;
  readonly #fields = new Set<string>();

  constructor(private readonly tokens: Token[]) {}

  read(): Formula {
    const root = this.#level(0);
    if (this.#token.kind !== 'end') throw this.#unexpected();
    return { root, fields: [...this.#fields] };
  }

  get #token(): Token {
    return this.tokens[this.#at] ?? { kind: 'end', text: '', at: 0 };
  }

  #unexpected(): Wrong {
    const { kind, at, text } = this.#token;
    return new Wrong(kind === 'end' ? 'unclosed' : 'unexpected', at, text);
  }

  #takes(mark: string): boolean {
    if (this.#token.kind !== 'mark' || this.#token.text !== mark) return false;
    this.#at += 1;
    return true;
  }

  #level(level: number): Node {
    const operators: readonly Operator[] | undefined = LEVELS[level];
    if (!operators) return this.#single();
    let left = this.#level(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.#takes(each));
      if (!operator) return left;
      left = { kind: 'binary', operator, left, right: this.#level(level + 1) };
    }
  }

  #single(): Node {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Wrong('too-long', this.#token.at);
    const node = this.#atom();
    this.#depth -= 1;
    return node;
  }

  #atom(): Node {
    if (this.#takes('-')) return { kind: 'negative', of: this.#single() };
    if (this.#takes('(')) {
      const inner = this.#level(0);
      if (!this.#takes(')')) throw this.#unexpected();
      return inner;
    }
    const token = this.#token;
    if (token.kind === 'mark' || token.kind === 'end') throw this.#unexpected();
    this.#at += 1;
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'text') return { kind: 'value', value: token.text };
    if (token.kind === 'field') {
      this.#fields.add(token.text.trim());
      return { kind: 'field', name: token.text.trim() };
    }
    return this.#named(token);
  }

  #named(token: Token): Node {
    const name = token.text.toLowerCase();
    if (name === 'true' || name === 'false') return { kind: 'value', value: name === 'true' };
    if (!isFunction(name)) throw new Wrong('function', token.at, token.text);
    if (!this.#takes('(')) throw this.#unexpected();
    const args: Node[] = [];
    if (!this.#takes(')')) {
      do args.push(this.#level(0));
      while (this.#takes(','));
      if (!this.#takes(')')) throw this.#unexpected();
    }
    const [least, most] = FUNCTIONS[name];
    if (args.length < least || args.length > most)
      throw new Wrong('arguments', token.at, token.text);
    return { kind: 'call', name, args };
  }
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(FUNCTIONS, name);
}

function valueAt(node: Node, of: (name: string) => FormulaValue, today: string): FormulaValue {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'field':
      return of(node.name);
    case 'negative': {
      const value = numberOf(valueAt(node.of, of, today));
      return value === null ? null : -value;
    }
    case 'binary':
      return combined(node.operator, valueAt(node.left, of, today), valueAt(node.right, of, today));
    case 'call':
      return called(node.name, node.args, (arg) => valueAt(arg, of, today), today);
  }
}

function combined(operator: Operator, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (operator === '&') return textOf(left) + textOf(right);
  if (operator === '=') return isSame(left, right);
  if (operator === '!=') return !isSame(left, right);
  if (left === null || right === null) return null;
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=')
    return isOrdered(operator, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return null;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return b === 0 ? null : a / b;
}

function isSame(a: FormulaValue, b: FormulaValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

function isOrdered(
  operator: '<' | '<=' | '>' | '>=',
  left: number | string | boolean,
  right: number | string | boolean,
): boolean | null {
  const texts = typeof left === 'string' && typeof right === 'string';
  const a = texts ? left : numberOf(left);
  const b = texts ? right : numberOf(right);
  if (a === null || b === null) return null;
  if (operator === '<') return a < b;
  if (operator === '<=') return a <= b;
  return operator === '>' ? a > b : a >= b;
}

function called(
  name: FunctionName,
  args: Node[],
  at: (node: Node) => FormulaValue,
  today: string,
): FormulaValue {
  const [first, second, third] = args;
  const one = (node: Node | undefined): FormulaValue => (node ? at(node) : null);
  switch (name) {
    case 'if':
      return isTrue(one(first)) ? one(second) : one(third);
    case 'and':
      return args.every((arg) => isTrue(at(arg)));
    case 'or':
      return args.some((arg) => isTrue(at(arg)));
    case 'not':
      return !isTrue(one(first));
    case 'empty': {
      const value = one(first);
      return value === null || value === '';
    }
    case 'today':
      return today;
    case 'days':
      return daysBetween(one(first), one(second));
    case 'abs': {
      const value = numberOf(one(first));
      return value === null ? null : Math.abs(value);
    }
    case 'round':
      return rounded(numberOf(one(first)), second ? numberOf(at(second)) : 0);
    case 'min':
    case 'max': {
      const values = args.flatMap((arg) => numberOf(at(arg)) ?? []);
      if (values.length === 0) return null;
      return name === 'min' ? Math.min(...values) : Math.max(...values);
    }
  }
}

function rounded(value: number | null, decimals: number | null): number | null {
  if (value === null || decimals === null) return null;
  const by = 10 ** Math.min(Math.max(Math.trunc(decimals), 0), 6);
  return Math.round(value * by) / by;
}

/** Whole days from one day to another, which are texts such as 2026-11-28. */
function daysBetween(from: FormulaValue, to: FormulaValue): number | null {
  const [a, b] = [dayOf(from), dayOf(to)];
  return a === null || b === null ? null : Math.round((b - a) / 86_400_000);
}

function dayOf(value: FormulaValue): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const at = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(at) ? null : at;
}

function numberOf(value: FormulaValue): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  if (value === null || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function textOf(value: FormulaValue): string {
  return value === null ? '' : String(value);
}

function isTrue(value: FormulaValue): boolean {
  return value !== null && value !== false && value !== 0 && value !== '';
}
