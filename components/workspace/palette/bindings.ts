import type { StageName } from '@/storage/api';
import { t, type WordKey } from '@/utils/words';
import { collide } from './chords';
import { type Command, goCommands, newCommands, type SavedView, viewCommands } from './commands';
import { SCREEN_KEYS } from './screen-keys';
import { valueCommandWords } from './value-commands';

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
  { id: 'list-new', words: 'key_new', where: 'lists', first: SCREEN_KEYS.create },
  { id: 'list-down', words: 'key_down', where: 'lists', first: SCREEN_KEYS.down },
  { id: 'list-up', words: 'key_up', where: 'lists', first: SCREEN_KEYS.up },
  { id: 'list-choose', words: 'key_select', where: 'lists', first: SCREEN_KEYS.choose },
  { id: 'list-act', words: 'key_act', where: 'lists', first: SCREEN_KEYS.act },
  { id: 'list-snooze', words: 'popup_snooze', where: 'lists', first: SCREEN_KEYS.snooze },
  { id: 'table-delete', words: 'key_delete', where: 'chosen', first: SCREEN_KEYS.remove },
  { id: 'table-export', words: 'key_export', where: 'chosen', first: 'E' },
  { id: 'table-stage', words: 'key_stage', where: 'chosen', first: 'S' },
  { id: 'table-owner', words: 'key_owner', where: 'chosen', first: 'O' },
  { id: 'table-tag', words: 'key_tag', where: 'chosen', first: 'T' },
  { id: 'table-untag', words: 'key_untag', where: 'chosen', first: 'U' },
  { id: 'table-set', words: 'key_set', where: 'chosen', first: 'V' },
  { id: 'record-note', words: 'key_note', where: 'record', first: 'n' },
  { id: 'record-call', words: 'key_call', where: 'record', first: 'c' },
  { id: 'record-task', words: 'key_task', where: 'record', first: 't' },
];

/** Of the keys that screens listen to, those that stay theirs. */
const STAY: [keyof typeof SCREEN_KEYS, WordKey][] = [
  ['open', 'key_open'],
  ['edit', 'key_act'],
  ['done', 'key_act'],
  ['chooseThrough', 'key_select'],
  ['chooseAll', 'key_select_all'],
  ['merge', 'quality_merge'],
  ['later', 'quality_later'],
];

/** The keys that no command may have since a screen has them, by what they do there. */
export function screenKeys(): Pick<Binding, 'id' | 'words' | 'keys'>[] {
  return STAY.map(([name, words]) => ({ id: '', words: t(words), keys: SCREEN_KEYS[name] }));
}

/** What the person changed: the keys of a command by its id. */
export type Shortcuts = Readonly<Record<string, string>>;

interface Known {
  views?: readonly SavedView[];
  stages?: readonly StageName[];
  /** The id of a command that may have no keys yet, such as one that gives a tag. */
  wanted?: string | null;
}

/**
 * Everything that has or may have a key, with the keys as they are now. Keys that somebody chose win
 * over first ones that came later, which would work in their place or wait for a second key.
 */
export function bindings(changed: Shortcuts = {}, known: Known = {}): Binding[] {
  const { views = [], stages = [], wanted } = known;
  const fixed = FIXED.map((one) => ({ ...one, words: t(one.words) }));
  const those = (commands: Command[], where: Binding['where']) =>
    commands.map(({ id, words, keys = '' }) => ({ id, words, where, first: keys }));
  const made = those(newCommands(), 'everywhere');
  const go = those([...goCommands(), ...viewCommands(views)], 'go');
  const ids = [...stages.map(({ stageId }) => stageId), ...Object.keys(changed), wanted ?? ''];
  const values = [...new Set(ids)].flatMap((id) => {
    const words = valueCommandWords(id, stages);
    return words === null ? [] : { id, words, where: 'chosen' as const, first: '' };
  });
  const chosen = Object.values(changed);
  const free = (first: string) => (chosen.some((keys) => collide(keys, first)) ? '' : first);
  return [...fixed, ...made, ...values, ...go].map((one) => ({
    ...one,
    keys: changed[one.id] ?? free(one.first),
  }));
}

/** The keys of a command; undefined for none. */
export function keysOf(id: string, changed: Shortcuts = {}): string | undefined {
  return bindings(changed).find((one) => one.id === id)?.keys || undefined;
}
