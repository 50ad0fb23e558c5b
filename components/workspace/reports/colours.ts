import type { Chart, Column } from '@/utils/rules/reports/model';
import type { WordKey } from '@/utils/words';

/** What became of deals has the same colour in every chart, and the week before is a shadow of the last. */
const OWN: Partial<Record<WordKey, number>> = {
  report_won: 0,
  report_won_value: 0,
  report_lost: 1,
  report_lost_value: 1,
  report_still_open: 2,
  report_last_week: 0,
  report_week_before: 4,
};
const COLOURS = [0, 1, 2, 3, 4];

/** The colours of a chart's columns: those that have their own first, the others what is left, in order. */
export function coloursOf({ columns }: Chart, known: readonly Pick<Column, 'words'>[]): number[] {
  const fixed = columns.map((column) => OWN[known[column]?.words as WordKey]);
  const isTwice = (colour: number | undefined, index: number) => fixed.indexOf(colour) !== index;
  const taken = new Set(fixed);
  const left = COLOURS.filter((colour) => !taken.has(colour));
  return fixed.map((colour, index) =>
    colour === undefined || isTwice(colour, index) ? (left.shift() ?? 4) : colour,
  );
}
