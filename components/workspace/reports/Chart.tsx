import { useEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '@/utils/rules/reports/model';
import { say, t, uiDirection } from '@/utils/words';
import { coloursOf } from './colours';
import { type Bar, barsOf, isCounted, linePoints, ticksOf } from './layout';
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
/** Half a line of words above the highest line. */
const HEAD = 8;
/** Letters of a chart are about so wide. */
const LETTER = 6.6;
/** Letters of a name that are room for, where bars are many. */
const NAME = 12;
/** Names that have no room side by side stand on so many lines in turn. */
const LINES = 3;
const LINE = 15;
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
  const rtl = uiDirection() === 'rtl';
  const { top } = barsOf(report, chart, width, PLOT);
  const ticks = ticksOf(top, isCounted(report, chart)).map((value) => ({
    value,
    words: valueWords(value, kind, currency),
  }));
  // The values stand beside the bars, not over them.
  const margin = 12 + LETTER * Math.max(0, ...ticks.map(({ words }) => words.length));
  const plot = width - margin;
  const { bars } = barsOf(report, chart, plot, PLOT);
  const x = (start: number, wide: number) => (rtl ? plot - start - wide : margin + start);
  const y = (value: number) => HEAD + PLOT * (1 - (top === 0 ? 0 : value / top));
  const labels = report.rows.map(({ label }) => ({
    words: labelWords(label),
    isPeriod: label.kind === 'period',
  }));
  const step = plot / labels.length;
  // A day is written in full or not at all; a long name may be cut.
  const widest = Math.max(
    48,
    ...labels.map(
      ({ words, isPeriod }) =>
        (isPeriod ? words.length : Math.min(words.length, NAME) + 1) * LETTER,
    ),
  );
  const crowd = Math.ceil(labels.length / Math.max(1, Math.floor(plot / widest)));
  // Days left out between two others are still known; a name left out is a bar of nobody.
  const lines = labels.every(({ isPeriod }) => isPeriod) ? 1 : Math.min(LINES, crowd);
  const every = Math.ceil(crowd / lines);
  const height = HEIGHT + (lines - 1) * LINE;
  // The first and the last one stay inside, even where their bars are narrow.
  const middle = (index: number, letters: number) =>
    Math.min(
      Math.max(step * (index + 0.5), (letters * LETTER) / 2 - margin),
      Math.max(0, plot - (letters * LETTER) / 2),
    );
  const links = bars.filter((bar) => bar.value > 0);
  const colours = coloursOf(chart, columns);

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
              <span class={`swatch series-${colours[index]}`} />
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
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        <title>{t('report_chart', title)}</title>
        {ticks.map(({ value, words }) => (
          <g key={value} class="chart-tick">
            <line x1={x(0, 0)} x2={x(plot, 0)} y1={y(value)} y2={y(value)} />
            <text x={x(-8, 0)} y={y(value) + 4} text-anchor="end">
              {words}
            </text>
          </g>
        ))}
        {links.map((bar, index) => (
          <BarLink
            key={`${bar.row}.${bar.column}`}
            bar={bar}
            colour={colours[bar.series] ?? 0}
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
        {chart.line !== undefined && (
          <polyline
            class="chart-line"
            points={linePoints(report, chart.line, plot, y, rtl)}
            transform={rtl ? undefined : `translate(${margin})`}
          />
        )}
        <g>
          {labels.map(({ words, isPeriod }, index) => {
            if (index % every !== 0) return null;
            const shown = isPeriod ? words : cut(words, (step * every * lines) / LETTER - 1);
            return (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
                key={index}
                class="chart-label"
                x={x(middle(index, shown.length), 0)}
                y={HEIGHT - 8 + ((index / every) % lines) * LINE}
                text-anchor="middle"
              >
                {shown}
              </text>
            );
          })}
        </g>
      </svg>
    </figure>
  );
}

interface BarLinkProps {
  bar: Bar;
  colour: number;
  x: number;
  isHere: boolean;
  words: string;
  href: string;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
}

function BarLink({ bar, colour, x, isHere, words, href, onFocus, onKeyDown }: BarLinkProps) {
  const shape = (
    <rect
      class={`series-${colour}`}
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
