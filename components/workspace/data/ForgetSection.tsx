import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Status } from '@/components/ui/Status';
import type { ForgetReport } from '@/storage/api';
import { t, uiLanguage, type WordKey } from '@/utils/words';
import { neverLogEntry } from '../entries';
import { Group } from '../parts';
import { useRoute } from '../route';
import { download, fileName } from './outputs';

const LINES: { key: Exclude<keyof ForgetReport, 'at'>; words: WordKey }[] = [
  { key: 'people', words: 'forget_count_people' },
  { key: 'activities', words: 'forget_count_activities' },
  { key: 'shared', words: 'forget_count_shared' },
  { key: 'tasks', words: 'forget_count_tasks' },
  { key: 'threads', words: 'forget_count_threads' },
  { key: 'deals', words: 'forget_count_deals' },
  { key: 'companies', words: 'forget_count_companies' },
];

interface Looked {
  entry: string;
  report: ForgetReport;
  done: boolean;
}

/** Forgets a person or a domain for good, after a look at what would go. */
export function ForgetSection() {
  const client = useQueryClient();
  const { fail } = useNotices();
  const asked = useRoute().query.get('forget') ?? '';
  const [typed, setTyped] = useState(asked);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<Looked | null>(null);

  const look = async () => {
    const entry = neverLogEntry(typed, []);
    setError(entry.ok ? null : t('forget_wrong'));
    setLooked(null);
    if (!entry.ok) return;
    setBusy(true);
    try {
      const { report } = await background.forget({ entry: entry.value, rehearse: true });
      setLooked({ entry: entry.value, report, done: false });
    } catch (thrown) {
      fail(thrown);
    }
    setBusy(false);
  };
  const forget = async (entry: string) => {
    setBusy(true);
    try {
      // The journal first: if the page goes away in the middle, nothing looks done that is not.
      const would = await background.forget({ entry, rehearse: true });
      const last = await scrubbed(would.needles, null);
      const { report, needles } = await background.forget({ entry, rehearse: false });
      await scrubbed(needles, last);
      setLooked({ entry, report, done: true });
      setTyped('');
    } catch (thrown) {
      fail(thrown, () => void forget(entry));
    }
    setBusy(false);
    await client.invalidateQueries();
  };

  return (
    <Group title={t('forget_title')} teach={t('forget_teach')}>
      <form
        class="setting column-setting"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Field
          label={t('forget_entry')}
          error={error}
          value={typed}
          dir="ltr"
          placeholder="ana@example.com"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div class="row">
          <Button type="submit" busy={busy}>
            {t('forget_look')}
          </Button>
        </div>
        <Status class="small">{looked?.done ? t('forget_did') : ''}</Status>
      </form>
      {looked && (
        <div class="setting column-setting">
          {!looked.done && (
            <h3>
              <bdi>{t('forget_would', looked.entry)}</bdi>
            </h3>
          )}
          <dl class="data-counts">
            {LINES.map(({ key, words }) => (
              <div key={key}>
                <dt>{t(words)}</dt>
                <dd>{new Intl.NumberFormat(uiLanguage()).format(looked.report[key])}</dd>
              </div>
            ))}
          </dl>
          <p class="small muted">{t('forget_backups')}</p>
          <div class="row">
            {looked.done ? (
              <Button icon="down" onClick={() => saveReport(looked.report)}>
                {t('forget_report')}
              </Button>
            ) : (
              <Button look="danger" busy={busy} onClick={() => void forget(looked.entry)}>
                {t(busy ? 'forget_running' : 'forget_now')}
              </Button>
            )}
          </div>
        </div>
      )}
    </Group>
  );
}

/** Takes them out of the journal after a change, and answers which change was the last. */
async function scrubbed(needles: string[], from: string | null): Promise<string | null> {
  for (let after = from; ; ) {
    const step = await background.scrubJournal({ needles, after });
    if (step.next === null) return step.last ?? after;
    after = step.next;
  }
}

/** In figures alone: a report that names them would remember them. */
function saveReport(report: ForgetReport): void {
  const lines = LINES.map(({ key, words }) => `${t(words)}: ${report[key]}`);
  const text = [t('forget_did'), new Date(report.at).toISOString(), ...lines].join('\n');
  download(new Blob([`${text}\n`], { type: 'text/plain' }), fileName('forgotten', 'txt'));
}
