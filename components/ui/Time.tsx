import { useEffect, useState } from 'preact/hooks';
import { instantToWallTime, userZone, wallTimeToInstant } from '@/utils/time';
import { dayAndTime, fullDate, moment, relativeDate, wholeDay } from './dates';

interface TimeProps {
  /** Milliseconds since 1970. */
  at: number;
  /** "3 days ago"; "tomorrow, 09:00" for what is due; "Mon 09:00" beside "next week"; a whole day. */
  form?: 'relative' | 'moment' | 'weekday' | 'day';
  /** Another zone than the machine's. */
  zone?: string;
}

/** An instant in words; the exact one stands in `datetime` and, for the pointer, in the title. */
export function Time({ at, form = 'relative', zone }: TimeProps) {
  const now = useNow();
  const shown = asIfIn(zone, at);
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={form === 'day' ? undefined : fullDate(shown)}
    >
      {write(shown, form, asIfIn(zone, now))}
    </time>
  );
}

/** The instant at which the machine's clocks say what those of a zone say at this one. */
function asIfIn(zone: string | undefined, at: number): number {
  if (zone === undefined || zone === userZone()) return at;
  return wallTimeToInstant({ ...instantToWallTime(at, zone), zone: userZone() });
}

function write(at: number, form: TimeProps['form'], now: number): string {
  if (form === 'weekday') return dayAndTime(at);
  if (form === 'day') return wholeDay(at, now);
  return form === 'moment' ? moment(at, now) : relativeDate(at, now);
}

const MINUTE = 60_000;
const listeners = new Set<(now: number) => void>();
let ticking: ReturnType<typeof setInterval> | undefined;

/** The present, renewed every minute for everything shown by one timer. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    listeners.add(setNow);
    ticking ??= setInterval(() => {
      const present = Date.now();
      for (const listener of listeners) listener(present);
    }, MINUTE);
    return () => {
      listeners.delete(setNow);
      if (listeners.size > 0) return;
      clearInterval(ticking);
      ticking = undefined;
    };
  }, []);
  return now;
}
