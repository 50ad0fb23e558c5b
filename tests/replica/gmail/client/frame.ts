/** Everything around the mail: header, folders on the left, rail on the right, and their widths. */
import type { Account } from '../../story/cast.ts';
import { avatar } from './avatar.ts';
import { button, el, icon } from './dom.ts';
import { type IconName, icons } from './icons.ts';
import { w } from './words.ts';

export interface Frame {
  /** Holds the views. */
  stage: HTMLElement;
  dock: HTMLElement;
  searchBox: HTMLInputElement;
  /** Marks the folder shown and counts. */
  show(folder: string, counts: Record<string, number>): void;
}

const FOLDERS = [
  ['inbox', 'inbox'],
  ['starred', 'star'],
  ['sent', 'send'],
  ['drafts', 'file'],
  ['all', 'stack'],
  ['bin', 'bin'],
] as const satisfies readonly (readonly [string, IconName])[];

export interface FrameActions {
  compose(): void;
  go(hash: string): void;
  help(): void;
}

export function frame(account: Account, toast: HTMLElement, actions: FrameActions): Frame {
  const searchBox = el('input', {
    class: 'gb_we aJh',
    name: 'q',
    type: 'text',
    autocomplete: 'off',
    placeholder: w('search'),
    'aria-label': w('search'),
  });
  const header = el(
    'header',
    { id: 'gb', class: 'gb_Fa rp-header', role: 'banner' },
    button(
      w('menu'),
      'gb_Pc rp-round',
      () => document.body.classList.toggle('rp-narrow'),
      icon(icons.menu),
    ),
    el(
      'a',
      { class: 'rp-brand', href: '#inbox', title: 'Mail' },
      icon(icons.envelope, 'rp-icon rp-logo'),
      el('span', { text: 'Mail' }),
    ),
    el(
      'form',
      {
        class: 'gb_ve rp-search',
        role: 'search',
        on: {
          submit: (event) => {
            event.preventDefault();
            const words = searchBox.value.trim();
            actions.go(
              words ? `#search/${encodeURIComponent(words).replaceAll('%20', '+')}` : '#inbox',
            );
            searchBox.blur();
          },
        },
      },
      icon(icons.search),
      searchBox,
      icon(icons.sliders),
    ),
    el('div', { class: 'rp-space' }),
    button(w('support'), 'rp-round', actions.help, icon(icons.help)),
    button(w('settings'), 'FI rp-round', () => actions.go('#settings/general'), icon(icons.gear)),
    button(w('apps'), 'rp-round rp-wide-only', () => {}, icon(icons.grid, 'rp-icon rp-heavy')),
    el(
      'a',
      {
        class: 'gb_B gb_Za gb_0',
        role: 'button',
        tabindex: 0,
        'aria-expanded': 'false',
        'aria-label': w('account', { name: account.name, address: account.address }),
      },
      avatar(account, 'rp-avatar rp-avatar-small'),
    ),
  );

  const links = new Map<string, { link: HTMLElement; count: HTMLElement }>();
  const folderLink = (folder: string, label: string, drawing: IconName) => {
    const count = el('div', { class: 'bsU' });
    const link = el(
      'div',
      { class: 'TO rp-folder' },
      icon(icons[drawing]),
      el(
        'span',
        { class: 'nU' },
        el('a', { class: 'J-Ke n0', href: `#${folder}`, 'aria-label': label, text: label }),
      ),
      count,
    );
    link.addEventListener('click', () => actions.go(`#${folder}`));
    links.set(folder, { link, count });
    return link;
  };
  const nav = el(
    'div',
    { class: 'aeN WR nH oy8Mbf rp-nav', role: 'navigation' },
    button(
      w('compose'),
      'T-I T-I-KE L3',
      actions.compose,
      icon(icons.pencil),
      el('span', { text: w('compose') }),
    ),
    ...FOLDERS.map(([folder, drawing]) => folderLink(folder, w(folder), drawing)),
    el('div', { class: 'rp-nav-title', text: w('label') }),
    folderLink('label/Quarantine', w('quarantine'), 'label'),
  );

  const stage = el('div', { class: 'aeF' });
  const dock = el('div', { class: 'dw' });
  const middle = el(
    'div',
    { class: 'nH bkL rp-middle' },
    nav,
    el(
      'div',
      { class: 'nH bkK rp-column' },
      el(
        'div',
        { class: 'nH rp-card' },
        el('div', { class: 'AO' }, el('div', { class: 'Tm aeJ' }, stage)),
      ),
    ),
    el('div', { class: 'aUx' }, el('div', { class: 'WN9Ejb' }, el('div', { class: 'brC-brG' }))),
    el(
      'div',
      { class: 'bAw', role: 'complementary', 'aria-label': w('apps') },
      el(
        'div',
        { class: 'brC-aT5-aOt-Jw rp-rail' },
        icon(icons.calendar, 'rp-icon rp-blue'),
        icon(icons.note, 'rp-icon rp-amber'),
        icon(icons.tick, 'rp-icon rp-blue'),
        el('hr'),
        icon(icons.plus),
      ),
    ),
  );
  const root = el(
    'div',
    { class: 'nH rp-root' },
    el('div', { class: 'nH w-asV' }, header),
    middle,
    toast,
    dock,
  );
  document.body.prepend(root);

  // As in the real page, inner widths are numbers worked out on resize, not left to the browser:
  // whoever narrows the page from outside must also say so with a resize event.
  const layout = () => {
    const width = root.getBoundingClientRect().width;
    header.style.width = `${width}px`;
    middle.style.width = `${width}px`;
  };
  window.addEventListener('resize', layout);
  layout();

  return {
    stage,
    dock,
    searchBox,
    show(folder, counts) {
      for (const [name, { link, count }] of links) {
        link.classList.toggle('nZ', name === folder);
        const number = counts[name] ?? 0;
        count.textContent = number > 0 ? String(number) : '';
        link.classList.toggle('rp-strong', number > 0 && name === 'inbox');
      }
    },
  };
}
