import { encodeEventId } from '../eventid';
import { type App, myAnswer, shownTitle } from './app';
import { el } from './dom';
import type { Item } from './item';

export function eidOf(item: Item): string {
  return encodeEventId(item.id, item.calendarId);
}

function hiddenText(app: App, item: Item): HTMLElement {
  const answer = myAnswer(item);
  const text = app.formats.label({
    ...item,
    title: shownTitle(item, app.words),
    owner: item.kind === 'task' ? app.words.task : item.calendarName,
    answer: answer ? app.words.answers[answer] : '',
  });
  return el('div', { class: 'XuJrye' }, text);
}

function look(app: App, item: Item): string {
  const answer = myAnswer(item);
  const parts = [`kind-${item.kind}`];
  if (answer === 'needsAction') parts.push('open-answer');
  else if (answer) parts.push(answer);
  if (item.end < app.now()) parts.push('past');
  return parts.join(' ');
}

function opens(app: App, item: Item, target: HTMLElement): void {
  target.addEventListener('click', (event) => {
    event.stopPropagation();
    app.openItem(item, target);
  });
  target.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    app.openItem(item, target);
  });
}

/** A chip in a day's column. The drag handle repeats the id, as on the real page. */
export function timedChip(
  app: App,
  item: Item,
  box: { top: number; height: number; left: number; width: number },
): HTMLElement {
  const id = eidOf(item);
  const short = box.height < 36;
  const range = app.formats.timeRange(item.start, item.end);
  const lines = short ? 1 : Math.max(1, Math.floor((box.height - 22) / 16));
  const title = el(
    'span',
    {
      class: `chip-title ${lines === 1 ? 'one-line' : ''}`,
      dir: 'auto',
      style: `max-height:${lines * 16}px`,
    },
    shownTitle(item, app.words),
  );
  const time = el('span', { class: 'chip-time' }, short ? app.formats.time(item.start) : range);
  const chip = el(
    'div',
    {
      role: 'button',
      tabindex: 0,
      [app.name('data-eventchip')]: '',
      [app.name('data-eventid')]: id,
      jslog: `35463; 2:["${item.id}",null]; track:click`,
      class: `chip timed ${short ? 'short' : ''} ${look(app, item)}`,
      style: `top:${box.top}px;height:${box.height}px;inset-inline-start:${box.left}%;width:calc(${box.width}% - 3px);--chip:${item.color}`,
    },
    hiddenText(app, item),
    el(
      'div',
      { 'aria-hidden': 'true', class: 'chip-body' },
      title,
      time,
      !short && box.height > 60 && item.location
        ? el('span', { class: 'chip-place' }, item.location)
        : null,
    ),
    el('div', { 'aria-hidden': 'true', class: 'chip-handle', [app.name('data-eventid')]: id }),
  );
  opens(app, item, chip);
  return chip;
}

/** A chip in the all-day rows and in the month: the container holds the id, the button is inside. */
export function stackedChip(
  app: App,
  item: Item,
  box: { left: number; width: number; top: number },
  solid: boolean,
): HTMLElement {
  const time = solid ? null : el('span', { class: 'chip-time' }, app.formats.time(item.start));
  const button = el(
    'div',
    {
      role: 'button',
      tabindex: 0,
      [app.name('data-stacked-layout-chip')]: 'true',
      class: `stacked-button ${solid ? 'solid' : 'line'} ${look(app, item)}`,
      style: `--chip:${item.color}`,
    },
    hiddenText(app, item),
    solid ? null : el('span', { class: 'dot', 'aria-hidden': 'true' }),
    el(
      'span',
      { 'aria-hidden': 'true', class: 'stacked-text' },
      time,
      el('span', { class: 'chip-title', dir: 'auto' }, shownTitle(item, app.words)),
    ),
  );
  opens(app, item, button);
  return el(
    'div',
    {
      [app.name('data-eventchip')]: '',
      [app.name('data-stacked-layout-chip-container')]: 'true',
      [app.name('data-eventid')]: eidOf(item),
      class: 'stacked',
      style: `inset-inline-start:${box.left}%;width:${box.width}%;top:${box.top}em`,
    },
    button,
  );
}
