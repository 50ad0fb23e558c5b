/** One message of an open conversation, in each of its states. */
import type { MailMessage, MailThread } from '../../story/mail.ts';
import { avatar } from './avatar.ts';
import { ago, medium } from './dates.ts';
import { add, button, el, freshId, icon, setLater } from './dom.ts';
import { icons } from './icons.ts';
import { jslog } from './identity.ts';
import { type Store, snippet } from './store.ts';
import type { Variants } from './variants.ts';
import { w } from './words.ts';

export interface MessageActions {
  reply(message: MailMessage, all: boolean): void;
}

export interface MessageView {
  message: MailMessage;
  element: HTMLElement;
  isOpen(): boolean;
  open(): void;
  close(): void;
  toggle(): void;
}

function dateSpan(message: MailMessage, store: Store) {
  const date = medium(message.at);
  return el('span', {
    id: freshId(),
    class: 'g3',
    title: date,
    alt: date,
    role: 'gridcell',
    tabindex: -1,
    text: `${date} (${ago(message.at, store.now())})`,
  });
}

function starSpan(thread: MailThread, message: MailMessage, known: boolean, single?: MailMessage) {
  return el(
    'div',
    {
      class: 'zd bi4',
      'aria-label': w('notStarred'),
      tabindex: 0,
      role: 'checkbox',
      'aria-checked': 'false',
      // A message that was never opened says nothing about itself (seen 2019).
      jslog: known ? jslog(20511, thread, message, single) : '20511; u014N:cOuCgd,Kr2w4b;',
    },
    el('span', { class: 'T-KT' }, icon(icons.star, 'rp-icon rp-small')),
  );
}

/** The closed form: sender, beginning and date, and no id. */
function closedForm(message: MailMessage, thread: MailThread, store: Store) {
  const mine = store.isMe(message.from.address);
  const text = snippet(message);
  return el(
    'div',
    { class: 'adf ads' },
    el('div', { class: 'aju' }, el('div', { class: 'aCi' }, avatar(message.from))),
    el(
      'div',
      { class: 'gs gt' },
      el(
        'div',
        { class: 'gE hI' },
        el(
          'table',
          { cellpadding: 0, role: 'presentation', class: 'cf gJ' },
          el(
            'tbody',
            {},
            el(
              'tr',
              {},
              el(
                'td',
                { class: 'gF gK' },
                el('span', {
                  email: message.from.address,
                  'data-hovercard-id': message.from.address,
                  name: mine ? w('me') : message.from.name,
                  class: 'gD',
                  role: 'gridcell',
                  tabindex: -1,
                  text: mine ? w('me') : message.from.name || message.from.address,
                }),
              ),
              el('td', { class: 'gF gK rp-wide' }, el('div', { class: 'iA g6', text })),
              el(
                'td',
                { class: 'gH bAk' },
                el('span'),
                dateSpan(message, store),
                starSpan(thread, message, false),
              ),
            ),
          ),
        ),
      ),
    ),
    el('div', { class: 'ajx' }),
  );
}

function recipients(message: MailMessage, store: Store) {
  const line = el('span', { translate: 'no', class: 'hb' });
  const groups = [
    { before: `${w('to')} `, parties: [...message.to, ...message.cc] },
    { before: ` ${w('bccOf')} `, parties: message.mine ? message.bcc : [] },
  ];
  for (const { before, parties } of groups) {
    if (parties.length === 0) continue;
    add(line, before);
    parties.forEach((party, index) => {
      const mine = store.isMe(party.address);
      const first = party.name.split(' ')[0] || party.address;
      add(
        line,
        index > 0 && ', ',
        el('span', {
          email: party.address,
          name: mine ? w('me') : party.name || party.address,
          'data-hovercard-id': party.address,
          class: 'g2',
          text: mine ? w('me') : parties.length > 1 ? first : party.name || party.address,
        }),
      );
    });
  }
  add(line, ' ');
  return line;
}

function bodyOf(message: MailMessage) {
  const body = el('div', { dir: 'auto' });
  message.text.split('\n').forEach((line, index) => {
    if (index > 0) body.append(el('br'));
    add(body, line);
  });
  return body;
}

/** The open form, with ids. */
function openForm(
  message: MailMessage,
  thread: MailThread,
  store: Store,
  variants: Variants,
  actions: MessageActions,
  single?: MailMessage,
) {
  const { from } = message;
  const ids =
    variants.ids === 'jslog'
      ? {}
      : { 'data-message-id': `#${message.syncId}`, 'data-legacy-message-id': message.id };
  const replyButton = button(
    w('reply'),
    'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3 rp-round',
    () => actions.reply(message, false),
    icon(icons.reply),
  );
  setLater(replyButton, 'jslog', jslog(21576, thread, message, single));
  return el(
    'div',
    { class: 'adn ads', style: 'display:', ...ids },
    el('div', { class: 'aju' }, el('div', { class: 'aCi' }, avatar(from))),
    el(
      'div',
      { class: 'gs' },
      el(
        'div',
        { class: 'gE iv gt' },
        el(
          'table',
          { cellpadding: 0, class: 'cf gJ' },
          el(
            'tbody',
            {},
            el(
              'tr',
              { class: 'acZ' },
              el(
                'td',
                { class: 'gF gK rp-full' },
                el(
                  'h3',
                  { class: 'iw gFxsud' },
                  el(
                    'span',
                    { translate: 'no', class: 'qu', role: 'gridcell', tabindex: -1 },
                    el(
                      'span',
                      {
                        email: from.address,
                        name: from.name,
                        'data-hovercard-id': from.address,
                        class: 'gD',
                      },
                      el('span', { text: from.name || from.address }),
                    ),
                    ' ',
                    el('span', { class: 'cfXrwd' }),
                    el(
                      'span',
                      { class: 'go' },
                      el('span', { 'aria-hidden': 'true', text: '<' }),
                      from.address,
                      el('span', { 'aria-hidden': 'true', text: '>' }),
                    ),
                    ' ',
                  ),
                ),
              ),
              el(
                'td',
                { class: 'gH bAk' },
                el(
                  'div',
                  { class: 'gK' },
                  el('span'),
                  dateSpan(message, store),
                  starSpan(thread, message, true, single),
                ),
              ),
              el('td', { class: 'gH' }),
              el(
                'td',
                { class: 'gH acX bAm', rowspan: 2 },
                replyButton,
                button(
                  w('more'),
                  'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3 rp-round',
                  () => {},
                  icon(icons.dots),
                ),
              ),
            ),
            el(
              'tr',
              { class: 'acZ xD' },
              el(
                'td',
                { colspan: 3 },
                el(
                  'table',
                  { cellpadding: 0, class: 'cf adz' },
                  el(
                    'tbody',
                    {},
                    el(
                      'tr',
                      {},
                      el(
                        'td',
                        { class: 'ady' },
                        el('div', { class: 'iw ajw' }, recipients(message, store)),
                        button(w('details'), 'ajy', () => {}, icon(icons.down, 'rp-icon rp-small')),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      el('div', { id: freshId() }, el('div', { class: 'utdU2e' })),
      el(
        'div',
        {},
        el('div', { class: 'aHl' }),
        el(
          'div',
          { id: freshId(), class: 'ii gt', jslog: jslog(20277, thread, message, single) },
          el('div', { id: freshId(), class: 'a3s aiL' }, bodyOf(message)),
        ),
        message.attachments.length > 0 &&
          el(
            'div',
            { class: 'hq gt rp-attachments' },
            ...message.attachments.map((name) =>
              el(
                'div',
                { class: 'aZo rp-attachment' },
                icon(icons.file),
                el('span', { class: 'rp-file', text: name }),
              ),
            ),
          ),
        el('div', { class: 'hi' }),
      ),
    ),
    el('div', { class: 'ajx' }),
  );
}

export function messageView(
  message: MailMessage,
  thread: MailThread,
  store: Store,
  variants: Variants,
  actions: MessageActions,
  single?: MailMessage,
): MessageView {
  const holder = el('div', { id: freshId() });
  const element = el(
    'div',
    { class: 'kv', role: 'listitem', tabindex: -1 },
    el('div', { class: 'Bk' }, el('div', { class: 'G3 G2' }, el('div', {}, holder))),
  );
  let closed: HTMLElement | undefined;
  let opened: HTMLElement | undefined;
  const view: MessageView = {
    message,
    element,
    isOpen: () => element.getAttribute('aria-expanded') === 'true',
    open() {
      if (!opened) {
        opened = openForm(message, thread, store, variants, actions, single);
        opened.querySelector('.gE')?.addEventListener('click', (event) => {
          // The head of the message folds it; what can be pressed inside it does not.
          const inner = event.target instanceof Element && event.target.closest('[role=button]');
          if (!inner) view.toggle();
        });
        holder.append(opened);
      }
      opened.style.display = '';
      if (closed) closed.style.display = 'none';
      setState('h7', true);
    },
    close() {
      if (!closed) {
        closed = closedForm(message, thread, store);
        closed.addEventListener('click', () => view.open());
        holder.prepend(closed);
      }
      closed.style.display = '';
      // Opened once, the message keeps its ids in the hidden part.
      if (opened) opened.style.display = 'none';
      setState('kv', false);
    },
    toggle: () => (view.isOpen() ? view.close() : view.open()),
  };
  const names = el('div', { class: 'h7' }).className;
  const folded = el('div', { class: 'kv' }).className;
  function setState(state: 'h7' | 'kv', open: boolean) {
    element.className = `${state === 'h7' ? `${names} ie nH oy8Mbf` : `${folded} bg`} rp-message`;
    if (open) element.setAttribute('aria-expanded', 'true');
    else element.removeAttribute('aria-expanded');
  }
  return view;
}
