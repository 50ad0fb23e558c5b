import { t, type WordKey } from '@/utils/words';
import { type Command, goCommands, newCommands, type SavedView, viewCommands } from './commands';

/** Something that a key does, and the key. */
export interface Binding {
  id: string;
  words: string;
  where: 'everywhere' | 'lists' | 'chosen' | 'record' | 'go';
  /** The key at first; screens listen to it, whatever the person chose instead. */
  first: string;
  /** The key as the person wants it; empty for none. */
  keys: string;
}

const FIXED: { id: string; words: WordKey; where: Binding['where']; first: string }[] = [
  { id: 'palette', words: 'palette_title', where: 'everywhere', first: 'Ctrl+K' },
  { id: 'keys', words: 'palette_keys', where: 'everywhere', first: '?' },
  { id: 'search', words: 'popup_search', where: 'everywhere', first: '/' },
  { id: 'undo', words: 'welcome_key_undo', where: 'everywhere', first: 'z' },
  { id: 'list-new', words: 'key_new', where: 'lists', first: '+' },
  { id: 'list-down', words: 'key_down', where: 'lists', first: 'j' },
  { id: 'list-up', words: 'key_up', where: 'lists', first: 'k' },
  { id: 'list-choose', words: 'key_select', where: 'lists', first: 'x' },
  { id: 'list-act', words: 'key_act', where: 'lists', first: 'e' },
  { id: 'list-snooze', words: 'popup_snooze', where: 'lists', first: 's' },
  { id: 'table-delete', words: 'key_delete', where: 'chosen', first: '#' },
  { id: 'table-export', words: 'key_export', where: 'chosen', first: 'E' },
  { id: 'record-note', words: 'key_note', where: 'record', first: 'n' },
  { id: 'record-call', words: 'key_call', where: 'record', first: 'c' },
  { id: 'record-task', words: 'key_task', where: 'record', first: 't' },
];

/** Keys that single screens listen to as well, and that stay theirs. */
const OF_SCREENS: { keys: string; words: WordKey }[] = [
  { keys: 'o', words: 'key_open' },
  { keys: 'F2', words: 'key_act' },
  { keys: 'd', words: 'key_act' },
  { keys: 'X', words: 'key_select' },
  { keys: 'Ctrl+A', words: 'key_select_all' },
  { keys: 'm', words: 'quality_merge' },
  { keys: 'l', words: 'quality_later' },
];

/** The keys that no command may have since a screen has them, by what they do there. */
export function screenKeys(): Pick<Binding, 'id' | 'words' | 'keys'>[] {
  return OF_SCREENS.map(({ keys, words }) => ({ id: '', words: t(words), keys }));
}

/** What the person changed: the keys of a command by its id. */
export type Shortcuts = Readonly<Record<string, string>>;

/** Everything that has or may have a key, with the keys as they are now. */
export function bindings(changed: Shortcuts = {}, views: readonly SavedView[] = []): Binding[] {
  const fixed = FIXED.map((one) => ({ ...one, words: t(one.words) }));
  const those = (commands: Command[], where: Binding['where']) =>
    commands.map(({ id, words, keys = '' }) => ({ id, words, where, first: keys }));
  const made = those(newCommands(), 'everywhere');
  const go = those([...goCommands(), ...viewCommands(views)], 'go');
  return [...fixed, ...made, ...go].map((one) => ({ ...one, keys: changed[one.id] ?? one.first }));
}

/** The keys of a command; undefined for none. */
export function keysOf(id: string, changed: Shortcuts = {}): string | undefined {
  return bindings(changed).find((one) => one.id === id)?.keys || undefined;
}
