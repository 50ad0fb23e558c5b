import { inLatin, type Script, scriptOf } from './transliterate';

/** A name taken apart for comparing. */
export interface NameParts {
  /** Its words in the letters a–z, first name first where the writing tells; without titles. */
  tokens: string[];
  /** What tells father from son: 'jr', 'sr', 'ii', 'iii'…; empty for nothing. */
  generation: string;
  script: Script;
  /** Written in one word ("Karl-Heinz"), whatever that is made of. */
  isOneWord: boolean;
}

const TITLES = new Set(
  `dr dres prof professor mr mrs ms miss mx sir dame lord lady rev fr herr hr frau fraulein fraeulein dipl
ingenieur mba msc bsc phd md dds esq cpa llm pmp m mme mlle monsieur madame dona doña sr sra srta dott
dottssa avv arq habil univ g-n gospodin gospozha pani kyrios kyria
г-н г-жа господин госпожа д-р др κ κος κα δρ`.split(/\s+/),
);
/** Those that are names as well (Ma Yifei, Don Draper, Pan Li): titles where two other words stand. */
const TITLES_OR_NAMES = new Set('hon mag ing ba ma don sig lic eng med pan kos ka'.split(' '));

/** Only at the end they are a generation; at the start "Sr" is a Spanish title. */
const GENERATIONS: Record<string, string> = {
  jr: 'jr',
  jun: 'jr',
  junior: 'jr',
  sr: 'sr',
  sen: 'sr',
  senior: 'sr',
  ii: 'ii',
  iii: 'iii',
  iv: 'iv',
};

/** Words between names, which people write or leave out. */
const PARTICLES = new Set(
  `von vom van der den de del della di da do dos das du la le el al bin ben ibn bint abu y e zu zum zur ter ten af av
op het d o`.split(/\s+/),
);

/** Words after a comma that are no first name. */
const AFTER_COMMA = /^(inc|llc|ltd|gmbh|corp|co|ag|sa|phd|md|mba|cpa|esq|jr|sr|ii|iii)\b/i;

/**
 * A name in its words: "SILVA, Dr. Ana Maria (Acme)" is ana, maria, silva. Titles, nicknames in
 * quotes or brackets and particles are left out; other scripts are spelt in Latin letters.
 */
export function nameParts(name: string): NameParts {
  const shown = withoutAsides(name);
  const script = scriptOf(shown);
  const words = turned(shown)
    .split(/[^\p{L}\p{M}\p{N}'’ʼ`´.-]+/u)
    .flatMap((word) => word.split(/[.-]+(?=\p{L}{2})|\.+/u))
    // The Arabic article, which Latin letters write apart and then leave out.
    .map((word) => inLatin(word.replace(/^ال(?=\p{L}{3})/u, '')).replace(/[^a-z0-9\p{L}]+/gu, ''))
    .filter(Boolean);
  let generation = '';
  // "Jun" and "Sen" without a point are names; "Smith, John Jr." has it inside.
  const end = words.findIndex(
    (word, at) =>
      at > 1 && GENERATIONS[word] && (!/^(jun|sen)$/.test(word) || /\b(jun|sen)\./i.test(name)),
  );
  const inside = /,.*\bjr\b/i.test(name) ? words.indexOf('jr') : -1;
  const at = end > 0 ? end : inside;
  if (words.length > 2 && at > 0) {
    generation = GENERATIONS[words[at] ?? ''] ?? '';
    words.splice(at, 1);
  }
  // A letter is a title before the name ("M. Dubois"), and an initial inside it.
  const sure = words.filter((word) => !TITLES.has(word) && !TITLES_OR_NAMES.has(word)).length;
  // "Dr. h. c. Young" has an honour, "C. Young" an initial.
  const honours = /\bh\.?\s*c\b/i.test(name) && TITLES.has(words[0] ?? '') ? ['h', 'c'] : [];
  // So has "M. Silva", where "M. le Gall" and "M. Jean Gall" are addressed.
  const isInitial = words.length === 2 && words[0] === 'm';
  const isTitle = (word: string) =>
    script !== 'consonants' &&
    !(isInitial && word === 'm') &&
    (TITLES.has(word) || honours.includes(word) || (sure > 1 && TITLES_OR_NAMES.has(word)));
  const begins = words.findIndex((word) => !isTitle(word));
  const names = words.filter(
    (word, at) =>
      !isTitle(word) || words.length === 1 || (word.length === 1 && begins >= 0 && at > begins),
  );
  // Ben and Van are first names, Le and Do surnames: particles stand between.
  const tokens = names.filter(
    (word, at) =>
      at === 0 ||
      at === names.length - 1 ||
      !PARTICLES.has(word) ||
      // "E." is somebody's second name, "e" and "y" join two of one.
      (word.length === 1 && shown.includes(`${word.toUpperCase()}.`)),
  );
  return { tokens, generation, script, isOneWord: !/\s/u.test(shown.trim()) };
}

/**
 * A name as one would write it in a list of people: "SILVA, ana" becomes "Ana Silva". Names that
 * are written with care (O'Brien, de Souza, van den Berg) stay as they are.
 */
export function tidyName(name: string): string {
  const straight = turned(
    name
      .replace(/\s+/gu, ' ')
      .replace(/^["']|["']$/g, '')
      .trim(),
  )
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = straight.replace(/[^\p{L}]+/gu, '');
  if (letters.length < 3) return straight;
  const isLoud = letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const isQuiet = letters === letters.toLowerCase() && letters !== letters.toUpperCase();
  if (!isLoud && !isQuiet) return straight;
  return straight
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && PARTICLES.has(inLatin(word)) ? word : capitalised(word)))
    .join(' ');
}

function capitalised(word: string): string {
  return word
    .replace(
      /(^|[-'’.(])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

function withoutAsides(name: string): string {
  const bare = name
    .replace(/[([{<][^)\]}>]*[)\]}>]?/gu, ' ')
    .replace(/["“„«][^"”“»]*["”“»]/gu, ' ')
    .trim();
  // A name that is nothing but an aside is the name.
  return bare.replace(/[^\p{L}]+/gu, '') ? bare : name.replace(/["“”„«»()[\]{}<>]/gu, ' ').trim();
}

/** "Silva, Ana" turned round; lists and companies with a comma stay. */
function turned(name: string): string {
  const parts = name.split(/[,،]/).map((part) => part.trim());
  const [last, first] = parts;
  if (parts.length !== 2 || !last || !first || AFTER_COMMA.test(first)) return name;
  return `${first} ${last}`;
}

/**
 * How a word of a name sounds, so that ways of spelling one name meet: Müller and Mueller, Dmitry
 * and Dmitrii, Schmidt and Schmitt, Carl and Karl.
 */
export function soundOf(token: string): string {
  const known = sounds.get(token);
  if (known !== undefined) return known;
  const sound = spelt(token);
  if (sounds.size > 50_000) sounds.clear();
  sounds.set(token, sound);
  return sound;
}

const sounds = new Map<string, string>();

const RULES: readonly [RegExp, string][] = [
  [/['’ʼ`´]/g, ''],
  [/sh?tsch|shch|stsch/g, 'S'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch|sh/g, 'S'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/kh/g, 'h'],
  [/ck|c(?![eiyh])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/tz/g, 'ts'],
  [/zh/g, 'z'],
  [/oo|ou|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/[jy]/g, 'i'],
  [/[ae]i/g, 'ai'],
  [/(?<=[aeou])i(?=e)/g, ''],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
];

function spelt(token: string): string {
  let sound = token;
  for (const [spelling, written] of RULES) sound = sound.replace(spelling, written);
  return sound || token;
}

/** The consonants of a word, by which scripts without vowels are compared. */
export function consonantsOf(token: string): string {
  return soundOf(token).replace(/[aeioujyv]/g, '');
}
