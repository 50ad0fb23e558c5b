import { useEffect, useState } from 'preact/hooks';
import { dayAndTime, fullDate, moment, relativeDate, wholeDay } from './dates';

interface TimeProps {
  /** Milliseconds since 1970. */
  at: number;
  /** "3 days ago"; "tomorrow, 09:00" for what is due; "Mon 09:00" beside "next week"; a whole day. */
  form?: 'relative' | 'moment' | 'weekday' | 'day';
}

/** An instant in words; the exact one stands in `datetime` and, for the pointer, in the title. */
export function Time({ at, form = 'relative' }: TimeProps) {
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={form === 'day' ? undefined : fullDate(at)}>
      {write(at, form, now)}
    </time>
  );
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
