// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { canGoBack } from '@/components/workspace/route';

const go = (hash: string) =>
  new Promise<void>((resolve) => {
    window.addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = hash;
  });

it('Back stays with us only where one came from a place of ours', async () => {
  // A record that a link opened: what the tab showed before is none of ours.
  expect(canGoBack()).toBe(false);
  const first = location.hash;
  await go('#/people');
  expect(canGoBack()).toBe(true);
  await go('#/deals');
  await go('#/people');
  expect(canGoBack()).toBe(true);
  await go(first || '#');
  expect(canGoBack()).toBe(false);
});
