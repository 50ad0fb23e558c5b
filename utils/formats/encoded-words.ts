import { textOf } from './charset';

/**
 * Encoded words of RFC 2047 (`=?utf-8?Q?Gr=C3=BC=C3=9Fe?=`) made readable. Words in an unknown
 * character set are read as what their bytes look like, those of a broken encoding stay as they
 * are. Looks at the first 64 K.
 */
export function decodeWords(value: string): string {
  if (!value.includes('=?')) return value;
  const text = value.slice(0, 65_536);
  let out = '';
  let end = 0;
  let run: Run | null = null;
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    const word = readWord(match);
    end = match.index + match[0].length;
    // White space between two encoded words is there for folding alone.
    const joins = run !== null && between.trim() === '';
    if (run && joins && word && word.charset === run.charset) {
      // A character may be split between two words of the same character set.
      for (const byte of word.bytes) run.bytes.push(byte);
      continue;
    }
    out += shown(run) + (joins && word ? '' : between) + (word ? '' : match[0]);
    run = word;
  }
  return out + shown(run) + text.slice(end);
}

/** Encoded words in a row that share a character set, as bytes. */
interface Run {
  charset: string;
  bytes: number[];
}

function readWord([, charset = '', encoding = '', content = '']: RegExpExecArray): Run | null {
  const bytes = encoding.toLowerCase() === 'q' ? fromQ(content) : fromBase64(content);
  return bytes && { charset: charset.replace(/\*.*$/, '').toLowerCase(), bytes };
}

function shown(run: Run | null): string {
  if (!run) return '';
  try {
    return new TextDecoder(run.charset).decode(Uint8Array.from(run.bytes));
  } catch {
    // Of an unknown character set the bytes themselves tell more than their escapes.
    return textOf(Uint8Array.from(run.bytes));
  }
}

/** Spaces are not allowed in them, and yet there are programs that write some. */
const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\r\n]{0,8000})\?=/gi;

function fromQ(content: string): number[] | null {
  const bytes: number[] = [];
  for (let index = 0; index < content.length; index += 1) {
    const char = content[index] ?? '';
    const code = content.charCodeAt(index);
    if (char === '_') bytes.push(0x20);
    else if (char === '=') {
      const hex = content.slice(index + 1, index + 3);
      if (!/^[0-9a-f]{2}$/i.test(hex)) return null;
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else if (code > 0xff) return null;
    else bytes.push(code);
  }
  return bytes;
}

function fromBase64(content: string): number[] | null {
  try {
    return Array.from(atob(content), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
