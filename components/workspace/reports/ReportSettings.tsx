import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import type { ReportFrame } from '@/storage/api';
import { userZone } from '@/utils/time';
import { t, uiLanguage } from '@/utils/words';
import { useSaveReports } from './Pickers';

/** Where weeks and fiscal years begin, and whose days are counted. */
export function ReportSettings({ frame }: { frame: ReportFrame }) {
  const save = useSaveReports(frame);
  const { weekStart, fiscalStart } = frame.settings;
  const day = new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(uiLanguage(), { month: 'long', timeZone: 'UTC' });
  return (
    <section class="report-settings" aria-labelledby="report-settings">
      <h2 id="report-settings">{t('report_settings')}</h2>
      <div class="report-pickers">
        <Select
          label={t('report_week_start')}
          value={String(weekStart)}
          onChange={(event) =>
            save({ weekStart: Number(event.currentTarget.value) }, 'report_settings_said')
          }
        >
          {[0, 1, 6].map((one) => (
            <option key={one} value={String(one)}>
              {/* The first of November 2026 was a Sunday. */}
              {day.format(Date.UTC(2026, 10, 1 + one))}
            </option>
          ))}
        </Select>
        <Select
          label={t('report_fiscal_start')}
          value={String(fiscalStart)}
          onChange={(event) =>
            save({ fiscalStart: Number(event.currentTarget.value) }, 'report_settings_said')
          }
        >
          {Array.from({ length: 12 }, (_, index) => (
            <option key={month.format(Date.UTC(2026, index, 1))} value={String(index + 1)}>
              {month.format(Date.UTC(2026, index, 1))}
            </option>
          ))}
        </Select>
      </div>
      <Zone zone={frame.zone} />
    </section>
  );
}

function Zone({ zone }: { zone: string }) {
  const client = useQueryClient();
  const { fail } = useNotices();
  const [busy, setBusy] = useState(false);
  const here = userZone();
  const recount = async () => {
    setBusy(true);
    try {
      await background.recountDays({ zone: here });
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
      void client.invalidateQueries();
    }
  };
  return (
    <p class="small muted">
      {t('report_zone', zone)}{' '}
      {here !== zone && (
        <Button look="link" busy={busy} onClick={() => void recount()}>
          {t('report_zone_here', here)}
        </Button>
      )}
    </p>
  );
}
