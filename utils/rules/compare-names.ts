import { editDistance } from './edit-distance';
import { isFirstName, isOtherGender, isShortFor } from './first-names';
import { consonantsOf, type NameParts, soundOf } from './person-name';

/** How often a word stands in the names of all records: a word many people bear is no slip. */
export interface NameFrequency {
  of(token: string): number;
  total: number;
}

/**
 * What two names say about who bears them.
 * - `same`: one person's name, in `how` written (nothing when it is written alike);
 * - `weak`: they share the only word one of them has;
 * - `other-first`, `other-last`: one surname with two first names, or the reverse;
 * - `different`; `unknown` where their scripts cannot be compared or there is no name.
 */
export interface NameMatch {
  is: 'same' | 'weak' | 'other-first' | 'other-last' | 'different' | 'unknown';
  /** 1 for the same words; less for what is read into them. */
  likeness: number;
  how: NameDifference | null;
}

export type NameDifference = 'spelling' | 'script' | 'order' | 'short' | 'initial' | 'middle';

const UNKNOWN: NameMatch = { is: 'unknown', likeness: 0, how: null };

/** Compares two names word by word, in whatever order they stand. */
export function compareNames(
  one: NameParts,
  other: NameParts,
  frequency: NameFrequency,
): NameMatch {
  if (one.tokens.length === 0 || other.tokens.length === 0) return UNKNOWN;
  const crossed = one.script !== other.script;
  if (crossed && (one.script === 'other' || other.script === 'other')) return UNKNOWN;
  if (one.generation && other.generation && one.generation !== other.generation)
    return { is: 'other-first', likeness: 0, how: null };
  const [short, long] =
    one.tokens.length <= other.tokens.length
      ? [one.tokens, other.tokens]
      : [other.tokens, one.tokens];
  if (one.tokens.join(' ') === other.tokens.join(' ')) return named(short, 1, null);
  // "Anne Marie" and "Annemarie"; an initial would be lost in the sound.
  const hasInitial = [...short, ...long].some((token) => token.length === 1);
  if (!hasInitial && soundOf(short.join('')) === soundOf(long.join('')))
    return long.length > 1
      ? { is: 'same', likeness: 0.98, how: crossed ? 'script' : 'spelling' }
      : named(short, 0.98, crossed ? 'script' : 'spelling');
  const byConsonants = one.script === 'consonants' || other.script === 'consonants';
  // "عبد الرحمن" and "Abdulrahman".
  if (byConsonants && crossed && areOneWord(one.tokens, other.tokens))
    return named(long, 0.9, 'script');
  if (!crossed && areJoined(short, long))
    return { is: 'same', likeness: 0.97, how: short.length > 1 ? 'spelling' : null };
  const pairs = assign(short, long, (a, b) =>
    byConsonants && crossed ? likeConsonants(a, b) : like(a, b, crossed, frequency),
  );
  const match = judged(short, long, pairs, crossed);
  // "Karl-Heinz" is a first name, however many words it is made of.
  const isPart = short.length < long.length && (short === one.tokens ? one : other).isOneWord;
  return match.is === 'same' && isPart ? { ...match, is: 'weak' } : match;
}

interface Likeness {
  value: number;
  how: NameDifference | null;
}
interface Pair extends Likeness {
  short: number;
  long: number;
}

const UNLIKE: Likeness = { value: 0, how: null };

/** "Xiao-Ming Wang" and "Wang Xiaoming": the same words, two of them joined. */
function areJoined(short: string[], long: string[]): boolean {
  if (short.length < 2 || long.length !== short.length + 1) return false;
  const wanted = short.map(soundOf).sort().join(' ');
  return long.slice(1).some((word, at) => {
    const joined = long.toSpliced(at, 2, `${long[at]}${word}`);
    return joined.map(soundOf).sort().join(' ') === wanted;
  });
}

function named(tokens: string[], likeness: number, how: NameDifference | null): NameMatch {
  // A whole name of Han or Hangul is written in one word.
  const isWhole =
    tokens.length > 1 || /^[\p{Script=Han}\p{Script=Hangul}]{3,}$/u.test(tokens[0] ?? '');
  return { is: isWhole ? 'same' : 'weak', likeness, how };
}

/** Each word of the shorter name with its best partner, the surest pairs first. */
function assign(
  short: string[],
  long: string[],
  likeness: (a: string, b: string) => Likeness,
): Pair[] {
  const all: Pair[] = [];
  for (const [at, a] of short.entries())
    for (const [index, b] of long.entries()) {
      const found = likeness(a, b);
      if (found.value > 0) all.push({ short: at, long: index, ...found });
    }
  // Of two equal partners, the one in the same place.
  all.sort((a, b) => b.value - a.value || Math.abs(a.short - a.long) - Math.abs(b.short - b.long));
  const pairs: Pair[] = [];
  for (const pair of all)
    if (!pairs.some(({ short: s, long: l }) => s === pair.short || l === pair.long))
      pairs.push(pair);
  return pairs;
}

function judged(short: string[], long: string[], pairs: Pair[], crossed: boolean): NameMatch {
  if (pairs.length === 0) return { is: 'different', likeness: 0, how: null };
  const least = Math.min(...pairs.map(({ value }) => value));
  const slips = pairs.filter(({ how }) => how === 'spelling').length;
  if (pairs.length === short.length) {
    // Initials alone name nobody, and names misspelt in every word are other names.
    const isSure = pairs.some(({ value }) => value >= 0.9);
    if (short.length > 1 && !isSure && !(crossed && least >= 0.85) && slips > 1)
      return { is: 'different', likeness: 0, how: null };
    if (short.length > 1 && pairs.every(({ how }) => how === 'initial'))
      return { is: 'weak', likeness: 0.3, how: 'initial' };
    const stretched = stretchedPair(short, long, pairs);
    if (stretched) {
      const isLast = stretched.short === short.length - 1;
      return { is: isLast ? 'other-last' : 'other-first', likeness: 0.3, how: null };
    }
    const turned = [...pairs].sort((a, b) => a.short - b.short);
    const inOrder = turned.every(
      ({ long: at }, index) => index === 0 || (turned[index - 1]?.long ?? 0) < at,
    );
    const how =
      pairs.find(({ how: one }) => one === 'initial')?.how ??
      pairs.find(({ how: one }) => one !== null)?.how ??
      (inOrder ? null : 'order') ??
      (short.length < long.length ? 'middle' : null);
    // A word that is left over is a second first name or surname.
    const likeness = least * (short.length < long.length ? 0.95 : 1);
    return named(short, likeness, how);
  }
  if (short.length < 2) return { is: 'different', likeness: 0, how: null };
  const surname = pairs.some(
    (pair) => pair.short === short.length - 1 || pair.long === long.length - 1,
  );
  return { is: surname ? 'other-first' : 'other-last', likeness: 0.3, how: null };
}

/**
 * What is only read into the shorter name, while the longer one says another name in full: Anthony
 * is not the A. of Sandra A. Gonzalez, nor María the second name of Noor Marie Smith.
 */
function stretchedPair(short: string[], long: string[], pairs: Pair[]): Pair | undefined {
  const left = long.filter(
    (word, index) => word.length > 1 && !pairs.some((pair) => pair.long === index),
  );
  if (left.length === 0) return undefined;
  return pairs.find(
    ({ how, value, short: at, long: index }) =>
      (how === 'initial' && long[index]?.length === 1 && (short[at]?.length ?? 0) > 1) ||
      (how !== null &&
        how !== 'initial' &&
        value < 0.95 &&
        at === 0 &&
        index > 0 &&
        left[0] === long[0]),
  );
}

function like(a: string, b: string, crossed: boolean, frequency: NameFrequency): Likeness {
  if (a === b) return { value: 1, how: null };
  if (a.length === 1 || b.length === 1)
    return a[0] === b[0] ? { value: 0.6, how: 'initial' } : UNLIKE;
  const [one, other] = [soundOf(a), soundOf(b)];
  if (one === other && (crossed || !areTwoShortNames(a, b, frequency)))
    return { value: 0.97, how: crossed ? 'script' : 'spelling' };
  if (withoutArticle(a) === withoutArticle(b)) return { value: 0.95, how: 'spelling' };
  if (isShortFor(a, b)) return { value: 0.9, how: 'short' };
  if (crossed) {
    const most = Math.max(one.length, other.length) > 6 ? 2 : 1;
    const isNear = Math.min(one.length, other.length) > 3 && editDistance(one, other, most) <= most;
    // Semyon, Semen and Siemion: what differs is how vowels are spelt.
    const bare = consonantsOf(a);
    const isBare = bare.length > 2 && a[0] === b[0] && bare === consonantsOf(b);
    return isNear || isBare ? { value: 0.88, how: 'script' } : UNLIKE;
  }
  return isSlip(a, b, frequency) ? { value: 0.85, how: 'spelling' } : UNLIKE;
}

/** A record of this many names tells which words are names that people bear. */
const TELLING = 500;

/**
 * Whether one word is the other with a slip of the pen. Words that several people bear are names
 * (Hansen and Jansen), one that nobody else bears beside one that many do is a slip; without such
 * a record, known first names and women's forms are no slips.
 */
function isSlip(a: string, b: string, frequency: NameFrequency): boolean {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (short < 3) return false;
  const few = Math.min(frequency.of(a), frequency.of(b));
  const many = Math.max(frequency.of(a), frequency.of(b));
  const told = frequency.total >= TELLING && many >= 6;
  if (told && few >= 3 && few * 40 >= many) return false;
  const isRare = told && few <= Math.max(2, many / 40);
  if (!isRare && (isOtherGender(a, b) || (isFirstName(a) && isFirstName(b)))) return false;
  const most = isRare ? (long >= 6 ? 2 : 1) : long >= 8 ? 2 : short >= 4 ? 1 : 0;
  return most > 0 && editDistance(a, b, most) <= most;
}

/** Zhu and Zhou sound alike, and each has many who bear it. */
function areTwoShortNames(a: string, b: string, frequency: NameFrequency): boolean {
  if (Math.max(a.length, b.length) > 4 || frequency.total < TELLING) return false;
  return Math.min(frequency.of(a), frequency.of(b)) >= 3;
}

/** "Alrashid" is "Al-Rashid", of which the article is left out. */
function withoutArticle(token: string): string {
  return token.replace(/^[ae]l(?=[a-z]{4})/, '');
}

function areOneWord(one: string[], other: string[]): boolean {
  if (one.length === other.length) return false;
  const [a, b] = [one, other].map((tokens) => tokens.map(consonantsOf).join(''));
  return !!a && !!b && Math.min(a.length, b.length) >= 6 && editDistance(a, b, 1) <= 1;
}

function likeConsonants(a: string, b: string): Likeness {
  const [one, other] = [consonantsOf(withoutArticle(a)), consonantsOf(withoutArticle(b))];
  if (one.length < 2 || other.length < 2) return UNLIKE;
  if (one === other) return { value: 0.9, how: 'script' };
  const isNear = Math.min(one.length, other.length) >= 4 && editDistance(one, other, 1) <= 1;
  return isNear ? { value: 0.86, how: 'script' } : UNLIKE;
}
