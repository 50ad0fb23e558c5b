import { compactDay } from '../datekey';
import { encodeEventId } from '../eventid';
import { wallAt } from '../zone';
import type { App } from './app';
import { descriptionNodes } from './description';
import { el, icon, iconButton } from './dom';
import type { Item } from './item';

/** The page where one event is edited: `/r/eventedit/<eid>`. */
export function editPage(app: App, item: Item | null, save: (edited: Edited) => void): HTMLElement {
  const { words, formats } = app;
  const id = (name: string) => app.name(name);
  const start = item?.start ?? Math.ceil(app.now() / 1_800_000) * 1_800_000;
  const end = item?.end ?? start + 3_600_000;
  const guests = new Set(item?.guests.map(({ address }) => address) ?? []);

  const title = el('input', {
    type: 'text',
    id: id('xTiIn'),
    'aria-label': words.addTitle,
    placeholder: words.addTitle,
    value: item?.title ?? '',
    'data-initial-value': item?.title ?? '',
    autocomplete: 'off',
    class: 'title-field',
    dir: 'auto',
  });
  const place = el('input', {
    type: 'text',
    id: id('xLocIn'),
    'aria-label': words.addLocation,
    placeholder: words.addLocation,
    value: item?.location ?? '',
    autocomplete: 'off',
  });
  const closeButton = iconButton('close', words.close);
  closeButton.addEventListener('click', () => app.go({ kind: 'week', day: app.today() }));
  const saveButton = el(
    'button',
    { type: 'button', id: id('xSaveBu'), class: 'filled' },
    words.save,
  );
  saveButton.addEventListener('click', () =>
    save({ title: title.value, location: place.value, guests: [...guests] }),
  );

  const dayField = (name: string, ms: number, label: string) => {
    const allDay = item?.allDay ?? false;
    const day = allDay ? wallAt(ms, 'UTC') : wallAt(ms, app.config.zone);
    return el(
      'span',
      { [id('data-ical')]: compactDay(day), class: 'picker' },
      el('input', {
        type: 'text',
        id: id(name),
        name: id(name),
        'aria-label': label,
        [id('data-date')]: compactDay(day),
        value: formats.fullDay(day),
        autocomplete: 'off',
      }),
    );
  };
  const timeField = (name: string, ms: number, label: string) => {
    const wall = wallAt(ms, app.config.zone);
    const clock = `${String(wall.hour).padStart(2, '0')}${String(wall.minute).padStart(2, '0')}00`;
    const text = formats.time(ms);
    return el(
      'span',
      { [id('data-ical')]: `T${clock}`, class: 'picker short' },
      el('input', {
        type: 'text',
        id: id(name),
        'aria-label': label,
        value: text,
        'data-initial-value': text,
        autocomplete: 'off',
      }),
    );
  };
  const timed = !(item?.allDay ?? false);
  const when = el('div', { class: 'when-fields', id: id('xDaRaSel') });
  when.append(dayField('xStDaIn', start, words.day));
  if (timed) when.append(timeField('xStTiIn', start, words.day));
  when.append(el('span', {}, '–'));
  if (timed) when.append(timeField('xEnTiIn', end, words.day));
  when.append(dayField('xEnDaIn', timed ? end : Math.max(start, end - 1), words.day));

  const list = el('div', { role: 'tree', 'aria-label': words.guests, class: 'guest-list' });
  const draw = () => {
    list.replaceChildren(
      ...[...guests].map((address) => {
        const name = app.config.people[address] ?? address;
        const known = item?.guests.find((guest) => guest.address === address);
        const word = known ? words.guestAnswers[known.answer] : '';
        const role = known?.organizer ? words.organizer : '';
        const remove = iconButton('close', `${words.remove}: ${name}`);
        remove.addEventListener('click', () => {
          guests.delete(address);
          draw();
        });
        return el(
          'div',
          {
            role: 'treeitem',
            tabindex: -1,
            class: 'guest',
            [id('data-email')]: address,
            'aria-label': [name, word, role].filter(Boolean).join(words.comma),
          },
          el('span', { class: 'face', 'aria-hidden': 'true' }, [...name][0] ?? ''),
          el(
            'span',
            { class: 'guest-name' },
            el('span', { dir: 'auto' }, name),
            role ? el('span', { class: 'faint' }, role) : null,
          ),
          remove,
        );
      }),
    );
  };
  draw();
  const add = el('input', {
    type: 'email',
    'aria-label': words.addGuests,
    placeholder: words.addGuests,
    autocomplete: 'off',
    class: 'add-guest',
  });
  add.addEventListener('keydown', (event) => {
    const address = add.value.trim().toLowerCase();
    if (event.key !== 'Enter' || !/^[^\s@]+@[^\s@]+$/.test(address)) return;
    guests.add(address);
    add.value = '';
    draw();
  });
  const description = el('div', {
    id: id('xDescIn'),
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.description,
    class: 'description-field',
  });
  if (item?.description) description.append(descriptionNodes(item.description));

  return el(
    'main',
    {
      class: 'edit-page',
      role: 'main',
      'data-eid': item ? encodeEventId(item.id, item.calendarId) : null,
    },
    el('div', { class: 'edit-head' }, closeButton, title, saveButton),
    el('div', { class: 'edit-line indent' }, when),
    el(
      'div',
      { class: 'edit-columns' },
      el(
        'section',
        { 'aria-label': words.eventDetails },
        el('div', { class: 'edit-line' }, icon('place'), place),
        item?.meet
          ? el(
              'div',
              { class: 'edit-line' },
              icon('video'),
              el('a', { href: item.meet }, item.meet),
            )
          : null,
        el(
          'div',
          { class: 'edit-line' },
          icon('calendar'),
          el(
            'span',
            { id: id('xDtlDlgOrg') },
            words.createdBy,
            app.config.people[item?.organizer ?? ''] ?? app.config.me.name,
          ),
        ),
        el('div', { class: 'edit-line top' }, icon('text'), description),
      ),
      el('section', { class: 'edit-guests' }, el('h2', {}, words.guests), add, list),
    ),
  );
}

export interface Edited {
  title: string;
  location: string;
  guests: string[];
}
