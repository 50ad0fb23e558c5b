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
  /** Minutes, hours, days, weeks, months, business days. */
  units: [string, string, string, string, string, string];
  /** "In" before a span; where the language puts it behind, `after` instead. */
  within?: string;
  after?: string;
  /** One, two, three… separated by `/`. */
  numbers?: string;
  nextWeek: string;
  /** Before a weekday: the one in next week. */
  next?: string;
  /** The week after the next one. */
  afterNext?: string;
  nextMonth: string;
  weekend: string;
  /** Half an hour, as a span. */
  halfHour: string;
  /** The end of the day, of the week, of the month. */
  ends?: [string, string, string];
  /** Before a time. */
  at?: string;
  /** "O'clock" behind an hour. */
  clock?: string;
  /** The same where it means a span as well, so that it is a time only after `at`. */
  hours?: string;
  filler: string;
}

export const ENGLISH: Vocabulary = {
  days: ['today', 'tomorrow|tmrw|tmr', 'the day after tomorrow|day after tomorrow'],
  parts: ['morning', 'noon|midday', 'afternoon', 'evening', 'tonight|night'],
  units: [
    'min(?:ute)?s?',
    'hours?|hrs?|h',
    'days?|d',
    'weeks?|w',
    'months?',
    '(?:business|working|work) ?days?',
  ],
  within: 'in',
  after: 'from now|later',
  numbers: 'an?|one/two|a couple(?: of)?/three/four/five/six/seven/eight/nine/ten',
  nextWeek: 'next week',
  next: 'next',
  afterNext: '(?:the )?week after next',
  nextMonth: 'next month',
  weekend: 'this weekend|(?:at|on|over) the weekend',
  halfHour: 'half an hour',
  ends: [
    '(?:end of (?:the |this )?|end-of-)day|eod',
    '(?:end of (?:the |this )?|end-of-)week|eow',
    '(?:end of (?:the |this )?|end-of-)month|eom',
  ],
  at: 'at|@',
  clock: "o'? ?clock",
  filler: 'on|this|coming|the|of|in the|by',
};

export const VOCABULARIES: Record<string, Vocabulary> = {
  en: ENGLISH,
  de: {
    days: ['heute', 'morgen', 'ubermorgen'],
    parts: ['fruh|morgens?|vormittags?', 'mittags?', 'nachmittags?', 'abends?', 'nachts?'],
    units: [
      'min(?:uten?)?',
      'stunden?|std',
      'tage?n?',
      'wochen?',
      'monate?n?',
      '(?:werk|arbeits)tage?n?',
    ],
    within: 'in',
    numbers: 'eine[nmr]?|ein/zwei/drei/vier/funf/sechs/sieben/acht/neun/zehn',
    nextWeek: '(?:nachster?|kommender?) woche',
    afterNext: 'ubernachster? woche',
    nextMonth: '(?:nachste|kommende)[nrsm]? monat',
    weekend: '(?:am|dieses) wochenende',
    halfHour: '(?:einer )?halben? stunde',
    ends: [
      'ende des tages|feierabend',
      'ende (?:der|dieser) woche',
      'ende (?:des|dieses) monats|monatsende',
    ],
    at: 'um|gegen',
    clock: 'uhr|h',
    filler:
      'am|bis(?: zum)?|spatestens|zum|den|der|dem|diese[nmrs]?|nachste[nmrs]?|kommende[nmrs]?',
  },
  fr: {
    days: ["aujourd'?hui", 'demain', 'apres[- ]demain'],
    parts: ['matin', 'midi', 'apres[- ]midi', 'soir', 'nuit'],
    units: [
      'min(?:ute)?s?',
      'heures?|h',
      'jours?',
      'semaines?',
      'mois',
      'jours? (?:ouvres?|ouvrables?)',
    ],
    within: 'dans',
    numbers: 'une?/deux/trois/quatre/cinq/six/sept/huit/neuf/dix',
    nextWeek: 'semaine prochaine',
    nextMonth: '(?:le )?mois prochain',
    weekend: 'ce week-?end',
    halfHour: 'une demi[- ]heure',
    ends: ['fin de (?:la )?journee', 'fin de (?:la|cette) semaine', 'fin (?:du|de ce) mois'],
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
      '(?:por|de) la tarde|esta tarde',
      'esta noche|(?:por|de) la noche',
      '',
    ],
    units: [
      'min(?:uto)?s?',
      'horas?|h',
      'dias?',
      'semanas?',
      'mes(?:es)?',
      'dias? (?:habil(?:es)?|laborables?)',
    ],
    within: 'en|dentro de',
    numbers: 'una?/dos/tres/cuatro/cinco/seis/siete/ocho/nueve/diez',
    nextWeek: 'proxima semana|semana proxima|semana que viene',
    nextMonth: '(?:el )?(?:proximo mes|mes proximo|mes que viene)',
    weekend: '(?:este|el) fin de semana',
    halfHour: 'media hora',
    ends: [
      '(?:al )?final? del dia',
      '(?:a )?final(?:es)? de (?:la )?semana',
      '(?:a )?fin(?:al(?:es)?)? de mes',
    ],
    at: 'a las?|sobre las',
    clock: 'h',
    hours: 'horas',
    filler: 'el|la|de|del|este|proximo|que viene',
  },
  ar: {
    days: ['اليوم', 'غدا?|الغد|بكر[ةها]', 'بعد غدا?'],
    parts: ['صباحا?|الصباح|ص', 'ظهرا|الظهر', 'عصرا|العصر|بعد الظهر', 'مساء|المساء|م', 'ليلا'],
    units: [
      'دقيقة|دقيقت|دقايق',
      'ساعة|ساعت|ساعات',
      'يوما?|ايام',
      'اسبوعا?|اسابيع',
      'شهرا?|اشهر|شهور',
      'ايام عمل|يوم عمل',
    ],
    within: 'بعد|خلال|في غضون',
    numbers: '//ثلاثة?/اربعة?/خمسة?/ستة?/سبعة?/ثماني?ة?/تسعة?/عشرة?',
    nextWeek: 'الاسبوع (?:القادم|المقبل)',
    nextMonth: 'الشهر (?:القادم|المقبل)',
    weekend: '(?:في )?(?:عطلة نهاية الاسبوع|عطلة الاسبوع)',
    halfHour: 'نصف ساعة',
    ends: ['نهاية اليوم|اخر اليوم', '(?!)', '(?:في )?(?:نهاية|اخر) الشهر'],
    at: '(?:في )?الساعة|عند الساعة',
    filler: 'يوم|في|من|القادمة?|المقبلة?|هذا|هذه',
  },
  ja: {
    days: ['今日|きょう|本日', '明日|あした', '明後日|あさって'],
    parts: ['朝|午前', '正午|昼', '午後', '夕方|夜|今夜|今晩', ''],
    units: ['分', '時間', '日', '週間?', '[かヶケカ]月', '営業日'].map((unit) =>
      fold(unit),
    ) as Vocabulary['units'],
    after: '後',
    nextWeek: '来週の?',
    afterNext: '再来週の?',
    nextMonth: '来月',
    weekend: '週末',
    halfHour: '半時間',
    ends: ['今日中', '今週中', '月末|今月末'],
    filler: 'の|に|まて|次|今週',
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

/** Beginnings of Dienstag and Mittwoch that are words: nobody means the days by them. */
const ORDINARY = ['die', 'mit'];

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
    for (const word of ORDINARY) own.delete(word);
    for (const [name, value] of [...forms('short'), ...long])
      if (!/^\d|^\p{sc=Han}$/u.test(name)) own.set(name.replace(/\.$/, ''), value);
    for (const [name, value] of own)
      if (!/\d/.test(name) && !names.has(name)) names.set(name, value);
  }
  return names;
}
