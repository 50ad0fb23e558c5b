import { fold } from '../text';
import {
  FAX_LABEL,
  LEGAL_FORM,
  PHONE_LABEL,
  SIGN_OFF,
  SMALL_PRINT,
  TO_MANY,
} from './signature-words';

/** Who wrote a mail, as its header says. */
export interface Sender {
  name: string;
  address: string;
}

/** The lines of a mail that may be its signature, and how sure that is. */
export interface SignatureBlock {
  lines: string[];
  /** Which of them holds the sender's whole name; -1 where only the first name or a rule leads it. */
  nameAt: number;
}

const TEXT_MAX = 20_000;
const LINE_MAX = 160;
const BLOCK_MAX = 14;
/** A name further up than this many lines before the end belongs to the letter. */
const REACH = 24;
/** The last lines of a letter: a frame may begin some lines above the name. */
const LOOKED_AT = REACH + 8;

/**
 * Where an answer begins to repeat what it answers. `attribution` lines stand above quoted lines
 * or above the whole of an older mail; `cut` lines end what the sender wrote.
 */
const ATTRIBUTION =
  /(?:wrote|schrieb.*|a écrit|escribió|geschrieben|skrev)\s*[:：]\s*$|^\d{4}年.*<[^<>]+@[^<>]+>.*[:：]\s*$/i;
const CUT =
  /^\s*(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d['’]origine|mensaje original|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|元のメッセージ|転送メッセージ)|_{20,}\s*$(?=\s*(?:from|von|de)\s*:))/i;
/** How what is cut off and what is quoted begins: of most lines nothing else need be asked. */
const FRAME = /^\s*(?:[>＞_-]|from|von|de|差出人)/i;
const HEADER = /^\s*(?:from|von|de|差出人)\s*[:：]\s*\S.*[@<]/i;

/** What the sender wrote themselves, without what they quote. */
export function ownLines(text: string): string[] {
  const lines = text
    .slice(0, TEXT_MAX)
    .split(/\r\n?|\n/)
    .map((line) => line.slice(0, LINE_MAX * 4).trimEnd());
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (FRAME.test(line)) {
      if (CUT.test(line) || HEADER.test(line)) break;
      if (/^\s*[>＞]/.test(line)) continue;
    }
    // Asked first, since the rest of it is looked for at each letter.
    if (/[:：]$/.test(line) && ATTRIBUTION.test(line.slice(-300))) {
      const next = lines.slice(at + 1).find((later) => later.trim() !== '');
      // The old mail follows as it is, without marks: all the rest may be somebody else's.
      if (next !== undefined && !/^\s*[>＞]/.test(next)) break;
      continue;
    }
    own.push(line);
  }
  return own;
}

/** The signature of a mail; null where nothing leads one in. */
export function signatureBlock(text: string, sender: Sender): SignatureBlock | null {
  const own = ownLines(text);
  while (own.length > 0 && plain(own.at(-1) ?? '') === '') own.pop();
  const lines = own.slice(-LOOKED_AT).map((line) => ({ text: plain(line), isRule: isRule(line) }));
  if (TO_MANY.test(fold(lines.map((line) => line.text).join('\n')))) return null;
  const end = endOf(lines);
  const from = Math.max(0, end - REACH);
  const names = namesOf(sender);
  for (let at = end - 1; at >= from; at -= 1)
    if (holdsName(lines[at]?.text ?? '', names.full)) {
      const first = beforeName(lines, at);
      return blockOf(lines, first, end, at);
    }
  for (let at = end - 1; at >= from; at -= 1)
    if (/^\s*--\s*$/.test(lines[at]?.isRule === true ? '--' : '') || isFirstName(lines[at], names))
      return blockOf(lines, at, end, -1);
  return null;
}

interface Line {
  text: string;
  isRule: boolean;
}

/** Without the marks of bold text, bullets and boxes around it. */
function plain(line: string): string {
  if (line === '' || isRule(line)) return '';
  let text = line.normalize('NFKC');
  if (text.includes('[')) text = text.replace(/\[(?:image|cid|bild|logo)[^\]]*\]/gi, ' ');
  // From behind by hand: a pattern for the end of a line is tried at each of its spaces.
  let end = text.length;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end -= 1;
  text = text.slice(0, end).replace(/^[\s*_•·|│>–—-]+/, '');
  return text.includes('*') ? text.replace(/\*+/g, '').trim() : text;
}

/** Around what is said: bold text, boxes, dashes. */
const MARK = /[\s*_|│–—-]/;

function isRule(line: string): boolean {
  return /^\s*(?:--|[-_=*~─━┌┐└┘═◆■□＝ー]{4,})\s*$/u.test(line);
}

/** Small print and long sentences end a signature, wherever they begin in the last lines. */
function endOf(lines: Line[]): number {
  const from = Math.max(0, lines.length - REACH);
  let seen = false;
  for (let at = from; at < lines.length; at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (SMALL_PRINT.test(fold(text)) && at > 0) {
      if (seen || at > from) return at;
    }
    seen ||= text !== '';
  }
  return lines.length;
}

interface Names {
  full: string[];
  first: string;
}

function namesOf({ name, address }: Sender): Names {
  // "Ana Silva | Acme", "Ana from Acme": the person stands first.
  const person = name.split(/\s+[|–—-]\s+|\s+(?:at|from|via|bei|von|chez)\s+/)[0] ?? '';
  const shown = person.includes('@') ? '' : person;
  const words = wordsOf(shown.replace(/\(.*?\)|["']/g, ' '));
  const local = wordsOf((address.split('@')[0] ?? '').replace(/[._\-+\d]+/g, ' '));
  const full = words.length >= 2 ? words : local.length >= 2 ? local : [];
  return { full, first: words[0] ?? local[0] ?? '' };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/[ıłøđð]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => (word.length > 1 || isJapanese(word)) && !HONORIFICS.has(word));
}

/** Letters that are no other one with a mark, as addresses spell them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd' };

const HONORIFICS = new Set(
  'dr prof mr mrs ms herr frau mme ing dipl mag di arq lic ppa iv ia msc bsc ba ma mba phd jr sr she her he him they them'.split(
    ' ',
  ),
);

/** Whether the line, or a part of it, is the name and nothing else but titles before it. */
function holdsName(line: string, full: string[]): boolean {
  if (full.length < 2 || line === '' || line.length > LINE_MAX) return false;
  if (isJapanese(full.join(''))) return squashed(line).includes(full.join(''));
  return (
    partsOf(line).some((part) => isName(part.replace(LOWER_TITLE, ''), full)) ||
    isNameInOtherLetters(line, full)
  );
}

/** "田辺 美紀 (Miki Tanabe)": the name in brackets behind itself in letters of its own. */
export function isNameInOtherLetters(line: string, full: string[]): boolean {
  const [, own = '', said = ''] = /^([^()]{2,12}?)\s*\(([^()]+)\)$/u.exec(line) ?? [];
  return isJapanese(own) && said !== '' && isName(said, full);
}

/** "Inès Roche, architecte": what somebody is, in small letters behind the name. */
export const LOWER_TITLE = /,\s+\p{Ll}.*$/u;

/** Whether a part of a line is this name. */
export function isName(part: string, full: string[]): boolean {
  // "Ian MacRae MRICS": what somebody is entitled to write behind the name.
  const bare = /\p{Ll}/u.test(part) ? part.replace(/(?:[\s,]+\p{Lu}{2,6}\b\.?)+$/u, '') : part;
  return isNameItself(part, full) || (bare !== part && isNameItself(bare, full));
}

function isNameItself(part: string, full: string[]): boolean {
  // "Mtra. Beatriz Luna", "i. A. Katrin Vogt": what stands short before the name.
  const words = wordsOf(
    part.replace(/\(.*?\)/g, ' ').replace(/^(?:\p{L}{1,5}\.\s*)+(?=\p{Lu})/u, ''),
  );
  const [first = '', last = ''] = [full[0], full.at(-1)];
  // Of two family names people sign with one.
  const known = words.filter((word) => full.includes(word)).length;
  return (
    words.length >= 2 &&
    words.length <= full.length + 1 &&
    known >= 2 &&
    (words.includes(first) || words.includes(last)) &&
    words.every((word) => full.includes(word) || word.length <= 3)
  );
}

/** The name of a sender in words, for comparing. */
export function nameWords(sender: Sender): string[] {
  return namesOf(sender).full;
}

function isFirstName(line: Line | undefined, { first }: Names): boolean {
  if (!line || first.length < 2 || line.text.length > 30) return false;
  const words = wordsOf(withoutSignOff(line.text));
  const [word = ''] = words;
  // "Will" of William.
  return (
    words.length === 1 && first.startsWith(word) && word.length > Math.min(2, first.length - 1)
  );
}

/** "Cheers, Gareth": the name alone. */
function withoutSignOff(text: string): string {
  const [, before = '', name = ''] = /^(.+?)[\s,]+(\p{Lu}\p{L}+)$/u.exec(text) ?? [];
  return name !== '' && SIGN_OFF.test(fold(before)) ? name : text;
}

/** Lines above the name that belong to it: a framed block, a Japanese one, or one that the house leads. */
function beforeName(lines: Line[], at: number): number {
  let first = at;
  while (first > 0 && at - first < 5) {
    const above = lines[first - 1];
    if (!above || above.text === '' || isSentence(above.text)) break;
    first -= 1;
  }
  const isFramed = lines[first - 1]?.isRule === true;
  const isLed = first < at && LEGAL_FORM.test(lines[first]?.text ?? '');
  return isFramed || isLed || isJapanese(lines[at]?.text ?? '') ? first : at;
}

function blockOf(lines: Line[], first: number, end: number, name: number): SignatureBlock | null {
  const kept: string[] = [];
  let nameAt = -1;
  let blanks = 0;
  for (let at = first; at < end && kept.length < BLOCK_MAX; at += 1) {
    const { text } = lines[at] ?? { text: '' };
    if (text === '') {
      blanks += 1;
      if (blanks > 3) break;
      continue;
    }
    if (at !== name && isSentence(text)) {
      if (kept.length > 0 && at > name) break;
      continue;
    }
    if (SIGN_OFF.test(fold(text)) && at !== name) continue;
    if (at === name) nameAt = kept.length;
    kept.push(text);
  }
  return kept.length > 0 ? { lines: kept, nameAt } : null;
}

/** A line of a letter rather than of a signature. */
function isSentence(text: string): boolean {
  if (text.length > LINE_MAX) return true;
  if (/[。！？]$|(?:です|ます)$/.test(text)) return true;
  return /[.!?]$/.test(text) && text.split(/\s+/).length >= 6 && !LEGAL_FORM.test(text);
}

/** "Telefax      555": what a number is called, beside it although it stands in a column of its own. */
function withLabels(line: string): string {
  return line.replace(/(\p{L}{1,12}[.:]{0,2})(?:[ \u00a0]{3,}|\t+)(?=[+(\d])/gu, (whole, label) => {
    const bare = fold(label).replace(/[.:]/g, '');
    return PHONE_LABEL.test(bare) || FAX_LABEL.test(bare) ? `${label} ` : whole;
  });
}

/** The parts of a line that stand beside each other. */
export function partsOf(line: string): string[] {
  return withLabels(line)
    .split(
      /\s*[|│•·●▪◆‖]\s*|\s+(?:\/{1,2}|::|~)\s+|\s{3,}|\t+|\s+[–—]\s+|\s+-\s+|,\s+(?=\d+[a-z]?,?\s+\p{L})|,\s+(?=\p{Lu})(?!(?:Inc|LLC|L\.L\.C|LLP|Ltd|Limited|Corp|Co|GmbH|S\.?A|S\.?L|C\.?A|inc)\b(?!-))/u,
    )
    .map((part) => part.replace(/^[\s,;–—-]+|[\s,;–—-]+$/g, ''))
    .filter(Boolean);
}

/** Whether a text is written in Japanese or Chinese letters. */
export function isJapanese(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Folded, without white space. */
export function squashed(text: string): string {
  return fold(text).replace(/\s+/gu, '');
}
