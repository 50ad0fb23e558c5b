import { LIMITS } from '@/utils/limits';
import { distinct } from '@/utils/page/address';
import { isShown, shownText } from '@/utils/page/elements';
import { hexOfSyncId, idsInJslog, idTime, readHexId } from '@/utils/page/gmail-ids';
import type { EmailSeen, Person } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { delegatedPath, isOutgoing } from './place';
import { GMAIL } from './selectors';
import { personIn } from './thread';

/** A line of a list: which thread it is, told cheaply, so that only new lines are read in full. */
export interface RowShown {
  element: Element;
  threadId: string;
  /** The last message that is no draft. */
  messageId: string | null;
}

/** Lines looked at; Gmail shows at most a hundred. */
const ROWS_MAX = 200;

/** The lines now in sight, each with its thread; those that do not tell it are left out. */
export function shownRows(page: ParentNode): RowShown[] {
  const rows: RowShown[] = [];
  const visible = new Map<Element | null, boolean>();
  for (const element of page.querySelectorAll(GMAIL.row)) {
    if (rows.length >= ROWS_MAX) break;
    // Whole lists are hidden, not single lines: one look per list.
    const list = element.parentElement;
    const shown = visible.get(list) ?? isShown(element);
    visible.set(list, shown);
    const row = shown ? identify(element) : null;
    if (row) rows.push(row);
  }
  return rows;
}

function identify(element: Element): RowShown | null {
  const ids = element.querySelector(GMAIL.rowIds);
  const threadId =
    readHexId(ids?.getAttribute('data-legacy-thread-id')) ??
    hexOfSyncId(ids?.getAttribute('data-thread-id'), 'thread') ??
    idsInJslog(element.getAttribute('jslog') ?? '').thread;
  if (!threadId) return null;
  // data-legacy-last-message-id may be a draft's, so it does not stand in when this is missing.
  const messageId = readHexId(ids?.getAttribute('data-legacy-last-non-draft-message-id'));
  return { element, threadId, messageId };
}

/** The people a line names, each once. */
export function peopleOf(row: Element, account: string): Person[] {
  return distinct(
    [...row.querySelectorAll(personSelector(row))].flatMap((e) => personIn(e, account) ?? []),
  );
}

function personSelector(row: Element): string {
  return row.querySelector(GMAIL.rowPerson) ? GMAIL.rowPerson : GMAIL.rowPersonAnywhere;
}

/** What a line says about the last message of its thread. */
export function observeRow(row: RowShown, account: string, hash: string): EmailSeen {
  const { element, threadId, messageId } = row;
  const people = peopleOf(element, account);
  const writer = writerOf(element, people, account, hash);
  const at = messageId ? idTime(messageId) : null;
  return {
    kind: 'email',
    source: 'row',
    account,
    mailbox: delegatedPath(location.pathname),
    threadId,
    ...(messageId && { messageId }),
    subject: textIn(element, GMAIL.rowSubject, LIMITS.subject),
    snippet: textIn(element, GMAIL.rowSnippet, LIMITS.snippet, GMAIL.rowDash),
    from: writer,
    to: [],
    cc: [],
    others: writer ? [] : people,
    ...(at !== null && { at, timeSource: 'id' }),
  };
}

/**
 * Who wrote the last message, where a line can tell: exactly one person is named, it is not me, and
 * nothing but the name stands there.
 */
function writerOf(row: Element, people: Person[], account: string, hash: string): Person | null {
  const [only] = people;
  if (!only || people.length > 1 || only.address === account || isOutgoing(hash)) return null;
  const span = row.querySelector(personSelector(row));
  const around = span?.parentElement?.textContent?.trim();
  return around === span?.textContent?.trim() ? only : null;
}

/**
 * Whether a line names whom I wrote to: "To: Ana", in whatever language, before the first name.
 * Gmail does so, in any list, when every message of the thread is mine (2026-11-22).
 */
export function isAddressed(row: Element): boolean {
  for (
    let node = row.querySelector(personSelector(row))?.previousSibling;
    node;
    node = node.previousSibling
  )
    if (node.textContent?.trim()) return true;
  return false;
}

function textIn(row: Element, selector: string, max: number, skip?: string): string {
  const element = row.querySelector(selector);
  return element ? cleanLine(shownText(element, max * 2, skip), max) : '';
}
