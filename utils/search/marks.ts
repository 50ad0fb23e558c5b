import { letters } from './letters';
import { startsOf } from './match';
import type { SearchQuery } from './query';
import { isUnspaced, tokensOf } from './tokens';
import { isNear } from './typos';

/** A part of a text, and whether it was asked for. */
export interface Part {
  text: string;
  marked: boolean;
}

interface Placed {
  token: string;
  start: number;
  end: number;
}

/** A text in parts, with those marked that fit what was asked for. */
export function markedParts(text: string, query: SearchQuery): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const [from, to] of rangesIn(text, query)) {
    if (from > end) parts.push({ text: text.slice(end, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    end = to;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/** The piece of a long text around the first thing asked for, at most `max` long. */
export function excerpt(text: string, query: SearchQuery, max: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= max) return line;
  const [first = [0]] = rangesIn(line, query);
  const [at = 0] = first;
  if (at < max * 0.7) return `${line.slice(0, max - 1).trimEnd()}…`;
  const space = line.lastIndexOf(' ', at - max * 0.3);
  const start = space > at - max * 0.6 ? space + 1 : at;
  const piece = line.slice(start, start + max - 2).trimEnd();
  return `…${piece}${start + max - 2 < line.length ? '…' : ''}`;
}

/** Ranges to mark, in order and apart from each other. */
function rangesIn(text: string, { units }: SearchQuery): [number, number][] {
  const placed = placesOf(text);
  const tokens = placed.map(({ token }) => token);
  const ranges = units.flatMap((unit) => {
    const starts = [...startsOf(tokens, unit)];
    if (starts.length > 0)
      return starts.map((start): [number, number] => {
        const last = placed[start + unit.tokens.length - 1];
        const word = unit.tokens.at(-1) ?? '';
        return [placed[start]?.start ?? 0, last ? endOf(text, last, word) : 0];
      });
    // Nothing is spelled so: what it was taken for is marked as a whole.
    return placed
      .filter(({ token }) => unit.tokens.some((word) => isNear(token, word)))
      .map(({ start, end }): [number, number] => [start, end]);
  });
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const apart: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text and where each stands in it. */
function placesOf(text: string): Placed[] {
  const places: Placed[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isUnspaced(word)) {
      const [token] = tokensOf(word);
      if (token) places.push({ token, start: index, end: index + word.length });
      continue;
    }
    let at = index;
    for (const token of tokensOf(word)) {
      // Pairs overlap by one letter: the next begins where this one's second stands.
      const found = text.indexOf(Array.from(token)[0] ?? '', at);
      const start = found >= 0 && found < index + word.length ? found : at;
      places.push({ token, start, end: Math.min(start + token.length, index + word.length) });
      at = start + (isUnspaced(token) ? 1 : token.length);
    }
  }
  return places;
}

/** Where the beginning `word` of a placed word ends: folding may have changed how long it is. */
function endOf(text: string, { start, end }: Placed, word: string): number {
  let length = 0;
  for (let at = start; at < end; ) {
    if (length >= word.length) return skipMarks(text, at, end);
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    length += letters(letter).length;
    at += letter.length;
  }
  return end;
}

function skipMarks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\p{M}/u.test(text[at] ?? '')) at += 1;
  return at;
}
