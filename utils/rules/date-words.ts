import { fold } from '../text';

/**
 * The words of one language, as sources of regular expressions over folded text (lower case,
 * without diacritics). Names of months and weekdays come from the browser's own locale data.
 */
export interface Vocabulary {
  /** Today, tomorrow, the day after tomorrow. */
  days: [string, string, string];
  /** Morning, noon, afternoon, evening, night. */
  parts: [string, string, string, string, string];
  /** Minutes, hours, days, weeks, months. */
  units: [string, string, string, string, string];
  /** "In" before a span; where the language puts it behind, `after` instead. */
  within?: string;
  after?: string;
  /** One, two, three… separated by `/`. */
  numbers?: string;
  nextWeek: string;
  /** Before a weekday: the one in next week. */
  next?: string;
  /** Before a time. */
  at?: string;
  /** "O'clock" behind an hour. */
  clock?: string;
  /** The same where it means a span as well, so that it is a time only after `at`. */
  hours?: string;
  filler: string;
}

export const ENGLISH: Vocabulary = {
  days: ['today', 'tomorrow|tmrw', 'the day after tomorrow|day after tomorrow'],
  parts: ['morning', 'noon|midday', 'afternoon', 'evening', 'tonight|night'],
  units: ['min(?:ute)?s?', 'hours?|hrs?', 'days?', 'weeks?', 'months?'],
  within: 'in',
  after: 'from now|later',
  numbers: 'an?|one/two/three/four/five/six/seven/eight/nine/ten',
  nextWeek: 'next week',
  next: 'next',
  at: 'at|@',
  clock: "o'? ?clock",
  filler: 'on|this|coming|the|of|in the|by',
};

export const VOCABULARIES: Record<string, Vocabulary> = {
  en: ENGLISH,
  de: {
    days: ['heute', 'morgen', 'ubermorgen'],
    parts: ['fruh|morgens?|vormittags?', 'mittags?', 'nachmittags?', 'abends?', 'nachts?'],
    units: ['min(?:uten?)?', 'stunden?|std', 'tage?n?', 'wochen?', 'monate?n?'],
    within: 'in',
    numbers: 'eine[nmr]?|ein/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn',
    nextWeek: '(?:nachster?|kommender?) woche',
    at: 'um|gegen',
    clock: 'uhr|h',
    filler: 'am|den|der|dem|diese[nmrs]?|nachste[nmrs]?|kommende[nmrs]?',
  },
  fr: {
    days: ["aujourd'?hui", 'demain', 'apres[- ]demain'],
    parts: ['matin', 'midi', 'apres[- ]midi', 'soir', 'nuit'],
    units: ['min(?:ute)?s?', 'heures?|h', 'jours?', 'semaines?', 'mois'],
    within: 'dans',
    numbers: 'une?/deux/trois/quatre/cinq/six/sept/huit/neuf/dix',
    nextWeek: 'semaine prochaine',
    at: 'a|vers',
    clock: 'h',
    hours: 'heures?',
    filler: 'le|la|du|de|au|ce(?:tte)?|prochaine?',
  },
  es: {
    days: ['hoy', 'manana', 'pasado manana'],
    parts: [
      '(?:por|de) la manana',
      '(?:al )?mediodia',
      '(?:por|de) la tarde',
      'esta noche|(?:por|de) la noche',
      '',
    ],
    units: ['min(?:uto)?s?', 'horas?|h', 'dias?', 'semanas?', 'mes(?:es)?'],
    within: 'en|dentro de',
    numbers: 'una?/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez',
    nextWeek: 'proxima semana|semana proxima|semana que viene',
    at: 'a las?|sobre las',
    clock: 'h',
    hours: 'horas',
    filler: 'el|la|de|del|este|proximo|que viene',
  },
  ar: {
    days: ['اليوم', 'غدا?|بكر[ةها]', 'بعد غدا?'],
    parts: ['صباحا|الصباح|ص', 'ظهرا|الظهر', 'عصرا|العصر|بعد الظهر', 'مساء|المساء|م', 'ليلا'],
    units: [
      'دقيقة|دقيقت|دقايق',
      'ساعة|ساعت|ساعات',
      'يوما?|ايام',
      'اسبوعا?|اسابيع',
      'شهرا?|اشهر|شهور',
    ],
    within: 'بعد|خلال',
    numbers: '//ثلاثة?/اربعة?/خمسة?/ستة?/سبعة?/ثماني?ة?/تسعة?/عشرة?',
    nextWeek: 'الاسبوع (?:القادم|المقبل)',
    at: '(?:في )?الساعة|عند الساعة',
    filler: 'يوم|في|من|القادم|المقبل|هذا',
  },
  ja: {
    days: ['今日|きょう|本日', '明日|あした', '明後日|あさって'],
    parts: ['朝|午前', '正午|昼', '午後', '夕方|夜|今夜', ''],
    units: ['分', '時間', '日', '週間?', '[かヶケカ]月'].map((unit) =>
      fold(unit),
    ) as Vocabulary['units'],
    after: '後',
    nextWeek: '来週の?',
    filler: 'の|に|まて',
  },
};

/** The locale that the browser has data for; undefined for none and for what is no tag. */
export function supported(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([tag])[0];
  } catch {
    return undefined;
  }
}

export const GREGORIAN = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;

/**
 * Names of months (1–12) or weekdays (0–6): long, short, and every beginning of three letters or
 * more that only one of them has; English ones where the language has no such word of its own.
 */
export function namesOf(language: string, what: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of [language, 'en']) {
    const own = new Map<string, number>();
    const shared = new Set<string>();
    const forms = (style: 'long' | 'short') => {
      const format = new Intl.DateTimeFormat(locale, { ...GREGORIAN, [what]: style });
      // 1 January 2023 was a Sunday.
      return what === 'month'
        ? Array.from(
            { length: 12 },
            (_, i) => [fold(format.format(Date.UTC(2023, i, 1))), i + 1] as const,
          )
        : Array.from(
            { length: 7 },
            (_, i) => [fold(format.format(Date.UTC(2023, 0, i + 1))), i] as const,
          );
    };
    const long = forms('long');
    for (const [name, value] of long)
      for (let length = /^\p{sc=Han}/u.test(name) ? 2 : 3; length < name.length; length++) {
        const start = name.slice(0, length);
        if ((own.get(start) ?? value) !== value) shared.add(start);
        own.set(start, value);
      }
    for (const start of shared) own.delete(start);
    for (const [name, value] of [...forms('short'), ...long])
      if (!/^\d|^\p{sc=Han}$/u.test(name)) own.set(name.replace(/\.$/, ''), value);
    for (const [name, value] of own)
      if (!/\d/.test(name) && !names.has(name)) names.set(name, value);
  }
  return names;
}
