import type { Chart, Report } from '@/utils/rules/reports/model';

/** One bar of a chart, from the start of the line; charts turn round for languages that do. */
export interface Bar {
  row: number;
  column: number;
  /** Which colour. */
  series: number;
  value: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const WIDEST = 56;

/** Where the bars of a report stand in a box, and the value at its top. */
export function barsOf(
  report: Report,
  chart: Chart,
  width: number,
  height: number,
): { bars: Bar[]; top: number } {
  const valueAt = (row: number, column: number) =>
    Math.max(0, report.rows[row]?.cells[column]?.value ?? 0);
  const perRow = report.rows.map((_, row) => chart.columns.map((column) => valueAt(row, column)));
  const line = chart.line;
  const highest = Math.max(
    0,
    ...perRow.map((values) =>
      chart.kind === 'stacked' ? values.reduce((all, one) => all + one, 0) : Math.max(...values),
    ),
    ...(line === undefined ? [] : report.rows.map((_, row) => valueAt(row, line))),
  );
  const top = ticksOf(highest, isCounted(report, chart)).at(-1) ?? 0;
  const step = width / Math.max(1, report.rows.length);
  const bar = chart.kind === 'stacked' ? WIDEST : WIDEST * chart.columns.length;
  const gap = Math.max(step - bar, Math.min(24, step * 0.25));
  const bars: Bar[] = [];
  for (const [row, values] of perRow.entries()) {
    let below = 0;
    for (const [series, value] of values.entries()) {
      const column = chart.columns[series] ?? 0;
      const tall = top === 0 ? 0 : (value / top) * height;
      const room = step - gap;
      const each = chart.kind === 'stacked' ? room : room / values.length;
      bars.push({
        row,
        column,
        series,
        value,
        x: step * row + gap / 2 + (chart.kind === 'stacked' ? 0 : each * series),
        // What is not nothing can be seen, and pressed.
        height: value > 0 ? Math.max(2, tall) : 0,
        y: height - below - Math.max(value > 0 ? 2 : 0, tall),
        width: Math.max(1, each - (chart.kind === 'stacked' ? 0 : 1)),
      });
      if (chart.kind === 'stacked') below += tall;
    }
  }
  return { bars, top };
}

/** Whether the bars count things, of which there are no halves. */
export function isCounted({ columns }: Report, chart: Chart): boolean {
  return columns[chart.columns[0] ?? 0]?.kind === 'count';
}

/** Round values from nought to the first at or above the highest; `whole` for what is counted. */
export function ticksOf(highest: number, whole = false): number[] {
  if (highest <= 0) return [];
  const rough = Math.max(highest / 4, whole ? 1 : 0);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough) ?? power;
  const count = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Math.round(step * index * 1000) / 1000);
}

/** A line through the middle of each row that has a value. */
export function linePoints(
  report: Report,
  column: number,
  width: number,
  y: (value: number) => number,
  rtl: boolean,
): string {
  const step = width / Math.max(1, report.rows.length);
  return report.rows
    .flatMap(({ cells }, row) => {
      const value = cells[column]?.value ?? null;
      if (value === null) return [];
      return [step * row, step * (row + 1)].map(
        (start) => `${rtl ? width - start : start},${y(value)}`,
      );
    })
    .join(' ');
}
