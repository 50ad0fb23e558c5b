import { useStageNames } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Keys } from '@/components/ui/Keys';
import { t, type WordKey } from '@/utils/words';
import { bindings } from './bindings';
import { SCREEN_KEYS } from './screen-keys';
import { useSavedViews, useShortcuts } from './use-keys';
import './palette.css';

/** Keys that no person changes, since every list and field has them. */
const FIXED: { keys: string; words: WordKey }[] = [
  { keys: 'Enter', words: 'key_open' },
  { keys: 'Alt+← Alt+→', words: 'key_width' },
  { keys: SCREEN_KEYS.chooseAll, words: 'key_select_all' },
  { keys: 'Esc', words: 'key_clear' },
];

const PARTS = [
  ['everywhere', 'key_everywhere'],
  ['lists', 'key_lists'],
  ['chosen', 'key_chosen'],
  ['record', 'key_record'],
  ['go', 'key_go'],
] as const;

/** All keys there are, by where they work. */
export function KeyList({ onClose }: { onClose(): void }) {
  const views = useSavedViews();
  const stages = useStageNames(true).data;
  const all = bindings(useShortcuts(), { views, stages });
  return (
    <Dialog title={t('palette_keys')} onClose={onClose}>
      {PARTS.map(([part, words]) => (
        <section key={part}>
          <h3 class="small muted">{t(words)}</h3>
          <ul class="key-list">
            {all
              .filter(({ where, keys }) => where === part && keys)
              .map((one) => (
                <KeyLine key={one.id} keys={one.keys} words={one.words} />
              ))}
            {part === 'lists' &&
              FIXED.map((one) => <KeyLine key={one.keys} keys={one.keys} words={t(one.words)} />)}
          </ul>
        </section>
      ))}
      <Button
        look="link"
        onClick={() => {
          onClose();
          location.hash = '#/settings';
        }}
      >
        {t('key_change_all')}
      </Button>
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
