import type { Subject, Writing, WritingPage } from '@/utils/host';
import { isShown } from '@/utils/page/elements';
import type { PageWatch } from '@/utils/page/page-watch';
import { t } from '@/utils/words';
import { composeAround, composesShown, isAnswer, readCompose } from './compose';
import { GMAIL } from './selectors';
import { type Marks, Remind } from './sent';

/** The choice beside Send. */
const TAG = 'margin-crm-remind';

const marks = new WeakMap<Element, Marks>();

/** What goes along with the mail in this window or answer. */
export function marksOf(compose: Element): Marks {
  return marks.get(compose) ?? { template: null, remind: null };
}

/** Keeps what goes along with a mail, and shows it where it can be chosen. */
export function mark(compose: Element, change: Partial<Marks>): void {
  const next = { ...marksOf(compose), ...change };
  marks.set(compose, next);
  const choice = compose.querySelector<HTMLSelectElement>(`${TAG} select`);
  if (choice) choice.value = next.remind ?? '';
}

interface WritingWatch {
  watch: PageWatch;
  account(): string | null;
  subject(): Subject;
  signal: AbortSignal;
}

/** What is being written in Gmail: to whom, and a way to put text into it. Never sends anything. */
export function watchWriting({ watch, account, subject, signal }: WritingWatch): WritingPage {
  let last: Element | null = null;
  let caret: Range | null = null;

  // Pressing a button of the sidebar takes the caret out of the text.
  document.addEventListener(
    'selectionchange',
    () => {
      const [range, at] = selected();
      const compose = at?.closest(GMAIL.composeBody) && composeAround(at);
      if (!compose) return;
      if (last !== compose) watch.poke();
      last = compose;
      caret = range;
    },
    { signal },
  );
  watch.onChange(() => composesShown(document).forEach(offerRemind), signal);
  signal.addEventListener('abort', () => {
    for (const element of document.querySelectorAll(TAG)) element.remove();
  });

  function current(): Element | null {
    const shown = composesShown(document);
    return shown.find((compose) => compose === last) ?? shown.at(-1) ?? null;
  }

  return {
    now() {
      const compose = current();
      if (!compose) return null;
      const { to, cc } = readCompose(compose);
      const [mailbox, open] = [account(), subject()];
      const thread =
        mailbox && open.kind === 'thread' && isAnswer(compose)
          ? { account: mailbox, threadId: open.threadId }
          : undefined;
      return { people: [...to, ...cc].slice(0, 20), ...(thread && { thread }) } satisfies Writing;
    },
    onChange: watch.onChange,
    insert({ templateId, subject: line, body }) {
      const compose = current();
      const area = compose?.querySelector<HTMLElement>(GMAIL.composeBody);
      if (!compose || !area) return false;
      const field = compose.querySelector<HTMLInputElement>(GMAIL.composeSubject);
      if (field && line && !field.value.trim() && !isAnswer(compose)) type(field, line);
      area.focus();
      if (caret && area.contains(caret.startContainer)) select(caret);
      else if (!area.contains(selected()[1])) {
        const start = document.createRange();
        start.setStart(area, 0);
        select(start);
      }
      write(body);
      mark(compose, { template: templateId });
      return true;
    },
  };
}

function selected(): [Range | null, Element | null] {
  const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : null;
  const node = range?.startContainer;
  return [
    range?.cloneRange() ?? null,
    node instanceof Element ? node : (node?.parentElement ?? null),
  ];
}

function select(range: Range): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * Types plain text where the caret is, as a hand would: Gmail's own undo takes it back, and nothing
 * is ever read as markup (Trusted Types). The command is old, and there is no other (2026-11-28).
 */
function write(text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) document.execCommand('insertParagraph');
    if (line) document.execCommand('insertText', false, line);
  }
}

const TIMES = {
  tomorrow: 'common_tomorrow',
  inThreeDays: 'common_in_three_days',
  nextWeek: 'common_next_week',
} as const;

/** Puts "Remind me if no reply" beside Send, once. */
function offerRemind(compose: Element): void {
  const send = compose.querySelector(GMAIL.send) ?? compose.querySelector(GMAIL.primary);
  if (!send?.parentElement || !isShown(send) || compose.querySelector(TAG)) return;
  const box = document.createElement(TAG);
  const choice = document.createElement('select');
  const name = t('compose_remind');
  choice.title = name;
  choice.setAttribute('aria-label', name);
  choice.style.cssText =
    'margin-inline:8px;max-inline-size:220px;block-size:32px;font:inherit;color:inherit;background:none;border:1px solid #8886;border-radius:16px;padding-inline:10px';
  choice.add(new Option(name, ''));
  // The words come first: a key typed on the list looks for them.
  for (const [value, key] of Object.entries(TIMES)) choice.add(new Option(`${t(key)} ⏰`, value));
  for (const option of choice.options) option.style.cssText = 'color:CanvasText;background:Canvas';
  choice.value = marksOf(compose).remind ?? '';
  choice.addEventListener('change', () => mark(compose, { remind: Remind(choice.value) ?? null }));
  box.append(choice);
  send.parentElement.append(box);
}
