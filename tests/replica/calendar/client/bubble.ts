import type { Answer } from '../../story/events';
import { type App, myAnswer, shownTitle } from './app';
import { eidOf } from './chips';
import { descriptionNodes } from './description';
import { el, type IconName, icon, iconButton } from './dom';
import type { Item } from './item';

/** The real page draws the bubble anew 0.4–0.8 s after it opens and drops what is not its own. */
const REDRAW_AFTER = 500;
/** Longer guest lists start as a count. */
const LIST_AT_MOST = 10;

export interface BubbleActions {
  edit(item: Item): void;
  remove(item: Item): void;
  respond(item: Item, answer: Answer): void;
}

function row(name: IconName | null, id: string | null, ...children: (Node | string | null)[]) {
  return el(
    'div',
    { class: 'bubble-row' },
    el('span', { class: 'bubble-icon', 'aria-hidden': 'true' }, name ? icon(name) : null),
    el('div', { class: 'bubble-part', id }, ...children),
  );
}

export class Bubble {
  private readonly dialog: HTMLElement;
  private item: Item | null = null;
  private expanded = false;
  private redraw: ReturnType<typeof setTimeout> | undefined;
  private opener: Element | null = null;

  constructor(
    private readonly app: App,
    private readonly actions: BubbleActions,
  ) {
    this.dialog = this.shell();
    this.dialog.style.display = 'none';
    document.body.append(this.dialog);
    document.addEventListener('pointerdown', (event) => {
      if (this.item && event.target instanceof Node && !this.dialog.contains(event.target)) {
        this.close();
      }
    });
  }

  private shell(): HTMLElement {
    return el('div', {
      class: 'bubble',
      role: 'dialog',
      [this.app.name('data-chips-dialog')]: 'true',
      'data-back-to-cancel': 'false',
      'data-allow-wheel-scroll': 'false',
      'aria-labelledby': this.app.name('rAECCd'),
      'aria-modal': 'true',
      'data-layout-mode': 'bubble',
      tabindex: -1,
    });
  }

  /** Dialogs of earlier sessions stay in the document, hidden, in front of the live one. */
  leaveBehind(items: readonly Item[]): void {
    for (const item of items) {
      const stale = this.shell();
      stale.style.display = 'none';
      stale.append(...this.content(item));
      this.dialog.before(stale);
    }
  }

  current(): Item | null {
    return this.item;
  }

  open(item: Item, anchor: Element): void {
    this.item = item;
    this.expanded = false;
    this.opener = anchor;
    this.dialog.style.display = '';
    this.draw();
    this.place(anchor.getBoundingClientRect());
    this.dialog.focus({ preventScroll: true });
    clearTimeout(this.redraw);
    this.redraw = setTimeout(() => this.draw(), REDRAW_AFTER);
  }

  /** Shows the newest version of what is open. */
  refresh(): void {
    if (!this.item) return;
    const newest = this.app.store.get(this.item.id);
    if (!newest) this.close();
    else if (newest !== this.item) {
      this.item = newest;
      this.draw();
    }
  }

  close(): boolean {
    if (!this.item) return false;
    clearTimeout(this.redraw);
    this.item = null;
    // The node stays with its content: hidden dialogs linger in the page.
    this.dialog.style.display = 'none';
    if (this.opener instanceof HTMLElement && this.opener.isConnected) {
      this.opener.focus({ preventScroll: true });
    }
    return true;
  }

  private draw(): void {
    if (!this.item) return;
    const within = this.dialog.contains(document.activeElement);
    this.dialog.replaceChildren(...this.content(this.item));
    if (within) this.dialog.focus({ preventScroll: true });
    const { top, height } = this.dialog.getBoundingClientRect();
    if (top + height > innerHeight - 8) {
      this.dialog.style.top = `${Math.max(8, innerHeight - 8 - height)}px`;
    }
  }

  private place(anchor: DOMRect): void {
    const frame = document.getElementById('page-root')?.getBoundingClientRect();
    const left = (frame?.left ?? 0) + 8;
    const right = (frame?.right ?? innerWidth) - 8;
    const { width, height } = this.dialog.getBoundingClientRect();
    let x = anchor.right + 8;
    if (x + width > right) x = anchor.left - width - 8;
    if (x < left) x = Math.max(left, Math.min(right - width, anchor.left));
    const y = Math.max(8, Math.min(innerHeight - height - 8, anchor.top));
    this.dialog.style.left = `${x}px`;
    this.dialog.style.top = `${y}px`;
  }

  private content(item: Item): Node[] {
    const guard = () => el('div', { tabindex: 0, 'aria-hidden': 'true', class: 'focus-guard' });
    const inside = item.kind === 'task' ? this.task(item) : this.details(item);
    return [guard(), el('span', { class: 'kma42e' }, inside), guard()];
  }

  private title(item: Item): HTMLElement {
    return el(
      'span',
      {
        role: 'heading',
        'aria-level': 1,
        id: this.app.name('rAECCd'),
        class: 'bubble-title',
        dir: 'auto',
      },
      shownTitle(item, this.app.words),
    );
  }

  private closeButton(): HTMLElement {
    const button = iconButton('close', this.app.words.close, {
      id: this.app.name('xDetDlgCloseBu'),
    });
    button.addEventListener('click', () => this.close());
    return button;
  }

  private whenLine(item: Item): HTMLElement {
    const parts = this.app.formats.when(item, this.app.today().year);
    const spans = parts.flatMap((part, at) => [
      at > 0 ? el('span', { class: 'grQv0', 'aria-hidden': 'true' }, '⋅') : null,
      el('span', {}, part),
    ]);
    return el('div', { class: 'when-line' }, ...spans);
  }

  private task(item: Item): HTMLElement {
    return el(
      'div',
      { class: 'bubble-card' },
      el('div', { class: 'bubble-bar' }, this.closeButton()),
      row('check', null, this.title(item), this.whenLine(item)),
      row('calendar', null, this.app.words.tasks),
    );
  }

  private details(item: Item): HTMLElement {
    const { words } = this.app;
    const id = (name: string) => this.app.name(name);
    const edit = iconButton('edit', words.edit);
    edit.addEventListener('click', () => this.actions.edit(item));
    const remove = iconButton('remove', words.remove);
    remove.addEventListener('click', () => this.actions.remove(item));
    const swatch = el('span', { class: 'swatch', style: `background:${item.color}` });
    const when = el('div', { class: 'bubble-row' });
    when.append(
      el('span', { class: 'bubble-icon', 'aria-hidden': 'true' }, swatch),
      el(
        'div',
        { class: 'bubble-part', id: id('xDetDlgWhen') },
        this.title(item),
        this.whenLine(item),
      ),
    );
    return el(
      'div',
      {
        id: id('xDetDlg'),
        [id('data-eventid')]: eidOf(item),
        jslog: `35389; 2:["${item.id}","${item.calendarId}",0,null,4,0]`,
        'data-origin': 2,
        'data-actions-expanded': 'false',
        class: 'bubble-card',
      },
      el('div', { class: 'bubble-bar' }, edit, remove, this.closeButton()),
      el(
        'div',
        { class: 'bubble-body' },
        when,
        item.meet ? this.video(item) : null,
        item.location
          ? row(
              'place',
              id('xDetDlgLoc'),
              el('span', { class: 'XuJrye' }, words.location.trim()),
              item.location,
            )
          : null,
        item.guests.length > 0 ? this.guests(item) : null,
        item.description
          ? row(
              'text',
              id('xDetDlgDesc'),
              el('span', { class: 'XuJrye' }, words.description),
              descriptionNodes(item.description),
            )
          : null,
        row(
          'calendar',
          id('xDetDlgCal'),
          this.app.config.people[item.calendarId] ?? item.calendarName,
        ),
      ),
      item.guests.length > 0 ? this.answerBar(item) : null,
    );
  }

  private video(item: Item): HTMLElement {
    const link = el(
      'a',
      { href: item.meet, target: '_blank', rel: 'noopener', class: 'join' },
      this.app.words.join,
    );
    const address = el('div', { class: 'faint' }, item.meet.replace('https://', ''));
    return row('video', this.app.name('xDetDlgVideo'), link, address);
  }

  private guests(item: Item): HTMLElement {
    const { words } = this.app;
    const count = (...answers: Answer[]) =>
      item.guests.filter(({ answer }) => answers.includes(answer)).length;
    const head = el('div', { class: 'guest-head' });
    head.append(
      el('div', {}, words.guestCount(item.guests.length)),
      el(
        'div',
        { class: 'faint' },
        words.answered(count('accepted'), count('declined'), count('needsAction', 'tentative')),
      ),
    );
    if (item.guests.length > LIST_AT_MOST && !this.expanded) {
      const show = el('button', { type: 'button', class: 'text-button' }, words.showGuests);
      show.addEventListener('click', () => {
        this.expanded = true;
        this.draw();
      });
      return row('people', this.app.name('xDetDlgAtt'), head, show);
    }
    const tree = el(
      'div',
      { role: 'tree', 'aria-label': words.guests, class: 'guest-list' },
      ...item.guests.map((guest) => this.guest(guest)),
    );
    return row('people', this.app.name('xDetDlgAtt'), head, tree);
  }

  private guest({ address, answer, organizer }: Item['guests'][number]): HTMLElement {
    const { words, config } = this.app;
    const name = config.people[address] ?? address;
    const word = words.guestAnswers[answer];
    const label = [name, word, organizer ? words.organizer : ''].filter(Boolean).join(words.comma);
    const marks: Record<Answer, IconName> = {
      accepted: 'check',
      declined: 'close',
      tentative: 'question',
      needsAction: 'question',
    };
    const mark = answer === 'needsAction' ? null : icon(marks[answer], 12);
    return el(
      'div',
      {
        role: 'treeitem',
        tabindex: -1,
        [this.app.name('data-hovercard-id')]: address,
        [this.app.name('data-email')]: address,
        'aria-label': label,
        class: `guest ${answer}`,
      },
      el(
        'span',
        { class: 'face', 'aria-hidden': 'true', style: `--face:${faceColor(address)}` },
        [...name][0] ?? '',
        mark ? el('span', { class: 'mark' }, mark) : null,
      ),
      el(
        'span',
        { class: 'guest-name' },
        el('span', { dir: 'auto' }, name),
        organizer ? el('span', { class: 'faint' }, words.organizer) : null,
      ),
    );
  }

  private answerBar(item: Item): HTMLElement {
    const { words } = this.app;
    const mine = myAnswer(item);
    const button = (answer: Answer, text: string) => {
      const choice = el(
        'button',
        { type: 'button', class: 'answer', 'aria-pressed': mine === answer ? 'true' : 'false' },
        text,
      );
      choice.addEventListener('click', () => this.actions.respond(item, answer));
      return choice;
    };
    return el(
      'div',
      { class: 'answer-bar' },
      el('span', {}, words.going),
      el(
        'span',
        { class: 'answers' },
        button('accepted', words.yes),
        button('declined', words.no),
        button('tentative', words.maybe),
      ),
    );
  }
}

const FACES = ['#4b6bb5', '#2f7d62', '#a5543f', '#7a56a3', '#8a6a1f', '#33798a', '#9b4770'];

function faceColor(address: string): string {
  let sum = 0;
  for (const char of address) sum += char.charCodeAt(0);
  return FACES[sum % FACES.length] ?? '#4b6bb5';
}
