import type { MessageShown, ThreadSubject } from '@/utils/host';
import { LIMITS } from '@/utils/limits';
import { distinct, readPerson } from '@/utils/page/address';
import { firstNumber } from '@/utils/page/digits';
import { isShown, shownText } from '@/utils/page/elements';
import { hexOfSyncId, idsInJslog, idTime, readHexId } from '@/utils/page/gmail-ids';
import type { Person } from '@/utils/seen';
import { cleanLine } from '@/utils/text';
import { GMAIL } from './selectors';

/** What of a thread could not be found; the names stand in the report a person may send us. */
export type Missing = 'heading' | 'thread id' | 'account' | 'messages' | 'sender';

export type ThreadRead =
  | { kind: 'none' }
  | { kind: 'thread'; subject: ThreadSubject; doubts: Missing[] }
  | { kind: 'missing'; missing: Missing[]; threadId: string | null };

/** Messages looked at; Gmail itself splits a conversation after a hundred. */
const MESSAGES_MAX = LIMITS.messages;

/**
 * Reads the open thread from what is shown, by the page alone: in a split view the address stays
 * on the list. `expected` tells that the address names a thread, which then must be somewhere.
 */
export function readThread(
  page: ParentNode,
  account: string | null,
  expected: () => boolean,
): ThreadRead {
  const heading = shownHeading(page);
  if (!heading) {
    const somewhere = shownMessages(page) || (!shownIn(page, GMAIL.row) && expected());
    return somewhere ? { kind: 'missing', missing: ['heading'], threadId: null } : { kind: 'none' };
  }
  const scope = heading.closest(GMAIL.view) ?? page;
  const { messages, hiddenCount, threadId: logged, senderless } = readMessages(scope, account);
  const named = idOfHeading(heading);
  const threadId = named ?? logged;
  const missing: Missing[] = [];
  if (!threadId) missing.push('thread id');
  if (!account) missing.push('account');
  if (messages.length === 0) missing.push('messages');
  if (senderless) missing.push('sender');
  if (!threadId || !account || missing.length > 0) return { kind: 'missing', missing, threadId };
  return {
    kind: 'thread',
    subject: {
      kind: 'thread',
      key: `thread:${account}:${threadId}`,
      account,
      threadId,
      subjectLine: cleanLine(shownText(heading, LIMITS.subject * 2), LIMITS.subject),
      messages,
      hiddenCount,
    },
    // A preview pane may show the new messages under the old heading's id for a moment.
    doubts: named && logged && named !== logged ? ['thread id'] : [],
  };
}

function shownHeading(page: ParentNode): Element | null {
  return shownIn(page, GMAIL.heading) ?? shownIn(page, GMAIL.headingById);
}

/** Whether the open thread carries the label of spam or of the bin, wherever it was opened. */
export function isAsideHere(page: ParentNode): boolean {
  const scope = shownHeading(page)?.closest(GMAIL.view);
  return outsideBody(scope ?? page, GMAIL.asideLabel).some(isShown);
}

function shownMessages(page: ParentNode): boolean {
  return shownIn(page, GMAIL.openForm) !== null || shownIn(page, GMAIL.messageById) !== null;
}

function shownIn(page: ParentNode, selector: string): Element | null {
  for (const found of page.querySelectorAll(selector)) if (isShown(found)) return found;
  return null;
}

function idOfHeading(heading: Element): string | null {
  return (
    readHexId(heading.getAttribute('data-legacy-thread-id')) ??
    hexOfSyncId(heading.getAttribute('data-thread-perm-id'), 'thread')
  );
}

interface MessagesRead {
  messages: MessageShown[];
  hiddenCount: number;
  /** From jslog, where the heading does not tell. */
  threadId: string | null;
  /** An open message does not say who sent it, so nothing here can be trusted. */
  senderless: boolean;
}

function readMessages(scope: ParentNode, account: string | null): MessagesRead {
  const read: MessagesRead = { messages: [], hiddenCount: 0, threadId: null, senderless: false };
  const seen = new Set<string>();
  for (const element of messageElements(scope)) {
    if (read.messages.length >= MESSAGES_MAX) break;
    if (!isShown(element) || isDraft(element)) continue;
    const away = countAway(element);
    if (away > 0) {
      read.hiddenCount += away;
      continue;
    }
    read.threadId ??= loggedIds(element).thread;
    const message = readMessage(element, account);
    if (!message.from && message.state === 'open') read.senderless = true;
    if (!message.from && !message.id) continue;
    if (message.id && seen.has(message.id)) continue;
    if (message.id) seen.add(message.id);
    read.messages.push(message);
  }
  return read;
}

const IN_ITEM = `${GMAIL.openForm}, ${GMAIL.closedForm}, ${GMAIL.putAway}, ${GMAIL.messageById}, ${GMAIL.sender}`;

/** List items that hold messages; without them, whatever carries a message's id. */
function messageElements(scope: ParentNode): Element[] {
  const items = outsideBody(scope, GMAIL.item).filter((item) => item.querySelector(IN_ITEM));
  return items.length > 0 ? items : outsideBody(scope, GMAIL.messageById);
}

/** How many messages this line stands for; 0 when it is a message itself. */
function countAway(item: Element): number {
  if (item.querySelector(GMAIL.sender)) return 0;
  const count = item.querySelector(GMAIL.putAway);
  return count ? (firstNumber(count.textContent ?? '') ?? 1) : 0;
}

/** An answer being written in the place of a message. An answer below a message is no such thing. */
function isDraft(item: Element): boolean {
  if (!item.querySelector(GMAIL.composeBody)) return false;
  return ![...item.querySelectorAll(GMAIL.body)].some((body) => !body.closest(GMAIL.compose));
}

/** One message, as far as this element shows it: nothing is guessed. */
export function readMessage(element: Element, account: string | null): MessageShown {
  const id = messageId(element);
  const open = formOf(element, GMAIL.openForm);
  const closed = formOf(element, GMAIL.closedForm);
  const form = open ?? closed ?? element;
  return {
    id,
    state: closed && isShown(closed) ? 'collapsed' : 'open',
    from: outsideBody(form, GMAIL.sender).map((e) => personIn(e, account))[0] ?? null,
    recipients: distinct(
      outsideBody(form, GMAIL.recipient).flatMap((e) => personIn(e, account) ?? []),
    ),
    at: id === null ? null : idTime(id),
    ...textsOf(form),
  };
}

function formOf(element: Element, selector: string): Element | null {
  return element.matches(selector) ? element : element.querySelector(selector);
}

/** A mail's own text may say anything, and so may an answer being written. */
function outsideBody(form: ParentNode, selector: string): Element[] {
  return [...form.querySelectorAll(selector)].filter(
    (found) => !found.parentElement?.closest(`${GMAIL.body}, ${GMAIL.compose}`),
  );
}

/** Somebody named by an `email` attribute; oneself without a name, which Gmail localises ("me"). */
export function personIn(element: Element, account: string | null): Person | null {
  const person = readPerson(element.getAttribute('email'), element.getAttribute('name'));
  return person && person.address === account ? { ...person, name: '' } : person;
}

function messageId(element: Element): string | null {
  const named = element.matches(GMAIL.messageById)
    ? element
    : element.querySelector(GMAIL.messageById);
  return (
    readHexId(named?.getAttribute('data-legacy-message-id')) ??
    hexOfSyncId(named?.getAttribute('data-message-id'), 'msg') ??
    loggedIds(element).message
  );
}

function loggedIds(element: Element) {
  const found = { message: null as string | null, thread: null as string | null };
  for (const logged of outsideBody(element, GMAIL.logged)) {
    const ids = idsInJslog(logged.getAttribute('jslog') ?? '');
    found.message ??= ids.message;
    found.thread ??= ids.thread;
    if (found.message && found.thread) break;
  }
  return found;
}

function textsOf(form: Element): { snippet: string; shown?: string } {
  const body = outsideBody(form, GMAIL.body)[0];
  const shown = body && shownText(body, LIMITS.shown, GMAIL.quote);
  const text = shown ?? form.querySelector(GMAIL.snippet)?.textContent ?? '';
  const snippet = cleanLine(text.slice(0, LIMITS.snippet * 4), LIMITS.snippet);
  return shown && shown.length > LIMITS.snippet ? { snippet, shown } : { snippet };
}
