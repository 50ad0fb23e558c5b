import * as z from 'zod/mini';
import type { BenchBrowser, BenchPage } from '../browser.ts';
import type { Line } from '../line.ts';
import { median, spread } from '../measure.ts';

/**
 * Loads the inbox with the extension and, in a window without extensions, without it. A long task
 * is one of more than 50 ms, during which the page answers nothing. What counts is how much of any
 * one task the extension's own script takes, from the browser's own trace; the page has long tasks
 * of its own.
 */

const LONG_MS = 50;
const INBOX = 'https://mail.google.com/mail/u/0/';
/** Loading and everything the extension does right after it. */
const WATCHED_MS = 2500;

const COUNT_LONG_TASKS = `
  window.marginLongTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.marginLongTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
`;

const TraceEvent = z.object({
  name: z.string(),
  ph: z.string(),
  pid: z.int(),
  tid: z.int(),
  ts: z.optional(z.number()),
  dur: z.optional(z.number()),
  args: z.optional(
    z.looseObject({ data: z.optional(z.looseObject({ url: z.optional(z.string()) })) }),
  ),
});
type TraceEvent = z.infer<typeof TraceEvent>;

export async function injection(
  browser: BenchBrowser,
  extension: string,
  count: number,
): Promise<Line[]> {
  const shares: number[] = [];
  const tasks: { with: number[]; without: number[] } = { with: [], without: [] };
  for (let round = 0; round < count; round++) {
    for (const bare of round % 2 === 0 ? [false, true] : [true, false]) {
      const page = await browser.open('about:blank', { bare, onNewDocument: COUNT_LONG_TASKS });
      const events = await browser.trace(async () => {
        await page.go(INBOX);
        await new Promise((resolve) => setTimeout(resolve, WATCHED_MS));
      });
      if (!bare) {
        await expectSidebar(page);
        shares.push(longestShare(events.map(read), `chrome-extension://${extension}/`));
      }
      const long = z.array(z.number()).parse(await page.evaluate('window.marginLongTasks'));
      tasks[bare ? 'without' : 'with'].push(long.length);
      await page.close();
    }
  }
  return [
    {
      what: 'longest stretch of the extension in one task at injection',
      size: null,
      unit: 'ms',
      ours: median(shares),
      other: { name: 'a long task', value: LONG_MS },
      ratio: { value: median(shares) / LONG_MS, mad: spread(shares) / LONG_MS },
      gate: 1,
    },
    {
      what: 'long tasks while the inbox loads',
      size: null,
      unit: 'tasks',
      ours: median(tasks.with),
      other: { name: 'without the extension', value: median(tasks.without) },
      ratio: {
        value: median(tasks.with) / Math.max(1, median(tasks.without)),
        mad: spread(tasks.with),
      },
      gate: null,
    },
  ];
}

async function expectSidebar(page: BenchPage): Promise<void> {
  const there = await page.evaluate('document.querySelector("margin-crm") !== null');
  if (there !== true) throw new Error('The sidebar is not in the page.');
}

function read(event: unknown): TraceEvent | null {
  const parsed = TraceEvent.safeParse(event);
  return parsed.success && parsed.data.ph === 'X' ? parsed.data : null;
}

/** The most that the scripts of an extension took within one task, in ms. */
function longestShare(events: (TraceEvent | null)[], origin: string): number {
  const complete = events.filter((event) => event !== null);
  const tasks = complete.filter((event) => event.name === 'RunTask');
  const ours = complete.filter(
    ({ name, args }) => name !== 'RunTask' && args?.data?.url?.startsWith(origin),
  );
  if (ours.length === 0) throw new Error('The trace shows nothing of the extension.');
  let longest = 0;
  for (const task of tasks) {
    const inside = ours.filter((event) => event.pid === task.pid && within(event, task));
    longest = Math.max(longest, covered(inside) / 1000);
  }
  return longest;
}

function within(event: TraceEvent, task: TraceEvent): boolean {
  const [start, end] = [task.ts ?? 0, (task.ts ?? 0) + (task.dur ?? 0)];
  return event.tid === task.tid && (event.ts ?? 0) >= start && (event.ts ?? 0) < end;
}

/** How long at least one of the events was running, in µs: they are nested in each other. */
function covered(events: TraceEvent[]): number {
  let sum = 0;
  let until = 0;
  for (const { ts = 0, dur = 0 } of events.toSorted((a, b) => (a.ts ?? 0) - (b.ts ?? 0))) {
    sum += Math.max(0, ts + dur - Math.max(ts, until));
    until = Math.max(until, ts + dur);
  }
  return sum;
}
