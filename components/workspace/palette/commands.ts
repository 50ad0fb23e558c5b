import { useLayoutEffect } from 'preact/hooks';
import { t } from '@/utils/words';
import { CREATES, create } from '../create/creations';
import type { PlaceIconName } from '../PlaceIcon';
import { PLACES } from '../places';
import { hashOf } from '../route';

/** A saved view, as far as it is a place to go to. */
export interface SavedView {
  id: string;
  table: string;
  name: string;
}

/** Something that can be done from anywhere by its name. */
export interface Command {
  id: string;
  words: string;
  /** Beside the words, what tells it from others that are called the same. */
  detail?: string;
  icon: PlaceIconName;
  /** Keys pressed one after the other, such as `g p`. */
  keys?: string;
  run(): void;
}

/** The letter after `g` that leads to a place. */
const LETTERS: Record<string, string> = {
  people: 'p',
  companies: 'c',
  deals: 'd',
  activities: 'a',
  board: 'b',
  tasks: 't',
  reports: 'r',
  import: 'i',
  quality: 'q',
  data: 'f',
  history: 'h',
  playbooks: 'y',
  templates: 'm',
  products: 'o',
  pipelines: 'l',
  rules: 'u',
  settings: 's',
  welcome: 'w',
};

/** What leads to each screen of the navigation. */
export function goCommands(): Command[] {
  return PLACES.flatMap(({ name, nav }) =>
    nav
      ? {
          id: `go-${name}`,
          words: t('palette_go', t(nav.words)),
          icon: nav.icon,
          ...(LETTERS[name] && { keys: `g ${LETTERS[name]}` }),
          run: () => {
            location.hash = `#/${name}`;
          },
        }
      : [],
  );
}

/** What makes something new, wherever one is. */
export function newCommands(): Command[] {
  return CREATES.map((creation) => ({
    id: `new-${creation.what}`,
    words: t(creation.words),
    icon: 'plus',
    keys: creation.keys,
    run: () => create(creation),
  }));
}

/** What leads to each view that was saved; without keys until somebody gives them. */
export function viewCommands(views: readonly SavedView[]): Command[] {
  return views.map(({ id, table, name }) => ({
    id,
    words: t('palette_go', name),
    icon: 'star',
    run: () => {
      location.hash = hashOf(table, [], new URLSearchParams({ view: id }));
    },
  }));
}

const offered = new Map<symbol, Command[]>();

/** What the screens that are open offer beside going elsewhere. */
export function offeredCommands(): Command[] {
  return [...offered.values()].flat();
}

/**
 * Offers commands while a part of the page is shown, from its first picture on: a key that came
 * between the picture and an effect after it did nothing.
 */
export function useOffer(commands: Command[]): void {
  useLayoutEffect(() => {
    const key = Symbol('commands');
    offered.set(key, commands);
    return () => void offered.delete(key);
  });
}
