/** An open conversation: subject with ids, messages open, folded and put away, and replying. */
import type { MailMessage, MailThread } from '../../story/mail.ts';
import { type ComposeHost, inlineCompose } from './compose.ts';
import { button, el, freshId, icon, setLater, withEmoji } from './dom.ts';
import { icons } from './icons.ts';
import { threadSyncId } from './identity.ts';
import { messageView } from './message.ts';
import { lastOf, type Store } from './store.ts';
import type { Variants } from './variants.ts';
import { w } from './words.ts';

export interface ThreadView {
  element: HTMLElement;
  thread: MailThread;
  single?: MailMessage;
  /** Shows what has come since, keeping what is open. */
  update(thread: MailThread): void;
  reply(all?: boolean): void;
}

function heading(thread: MailThread, variants: Variants, single?: MailMessage) {
  const title = el(
    'h2',
    { class: 'hP', tabindex: -1, id: freshId() },
    ...withEmoji((single?.subject ?? thread.subject) || w('noSubject')),
  );
  const put = (mode: 'ok' | 'late' | 'missing', name: string, value: string) => {
    if (mode === 'missing' || variants.ids === 'jslog') return;
    const set = () => setLater(title, name, value);
    if (mode === 'late') window.setTimeout(set, variants.lateMs);
    else set();
  };
  put(variants.permId, 'data-thread-perm-id', threadSyncId(thread, single));
  put(variants.legacyId, 'data-legacy-thread-id', thread.id);
  return title;
}

/** How many messages in a row may stand folded before the middle ones are put away. */
const FOLDED_AT_MOST = 3;

export function threadView(
  thread: MailThread,
  store: Store,
  variants: Variants,
  host: ComposeHost,
  single?: MailMessage,
): ThreadView {
  const list = el('div', { class: 'nH rp-messages', role: 'list' });
  const answer = el('div', { class: 'ip adB rp-answer' });

  const view: ThreadView = {
    element: el('div', { class: 'nH g id rp-thread' }),
    thread,
    single,
    update(next) {
      view.thread = next;
      for (const message of messagesOf(next)) {
        if (known.has(message.id)) continue;
        known.add(message.id);
        list.append(make(message, true));
      }
    },
    reply(all = false) {
      const message = single ?? view.thread.messages.findLast((candidate) => !candidate.draft);
      if (message) actions.reply(message, all);
    },
  };
  const actions = {
    reply(message: MailMessage, all: boolean) {
      inlineCompose(answer, view.thread, message, all, store, host);
    },
  };
  function messagesOf(source: MailThread): MailMessage[] {
    return single ? [single] : source.messages.filter((message) => !message.draft);
  }
  function make(message: MailMessage, open: boolean): HTMLElement {
    const made = messageView(message, view.thread, store, variants, actions, single);
    if (open) made.open();
    else made.close();
    return made.element;
  }

  const messages = messagesOf(thread);
  const known = new Set(messages.map((message) => message.id));
  const last = messages.at(-1);
  const open = messages.map((message) => message.unread || message === last);
  // First and last-but-one stay visible; a long run of read mail between them is put away.
  const start = 1;
  let end = open.indexOf(true);
  if (end === messages.length - 1) end -= 1;
  const away = end - start >= FOLDED_AT_MOST ? messages.slice(start, end) : [];
  messages.forEach((message, index) => {
    if (!away.includes(message)) list.append(make(message, open[index] ?? false));
    else if (message === away[0]) list.append(putAway(away));
  });

  function putAway(hidden: MailMessage[]): HTMLElement {
    const holder = el(
      'div',
      {
        class: 'kQ bg adv rp-away',
        role: 'listitem',
        tabindex: -1,
        on: {
          click: () => holder.replaceWith(...hidden.map((message) => make(message, false))),
        },
      },
      el('div', { class: 'Bk' }, el('span', { class: 'adx' }, el('span', { text: hidden.length }))),
    );
    return holder;
  }

  view.element.append(
    el(
      'div',
      { class: 'a98 iY' },
      el(
        'div',
        { class: 'nH if' },
        el(
          'div',
          { class: 'nH ha rp-subject' },
          heading(thread, variants, single),
          thread.places.includes('inbox') && el('span', { class: 'rp-label', text: w('inbox') }),
          el('div', { class: 'rp-space' }),
          button(w('print'), 'T-I J-J5-Ji L3 rp-round', () => {}, icon(icons.print)),
        ),
        el(
          'div',
          { class: 'nH aHU' },
          el('div', { class: 'nH hx' }, el('div', { class: 'nH' }, list)),
        ),
        answer,
        el(
          'div',
          { class: 'amn rp-answers' },
          button(
            w('reply'),
            'ams bkH',
            () => view.reply(false),
            icon(icons.reply),
            el('span', { text: w('reply') }),
          ),
          button(
            w('replyAll'),
            'ams bkI',
            () => view.reply(true),
            icon(icons.replyAll),
            el('span', { text: w('replyAll') }),
          ),
          button(
            w('forward'),
            'ams bkG',
            () => {},
            icon(icons.forward),
            el('span', { text: w('forward') }),
          ),
        ),
      ),
    ),
  );
  const draft = single ? undefined : thread.messages.find((message) => message.draft);
  if (draft) {
    inlineCompose(answer, thread, lastSent(thread), false, store, host, draft.text);
  }
  return view;
}

function lastSent(thread: MailThread): MailMessage {
  return thread.messages.findLast((message) => !message.draft) ?? lastOf(thread);
}
