import { expect, test } from 'vitest';
import { isJobChange, JobChangeFinder } from '@/utils/rules/job-change';

const DAY = 86_400_000;
const at = (domain: string, from: number, to: number, name = 'Ana Silva') => ({
  id: `${name} ${domain}`,
  name,
  domains: domain === '' ? [] : [domain],
  firstAt: from * DAY,
  lastAt: to * DAY,
});

test.each([
  ['a later exchange from another house', at('acme.com', 0, 100), at('lumen.com', 120, 200), true],
  ['the family name first', at('acme.com', 0, 9), at('lumen.com', 20, 30, 'Silva, Ana'), true],
  ['both at the same time', at('acme.com', 0, 200), at('lumen.com', 100, 300), false],
  ['the same house', at('acme.com', 0, 100), at('acme.com', 120, 200), false],
  ['a private address', at('acme.com', 0, 100), at('', 120, 200), false],
  ['a first name alone', at('acme.com', 0, 9, 'Ana'), at('lumen.com', 20, 30, 'Ana'), false],
  ['another name', at('acme.com', 0, 9), at('lumen.com', 20, 30, 'Ana Souza'), false],
])('%s', (_, before, after, expected) => {
  expect(isJobChange(before, after)).toBe(expected);
  const finder = new JobChangeFinder();
  for (const person of [after, before]) finder.add(person);
  expect(finder.pairs()).toEqual(expected ? [[before, after]] : []);
});
