import { useLayoutEffect, useRef } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { useSettings, useStageNames, useViews } from '@/components/queries';
import { type Binding, bindings, type Shortcuts } from './bindings';
import { chordOf, isHeld, KeySequence } from './chords';
import { goCommands, newCommands, offeredCommands, type SavedView, viewCommands } from './commands';

/** What the person changed about the keys of what there is; nothing until that is known. */
export function useShortcuts(): Shortcuts {
  return useLiving(useSettings().data?.shortcuts ?? NONE);
}
const NONE: Shortcuts = {};

/** Without the keys of views and stages that are gone, which work for something else again. */
export function useLiving(shortcuts: Shortcuts): Shortcuts {
  const views = useViews().data;
  const isKnown = (id: string) => !views || !ROW.test(id) || views.some((view) => view.id === id);
  const others = Object.keys(shortcuts).filter((id) => !isKnown(id));
  const stages = useStageNames(others.length > 0).data;
  if (!stages) return shortcuts;
  const gone = others.filter((id) => stages.every(({ stageId }) => stageId !== id));
  return Object.fromEntries(Object.entries(shortcuts).filter(([id]) => !gone.includes(id)));
}

/** Views and stages are called by the id of their row. */
const ROW = /^[0-9a-f]{8}-/;

/** Saved views, which have keys where somebody gave them. */
export function useSavedViews(): readonly SavedView[] {
  return useViews().data ?? NO_VIEWS;
}
const NO_VIEWS: readonly SavedView[] = [];

interface Opening {
  /** A window of ours is open, which has its own keys. */
  isOpen: boolean;
  toggle(what: 'palette' | 'keys'): void;
}

/** With the keys of what is offered just now, such as a stage to which the chosen deals move. */
function withOffered(all: Binding[], shortcuts: Shortcuts): Binding[] {
  const known = new Set(all.map(({ id }) => id));
  const more = offeredCommands().flatMap(({ id, words }): Binding[] => {
    const keys = shortcuts[id];
    return keys && !known.has(id) ? [{ id, words, where: 'chosen', first: '', keys }] : [];
  });
  return [...all, ...more];
}

/**
 * The keys that work on every screen, as the person has them. A screen listens to the keys as they
 * are at first: one that was changed comes to it as that, and what was given away does nothing.
 */
export function useKeys(shortcuts: Shortcuts, opening: Opening): void {
  const views = useSavedViews();
  const latest = useRef({ shortcuts, opening, views });
  latest.current = { shortcuts, opening, views };

  // From the first picture on: a key that came between it and an effect after it did nothing.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const sequence = new KeySequence();
    const passed = new WeakSet<Event>();

    const onKeyDown = (event: KeyboardEvent) => {
      if (passed.has(event) || event.defaultPrevented || event.isComposing) return;
      const chord = chordOf(event);
      if (chord === null) return;
      const { isOpen, toggle } = latest.current.opening;
      const { shortcuts, views } = latest.current;
      const all = withOffered(bindings(shortcuts, { views }), shortcuts);
      if (isTyping(event.target) && !isHeld(chord)) return;
      const isPalette = all.some(({ id, keys }) => id === 'palette' && keys === chord);
      if (isOpen && !isPalette) return;
      const bound = new Set(all.flatMap(({ keys }) => keys || []));
      const { keys, waits } = sequence.press(chord, event.timeStamp, bound);
      const binding = all.find((one) => one.keys !== '' && one.keys === keys);
      const take = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      if (waits) take();
      else if (binding) run(binding, event, take, toggle);
      // What a screen would take for something that has another key now.
      else if (all.some(({ first }) => first === chord)) take();
    };

    const run = (
      { id, first, keys, where }: Binding,
      event: KeyboardEvent,
      take: () => void,
      toggle: Opening['toggle'],
    ) => {
      const always = [...newCommands(), ...goCommands(), ...viewCommands(latest.current.views)];
      const command = [...offeredCommands(), ...always].find((one) => one.id === id);
      if (id === 'palette' || id === 'keys') {
        take();
        toggle(id);
      } else if (command) {
        take();
        command.run();
      } else if (first !== '' && first !== keys && where !== 'go') {
        take();
        const same = new KeyboardEvent('keydown', { key: first, bubbles: true, cancelable: true });
        passed.add(same);
        event.target?.dispatchEvent(same);
      }
    };
    // Before the screens, whose own keys would take the second letter.
    document.addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
}
