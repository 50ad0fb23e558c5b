import { ASK_EVENT, CHUNK, DATA_EVENT, MAX_KEPT } from './calendar-bridge';
import {
  isSyncAddress,
  type PickedEvent,
  pickEvents,
  pickRemovals,
  type Removal,
} from './calendar-sync';

/**
 * Reads along what Calendar fetches for itself. Runs in the page's own world before its scripts;
 * asks nothing of anybody, delays nothing, and whatever goes wrong in here stays in here. No
 * markup and no code from strings, so that it lives under Trusted Types and the page's policy.
 */
export function watchSync(): void {
  const kept = new Map<string, PickedEvent>();

  function take(answer: string, request: unknown): void {
    const events = pickEvents(answer);
    const removals = typeof request === 'string' ? pickRemovals(request) : [];
    for (const event of events) keep(kept, event);
    handOver(events, removals);
  }

  /** Reading waits for a quiet moment: the page's own work goes first. */
  function later(answer: string, request: unknown): void {
    const read = () => quietly(() => take(answer, request));
    if ('requestIdleCallback' in window) requestIdleCallback(read, { timeout: 2000 });
    else setTimeout(read, 0);
  }

  document.addEventListener(ASK_EVENT, () => quietly(() => handOver([...kept.values()], [])));
  quietly(() => watchFetch(later));
  quietly(() => watchRequests(later));
}

type Seen = (answer: string, request: unknown) => void;

function watchFetch(seen: Seen): void {
  window.fetch = new Proxy(window.fetch, {
    apply(target, self, args: unknown[]) {
      const answer: unknown = Reflect.apply(target, self, args);
      quietly(() => {
        const [asked, options] = args;
        const url = asked instanceof Request ? asked.url : String(asked);
        if (!isSyncAddress(url) || !(answer instanceof Promise)) return;
        const body = options instanceof Object && 'body' in options ? options.body : null;
        answer.then(
          (response: unknown) => {
            // First in line, so the answer has not been read by the page yet.
            if (!(response instanceof Response) || !response.ok || response.bodyUsed) return;
            response
              .clone()
              .text()
              .then((text) => seen(text, bodyText(body)))
              .catch(() => undefined);
          },
          () => undefined,
        );
      });
      return answer;
    },
  });
}

function watchRequests(seen: Seen): void {
  XMLHttpRequest.prototype.send = new Proxy(XMLHttpRequest.prototype.send, {
    apply(target, self: unknown, args: unknown[]) {
      quietly(() => {
        if (!(self instanceof XMLHttpRequest)) return;
        self.addEventListener('load', () =>
          quietly(() => {
            if (self.status !== 200 || !isSyncAddress(self.responseURL)) return;
            if (self.responseType !== '' && self.responseType !== 'text') return;
            seen(self.responseText, bodyText(args[0]));
          }),
        );
      });
      return Reflect.apply(target, self as XMLHttpRequest, args);
    },
  });
}

function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof URLSearchParams ? body.toString() : null;
}

function keep(kept: Map<string, PickedEvent>, event: PickedEvent): void {
  const key = `${event.calendarId}\n${event.id}`;
  const known = kept.get(key);
  if (known && Number(known.updated) > Number(event.updated)) return;
  kept.delete(key);
  kept.set(key, event);
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
}

function handOver(events: PickedEvent[], removals: Removal[]): void {
  for (let from = 0; from < Math.max(1, events.length); from += CHUNK) {
    const chunk = {
      events: events.slice(from, from + CHUNK),
      removals: from === 0 ? removals : [],
    };
    if (chunk.events.length === 0 && chunk.removals.length === 0) return;
    document.dispatchEvent(new CustomEvent(DATA_EVENT, { detail: JSON.stringify(chunk) }));
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The page must never notice.
  }
}
