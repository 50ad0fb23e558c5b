/** A civil day: no zone, no time. Months count from 1. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS_PER_DAY = 86_400_000;

/** The number the page puts in `data-datekey`: years since 1970, month from 1, day, bit-packed. */
export function dateKey({ year, month, day }: Day): number {
  return ((year - 1970) << 9) | (month << 5) | day;
}

/** The day a `data-datekey` stands for. */
export function dayOfKey(key: number): Day {
  return { year: (key >> 9) + 1970, month: (key >> 5) & 15, day: key & 31 };
}

/** Days since 1970-01-01: what the range requests count in. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY);
}

/** The inverse of `dayNumber`. */
export function dayOfNumber(number: number): Day {
  const date = new Date(number * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: Day): number {
  return new Date(dayNumber(day) * MS_PER_DAY).getUTCDay();
}

/** `YYYYMMDD`, as in `data-date` and `data-ical`. */
export function compactDay({ year, month, day }: Day): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}
