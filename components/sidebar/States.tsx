import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/Field';
import { Icon, type IconName } from '@/components/ui/Icon';
import { List } from '@/components/ui/List';
import type { Host } from '@/utils/host';
import { t, type WordKey } from '@/utils/words';

const TEACH: [IconName, WordKey][] = [
  ['person', 'sidebar_teach_who'],
  ['clock', 'sidebar_teach_next'],
  ['check', 'sidebar_teach_log'],
];

/** Nothing is open: what to do next. */
export function NothingOpen({ kind }: { kind: Host['kind'] }) {
  const gmail = kind === 'gmail';
  return (
    <div class="state">
      <h2>{gmail ? t('sidebar_none_gmail') : t('sidebar_none_calendar')}</h2>
      <p class="muted">{t('sidebar_none_text')}</p>
      <List class="teach">
        {TEACH.map(([icon, words]) => (
          <li key={icon}>
            <Icon name={icon} />
            <span>{t(words)}</span>
          </li>
        ))}
      </List>
      <p class="small muted">{t('sidebar_none_private')}</p>
    </div>
  );
}

/** The page has changed under us: said openly, with a report that holds no text of the mail. */
export function Unreadable({ host, missing }: { host: Host; missing: string[] }) {
  const [report, setReport] = useState<'copied' | { text: string } | null>(null);
  const copy = async () => {
    const text = host.report();
    try {
      await navigator.clipboard.writeText(text);
      setReport('copied');
    } catch {
      setReport({ text });
    }
  };
  return (
    <div class="state" role="alert">
      <h2>{t('sidebar_unreadable')}</h2>
      <p class="muted">{t('sidebar_unreadable_text')}</p>
      {missing.length > 0 && (
        <>
          <p class="small">{t('sidebar_unreadable_missing')}</p>
          <List class="small missing">
            {missing.map((name) => (
              <li key={name} dir="ltr">
                {name}
              </li>
            ))}
          </List>
        </>
      )}
      <Button icon={report === 'copied' ? 'check' : 'copy'} onClick={copy}>
        {t('sidebar_report_copy')}
      </Button>
      <p class="small muted" aria-live="polite">
        {report === 'copied' ? t('sidebar_report_copied') : t('sidebar_report_blank')}
      </p>
      {report !== null && report !== 'copied' && (
        <TextArea
          label={t('sidebar_report')}
          readOnly
          rows={6}
          value={report.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}

/** The extension was updated under this tab, or came into it when it was open already. */
export function Updated({ late }: { late: boolean }) {
  return (
    <div class="updated" role="alert">
      <p>{late ? t('sidebar_late') : t('common_error_gone')}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('sidebar_reload')}
      </Button>
    </div>
  );
}

/** Grey lines, and those only when the answer takes long enough to be noticed. */
export function Skeleton() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="state skeletons" aria-busy="true">
      <span class="hidden">{t('common_loading')}</span>
      {late &&
        ['70%', '45%', '85%', '60%'].map((width) => (
          <div key={width} class="skeleton" style={{ width }} />
        ))}
    </div>
  );
}
