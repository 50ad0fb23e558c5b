import type { WordKey } from '../../words';
import type { Period, PeriodKind } from './periods';

/** A report as it is drawn: figures above, a chart, and the table that the chart stands for. */
export interface Report {
  figures: Figure[];
  columns: Column[];
  rows: Row[];
  /** Columns that are drawn, and how; left out where there is nothing to compare. */
  chart?: Chart;
}

export type Kind = 'count' | 'money' | 'percent' | 'days' | 'minutes' | 'ratio';

export interface Figure {
  words: WordKey;
  kind: Kind;
  /** Null where there is nothing to say it from. */
  value: number | null;
  records?: Behind;
}

export interface Column {
  words: WordKey;
  kind: Kind;
}

export type Label =
  | { kind: 'text'; text: string }
  | { kind: 'word'; words: WordKey; args?: (string | number)[] }
  | { kind: 'period'; period: Period; by: PeriodKind };

export interface Row {
  label: Label;
  cells: Cell[];
}

/** A value, and how to find the records that it was counted from. */
export interface Cell {
  value: number | null;
  records?: Behind;
  /** What it was counted from is shown elsewhere, where `hrefOf` leads. */
  isLinked?: true;
}

export interface Chart {
  kind: 'bars' | 'stacked' | 'line';
  columns: number[];
  /** A column that is drawn as a line across the bars, as a target is. */
  line?: number;
}

/** Records that were counted under one of these keys, on days from `start` until before `end`. */
export interface Behind {
  of: 'deals' | 'activities' | 'replies' | 'signals' | 'plays' | 'introductions';
  start: string;
  end: string;
  /** Whole keys, or their beginnings where they end in a colon. */
  keys: string[];
  /** Customers are counted as the segments they belong to. */
  segments?: true;
}

/** A stage as reports know it, in the order of its pipeline. */
export interface ReportStage {
  id: string;
  name: string;
  pipelineId: string;
  probability: number;
  outcome: 'open' | 'won' | 'lost';
}

/** Part of a whole in percent with one decimal; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 1000) / 10;
}

/** The mean with one decimal; null of nothing. */
export function mean(sum: number, many: number): number | null {
  return many === 0 ? null : Math.round((sum / many) * 10) / 10;
}

/** Money, counted in at most three decimals. */
export function money(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}

export const MINUTES_A_DAY = 1440;

/** The first and last days there are, for what is counted over all time. */
export const EVER: Period = { start: '0000-01-01', end: '9999-12-31' };
