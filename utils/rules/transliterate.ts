/** Letters that Unicode does not take apart, as they are written where only a–z is at hand. */
const LATIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ə: 'a',
};

/** Each letter by its sound, after marks are taken off (й is и, ё is е then, so they come first). */
const CYRILLIC = table(
  'а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї yi є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz',
);
const GREEK = table(
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
);
const ARMENIAN = table(
  'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev',
);
const GEORGIAN = table(
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
);
/** Scripts that leave short vowels out; what is read is compared by its consonants alone. */
const ARABIC = table(
  'ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع - غ gh ف f ق q ك k ل l م m ن n ه h ة a و w ي y ى a ئ y ؤ w ء - پ p چ ch ژ zh گ g ک k ی y',
);
const HEBREW = table(
  'א - ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע - פ p ף f צ ts ץ ts ק k ר r ש sh ת t',
);

const LETTERS: Record<string, string> = {
  ...LATIN,
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...GEORGIAN,
  ...ARABIC,
  ...HEBREW,
};

/** Pairs of Greek letters that sound as one; only where they stand for what the pair is written for. */
const GREEK_PAIRS: readonly [RegExp, string][] = [
  [/ου/g, 'u'],
  [/(^|[^\p{L}])μπ/gu, '$1b'],
  [/μπ/g, 'mp'],
  [/(^|[^\p{L}])ντ/gu, '$1d'],
  [/(^|[^\p{L}])γκ/gu, '$1g'],
  [/γγ/g, 'ng'],
  [/α[υύ](?=[βγδζλμνραεηιου])/g, 'av'],
  [/αυ/g, 'af'],
  [/ε[υύ](?=[βγδζλμνραεηιου])/g, 'ev'],
  [/ευ/g, 'ef'],
];

/** Which way of writing a text is in, as far as names in it can be compared with Latin ones. */
export type Script = 'latin' | 'letters' | 'consonants' | 'other';

/** The script of a text by its first letter: Han, kana and others cannot be spelt out. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (!letter || /\p{Script=Latin}/u.test(letter)) return 'latin';
  if (/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u.test(letter))
    return 'letters';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? 'consonants' : 'other';
}

/** A text in the letters a–z, in lower case, as far as its script can be spelt out. */
export function inLatin(text: string): string {
  // Й and ё are letters of their own; taken apart they would lose what makes them so.
  let lower = text.normalize('NFC').toLowerCase();
  if (!/[^\u0000-\u007f]/.test(lower)) return lower;
  lower = lower.replace(/[йёїў]/g, (letter) => LETTERS[letter] ?? letter);
  let bare = lower.normalize('NFKD').replace(/\p{M}+/gu, '');
  if (/\p{Script=Greek}/u.test(bare))
    for (const [pair, sound] of GREEK_PAIRS) bare = bare.replace(pair, sound);
  return bare.replace(/[^\u0000-\u007f]/g, (letter) => LETTERS[letter] ?? letter);
}

function table(pairs: string): Record<string, string> {
  const parts = pairs.split(' ');
  const letters: Record<string, string> = {};
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [letter = '', sound = ''] = [parts[index], parts[index + 1]];
    letters[letter] = sound === '-' ? '' : sound;
  }
  return letters;
}
