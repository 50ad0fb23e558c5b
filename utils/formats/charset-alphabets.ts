import type { Charset } from './charset';
import type { Script } from './charset-script';

/** Sets with one byte a letter. */

interface Alphabet {
  /** From the most frequent on. */
  letters: string;
  /** Those that stand at the end of a word and nowhere else. */
  last?: string;
  /** What the most frequent one costs: less where there are no capitals beside them. */
  least?: number;
  /** What a capital costs more: nothing where many write in capitals alone. */
  capital?: number;
  doubt?: number;
}

function alphabet(
  charset: Charset,
  { letters, last = '', least = 3.2, capital = 1, doubt = 0 }: Alphabet,
): Script {
  const order = new Map([...letters].map((letter, index) => [letter, least + index * 0.17]));
  const lasts = new Set(last);
  const decoder = new TextDecoder(charset, { fatal: true });
  let wasLower = false;
  let wasLast = false;
  return {
    charset,
    decoder,
    isForeign: true,
    doubt,
    bits(char, _lead, _trail, before) {
      const lower = char.toLowerCase();
      const isUpper = char !== lower;
      const isWithin = before === 'letter';
      // Capitals begin words or fill them.
      const turn = isUpper && wasLower && isWithin ? 8 : 0;
      const misplaced = wasLast && isWithin && order.has(lower) ? 8 : 0;
      wasLower = !isUpper && order.has(lower);
      wasLast = lasts.has(lower);
      return (order.get(lower) ?? 14) + turn + misplaced + (isUpper ? capital : 0);
    },
    bytes: () => 1,
  };
}

/** From Russian on, with what its neighbours have beside. */
const CYRILLIC = { letters: 'оаеинтрслвкмдупйяыгзбчхьжшюцщэфёъіїєґјўљњђћџ' };
const GREEK = { letters: 'αοισςτενηρκπλμυάίόδγέωθχήβφύζξώψϊϋΐΰ', last: 'ς', capital: 0 };
const HEBREW = { letters: 'יולאהרמתבנשדקחםגפעכזטןסצףךץ', last: 'םןףךץ', least: 3, doubt: 4 };
// With those that Persian has more.
const ARABIC = {
  letters: 'اليمنردوعبهةحتسكفقأشجصطخىضئزغإثکپگذظءچآؤژ',
  last: 'ةى',
  least: 3,
  doubt: 4,
};

const THAI = {
  letters: 'านร่อเก้งมยลิวัดีทตสะำปบคหุจพชู์ขใไแ็ืึโผซณธภถฟศษฐญฉฝฮ๋๊ฆๆฯ',
  doubt: 4,
};
/** Sets that fewer files are in. */
const rare = <T extends Alphabet>(letters: T) => ({ ...letters, doubt: 6 });

export const ALPHABETS: readonly Script[] = [
  alphabet('windows-1251', CYRILLIC),
  alphabet('koi8-r', CYRILLIC),
  alphabet('koi8-u', CYRILLIC),
  alphabet('iso-8859-5', rare(CYRILLIC)),
  alphabet('ibm866', rare(CYRILLIC)),
  alphabet('x-mac-cyrillic', rare(CYRILLIC)),
  alphabet('windows-1253', GREEK),
  alphabet('iso-8859-7', GREEK),
  alphabet('windows-1255', HEBREW),
  alphabet('windows-1256', ARABIC),
  alphabet('iso-8859-6', rare(ARABIC)),
  alphabet('windows-874', THAI),
];
