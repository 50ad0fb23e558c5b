import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useAct } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Time } from '@/components/ui/Time';
import type { Audit } from '@/storage/schema';
import { FAULTS, isAnotherQuarter, scoreOf, type Tally } from '@/utils/rules/quality';
import { t, type WordKey } from '@/utils/words';
import type { Report } from './report';

const ROWS: Record<string, WordKey> = {
  duplicates: 'quality_duplicates',
  missing: 'quality_missing',
  stale: 'quality_stale',
  steps: 'quality_steps',
  names: 'quality_names',
  phones: 'quality_phones',
  'free-mail': 'quality_free_mail',
};

/** Audits shown beside the present, the newest. */
const SHOWN = 4;

export function useAudits() {
  return useQuery({ queryKey: ['audits'], queryFn: () => background.audits({}) });
}

/** How it was each quarter, beside how it is now. The first look of a quarter is kept by itself. */
export function Audits({ report }: { report: Report }) {
  const title = useId();
  const act = useAct();
  const client = useQueryClient();
  const { data: kept } = useAudits();
  const keep = () =>
    act({
      said: t('quality_said_audit'),
      call: (again) => background.keepAudit(auditOf(report.tally), again),
    });

  const begun = useRef(false);
  const isDue = kept !== undefined && isQuarterDue(kept, report.at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a quarter, whatever is drawn
  useEffect(() => {
    if (!isDue || begun.current || report.tally.people === 0) return;
    begun.current = true;
    // Nobody asked for it, so nothing is said; a look that could not be kept is kept next time.
    background
      .keepAudit(auditOf(report.tally))
      .then(() => client.invalidateQueries({ queryKey: ['audits'] }))
      .catch(() => undefined);
  }, [isDue]);

  if (!kept) return null;
  const shown = kept.slice(0, SHOWN);
  const now = auditOf(report.tally);
  const [last] = shown;
  return (
    <section class="group" aria-labelledby={title}>
      <h2 id={title}>{t('quality_audits')}</h2>
      <p class="muted group-teach">{t('quality_audits_teach')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolls by itself on narrow windows */}
      <div class="group-box quality-audits" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t('quality_now')}</th>
              {last && <th scope="col">{t('quality_change')}</th>}
              {shown.map(({ id, at }) => (
                <th key={id} scope="col">
                  <Time at={at} form="moment" />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('quality_score')}</th>
              <td class="number">{now.score}</td>
              {last && <Change by={now.score - last.score} isGoodUp />}
              {shown.map(({ id, score }) => (
                <td key={id} class="number">
                  {score}
                </td>
              ))}
            </tr>
            {['duplicates', ...FAULTS].map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(ROWS[kind] ?? 'quality_score')}</th>
                <td class="number">{now.faults[kind] ?? 0}</td>
                {last && <Change by={(now.faults[kind] ?? 0) - (last.faults[kind] ?? 0)} />}
                {shown.map(({ id, faults }) => (
                  <td key={id} class="number">
                    {faults[kind] ?? 0}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button onClick={() => void keep()}>{t('quality_keep_audit')}</Button>
    </section>
  );
}

function Change({ by, isGoodUp = false }: { by: number; isGoodUp?: boolean }) {
  const isGood = by !== 0 && by > 0 === isGoodUp;
  const looks = by === 0 ? 'number muted' : isGood ? 'number quality-good' : 'number late';
  return (
    <td class={looks}>
      <span dir="ltr">{by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0'}</span>
    </td>
  );
}

function auditOf(tally: Tally): Omit<Audit, 'id' | 'rev' | 'at'> {
  return { ...tally, score: scoreOf(tally) };
}

function isQuarterDue([last]: Audit[], now: number): boolean {
  return !last || isAnotherQuarter(last.at, now);
}
