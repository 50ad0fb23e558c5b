import {
  ASK_EVENT,
  CHUNK,
  DATA_EVENT,
  MAX_CHUNK_CHARS,
  MAX_KEPT,
} from '@/utils/page/calendar-bridge';
import { splitOccurrence } from '@/utils/page/calendar-event-id';
import { type CalendarRecord, readRecord } from '@/utils/page/calendar-record';
import { fields, list, text } from '@/utils/shape';

const Chunk = fields({
  events: list((event) => event ?? null, CHUNK),
  removals: list(fields({ calendarId: text(500), id: text(500) }), CHUNK),
});

/** What the page fetched for itself about its events, checked and bounded. */
export class PageData {
  private readonly records = new Map<string, CalendarRecord>();
  private readonly listeners = new Set<(changed: CalendarRecord[]) => void>();

  /** Starts to listen; asks for what was seen before. */
  start(signal: AbortSignal): void {
    document.addEventListener(
      DATA_EVENT,
      (event) => {
        if (event instanceof CustomEvent) this.receive(event.detail);
      },
      { signal },
    );
    document.dispatchEvent(new CustomEvent(ASK_EVENT));
  }

  onChange(callback: (changed: CalendarRecord[]) => void, signal: AbortSignal): void {
    this.listeners.add(callback);
    signal.addEventListener('abort', () => this.listeners.delete(callback));
  }

  /** The newest version of an event: of this calendar, else of any, since copies share the id. */
  find(id: string, calendarId: string): CalendarRecord | null {
    const own = this.records.get(keyOf(id, calendarId));
    if (own) return own;
    for (const record of this.records.values()) if (record.id === id) return record;
    return null;
  }

  all(): Iterable<CalendarRecord> {
    return this.records.values();
  }

  /** Takes a hand-over in; anybody in the page can send one, so what does not fit is dropped. */
  receive(detail: unknown): void {
    if (typeof detail !== 'string' || detail.length > MAX_CHUNK_CHARS) return;
    const chunk = Chunk(parse(detail));
    if (!chunk) return;
    const changed = [
      ...chunk.events.flatMap((event) => this.upsert(readRecord(event))),
      ...chunk.removals.flatMap(({ id, calendarId }) => this.remove(id, calendarId)),
    ];
    if (changed.length > 0) for (const listener of this.listeners) listener(changed);
  }

  private upsert(record: CalendarRecord | null): CalendarRecord[] {
    if (!record) return [];
    const key = keyOf(record.id, record.calendarId);
    const known = this.records.get(key);
    if (known && known.updated >= record.updated && !isSameVersionButOther(known, record))
      return [];
    this.records.delete(key);
    // A cancelled event comes without its content; what was known of it still holds.
    const merged =
      record.cancelled && known ? { ...known, updated: record.updated, cancelled: true } : record;
    this.records.set(key, merged);
    for (const oldest of this.records.keys()) {
      if (this.records.size <= MAX_KEPT) break;
      this.records.delete(oldest);
    }
    return [merged];
  }

  /**
   * Taken away by the person: newer than what was known, older than whatever comes after. A series
   * goes by its own id, with all of its occurrences.
   */
  private remove(id: string, calendarId: string): CalendarRecord[] {
    return [...this.records.values()]
      .filter(
        (known) =>
          !known.cancelled &&
          known.calendarId === calendarId &&
          (known.id === id || splitOccurrence(known.id).base === id),
      )
      .flatMap((known) => this.upsert({ ...known, updated: known.updated + 1, cancelled: true }));
  }
}

/** Data without versions is taken as it comes. */
function isSameVersionButOther(known: CalendarRecord, record: CalendarRecord): boolean {
  return (
    known.updated === record.updated &&
    record.updated === 0 &&
    JSON.stringify(known) !== JSON.stringify(record)
  );
}

function keyOf(id: string, calendarId: string): string {
  return `${calendarId}\n${id}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
