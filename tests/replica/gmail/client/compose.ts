/** Writing: pop-up windows at the bottom and replies inside a conversation. */
import type { MailMessage, MailThread } from '../../story/mail.ts';
import { button, el, freshId, icon } from './dom.ts';
import { icons } from './icons.ts';
import type { Sending, Store } from './store.ts';
import type { Variants } from './variants.ts';
import { w } from './words.ts';

interface Party {
  name: string;
  address: string;
}

export interface ComposeHost {
  /** Where pop-up windows stand. */
  dock: HTMLElement;
  /** Send was pressed; `reopen` brings the window back when the sending is undone. */
  sent(sending: Sending, reopen: () => void): void;
}

interface Draft {
  threadId?: string;
  to: Party[];
  cc: Party[];
  bcc: Party[];
  subject: string;
  text: string;
}

function parseParty(text: string): Party | undefined {
  const plain = text.trim();
  const named = plain.match(/^"?([^"<]*)"?\s*<([^\s<>@]+@[^\s<>@]+)>$/);
  if (named?.[2]) return { name: (named[1] ?? '').trim(), address: named[2] };
  return /^[^\s<>@]+@[^\s<>@]+$/.test(plain) ? { name: '', address: plain } : undefined;
}

interface Field {
  row: HTMLElement;
  parties(): Party[];
}

function recipientField(name: 'to' | 'cc' | 'bcc', label: string, start: Party[]): Field {
  const chips = el('div', { class: 'afx aXjCH', role: 'listbox', 'aria-label': label });
  const input = el('input', {
    class: 'agP aFw',
    role: 'combobox',
    type: 'text',
    autocomplete: 'off',
    'aria-label': label,
    'peoplekit-id': 'BbVjBd',
  });
  const parties: Party[] = [];
  const put = (party: Party) => {
    parties.push(party);
    const chip = el(
      'div',
      {
        class: 'afV',
        role: 'option',
        'data-hovercard-id': party.address,
        'data-name': party.name || party.address,
      },
      el('div', { class: 'afW', text: party.name || party.address }),
      button(
        `✕ ${party.address}`,
        'afX',
        () => {
          parties.splice(parties.indexOf(party), 1);
          chip.remove();
        },
        icon(icons.close, 'rp-icon rp-tiny'),
      ),
    );
    chips.append(chip);
  };
  const take = () => {
    for (const part of input.value.split(/[,;]/)) {
      const party = parseParty(part);
      if (party) put(party);
    }
    input.value = '';
  };
  for (const party of start) put(party);
  input.addEventListener('keydown', (event) => {
    if ((event.key === 'Enter' && !event.ctrlKey) || event.key === ',' || event.key === ';') {
      event.preventDefault();
      take();
    }
    if (event.key === 'Backspace' && input.value === '') {
      parties.pop();
      chips.lastElementChild?.remove();
    }
  });
  input.addEventListener('blur', take);
  return {
    row: el(
      'div',
      { class: 'rp-field anm' },
      el('span', {
        class: 'rp-field-name',
        text: name === 'to' ? w('toField').split(' ')[0] : w(name),
      }),
      el('div', { class: 'fX aiL', name }, chips, input),
    ),
    parties: () => {
      take();
      return [...parties];
    },
  };
}

interface Form {
  element: HTMLElement;
  read(): Draft;
  focusFirst(): void;
}

function form(draft: Draft, inline: boolean, send: () => void, discard: () => void): Form {
  const to = recipientField('to', w('toField'), draft.to);
  const cc = recipientField('cc', w('ccField'), draft.cc);
  const bcc = recipientField('bcc', w('bccField'), draft.bcc);
  const subject = el('input', {
    name: 'subjectbox',
    class: 'aoT',
    placeholder: w('subject'),
    'aria-label': w('subject'),
    spellcheck: 'true',
    value: draft.subject,
  });
  const body = el('div', {
    class: 'Am Al editable LW-avf tS-tW',
    g_editable: 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': w('body'),
    dir: 'auto',
    tabindex: 1,
    text: draft.text,
  });
  const more = el('span', { class: 'rp-more-fields' });
  for (const field of [cc, bcc]) field.row.hidden = field.parties().length === 0;
  for (const [word, field] of [
    ['cc', cc],
    ['bcc', bcc],
  ] as const) {
    if (!field.row.hidden) continue;
    const show = button(
      w(word),
      `aB gQ ${word === 'cc' ? 'pE' : 'pB'}`,
      () => {
        field.row.hidden = false;
        show.remove();
        field.row.querySelector('input')?.focus();
      },
      w(word),
    );
    more.append(show);
  }
  to.row.append(more);
  const sendButton = button(w('sendLabel'), 'T-I J-J5-Ji aoO v7 T-I-atl L3', send, w('send'));
  const element = el(
    'div',
    { class: inline ? 'M9 rp-inline' : 'M9' },
    el(
      'form',
      { class: 'bAs', on: { submit: (event) => event.preventDefault() } },
      to.row,
      cc.row,
      bcc.row,
      el('div', { class: inline ? 'aoD az6 rp-hidden' : 'aoD az6 rp-field' }, subject),
      el('input', { type: 'hidden', name: 'composeid', value: freshId() }),
    ),
    el('div', { class: 'Ar Au' }, body),
    el(
      'div',
      { class: 'btC rp-compose-bar' },
      el('div', { class: 'dC' }, sendButton),
      button('', 'rp-round', () => {}, icon(icons.clip)),
      el('div', { class: 'rp-space' }),
      button(w('discard'), 'og T-I-ax7 L3 rp-round', discard, icon(icons.bin)),
    ),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      send();
    }
  });
  return {
    element,
    read: () => ({
      threadId: draft.threadId,
      to: to.parties(),
      cc: cc.parties(),
      bcc: bcc.parties(),
      subject: subject.value,
      // biome-ignore lint/performance/useDomNodeTextContent: a written mail keeps its line breaks.
      text: body.innerText,
    }),
    focusFirst() {
      const first = draft.to.length ? body : to.row.querySelector('input');
      first?.focus();
    },
  };
}

/** A pop-up window for a new message. */
export function popUp(
  draft: Partial<Draft>,
  store: Store,
  variants: Variants,
  host: ComposeHost,
): void {
  const start: Draft = { to: [], cc: [], bcc: [], subject: '', text: '', ...draft };
  const close = () => mole.remove();
  const made = form(
    start,
    false,
    () => {
      const read = made.read();
      if (read.to.length + read.cc.length + read.bcc.length === 0) return;
      close();
      host.sent(read, () => popUp(read, store, variants, host));
    },
    close,
  );
  const title = el('div', { class: 'aYF', text: start.subject || w('newMessage') });
  const dialog = el(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': start.subject || w('newMessage') },
    el(
      'div',
      { class: 'nH rp-mole-head' },
      title,
      el('div', { class: 'rp-space' }),
      button(
        w('minimise'),
        'Hl rp-round',
        () => mole.classList.toggle('rp-folded'),
        icon(icons.minimise),
      ),
      button(w('close'), 'Ha rp-round', close, icon(icons.close)),
    ),
    made.element,
  );
  const mole = el('div', { class: 'nH nn rp-mole' }, el('div', { class: 'AD' }, dialog));
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  host.dock.append(mole);
  made.focusFirst();
}

/** A reply inside the conversation. */
export function inlineCompose(
  place: HTMLElement,
  thread: MailThread,
  message: MailMessage,
  all: boolean,
  store: Store,
  host: ComposeHost,
  text = '',
): void {
  const known = place.querySelector<HTMLElement>('[role=textbox]');
  if (known) {
    known.focus();
    return;
  }
  const mine = store.isMe(message.from.address);
  const writer = message.headers.find(([name]) => name === 'Reply-To')?.[1];
  const target = (writer === undefined ? undefined : parseParty(writer)) ?? message.from;
  const to = mine ? message.to : [target];
  const taken = new Set(to.map((party) => party.address));
  const others = [...message.to, ...message.cc].filter(
    (party) => !store.isMe(party.address) && !taken.has(party.address),
  );
  const show = (draft: Draft) => {
    const made = form(
      draft,
      true,
      () => {
        const read = made.read();
        if (read.to.length + read.cc.length + read.bcc.length === 0) return;
        place.replaceChildren();
        host.sent(read, () => show(read));
      },
      () => place.replaceChildren(),
    );
    place.replaceChildren(made.element);
    if (draft.text === '') made.focusFirst();
  };
  show({
    threadId: thread.id,
    to,
    cc: all ? others : [],
    bcc: [],
    subject: /^re:/i.test(message.subject) ? message.subject : `Re: ${message.subject}`,
    text,
  });
}
