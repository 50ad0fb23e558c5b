import { expect, it } from 'vitest';
import { coloursOf } from '@/components/workspace/reports/colours';
import type { Chart } from '@/utils/rules/reports/model';
import type { WordKey } from '@/utils/words';

const colours = (words: WordKey[], columns = words.map((_, index) => index)) => {
  const chart: Chart = { kind: 'stacked', columns };
  const found = coloursOf(
    chart,
    words.map((one) => ({ words: one })),
  );
  return Object.fromEntries(columns.map((column, index) => [words[column], found[index]]));
};

it('won, lost and open have one colour each, in whatever order they stand', () => {
  const one = colours(['report_won', 'report_lost', 'report_still_open']);
  expect(colours(['report_still_open', 'report_won', 'report_lost'])).toEqual(one);
  expect(new Set(Object.values(one)).size).toBe(3);
  expect(colours(['report_lost_value', 'report_won_value'])).toEqual({
    report_won_value: one.report_won,
    report_lost_value: one.report_lost,
  });
});

it('the week that is over has the colour that is looked at first, the one before it that of what is past', () => {
  const one = colours(['report_week_before', 'report_last_week']);
  expect(one.report_last_week).toBe(colours(['report_deals']).report_deals);
  expect(one.report_week_before).not.toBe(
    colours(['report_deals', 'report_value'], [0, 1]).report_value,
  );
});

it('no other column of a chart has the colour of an outcome in it, nor two the same', () => {
  const all = colours(
    ['report_deals', 'report_won', 'report_won_value', 'report_lost'],
    [0, 1, 2, 3],
  );
  expect(new Set(Object.values(all)).size).toBe(4);
  expect(all.report_won).toBe(colours(['report_won']).report_won);
});
