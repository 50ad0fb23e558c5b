import { textOf } from './charset';
import { guessedCharset } from './charset-guess';
import { readHeaderBlock } from './headers';
import { fieldValue } from './mail-head';
import { paramOf } from './mail-text';

/**
 * The head of a mail as text. Programs of old wrote names and subjects into it as they were: in the
 * character set of the text below, where the head names that, else in what the letters look like.
 */
export function headText(bytes: Uint8Array): string {
  return textOf(bytes, '', () => namedIn(bytes) ?? guessedCharset(bytes));
}

const LATIN1 = new TextDecoder('latin1');

/** One that is not what programs write who know none, and that this browser can read. */
function namedIn(bytes: Uint8Array): string | null {
  const type = fieldValue(readHeaderBlock(LATIN1.decode(bytes)), 'content-type');
  const named = paramOf(type, 'charset');
  if (named === '' || /^(?:us-ascii|utf-?8|iso-8859-1)$/i.test(named)) return null;
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return null;
  }
}
