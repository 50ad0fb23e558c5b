import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { percent, wholeNumber } from '@/components/popup/money';
import { useNotices } from '@/components/popup/notices';
import { background } from '@/components/queries';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { StoredCheck } from '@/storage/api';
import { t, uiDirection, uiLanguage } from '@/utils/words';
import { hashOf } from '../route';
import { testScore } from './check';
import './scores.css';

/** How good the chance to win was on the past, against the stage's alone. */
export function ScoreCheck() {
  const client = useQueryClient();
  const { fail } = useNotices();
  const [busy, setBusy] = useState(false);
  const [little, setLittle] = useState(false);
  const { data } = useQuery({ queryKey: ['scoreCheck'], queryFn: () => background.scoreCheck({}) });
  const run = async () => {
    setBusy(true);
    try {
      setLittle((await testScore()) === null);
      await client.invalidateQueries();
    } catch (error) {
      fail(error, () => void run());
    } finally {
      setBusy(false);
    }
  };
  return (
    <article class="report" aria-labelledby="score-check">
      <a class="report-back small" href={hashOf('reports')}>
        <Icon name="back" />
        {t('reports_back')}
      </a>
      <h1 id="score-check">{t('score_check')}</h1>
      <p class="muted">{t('score_check_teach')}</p>
      <p class="report-pickers">
        <Button busy={busy} onClick={() => void run()}>
          {t('score_check_run')}
        </Button>
      </p>
      {little && <p role="status">{t('score_check_little')}</p>}
      {data && <Result check={data} />}
    </article>
  );
}

const VERDICTS = {
  score: 'score_check_score',
  stage: 'score_check_stage',
  neither: 'score_check_neither',
} as const;

function Result({ check }: { check: StoredCheck }) {
  return (
    <>
      <p class="report-coach">{t(VERDICTS[check.better])}</p>
      <dl class="report-figures">
        {(
          [
            [t('score_brier'), thousandths(check.brier)],
            [t('score_brier_stage'), thousandths(check.brierOfStage)],
            [
              t('score_difference'),
              `${thousandths(check.brier - check.brierOfStage, 'exceptZero')} ± ${thousandths(check.margin)}`,
            ],
            [t('score_calibration'), percent(Math.round(check.calibration * 1000) / 10)],
            [t('score_samples'), wholeNumber(check.samples)],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt class="small muted">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Reliability check={check} />
    </>
  );
}

const SIDE = 260;
/** Room around it for what the axes say. */
const HEAD = 28;
const FOOT = 44;
const LEFT = 44;
const ROOM = 18;

/** What was said against what came: on the line, both are the same. */
function Reliability({ check }: { check: StoredCheck }) {
  const rtl = uiDirection() === 'rtl';
  const x = (share: number) => (rtl ? SIDE - share * SIDE : share * SIDE);
  const y = (share: number) => SIDE - share * SIDE;
  const bins = check.bins.filter(({ samples }) => samples > 0);
  const most = Math.max(1, ...bins.map(({ samples }) => samples));
  return (
    <>
      <svg
        class="reliability"
        role="img"
        aria-label={t('report_chart', t('score_check'))}
        viewBox={`${rtl ? -ROOM : -LEFT} ${-HEAD} ${SIDE + LEFT + ROOM} ${HEAD + SIDE + FOOT}`}
        width={SIDE + LEFT + ROOM}
        height={HEAD + SIDE + FOOT}
      >
        <title>{t('report_chart', t('score_check'))}</title>
        {[0, 0.5, 1].map((share) => (
          <g key={share} class="chart-tick">
            <line x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
            <text x={x(0) + (rtl ? 8 : -8)} y={y(share) + 4} text-anchor="end">
              {whole(share)}
            </text>
            <text x={x(share)} y={SIDE + 18} text-anchor="middle">
              {whole(share)}
            </text>
          </g>
        ))}
        <text class="chart-label" x={x(0)} y={-14} text-anchor="middle">
          {t('score_bin_won')}
        </text>
        <text class="chart-label" x={x(0.5)} y={SIDE + 36} text-anchor="middle">
          {t('score_bin')}
        </text>
        <line class="chart-line" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {bins.map(({ from, said, won, samples }) => (
          <circle
            key={from}
            class="series-0"
            cx={x(said)}
            cy={y(won)}
            r={3 + 7 * Math.sqrt(samples / most)}
          >
            <title>{t('score_bin_point', whole(said), whole(won))}</title>
          </circle>
        ))}
      </svg>
      <section class="report-table" aria-label={t('report_table', t('score_check'))}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('score_bin')}</th>
              <th scope="col" class="number">
                {t('score_bin_won')}
              </th>
              <th scope="col" class="number">
                {t('score_samples')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, said, won, samples }) => (
              <tr key={from}>
                <th scope="row">{whole(said)}</th>
                <td class="number">{whole(won)}</td>
                <td class="number">{wholeNumber(samples)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function whole(share: number): string {
  return percent(Math.round(share * 100));
}

/** "0.318"; as a difference "−0.004", "+0.012". */
function thousandths(value: number, signDisplay?: 'exceptZero'): string {
  const digits = { minimumFractionDigits: 3, maximumFractionDigits: 3 };
  return new Intl.NumberFormat(uiLanguage(), { ...digits, signDisplay }).format(value);
}
