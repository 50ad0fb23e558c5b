import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Keys } from '@/components/ui/Keys';
import { keyNames } from '@/components/ui/key-names';
import { takeTyped } from '@/components/ui/typed-ahead';
import { useModal } from '@/components/ui/use-modal';
import { t } from '@/utils/words';
import { PlaceIcon } from '../PlaceIcon';
import { hashOf } from '../route';
import { bindings } from './bindings';
import { type Command, goCommands, newCommands, offeredCommands, viewCommands } from './commands';
import { FROM, fitsWords, useRecords } from './records';
import { useSavedViews, useShortcuts } from './use-keys';
import './palette.css';

interface PaletteProps {
  onClose(): void;
  /** Closed for a place that takes the focus itself: the one who opened it does not get it back. */
  onLeave(): void;
  onKeys(): void;
}

/** Everything that can be done, and everybody there is, by the first letters of the words. */
export function Palette({ onClose, onLeave, onKeys }: PaletteProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const end = useModal(dialog, onClose);
  const [ahead] = useState(takeTyped);
  const [query, setQuery] = useState(ahead.text);
  const [at, setAt] = useState(0);
  const views = useSavedViews();
  const shortcuts = useShortcuts();

  const all: Command[] = [
    ...offeredCommands(),
    ...newCommands(),
    ...goCommands(),
    ...viewCommands(views),
    { id: 'keys', words: t('palette_keys'), icon: 'more', keys: '?', run: onKeys },
  ];
  const bound = new Map(bindings(shortcuts, { views }).map(({ id: of, keys }) => [of, keys]));
  /** As they are now: they are shown so that they are learnt. Some may have been taken away. */
  const keysOf = (command: Command) =>
    bound.get(command.id) ?? shortcuts[command.id] ?? command.keys ?? '';
  const typed = query.trim();
  const { records, isAnswered } = useRecords(typed);
  const commands = all.filter((command) => fitsWords(command, typed));
  // Whoever types a name means who is called so: what would delete them comes after them.
  const found = [...commands.filter(({ icon }) => icon !== 'trash'), ...records];
  if (typed)
    found.push({
      id: 'find',
      words: t('palette_find', typed),
      icon: 'search',
      run: () => {
        location.hash = `#/find/${encodeURIComponent(typed)}`;
      },
    });
  // Not before it is known who is called so: Enter behind a name would delete whom it means.
  if (isAnswered) found.push(...commands.filter(({ icon }) => icon === 'trash'));
  const chosen = found[Math.min(at, found.length - 1)];

  const isKeyed = chosen && commands.includes(chosen) && chosen.id !== 'table-clear';

  const run = (command: Command | undefined) => {
    if (!command) return;
    // First out of the way: what it does may want the focus.
    if (command.id !== 'keys') end();
    command.run();
  };

  // For the Enter pressed before this stood: once it is known what it may mean.
  const entered = useRef(ahead.entered);
  useEffect(() => {
    if (!entered.current || !(isAnswered || typed.length < FROM)) return;
    entered.current = false;
    run(chosen);
  });

  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-label={t('palette_title')}
      onClose={end}
      onClick={(event) => event.target === dialog.current && end()}
      onKeyDown={(event) => {
        if (event.isComposing || event.target instanceof HTMLButtonElement) return;
        if (event.key === 'ArrowDown') setAt((Math.min(at, found.length - 1) + 1) % found.length);
        else if (event.key === 'ArrowUp') setAt((at + found.length - 1) % found.length);
        else if (event.key === 'Enter') run(chosen);
        else if (event.key === 'Escape') end();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <input
        ref={(element) => element?.focus()}
        class="palette-input"
        type="text"
        role="combobox"
        dir="auto"
        autoComplete="off"
        spellcheck={false}
        maxLength={200}
        aria-label={t('palette_title')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined}
        placeholder={t('palette_hint')}
        value={query}
        onInput={(event) => {
          entered.current = false;
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
      />
      <div id={`${id}-list`} class="palette-list" role="listbox" aria-label={t('palette_title')}>
        {found.map((command) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the line above has the focus and the keys
          <div
            key={command.id}
            id={`${id}-${command.id}`}
            ref={(element) => {
              if (element && command === chosen) element.scrollIntoView?.({ block: 'nearest' });
            }}
            role="option"
            tabIndex={-1}
            class="palette-option"
            aria-selected={command.id === chosen?.id ? 'true' : 'false'}
            onClick={() => run(command)}
          >
            <PlaceIcon name={command.icon} />
            <bdi class="cut">{command.words}</bdi>
            {command.detail && <bdi class="cut small muted">{command.detail}</bdi>}
            <span class="grow" />
            {keysOf(command) && <Keys keys={keysOf(command)} />}
          </div>
        ))}
      </div>
      {isKeyed && (
        <p class="palette-foot">
          <Button
            look="link"
            onClick={() => {
              onLeave();
              location.hash = hashOf('settings', [], new URLSearchParams({ key: chosen.id }));
            }}
          >
            {t('key_change', chosen.words, keyNames(keysOf(chosen)) || t('key_none'))}
          </Button>
        </p>
      )}
    </dialog>
  );
}
