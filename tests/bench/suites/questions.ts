import { seeded } from '../extension/random.ts';

/** Of each kind so many. */
const QUESTIONS = 40;

export interface Questions {
  two: string[];
  three: string[];
  several: string[];
}

/** What people type: beginnings of words, and some words of one text in another order. */
export function questionsFrom(texts: string[]): Questions {
  const random = seeded(texts.length);
  const some = (list: string[]) => list[Math.floor(random() * list.length)] ?? '';
  const words = texts.map((text) => text.split(/\s+/).filter((word) => word.length > 3));
  const begun = (letters: number) =>
    [...new Set(words.flat().map((word) => word.slice(0, letters)))].slice(0, QUESTIONS);
  const several = Array.from({ length: QUESTIONS }, (_, index) => {
    const list = words[(index * 7) % words.length] ?? [];
    const chosen = new Set([some(list), some(list), some(list).slice(0, 4)]);
    return [...chosen].join(' ');
  });
  return { two: begun(2), three: begun(3), several };
}
