/** The bar above an open conversation. */
import { button, el, icon } from './dom.ts';
import { icons } from './icons.ts';
import { w } from './words.ts';

export function threadToolbar(bar: {
  place: number;
  total: number;
  back(): void;
  toward(step: number): void;
  archive(): void;
  bin(): void;
  unread(): void;
}) {
  return el(
    'div',
    { class: 'iH bzn G-atb rp-toolbar', role: 'toolbar' },
    button(w('back'), 'T-I J-J5-Ji lS T-I-ax7 L3 rp-round rp-turn', bar.back, icon(icons.back)),
    button(w('archive'), 'T-I J-J5-Ji lR T-I-ax7 L3 rp-round', bar.archive, icon(icons.archive)),
    button(w('delete'), 'T-I J-J5-Ji nX T-I-ax7 L3 rp-round', bar.bin, icon(icons.bin)),
    button(w('markUnread'), 'T-I J-J5-Ji L3 rp-round', bar.unread, icon(icons.unread)),
    button(w('more'), 'T-I J-J5-Ji L3 rp-round', () => {}, icon(icons.dots)),
    el('div', { class: 'rp-space' }),
    bar.place > 0 &&
      el('span', {
        class: 'Dj rp-count',
        text: w('of', { from: bar.place, to: bar.place, total: bar.total }).replace(
          /(\S+)–\1/,
          '$1',
        ),
      }),
    button(
      w('newer'),
      'T-I J-J5-Ji adg L3 rp-round rp-turn',
      () => bar.toward(-1),
      icon(icons.previous),
    ),
    button(
      w('older'),
      'T-I J-J5-Ji adg L3 rp-round rp-turn',
      () => bar.toward(1),
      icon(icons.next),
    ),
  );
}
