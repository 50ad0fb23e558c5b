import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '@/utils/rules/reports/model';
import { say, t, uiDirection } from '@/utils/words';
import { type Bar, barsOf, linePoints, ticksOf } from './layout';
import { labelWords, valueWords } from './written';

interface ChartProps {
  report: Report;
  title: string;
  currency: string;
  /** Where the records behind a cell are shown. */
  hrefOf(row: number, column: number): string;
}

const HEIGHT = 240;
const FOOT = 26;
/** Room for the words of the highest line. */
const HEAD = 16;
const PLOT = HEIGHT - FOOT - HEAD;

/**
 * Bars side by side or on top of each other. One stop for the Tab key; the arrows go from bar to
 * bar. All it shows stands in the table below as well.
 */
export function Chart({ report, title, currency, hrefOf }: ChartProps) {
  const [box, width] = useWidth();
  const [here, setHere] = useState(0);
  const { chart, columns } = report;
  if (!chart || report.rows.length === 0) return null;
  const [first = 0] = chart.columns;
  const kind = columns[first]?.kind ?? 'count';
  const { bars, top } = barsOf(report, chart, width, PLOT);
  const ticks = ticksOf(top);
  const rtl = uiDirection() === 'rtl';
  const x = (start: number, wide: number) => (rtl ? width - start - wide : start);
  const y = (value: number) => HEAD + PLOT * (1 - (top === 0 ? 0 : value / top));
  const step = width / report.rows.length;
  const every = Math.ceil(report.rows.length / Math.max(1, Math.floor(width / 72)));
  const links = bars.filter((bar) => bar.value > 0);

  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = Math.min(links.length - 1, Math.max(0, here + by));
    setHere(next);
    const all = box.current?.querySelectorAll<SVGAElement>('a');
    all?.[next]?.focus();
  };

  return (
    <figure class="chart" ref={box}>
      <figcaption>
        <ul class="chart-legend">
          {chart.columns.map((column, index) => (
            <li key={column}>
              <span class={`swatch series-${index}`} />
              {say(columns[column]?.words ?? '', [])}
            </li>
          ))}
          {chart.line !== undefined && (
            <li>
              <span class="swatch-line" />
              {say(columns[chart.line]?.words ?? '', [])}
            </li>
          )}
        </ul>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT}>
        <title>{t('report_chart', title)}</title>
        {ticks.map((tick) => (
          <g key={tick} class="chart-tick">
            <line x1={0} x2={width} y1={y(tick)} y2={y(tick)} />
          </g>
        ))}
        {links.map((bar, index) => (
          <BarLink
            key={`${bar.row}.${bar.column}`}
            bar={bar}
            x={x(bar.x, bar.width)}
            isHere={index === Math.min(here, links.length - 1)}
            words={t(
              'report_records',
              labelOf(report, bar),
              say(columns[bar.column]?.words ?? '', []),
              valueWords(bar.value, columns[bar.column]?.kind ?? 'count', currency),
            )}
            href={hrefOf(bar.row, bar.column)}
            onFocus={() => setHere(index)}
            onKeyDown={move}
          />
        ))}
        {ticks.map((tick) => (
          <text key={tick} class="chart-value" x={x(0, 0)} y={y(tick) - 3} text-anchor="start">
            {valueWords(tick, kind, currency)}
          </text>
        ))}
        {chart.line !== undefined && (
          <polyline class="chart-line" points={linePoints(report, chart.line, width, y, rtl)} />
        )}
        <g>
          {report.rows.map(({ label }, index) =>
            index % every === 0 ? (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
                key={index}
                class="chart-label"
                x={x(Math.max(step * index + step / 2, Math.min(28, width / 2)), 0)}
                y={HEIGHT - 8}
                text-anchor="middle"
              >
                {cut(labelWords(label), (step * every) / 7)}
              </text>
            ) : null,
          )}
        </g>
      </svg>
    </figure>
  );
}

interface BarLinkProps {
  bar: Bar;
  x: number;
  isHere: boolean;
  words: string;
  href: string;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

function BarLink({ bar, x, isHere, words, href, onFocus, onKeyDown }: BarLinkProps) {
  const shape = (
    <rect
      class={`series-${bar.series}`}
      x={x}
      y={HEAD + bar.y}
      width={bar.width}
      height={bar.height}
      rx={Math.min(2, bar.width / 4)}
    >
      <title>{words}</title>
    </rect>
  );
  return (
    <a
      href={href}
      aria-label={words}
      tabindex={isHere ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {shape}
    </a>
  );
}

function labelOf(report: Report, bar: Bar): string {
  const row = report.rows[bar.row];
  return row ? labelWords(row.label) : '';
}

function cut(words: string, letters: number): string {
  const most = Math.max(3, Math.floor(letters));
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}

const FIRST_WIDTH = 640;

/** How wide a box is, so that letters in it keep their size. */
function useWidth() {
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.max(240, element.clientWidth || FIRST_WIDTH));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [box, width] as const;
}
