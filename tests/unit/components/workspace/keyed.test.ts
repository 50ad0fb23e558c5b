import { expect, it } from 'vitest';
import { spokenKeys } from '@/components/workspace/palette/use-keyed';

it.each([
  ['Ctrl+K', 'Control+K'],
  ['Ctrl+Alt+K', 'Control+Alt+K'],
  ['S', 'Shift+S'],
  ['+', 'Plus'],
  ['Ctrl++', 'Control+Plus'],
  ['Ctrl+Shift++', 'Control+Shift+Plus'],
  ['?', '?'],
  ['g p', undefined],
  ['', undefined],
])('%s is told to assistive technology as %s', (keys, spoken) => {
  expect(spokenKeys(keys)).toBe(spoken);
});
