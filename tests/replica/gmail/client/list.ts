/** Lists of conversations: rows as `tr.zA` with ids, people, subject and a localised date. */
import { type MailMessage, type MailThread, tokenFor } from '../../story/mail.ts';
import { long, short } from './dates.ts';
import { add, button, el, freshId, icon, withEmoji } from './dom.ts';
import { icons } from './icons.ts';
import { rowIdentity, rowJslog } from './identity.ts';
import { isUnread, lastOf, type Store, snippet } from './store.ts';
import type { Variants } from './variants.ts';
import { w } from './words.ts';

/** One line of a list: a whole conversation, or one message when conversation view is off. */
export interface Row {
  thread: MailThread;
  single?: MailMessage;
}

export interface ListActions {
  open(row: Row): void;
  archive(row: Row): void;
  bin(row: Row): void;
  star(row: Row): void;
  unread(row: Row): void;
}

export function rowToken(row: Row): string {
  return row.single ? tokenFor(row.single.id) : row.thread.token;
}

/** The lines of a list. Messages standing alone belong where they were sent or received. */
export function rowsOf(threads: MailThread[], variants: Variants, folder = 'all'): Row[] {
  if (variants.conversation) return threads.map((thread) => ({ thread }));
  return threads
    .flatMap((thread) =>
      thread.messages
        .filter((message) => !message.draft && standsIn(message, folder))
        .map((single) => ({ thread, single })),
    )
    .sort((a, b) => b.single.at - a.single.at);
}

function standsIn(message: MailMessage, folder: string): boolean {
  if (folder === 'inbox') return !message.mine;
  return folder === 'sent' ? message.mine : true;
}

function shortName(name: string, address: string): string {
  if (name === '') return address.split('@')[0] ?? address;
  if (name.includes(' via ')) return name;
  return /^[\p{Script=Latin}' -]+$/u.test(name) ? (name.split(' ')[0] ?? name) : name;
}

interface Shown {
  name: string;
  address: string;
  label: string;
  unread: boolean;
}

/** Who stands in the row: writers, the last two and the first; recipients when all is mine. */
function peopleOf(row: Row, store: Store): { before: string; shown: Shown[] } {
  const messages = row.single ? [row.single] : row.thread.messages.filter((m) => !m.draft);
  const first = messages[0];
  if (first && messages.every((message) => store.isMe(message.from.address) && message.mine)) {
    const seen = new Map(messages.flatMap((m) => m.to).map((party) => [party.address, party]));
    const alone = seen.size === 1;
    return {
      before: w('toList'),
      shown: [...seen.values()].slice(0, 3).map((party) => ({
        ...party,
        label: store.isMe(party.address)
          ? w('me')
          : alone
            ? party.name || party.address
            : shortName(party.name, party.address),
        unread: false,
      })),
    };
  }
  const writers = new Map<string, Shown>();
  for (const { from, unread } of messages) {
    const known = writers.get(from.address);
    const mine = store.isMe(from.address);
    writers.set(from.address, {
      name: mine ? w('me') : from.name,
      address: from.address,
      label: mine ? w('me') : from.name,
      unread: unread || (known?.unread ?? false),
    });
  }
  const all = [...writers.values()];
  const shown = all.length > 3 ? [all[0], ...all.slice(-2)].filter((p) => p !== undefined) : all;
  if (all.length > 1)
    for (const person of shown)
      if (!store.isMe(person.address)) person.label = shortName(person.name, person.address);
  return { before: '', shown };
}

function peopleSpan(row: Row, store: Store) {
  const { before, shown } = peopleOf(row, store);
  const span = el('span', { class: 'bA4' });
  add(span, before);
  shown.forEach((person, index) => {
    add(
      span,
      index > 0 && ', ',
      el('span', {
        translate: 'no',
        class: person.unread ? 'zF' : 'yP',
        email: person.address,
        name: person.name,
        'data-hovercard-id': person.address,
        text: person.label,
      }),
    );
  });
  return span;
}

export function rowElement(row: Row, store: Store, variants: Variants, actions: ListActions) {
  const { thread, single } = row;
  const last = single ?? lastOf(thread);
  const unread = single ? single.unread : isUnread(thread);
  const identity = rowIdentity(thread, variants, single);
  const subject = (last.subject && thread.subject) || w('noSubject');
  const labelId = freshId();
  const dateText = short(last.at, store.now());
  const dateLong = long(last.at);
  const starred = thread.places.includes('starred');
  const hasDraft = !single && thread.messages.some((message) => message.draft);
  const sentCount = thread.messages.filter((message) => !message.draft).length;
  const count = !single && sentCount > 1 ? el('span', { class: 'bx0', text: sentCount }) : null;

  const hidden = el('div', { id: labelId, class: 'afn' });
  add(
    hidden,
    unread && `${w('unread')}, `,
    peopleSpan(row, store),
    ' ',
    count?.cloneNode(true),
    ', ',
    el('span', { class: unread ? 'bqe' : undefined, ...identity, text: subject }),
    ', ',
    el('span', { text: dateText }),
    `, ${snippet(last)}.`,
  );

  const star = el(
    'span',
    {
      class: 'aXw T-KT',
      role: 'button',
      'aria-label': w(starred ? 'isStarred' : 'notStarred'),
      'data-tooltip': w(starred ? 'isStarred' : 'notStarred'),
      on: {
        click: (event) => {
          event.stopPropagation();
          actions.star(row);
        },
      },
    },
    icon(icons.star, starred ? 'rp-icon rp-star rp-star-on' : 'rp-icon rp-star'),
  );

  const tools = el(
    'ul',
    { class: 'bqY', role: 'toolbar' },
    ...(
      [
        ['archive', 'brq', icons.archive, () => actions.archive(row)],
        ['delete', 'bru', icons.bin, () => actions.bin(row)],
        ['markUnread', 'brs', icons.unread, () => actions.unread(row)],
      ] as const
    ).map(([word, className, drawing, press]) =>
      el(
        'li',
        {
          class: `bqX ${className}`,
          'data-tooltip': w(word),
          on: {
            click: (event) => {
              event.stopPropagation();
              press();
            },
          },
        },
        icon(drawing),
      ),
    ),
  );

  return el(
    'tr',
    {
      class: `zA ${unread ? 'zE' : 'yO'}`,
      id: freshId(),
      tabindex: -1,
      role: 'row',
      'aria-labelledby': labelId,
      draggable: 'true',
      jslog: rowJslog(thread, single),
      on: { click: () => actions.open(row) },
    },
    el('td', { class: 'PF xY' }),
    el(
      'td',
      { class: 'oZ-x3 xY', 'data-tooltip': w('select') },
      el('div', {
        class: 'oZ-jc T-Jo J-J5-Ji',
        role: 'checkbox',
        'aria-labelledby': labelId,
        'aria-checked': 'false',
        tabindex: -1,
        on: {
          click: (event) => {
            event.stopPropagation();
            const box = event.currentTarget;
            if (!(box instanceof HTMLElement)) return;
            const on = box.getAttribute('aria-checked') !== 'true';
            box.setAttribute('aria-checked', String(on));
            box.closest('tr')?.classList.toggle('x7', on);
          },
        },
      }),
    ),
    el('td', { class: 'apU xY' }, star),
    el(
      'td',
      { class: 'yX xY', role: 'gridcell', tabindex: -1 },
      hidden,
      el(
        'div',
        { class: 'yW' },
        peopleSpan(row, store),
        hasDraft && el('span', { class: 'rp-draft', text: `, ${w('draft')}` }),
        count && ' ',
        count,
      ),
    ),
    el(
      'td',
      { class: 'xY a4W', role: 'gridcell', tabindex: -1 },
      el(
        'div',
        { class: 'xS', role: 'link' },
        el(
          'div',
          { class: 'xT' },
          el(
            'div',
            { class: 'y6' },
            el(
              'span',
              { class: 'bog' },
              el(
                'span',
                { class: unread ? 'bqe' : undefined, ...identity },
                el('bdi', {}, ...withEmoji(subject)),
              ),
            ),
          ),
          el(
            'span',
            { class: 'y2' },
            el('span', { class: 'Zt', text: '\u00a0-\u00a0' }),
            el('bdi', { text: snippet(last) }),
          ),
        ),
      ),
    ),
    el('td', { class: 'byZ xY', role: 'gridcell', tabindex: -1 }),
    el(
      'td',
      { class: 'yf xY' },
      last.attachments.length > 0 ? icon(icons.clip, 'rp-icon rp-small') : '\u00a0',
    ),
    el(
      'td',
      { class: 'xW xY', role: 'gridcell', tabindex: -1 },
      el(
        'span',
        { title: dateLong, id: freshId(), 'aria-label': dateLong },
        el('span', { class: unread ? 'bq3' : undefined, text: dateText }),
      ),
    ),
    el('td', { class: 'bq4 xY' }, tools),
  );
}

export function listTable(
  rows: Row[],
  page: number,
  store: Store,
  variants: Variants,
  actions: ListActions,
) {
  const from = page * variants.rows;
  const shown = rows.slice(from, from + variants.rows);
  const body = el('tbody');
  for (const row of shown) body.append(rowElement(row, store, variants, actions));
  const table = el(
    'table',
    { class: 'F cf zt', role: 'grid', cellpadding: 0 },
    el(
      'colgroup',
      {},
      ...['k0vOLb', 'Ci', 'y5', 'yY', '', 'yg', 'xX', 'bq4'].map((name) =>
        el('col', { class: name ? `${name} rp-col-${name}` : 'rp-col-wide' }),
      ),
    ),
    body,
  );
  // The hidden first cell of a row has no column of its own width.
  table.querySelector('colgroup')?.prepend(el('col', { class: 'rp-col-none' }));
  return { shown, table, from };
}

export function listToolbar(
  rows: Row[],
  page: number,
  variants: Variants,
  turn: (page: number) => void,
  refresh: () => void,
) {
  const from = page * variants.rows;
  const to = Math.min(from + variants.rows, rows.length);
  const words = { from: rows.length ? from + 1 : 0, to, total: rows.length };
  return el(
    'div',
    { class: 'G-atb rp-toolbar', role: 'toolbar' },
    el('div', {
      class: 'rp-checkbox',
      role: 'checkbox',
      'aria-checked': 'false',
      tabindex: 0,
      'aria-label': w('select'),
    }),
    button(w('refresh'), 'T-I J-J5-Ji nu L3 rp-round', refresh, icon(icons.refresh)),
    button(w('more'), 'T-I J-J5-Ji L3 rp-round', () => {}, icon(icons.dots)),
    el('div', { class: 'rp-space' }),
    el('span', { class: 'Dj rp-count', text: w('of', words) }),
    button(
      w('newer'),
      'T-I J-J5-Ji amD L3 rp-round rp-turn',
      () => page > 0 && turn(page - 1),
      icon(icons.previous),
    ),
    button(
      w('older'),
      'T-I J-J5-Ji amD L3 rp-round rp-turn',
      () => to < rows.length && turn(page + 1),
      icon(icons.next),
    ),
  );
}
