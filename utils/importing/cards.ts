import type { Charset } from '../formats/charset';
import { guessedCharset } from '../formats/charset-guess';
import type { Reading } from '../formats/reading';
import type { ContactRecord } from '../formats/records';
import { joined } from '../formats/slices';
import { readVcards } from '../formats/vcard';

/** What values are written in is guessed from so many bytes of them. */
const GUESSED_FROM = 64 * 1024;

/** The cards of a file, and the character set of what does not say its own. */
export interface Cards {
  readings: Reading<ContactRecord>[];
  charset: Charset;
}

/**
 * Reads the cards of a file; once more where what is not UTF-8 in it turns out to be something else
 * than the Western text that it is first taken for.
 * @param said the character set, where a person said it
 */
export async function cardsIn(
  slices: (found: readonly unknown[]) => AsyncIterable<Uint8Array>,
  said: Charset | null,
): Promise<Cards> {
  const others: Uint8Array[] = [];
  let length = 0;
  const onOther = (bytes: Uint8Array) => {
    if (length > GUESSED_FROM) return;
    // A line each, as the guess asks for them.
    others.push(bytes.slice(), LINE_END);
    length += bytes.length;
  };
  let wide: Charset | null = null;
  const onCharset = (charset: Charset) => {
    wide = charset;
  };
  const read = async (otherwise?: Charset) => {
    const readings: Reading<ContactRecord>[] = [];
    const how = { charset: said, onCharset, ...(otherwise ? { otherwise } : { onOther }) };
    for await (const one of readVcards(slices(readings), how)) readings.push(one);
    return readings;
  };
  const readings = await read();
  if (others.length === 0) return { readings, charset: said ?? wide ?? 'utf-8' };
  const otherwise = guessedCharset(joined(others));
  if (otherwise === 'windows-1252' || otherwise === 'utf-8')
    return { readings, charset: 'windows-1252' };
  return { readings: await read(otherwise), charset: otherwise };
}

const LINE_END = Uint8Array.of(0x0a);
