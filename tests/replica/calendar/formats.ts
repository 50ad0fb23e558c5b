import type { Lang } from './config';
import { addDays, type Day, dayNumber, dayOfNumber } from './datekey';
import { WORDS } from './words';
import { type Wall, wallAt } from './zone';

/** Dates and times in the words of the page's languages, as the real page writes them. */
export class Formats {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(
    readonly lang: Lang,
    readonly zone: string,
  ) {}

  private date(day: Day, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    let format = this.formats.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(WORDS[this.lang].locale, { ...options, timeZone: 'UTC' });
      this.formats.set(key, format);
    }
    return format.format(dayNumber(day) * 86_400_000);
  }

  number(value: number): string {
    return value.toLocaleString(WORDS[this.lang].locale, { useGrouping: false });
  }

  weekdayShort(day: Day): string {
    return this.date(day, { weekday: 'short' });
  }

  weekdayLetter(day: Day): string {
    return this.date(day, { weekday: 'narrow' });
  }

  monthTitle(day: Day): string {
    return this.date(day, { year: 'numeric', month: 'long' });
  }

  /** "Nov – Dec 2026" */
  monthSpan(first: Day, last: Day): string {
    const from = this.date(first, {
      month: 'short',
      ...(first.year === last.year ? {} : { year: 'numeric' }),
    });
    return `${from} – ${this.date(last, { month: 'short', year: 'numeric' })}`;
  }

  /** "Nov 1", "1. Nov." */
  monthDay(day: Day): string {
    return this.date(day, { month: 'short', day: 'numeric' });
  }

  /** "October 6, 2026", "2026年 10月 6日" */
  fullDay(day: Day): string {
    if (this.lang === 'ja') return `${day.year}年 ${day.month}月 ${day.day}日`;
    return this.date(day, { year: 'numeric', month: 'long', day: 'numeric' });
  }

  /** "Wednesday, April 26", with the year only when it is not the present one. */
  dayWithWeekday(day: Day, thisYear: number): string {
    if (this.lang === 'ja') {
      const year = day.year === thisYear ? '' : `${day.year}年 `;
      return `${year}${day.month}月 ${day.day}日 (${this.date(day, { weekday: 'long' })})`;
    }
    return this.date(day, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      ...(day.year === thisYear ? {} : { year: 'numeric' }),
    });
  }

  private half(wall: Wall): string {
    const late = wall.hour >= 12;
    if (this.lang === 'ar') return late ? ' م' : ' ص';
    return late ? 'pm' : 'am';
  }

  private clock(wall: Wall, withHalf: boolean, minutes = false): string {
    const minute = String(wall.minute).padStart(2, '0');
    if (this.lang === 'en' || this.lang === 'ar') {
      const hour = wall.hour % 12 || 12;
      const bare = wall.minute === 0 && this.lang === 'en' && !minutes;
      let text = bare ? `${hour}` : `${hour}:${minute}`;
      if (this.lang === 'ar') text = text.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(+digit));
      return withHalf ? text + this.half(wall) : text;
    }
    return `${String(wall.hour).padStart(2, '0')}:${minute}`;
  }

  time(ms: number): string {
    return this.clock(wallAt(ms, this.zone), true);
  }

  /**
   * "3 – 4pm", "11:30am – 12:45pm", "09:00～09:45": the shared half of the day is written once.
   * Chips leave out even hours' minutes, the bubble (`minutes`) writes "3:00 – 4:00pm".
   */
  timeRange(start: number, end: number, minutes = false): string {
    const from = wallAt(start, this.zone);
    const until = wallAt(end, this.zone);
    const shared =
      (this.lang === 'en' || this.lang === 'ar') && this.half(from) === this.half(until);
    const dash = this.lang === 'ja' ? '～' : ' – ';
    return this.clock(from, !shared, minutes) + dash + this.clock(until, true, minutes);
  }

  hour(hour: number): string {
    const wall = { year: 2000, month: 1, day: 1, hour, minute: 0 };
    if (this.lang === 'en') return `${hour % 12 || 12} ${hour >= 12 ? 'PM' : 'AM'}`;
    return this.clock(wall, true);
  }

  /** The first and last civil day an event touches. */
  days(event: { start: number; end: number; allDay: boolean }): [Day, Day] {
    if (event.allDay) {
      const first = dayOfNumber(Math.floor(event.start / 86_400_000));
      const last = addDays(dayOfNumber(Math.ceil(event.end / 86_400_000)), -1);
      return [first, dayNumber(last) < dayNumber(first) ? first : last];
    }
    return [
      wallAt(event.start, this.zone),
      wallAt(Math.max(event.start, event.end - 1), this.zone),
    ];
  }

  /** Day and time parts of the bubble's When line. */
  when(
    event: { start: number; end: number; allDay: boolean },
    thisYear: number,
  ): [string] | [string, string] {
    const [first, last] = this.days(event);
    const sameDay = dayNumber(first) === dayNumber(last);
    if (event.allDay) {
      if (sameDay) return [this.dayWithWeekday(first, thisYear)];
      return [this.daySpan(first, last)];
    }
    if (sameDay) {
      return [this.dayWithWeekday(first, thisYear), this.timeRange(event.start, event.end, true)];
    }
    const { comma } = WORDS[this.lang];
    const from = `${this.fullDay(first)}${comma}${this.time(event.start)}`;
    return [`${from} – ${this.fullDay(last)}${comma}${this.time(event.end)}`];
  }

  private daySpan(first: Day, last: Day): string {
    const sameMonth = first.year === last.year && first.month === last.month;
    if (this.lang === 'en' && sameMonth) {
      const month = this.date(first, { month: 'long' });
      return `${month} ${first.day} – ${last.day}, ${first.year}`;
    }
    if (this.lang === 'de' && sameMonth) return `${first.day}. – ${this.fullDay(last)}`;
    return `${this.fullDay(first)}${this.lang === 'ja' ? '～' : ' – '}${this.fullDay(last)}`;
  }

  /** The hidden description of a chip: times, title, owner, answer, place, day. */
  label(event: {
    start: number;
    end: number;
    allDay: boolean;
    title: string;
    owner: string;
    answer: string;
    location: string;
  }): string {
    const words = WORDS[this.lang];
    const [first, last] = this.days(event);
    const sameDay = dayNumber(first) === dayNumber(last);
    const parts: string[] = [];
    if (event.allDay) parts.push(words.allDay);
    else if (sameDay) parts.push(this.time(event.start) + words.to + this.time(event.end));
    else {
      const at = this.lang === 'en' ? ' at ' : ' ';
      parts.push(
        `${this.fullDay(first)}${at}${this.time(event.start)}${words.to}${this.fullDay(last)}${at}${this.time(event.end)}`,
      );
    }
    parts.push(this.lang === 'ja' ? `「${event.title}」` : event.title, event.owner);
    if (event.answer) parts.push(event.answer);
    parts.push(event.location ? words.location + event.location : words.noLocation);
    if (event.allDay && !sameDay) parts.push(this.daySpan(first, last));
    else if (sameDay) parts.push(this.fullDay(first));
    return parts.join(words.comma);
  }
}
