import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStageNames } from '@/components/queries';
import { Button, IconButton } from '@/components/ui/Button';
import { Keys } from '@/components/ui/Keys';
import { keyNames } from '@/components/ui/key-names';
import { t, type WordKey } from '@/utils/words';
import { Group } from '../parts';
import { useAddressPart } from '../route';
import type { SaveSettings } from '../Settings';
import { type Binding, bindings, type Shortcuts, screenKeys } from './bindings';
import { chordOf, collide, isFree } from './chords';
import { useLiving, useSavedViews } from './use-keys';
import './palette.css';

const WHERE: [Binding['where'], WordKey][] = [
  ['everywhere', 'key_everywhere'],
  ['lists', 'key_lists'],
  ['chosen', 'key_chosen'],
  ['record', 'key_record'],
  ['go', 'key_go'],
];

interface ShortcutSettingsProps {
  shortcuts: Shortcuts;
  save: SaveSettings;
}

/** Every command with its keys, which can be pressed anew. */
export function ShortcutSettings({ shortcuts: kept, save }: ShortcutSettingsProps) {
  const shortcuts = useLiving(kept);
  const views = useSavedViews();
  const stages = useStageNames(true).data;
  // The command from which somebody came, which may have no keys yet.
  const [wanted, setWanted] = useAddressPart('key');
  const all = bindings(shortcuts, { views, stages, wanted });
  const [changing, setChanging] = useState(wanted);
  const stop = () => {
    setChanging(null);
    if (wanted !== null) setWanted(null);
  };
  const [problem, setProblem] = useState<{ id: string; text: string } | null>(null);
  // Asked for in the palette while this stands already.
  useEffect(() => {
    if (wanted === null) return;
    setProblem(null);
    setChanging(wanted);
  }, [wanted]);

  const change = (binding: Binding, keys: string) => {
    const other = [...all, ...screenKeys()].find(
      (one) => one.id !== binding.id && collide(one.keys, keys),
    );
    if (other) {
      setProblem({ id: binding.id, text: t('key_taken', keyNames(keys), other.words) });
      return;
    }
    setProblem(null);
    stop();
    if (keys === binding.keys) return;
    save(t('key_said', binding.words), (now) => {
      const { [binding.id]: _, ...others } = now.shortcuts ?? {};
      const rest = withoutLost(others, keys, all);
      return { shortcuts: keys === binding.first ? rest : { ...rest, [binding.id]: keys } };
    });
  };

  return (
    <Group title={t('key_title')} teach={t('key_teach')}>
      {WHERE.map(([where, words]) => (
        <div key={where} class="setting column-setting">
          <h3>{t(words)}</h3>
          <ul class="key-list key-settings" aria-label={t(words)}>
            {all
              .filter((one) => one.where === where)
              .map((binding) => (
                <li key={binding.id}>
                  <span class="cut">{binding.words}</span>
                  <span class="grow" />
                  {changing === binding.id ? (
                    <Recorder
                      words={binding.words}
                      problem={problem?.id === binding.id ? problem.text : null}
                      onKeys={(keys) => change(binding, keys)}
                      onStop={() => {
                        stop();
                        setProblem(null);
                      }}
                    />
                  ) : (
                    <>
                      {binding.keys !== binding.first && (
                        <IconButton
                          icon="undo"
                          name={t('key_reset', binding.words)}
                          onClick={() => {
                            setProblem(null);
                            change(binding, binding.first);
                          }}
                        />
                      )}
                      <button
                        type="button"
                        class="key-button"
                        aria-label={t(
                          'key_change',
                          binding.words,
                          keyNames(binding.keys) || t('key_none'),
                        )}
                        onClick={() => {
                          setProblem(null);
                          setChanging(binding.id);
                        }}
                      >
                        {binding.keys ? (
                          <Keys keys={binding.keys} />
                        ) : (
                          <span class="small muted">{t('key_none')}</span>
                        )}
                      </button>
                      {problem?.id === binding.id && (
                        <span role="alert" class="small problem">
                          {problem.text}
                        </span>
                      )}
                    </>
                  )}
                </li>
              ))}
          </ul>
        </div>
      ))}
      {all.some(({ first, keys }) => keys !== first) && (
        <div class="setting">
          <Button icon="undo" onClick={() => save(t('key_said_reset'), () => ({ shortcuts: {} }))}>
            {t('key_reset_all')}
          </Button>
        </div>
      )}
    </Group>
  );
}

/** A view that is gone for now has no claim to keys that something else gets. */
function withoutLost(shortcuts: Shortcuts, keys: string, all: readonly Binding[]): Shortcuts {
  return Object.fromEntries(
    Object.entries(shortcuts).filter(
      ([id, kept]) => !collide(kept, keys) || all.some((one) => one.id === id),
    ),
  );
}

interface RecorderProps {
  words: string;
  problem: string | null;
  onKeys(keys: string): void;
  onStop(): void;
}

/** How long a second key is waited for (ms). */
const SECOND_MS = 900;

/** Takes the next one or two keys, instead of what they do otherwise. */
function Recorder({ words, problem, onKeys, onStop }: RecorderProps) {
  const [first, setFirst] = useState<string | null>(null);
  const [reserved, setReserved] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const latest = useRef({ first, onKeys, onStop });
  latest.current = { first, onKeys, onStop };

  // Not a passive effect, whose end comes after the next frame only: until then the keys just
  // given would be taken here once more.
  useLayoutEffect(() => {
    box.current?.focus();
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const chord = event.isComposing ? null : chordOf(event);
      if (chord === 'Tab' || chord === 'Shift+Tab') return latest.current.onStop();
      event.preventDefault();
      event.stopImmediatePropagation();
      if (chord === null || event.repeat) return;
      if (chord === 'Escape') latest.current.onStop();
      else if (chord === 'Backspace' || chord === 'Delete') latest.current.onKeys('');
      else if (!isFree(chord)) setReserved(true);
      else {
        setReserved(false);
        const before = latest.current.first;
        setFirst(before === null ? chord : null);
        if (before !== null) latest.current.onKeys(`${before} ${chord}`);
      }
    };
    // Before everything that listens on the page.
    window.addEventListener('keydown', onKeyDown, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);

  useEffect(() => {
    if (first === null) return undefined;
    const timer = setTimeout(() => {
      setFirst(null);
      latest.current.onKeys(first);
    }, SECOND_MS);
    return () => clearTimeout(timer);
  }, [first]);

  return (
    <span class="key-recorder">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that are pressed */}
      <span ref={box} role="status" tabIndex={0} class="small" onBlur={onStop}>
        {first ? <Keys keys={first} /> : t('key_press', words)}
      </span>
      {(problem ?? reserved) && (
        <span role="alert" class="small problem">
          {reserved ? t('key_reserved') : problem}
        </span>
      )}
    </span>
  );
}
