import { type Day, dayNumber } from './datekey';

/** A wall clock reading in some zone. */
export interface Wall extends Day {
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** What a clock in `zone` shows at the instant `ms`. */
export function wallAt(ms: number, zone: string): Wall {
  const wall: Wall = { year: 0, month: 0, day: 0, hour: 0, minute: 0 };
  for (const { type, value } of formatFor(zone).formatToParts(ms)) {
    if (type === 'year') wall.year = Number(value);
    else if (type === 'month') wall.month = Number(value);
    else if (type === 'day') wall.day = Number(value);
    else if (type === 'hour') wall.hour = Number(value);
    else if (type === 'minute') wall.minute = Number(value);
  }
  return wall;
}

function wallAsUtc(wall: Wall): number {
  return dayNumber(wall) * 86_400_000 + (wall.hour * 60 + wall.minute) * 60_000;
}

/** How far `zone` is ahead of UTC at the instant `ms`, in ms. */
export function zoneOffset(ms: number, zone: string): number {
  const whole = Math.floor(ms / 60_000) * 60_000;
  return wallAsUtc(wallAt(whole, zone)) - whole;
}

/** The instant at which a clock in `zone` shows `hour:minute` on `day`. */
export function instantOf(day: Day, hour: number, minute: number, zone: string): number {
  const utc = wallAsUtc({ ...day, hour, minute });
  // Two rounds settle the offset also on the days clocks change.
  const guess = utc - zoneOffset(utc, zone);
  return utc - zoneOffset(guess, zone);
}
