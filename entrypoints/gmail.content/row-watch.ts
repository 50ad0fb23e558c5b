import { background } from '@/components/background';
import { decidesAnew, onChanged } from '@/utils/changes';
import type { RowMark } from '@/utils/host';
import { whenIdle } from '@/utils/page/idle';
import type { PageWatch } from '@/utils/page/page-watch';
import { isAside } from './place';
import { drawMarks, styleMarks } from './row-marks';
import { observeRow, peopleOf, type RowShown, shownRows } from './rows';

/** Lines in one message to the background. */
const BATCH = 100;
/** Lines remembered as told; a tab left open for weeks must not grow for ever. */
const TOLD_MAX = 5000;

export interface RowWatch {
  watch: PageWatch;
  account(): string | null;
  signal: AbortSignal;
}

/**
 * Tells the background about lines it has not heard of and draws what it knows about the threads
 * in sight. Both only while the page has nothing better to do.
 */
export function watchRows({ watch, account, signal }: RowWatch): void {
  /** Lines told, by thread and last message. */
  const told = new Set<string>();
  /** Threads whose marks were asked for, with the answer. */
  const marks = new Map<string, RowMark[]>();
  let owner: string | null = null;
  let inSight: RowShown[] = [];
  /** Marks stand as they were until the answer to the next question comes. */
  let stale = false;
  let busy = false;
  /** Something changed while we were busy; nobody may tell us a second time. */
  let again = false;

  styleMarks(signal);
  watch.onChange(look, signal);
  onChanged((tables) => {
    if (decidesAnew(tables)) told.clear();
    stale = true;
    whenIdle(look, signal);
  }, signal);

  function look(): void {
    inSight = shownRows(document);
    if (inSight.length === 0) return;
    const mailbox = account();
    if (mailbox !== owner) forget(mailbox);
    if (!mailbox) return;
    drawMarks(inSight, (threadId) => marks.get(threadId) ?? []);
    if (!hasNews(inSight)) return;
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    whenIdle(() => {
      void tell(mailbox).finally(() => {
        busy = false;
        if (again && !signal.aborted) look();
      });
    }, signal);
  }

  function forget(mailbox: string | null): void {
    owner = mailbox;
    told.clear();
    marks.clear();
  }

  function hasNews(rows: RowShown[]): boolean {
    return stale || rows.some((row) => !marks.has(row.threadId) || isUntold(row));
  }

  function isUntold(row: RowShown): boolean {
    return row.messageId !== null && !isAside(location.hash) && !told.has(nameOf(row));
  }

  async function tell(mailbox: string): Promise<void> {
    const rows = inSight.filter((row) => row.element.isConnected);
    if (stale) keepOnly(rows);
    const unmarked = stale ? rows : rows.filter((row) => !marks.has(row.threadId));
    const untold = rows.filter(isUntold);
    const wasStale = stale;
    stale = false;
    try {
      await askMarks(mailbox, unmarked);
      await capture(mailbox, untold);
    } catch {
      // The background did not answer: the lines are told again when the list changes.
      stale ||= wasStale;
    }
  }

  /** What is out of sight is asked for when it comes back: it may have changed as well. */
  function keepOnly(rows: RowShown[]): void {
    const shown = new Set(rows.map((row) => row.threadId));
    for (const threadId of marks.keys()) if (!shown.has(threadId)) marks.delete(threadId);
  }

  async function askMarks(mailbox: string, rows: RowShown[]): Promise<void> {
    if (rows.length === 0) return;
    const question = rows.map((row) => ({
      threadId: row.threadId,
      addresses: peopleOf(row.element, mailbox)
        .slice(0, 50)
        .map((person) => person.address),
    }));
    const answer = await background.rowMarks({ account: mailbox, rows: question });
    if (owner !== mailbox || signal.aborted) return;
    for (const row of rows) marks.set(row.threadId, answer[row.threadId] ?? []);
    drawMarks(shownRows(document), (threadId) => marks.get(threadId) ?? []);
  }

  async function capture(mailbox: string, rows: RowShown[]): Promise<void> {
    if (told.size > TOLD_MAX) told.clear();
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      for (const row of batch) told.add(nameOf(row));
      const seen = batch.map((row) => observeRow(row, mailbox, location.hash));
      try {
        await background.capture({ seen });
      } catch (error) {
        for (const row of batch) told.delete(nameOf(row));
        throw error;
      }
    }
  }
}

function nameOf(row: RowShown): string {
  return `${row.threadId}:${row.messageId ?? ''}`;
}
