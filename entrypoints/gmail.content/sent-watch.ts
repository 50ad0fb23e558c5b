import { background } from '@/components/background';
import { onChanged } from '@/utils/changes';
import type { Subject } from '@/utils/host';
import { isShown } from '@/utils/page/elements';
import type { PageWatch } from '@/utils/page/page-watch';
import type { EmailSeen } from '@/utils/seen';
import { list } from '@/utils/shape';
import { presets, userZone } from '@/utils/time';
import { t } from '@/utils/words';
import {
  composeAround,
  composesShown,
  isAnswer,
  isSendButton,
  readCompose,
  readLongText,
} from './compose';
import { isAddressed, observeRow, shownRows } from './rows';
import { GMAIL } from './selectors';
import { foundInRow, foundInThread, isSame, PENDING_MS, Pending, UNDO_MS } from './sent';
import { mark, marksOf } from './writing';

/**
 * Survives a reload of the tab and ends with it; what stands there is Gmail's own data, and goes as
 * soon as it is not waited for any more. Mail to people on the never-log list never stands there.
 */
const KEY = 'margin-crm-sent';
const PENDING_MAX = 10;
/** The window takes a moment to close; longer than that, it was opened again. */
const CLOSING_MS = 1500;
/** A window whose sending was undone is there again by then. */
const REOPENING_MS = 5000;

export interface SentWatch {
  watch: PageWatch;
  account(): string | null;
  subject(): Subject;
  signal: AbortSignal;
  /** The extension is gone, and nobody takes over what waits. */
  orphaned: AbortSignal;
}

/**
 * Notices mail being sent: what stands in the window when Send is pressed waits for its id. It is
 * dropped when the sending is undone, and told to the background once it has an id and cannot be
 * undone any more. Without an id nothing is told.
 */
export function watchSent({ watch, account, subject, signal, orphaned }: SentWatch): void {
  let waiting = restore();
  /** Undo was pressed, of whatever: if it was of a sending, its window opens again. */
  let undoneAt = 0;
  const telling = new Set<Pending>();
  /** Mail whose recipients are not on the never-log list: it may survive a reload. */
  const kept = new WeakSet(waiting);
  /** Mail that goes to somebody on it. */
  const never = new WeakSet<Pending>();

  const listen = { capture: true, signal };
  document.addEventListener('click', (event) => onPress(event.target), listen);
  document.addEventListener('keydown', onKey, listen);
  watch.onChange(look, signal);
  onChanged((tables) => tables.includes('settings') && askAll(), signal);
  keep();
  askAll();
  for (const pending of waiting) lookAfter(pending.pressedAt + PENDING_MS - Date.now());
  orphaned.addEventListener('abort', () => {
    waiting = [];
    keep();
  });

  function onKey(event: KeyboardEvent): void {
    if (!(event.target instanceof Element) || event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const compose = composeAround(event.target);
      if (compose) onSend(compose);
    } else if (event.key === 'Enter' || event.key === ' ') onPress(event.target);
  }

  function onPress(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    if (target.closest(GMAIL.undo)) {
      undoneAt = Date.now();
      lookAfter(REOPENING_MS);
    }
    const compose = composeAround(target);
    if (compose && isSendButton(target, compose)) onSend(compose);
  }

  function onSend(compose: Element): void {
    const mailbox = account();
    const mail = readCompose(compose);
    if (!mailbox || mail.to.length + mail.cc.length + mail.bcc.length === 0) return;
    const open = subject();
    const answers = open.kind === 'thread' && isAnswer(compose);
    const pending: Pending = {
      ...mail,
      ...marksOf(compose),
      shown: readLongText(compose),
      pressedAt: Date.now(),
      account: mailbox,
      threadId: answers ? open.threadId : null,
      known: idsInSight(open),
    };
    // Pressed twice, sent once.
    waiting = waiting.filter((other) => !isSame(other, mail));
    waiting.push(pending);
    keep();
    void ask(pending);
    for (const wait of [CLOSING_MS, UNDO_MS, PENDING_MS]) lookAfter(wait);
  }

  function askAll(): void {
    for (const pending of waiting) void ask(pending);
  }

  /** Until the never-log list was asked a mail waits in memory alone. */
  async function ask(pending: Pending): Promise<void> {
    const { account, to, cc, bcc } = pending;
    const addresses = [...to, ...cc, ...bcc].map(({ address }) => address);
    try {
      const isNever = await background.neverLogs({ account, addresses });
      if (signal.aborted) return;
      (isNever ? never : kept).add(pending);
      (isNever ? kept : never).delete(pending);
      // The task that was chosen beside Send is set all the same, unless the tab is reloaded before.
      if (isNever && !pending.remind) drop(pending);
      else keep();
    } catch {
      // Without an answer nothing changes.
    }
  }

  /** Looks again though nothing on the page may change until then. */
  function lookAfter(wait: number): void {
    setTimeout(() => watch.poke(), wait + 50);
  }

  function look(): void {
    if (waiting.length === 0) return;
    const now = Date.now();
    const composing = composesShown(document).map((box) => ({ box, mail: readCompose(box) }));
    const again = (pending: Pending) => composing.find(({ mail }) => isSame(pending, mail))?.box;
    for (const pending of [...waiting]) {
      const age = now - pending.pressedAt;
      const box = again(pending);
      if (age > PENDING_MS) drop(pending);
      else if (box && (age > CLOSING_MS || undoneAt >= pending.pressedAt)) {
        // Taken back: its window is open again, with what went along with it.
        mark(box, { template: pending.template, remind: pending.remind });
        drop(pending);
      }
    }
    if (waiting.length === 0) return;
    const open = subject();
    const rows = observedRows();
    for (const pending of waiting) {
      const found =
        foundInThread(pending, open) ??
        rows
          .map(({ seen, addressed }) => foundInRow(pending, seen, addressed, location.hash))
          .find(Boolean);
      if (found && !mayBeUndone(pending, now)) void tell(pending, found);
    }
  }

  function mayBeUndone(pending: Pending, now: number): boolean {
    if (undoneAt >= pending.pressedAt && now - undoneAt < REOPENING_MS) return true;
    if (now - pending.pressedAt > UNDO_MS) return false;
    return [...document.querySelectorAll(GMAIL.undo)].some(isShown);
  }

  function observedRows() {
    const mailbox = account();
    if (!mailbox) return [];
    return shownRows(document).map((row) => ({
      seen: observeRow(row, mailbox, location.hash),
      addressed: isAddressed(row.element),
    }));
  }

  async function tell(pending: Pending, found: EmailSeen): Promise<void> {
    if (telling.has(pending)) return;
    telling.add(pending);
    try {
      if (!never.has(pending)) await background.capture({ seen: [found] });
      await remindOf(pending, found, never.has(pending));
      drop(pending);
    } catch {
      // Kept until it expires: the next look tells it again.
    } finally {
      telling.delete(pending);
    }
  }

  function drop(pending: Pending): void {
    waiting = waiting.filter((other) => other !== pending);
    keep();
  }

  function keep(): void {
    waiting = waiting.slice(-PENDING_MAX);
    const stored = waiting.filter((pending) => kept.has(pending));
    try {
      if (stored.length === 0) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, JSON.stringify(stored));
    } catch {
      // A full or forbidden store costs only what a reload would have kept.
    }
  }
}

/**
 * Sets the task that was chosen beside Send; asked twice, it is set once. Of mail to somebody on the
 * never-log list it has its own words alone: anchored to the thread it would write that down, with
 * its subject and its people.
 */
async function remindOf(pending: Pending, found: EmailSeen, isNever: boolean) {
  const { remind, pressedAt, to, cc, bcc } = pending;
  const { account, threadId, messageId, subject } = found;
  if (!remind || !threadId) return;
  const people = [...to, ...cc, ...bcc];
  const [first] = people;
  await background.addTask(
    {
      text: first ? t('sidebar_task_with', first.name || first.address) : '',
      due: presets(pressedAt, userZone())[remind],
      anchor: isNever
        ? { kind: 'nothing' }
        : {
            kind: 'thread',
            account,
            threadId,
            subjectLine: subject,
            addresses: people.map(({ address }) => address),
          },
      // Without its thread nobody sees the reply.
      unlessReply: !isNever,
    },
    `remind:${account.slice(0, 30)}:${messageId}`,
  );
}

function restore(): Pending[] {
  try {
    // The page can write here too, so what does not fit is dropped.
    const kept = list(Pending, 100)(JSON.parse(sessionStorage.getItem(KEY) ?? '[]'));
    return kept?.slice(-PENDING_MAX) ?? [];
  } catch {
    return [];
  }
}

function idsInSight(open: Subject): string[] {
  const messages = open.kind === 'thread' ? open.messages.flatMap(({ id }) => id ?? []) : [];
  const rows = shownRows(document).flatMap(({ messageId }) => messageId ?? []);
  return [...messages, ...rows].slice(0, 1000);
}
