import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { Problem, Status } from '@/components/ui/Status';
import type { Progress } from '@/utils/backup/transfer';
import { t, tn, uiLanguage, type WordKey } from '@/utils/words';
import { useTakeBack } from '../history/use-take-back';
import { Group } from '../parts';
import { useRestore } from './use-restore';

/** A file comes back: what it would do is shown before anything is written. */
export function RestoreSection() {
  const { stage, take, check, restore, dismiss } = useRestore();
  const input = useRef<HTMLInputElement>(null);
  const [prefer, setPrefer] = useState<'file' | 'here'>('file');
  const busy = stage.at === 'checking' || stage.at === 'restoring';
  return (
    <Group title={t('data_restore')} teach={t('data_restore_teach')}>
      <div class="setting">
        <div class="setting-words">
          <p>{stage.at === 'none' ? t('data_restore_file') : <bdi>{stage.file.name}</bdi>}</p>
          <Status class="small muted">
            {stage.at === 'checking' && tn('data_restore_checking', stage.rows)}
            {stage.at === 'restoring' && tn('data_restore_running', stage.rows)}
            {stage.at === 'done' && t('data_restore_done')}
          </Status>
        </div>
        <div class="setting-end">
          <Button busy={busy} onClick={() => input.current?.click()}>
            {t('data_restore_pick')}
          </Button>
          <input
            ref={input}
            class="hidden"
            type="file"
            tabIndex={-1}
            aria-label={t('data_restore_pick')}
            accept=".ndjson,.sealed,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void take(file);
              // The same file chosen again is a choice, too.
              event.currentTarget.value = '';
            }}
          />
        </div>
      </div>
      {stage.at === 'passphrase' && (
        <Unlock wrong={stage.wrong} onWords={(words) => void check(stage.file, words)} />
      )}
      {stage.at === 'refused' && (
        <div class="setting">
          <Problem>{stage.why}</Problem>
        </div>
      )}
      {stage.at === 'preview' && (
        <div class="setting column-setting">
          <Counts progress={stage.would} tense="future" />
          {stage.would.changed > 0 && (
            <Select
              label={t('data_restore_prefer')}
              value={prefer}
              onChange={(event) =>
                setPrefer(event.currentTarget.value === 'here' ? 'here' : 'file')
              }
            >
              <option value="file">{t('data_restore_prefer_file')}</option>
              <option value="here">{t('data_restore_prefer_here')}</option>
            </Select>
          )}
          <div class="row">
            <Button look="primary" onClick={() => void restore(stage.file, stage.words, prefer)}>
              {t('data_restore_start')}
            </Button>
            <Button look="quiet" onClick={dismiss}>
              {t('common_cancel')}
            </Button>
          </div>
        </div>
      )}
      {stage.at === 'done' && (
        <div class="setting column-setting">
          <Counts progress={stage.did} tense="past" />
          <UndoRestore restoreId={stage.restoreId} />
        </div>
      )}
    </Group>
  );
}

function Unlock({ wrong, onWords }: { wrong: boolean; onWords(words: string): void }) {
  const [words, setWords] = useState('');
  return (
    <form
      class="setting"
      onSubmit={(event) => {
        event.preventDefault();
        onWords(words);
      }}
    >
      <div class="setting-words">
        <label for="restore-passphrase">{t('data_restore_passphrase')}</label>
        {wrong && (
          <p class="field-error" role="alert">
            {t('data_restore_wrong')}
          </p>
        )}
      </div>
      <div class="setting-end">
        <input
          id="restore-passphrase"
          class="input"
          type="password"
          autoComplete="off"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit">{t('data_restore_open')}</Button>
      </div>
    </form>
  );
}

const LINES: { key: 'added' | 'changed' | 'kept' | 'same' | 'failed'; words: WordKey }[] = [
  { key: 'added', words: 'data_count_new' },
  { key: 'changed', words: 'data_count_different' },
  { key: 'kept', words: 'data_count_kept' },
  { key: 'same', words: 'data_count_same' },
  { key: 'failed', words: 'data_count_failed' },
];

function Counts({ progress, tense }: { progress: Progress; tense: 'past' | 'future' }) {
  const number = new Intl.NumberFormat(uiLanguage());
  const shown = LINES.filter(({ key }) => progress[key] > 0 || key === 'added');
  return (
    <>
      <h3>{t(tense === 'future' ? 'data_restore_would' : 'data_restore_did')}</h3>
      <dl class="data-counts">
        {shown.map(({ key, words }) => (
          <div key={key}>
            <dt>{t(words)}</dt>
            <dd>{number.format(progress[key])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function UndoRestore({ restoreId }: { restoreId: string }) {
  const { run, busy, result } = useTakeBack({
    change: '',
    group: `restore:${restoreId}`,
    undoneBy: null,
  });
  if (result) return <Status>{t('data_restore_undone')}</Status>;
  return (
    <div class="row">
      <Button icon="undo" busy={busy} onClick={run}>
        {t('data_restore_undo')}
      </Button>
    </div>
  );
}
