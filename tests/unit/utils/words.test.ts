import { afterEach, expect, test } from 'vitest';
import en from '@/public/_locales/en/messages.json';
import { sayFrom, t, tn } from '@/utils/words';
import { speakEnglish } from '../english';

afterEach(() => sayFrom({}));

/** The words as the build writes them down for our pages: gaps by number. */
function flat(): Record<string, string> {
  const messages: Record<string, { message: string; placeholders?: Record<string, unknown> }> = en;
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, { message, placeholders }]) =>
      placeholders ? [] : [[key, message]],
    ),
  );
}

test('a page says the same from its own words as the browser does', () => {
  speakEnglish();
  const say = () => [t('app_name'), t('popup_undone'), tn('popup_days', 3), tn('popup_days', 1)];
  const byBrowser = say();
  sayFrom({ ...flat(), popup_days_one: '$1 day', popup_days_other: '$1 days' });
  expect(say()).toEqual(byBrowser);
});

test('gaps are filled by their numbers, those without words are left empty, and two dollars are one', () => {
  sayFrom({ app_name: '$2 of $1, $3, $$5, 100 %' });
  expect(t('app_name', 'Ana $1', 'two')).toBe('two of Ana $1, , $5, 100 %');
});

test('what a page has no words for is asked of the browser', () => {
  speakEnglish();
  sayFrom({ popup_undone: 'Taken back' });
  expect(t('popup_undone')).toBe('Taken back');
  expect(t('app_name')).toBe('Margin CRM');
});
