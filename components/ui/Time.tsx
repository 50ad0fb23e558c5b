import { useEffect, useState } from 'preact/hooks';
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
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={form === 'day' ? undefined : fullDate(at, zone)}
    >
      {write(at, form, now, zone)}
    </time>
  );
}

function write(at: number, form: TimeProps['form'], now: number, zone?: string): string {
  if (form === 'weekday') return dayAndTime(at, zone);
  if (form === 'day') return wholeDay(at, now);
  return form === 'moment' ? moment(at, now, zone) : relativeDate(at, now, zone);
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
