import { Dialog } from '@/components/ui/Dialog';
import { t, type WordKey } from '@/utils/words';
import { goCommands } from './commands';
import './palette.css';

const EVERYWHERE: { keys: string; words: WordKey }[] = [
  { keys: 'Ctrl+K', words: 'palette_title' },
  { keys: '?', words: 'palette_keys' },
  { keys: 'z', words: 'welcome_key_undo' },
];

const IN_TABLES: { keys: string; words: WordKey }[] = [
  { keys: 'j k', words: 'key_move' },
  { keys: 'Enter', words: 'key_open' },
  { keys: 'x', words: 'key_select' },
  { keys: 'Ctrl+A', words: 'key_select_all' },
  { keys: 'e', words: 'key_edit' },
  { keys: 'Esc', words: 'key_clear' },
];

/** All keys there are, by where they work. */
export function KeyList({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('palette_keys')} onClose={onClose}>
      <h3 class="small muted">{t('key_everywhere')}</h3>
      <ul class="key-list">
        {EVERYWHERE.map(({ keys, words }) => (
          <KeyLine key={keys} keys={keys} words={t(words)} />
        ))}
        {goCommands().map(({ keys, words }) =>
          keys ? <KeyLine key={keys} keys={keys} words={words} /> : null,
        )}
      </ul>
      <h3 class="small muted">{t('key_tables')}</h3>
      <ul class="key-list">
        {IN_TABLES.map(({ keys, words }) => (
          <KeyLine key={keys} keys={keys} words={t(words)} />
        ))}
      </ul>
    </Dialog>
  );
}

function KeyLine({ keys, words }: { keys: string; words: string }) {
  return (
    <li>
      <span>{words}</span>
      <Keys keys={keys} />
    </li>
  );
}

/** Keys as they are pressed, one after the other. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span class="command-keys" dir="ltr">
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
