import { useLayoutEffect, useState } from 'preact/hooks';
import { keepTyping } from '@/components/ui/typed-ahead';
import type { WordKey } from '@/utils/words';

/** What can be made by hand, how that is called, and the keys of it at first. */
export const CREATES = [
  { what: 'person', words: 'create_person', keys: 'a p' },
  { what: 'company', words: 'create_company', keys: 'a c' },
  { what: 'deal', words: 'create_deal', keys: 'a d' },
  { what: 'task', words: 'create_task', keys: 'a t' },
] as const satisfies { what: string; words: WordKey; keys: string }[];
export type Creation = (typeof CREATES)[number];

/** What the form of something new is given. */
export interface NewProps {
  /** What was typed already. */
  first: string;
  onClose(): void;
}

const ON_PLACES: Readonly<Record<string, Creation['what']>> = {
  people: 'person',
  companies: 'company',
  deals: 'deal',
  board: 'deal',
  tasks: 'task',
};

/** What a screen is a list of, and is made there; nothing on one that is no such list. */
export function creationOn(place: string): Creation | undefined {
  return CREATES.find(({ what }) => what === ON_PLACES[place]);
}

let ask: ((creation: Creation) => void) | undefined;

/**
 * Asks for something new: in the line that is there for it, else in a dialog. While one is open
 * nothing more is asked for: what was typed into it would be lost.
 */
export function create(creation: Creation): void {
  if (!ask) return;
  const line =
    creation.what === 'task' &&
    document.querySelector<HTMLElement>('main .tasks-page > .task-form input');
  if (line) line.focus();
  else {
    keepTyping();
    ask(creation);
  }
}

/** What is asked for now, for the one place of the page that asks. */
export function useCreating(): [Creation | null, () => void] {
  const [creation, setCreation] = useState<Creation | null>(null);
  useLayoutEffect(() => {
    ask = creation ? undefined : setCreation;
    return () => {
      ask = undefined;
    };
  }, [creation]);
  return [creation, () => setCreation(null)];
}
