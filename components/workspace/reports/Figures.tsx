import type { Figure, Report } from '@/utils/rules/reports/model';
import { t } from '@/utils/words';
import { valueWords } from './written';

interface FiguresProps {
  report: Report;
  currency: string;
  /** Where the records behind a figure are shown. */
  hrefOf?(index: number): string;
}

/** The few numbers that stand above a chart. */
export function Figures({ report, currency, hrefOf }: FiguresProps) {
  return (
    <dl class="report-figures">
      {report.figures.map((figure, index) => (
        <div key={figure.words}>
          <dt class="small muted">{t(figure.words)}</dt>
          <dd>
            <FigureValue figure={figure} currency={currency} href={hrefOf?.(index)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FigureValueProps {
  figure: Figure;
  currency: string;
  href?: string;
}

function FigureValue({
  figure: { value, kind, records, words },
  currency,
  href,
}: FigureValueProps) {
  const written = valueWords(value, kind, currency);
  if (!records || !value || !href) return <>{written}</>;
  return (
    <a href={href} aria-label={`${t(words)}: ${written}`}>
      {written}
    </a>
  );
}
