import type { Charset } from './charset';

/** How text in one script is told from others: by what its characters cost (`charset-guess.ts`). */

export type Kind = 'letter' | 'latin' | 'sign';

export interface Script {
  charset: Charset;
  decoder: TextDecoder;
  /** Whether its letters are of another script than Latin. */
  isForeign: boolean;
  /** By how many bits it must be shorter than the sets that more tables are in. */
  doubt: number;
  /** Bits of a character that begins with these bytes. */
  bits(char: string, lead: number, trail: number, before: Kind): number;
  /** How many bytes it takes. */
  bytes(lead: number, trail: number): number;
}
