import { LIMITS } from '../limits';
import { fold } from '../text';
import { isCanned } from './promises/canned';
import { daysOf, type NamedDay, type Place } from './promises/days';
import { englishPromises } from './promises/english';
import { frenchPromises } from './promises/french';
import { germanPromises } from './promises/german';
import { japanesePromises } from './promises/japanese';
import { type PromiseRules, told } from './promises/model';
import { spanishPromises } from './promises/spanish';
import { ownLines } from './signature-block';
import { TO_MANY } from './signature-words';

/**
 * Promises in what was written: "I'll send the quote on Friday". By rules, one set per language;
 * what is asked, denied, past, or hangs on a condition is no promise.
 */
export const COMMITMENT_LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const;
export type CommitmentLanguage = (typeof COMMITMENT_LANGUAGES)[number];

export interface Commitment {
  /** The sentence as it was written. */
  sentence: string;
  language: CommitmentLanguage;
  /** The days it names, the likeliest to be when it is due first. */
  days: NamedDay[];
}

const RULES: Record<CommitmentLanguage, () => PromiseRules> = {
  en: englishPromises,
  de: germanPromises,
  fr: frenchPromises,
  es: spanishPromises,
  ja: japanesePromises,
};

/** Made when the first text is read: nobody waits for them at the start. */
const made = new Map<CommitmentLanguage, PromiseRules>();

function rulesOf(language: CommitmentLanguage): PromiseRules {
  const rules = made.get(language) ?? RULES[language]();
  made.set(language, rules);
  return rules;
}

/** Sentences looked at; a mail's first lines say what it promises, and a crafted one is cut. */
const MOST = 60;
const LONGEST = LIMITS.promise;
/** A line at least this long was probably broken by the program that sent it. */
const MARGIN = 55;

/** The promises in a text, in order. */
export function commitmentsIn(text: string): Commitment[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = commitmentIn(sentence);
    return found ? [found] : [];
  });
}

/**
 * The sentences of a whole mail in which its sender promises something, without what it quotes; none
 * of a mail that says it goes to many.
 * Lines that were broken at a margin are put together again.
 */
export function promisesOf(mail: string): string[] {
  const lines = ownLines(mail).map((line) => line.trim());
  if (TO_MANY.test(fold(lines.join('\n')))) return [];
  const text = lines.reduce((before, line) => {
    const lastBreak = before.lastIndexOf('\n');
    const wrapped = before.length - lastBreak > MARGIN && line !== '' && !/^[-*•\d]/.test(line);
    return before + (wrapped ? ' ' : '\n') + line;
  }, '');
  const sentences = commitmentsIn(text).map(({ sentence }) => sentence);
  return [...new Set(sentences)].slice(0, LIMITS.promises);
}

/**
 * What is kept of the text of a mail: what it promises, even where that is nothing and its first lines
 * alone would seem to promise something. Undefined where these say as much.
 */
export function promisesKept(mail: string, snippet: string): string[] | undefined {
  const promises = promisesOf(mail);
  return promises.length > 0 || commitmentsIn(snippet).length > 0 ? promises : undefined;
}

/** What one sentence promises; null where it promises nothing. */
export function commitmentIn(sentence: string): Commitment | null {
  const text = sentence.trim();
  if (text.length > LONGEST || /[?？]\s*["”»)]?$/.test(text)) return null;
  const folded = told(text);
  for (const language of COMMITMENT_LANGUAGES) {
    const rules = rulesOf(language);
    const place = promiseIn(folded, rules);
    if (!place) continue;
    // Asked last: few sentences promise anything.
    if (isCanned(folded)) return null;
    return { sentence: text, language, days: daysOf(text, place, rules, language) };
  }
  return null;
}

function promiseIn(text: string, rules: PromiseRules): Place | null {
  if (!rules.signs.test(text) || text.search(rules.never) >= 0) return null;
  for (const rule of rules.promise)
    for (const { index, 0: found } of text.matchAll(rule)) {
      const place = placeOf(text, index, index + found.length, rules);
      if (isSound(text, place, rules)) return place;
    }
  return null;
}

function placeOf(text: string, at: number, end: number, rules: PromiseRules): Place {
  // The last words of the place are what is done; its clause counts, not what else is said.
  let from = 0;
  let to = text.length;
  for (const { index, 0: border } of text.matchAll(rules.border))
    if (index + border.length < end) from = index + border.length;
    else if (index >= end) {
      to = index;
      break;
    }
  return { at, end, from, to };
}

/** Whether nothing around a place that fits takes it back. */
function isSound(text: string, { at, end, from, to }: Place, rules: PromiseRules): boolean {
  const before = text.slice(0, at);
  if (isQuoted(before) || before.search(rules.before) >= 0) return false;
  if (text.slice(at).replace(rules.asking, '').search(rules.after) >= 0) return false;
  if (text.slice(from, to).search(rules.clause) >= 0) return false;
  if (text.slice(from, to).search(rules.own) < 0) return true;
  const breath = text.slice(from, end) + text.slice(end).replace(/[,;:].*$/, '');
  return breath.search(rules.others) >= 0;
}

/** Whether what follows a text stands in quotation marks, whose words they are nobody knows. */
function isQuoted(before: string): boolean {
  const marks = before.match(/["„“”«»]/g)?.length ?? 0;
  return marks % 2 === 1 || before.lastIndexOf('「') > before.lastIndexOf('」');
}

/** Not behind the number of a day ("am 3. März") or a short form ("Dr. Weber"). */
const SENTENCE_END =
  /(?<=[.!?。！？])(?<!(?<![\p{L}\d])(?:\d{1,2}|Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Nr|No|St|ca|bzw|inkl|Sr|Sra|Sres|Ud|Uds|Mme|M|Dipl|Ing|Tel|approx|vs|z\. ?B|d\. ?h|e\.g|i\.e|u\. ?a)\.)(?:\s+|(?<=[。！？]))|\n+/u;

/** Sentences of the first part of a text; a line is one of its own. */
export function sentencesOf(text: string): string[] {
  return text
    .slice(0, MOST * LONGEST)
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 3)
    .slice(0, MOST);
}
