// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

const go = (hash: string) =>
  new Promise<void>((resolve) => {
    window.addEventListener('hashchange', () => resolve(), { once: true });
    location.hash = hash;
  });

/** A page that a link opened at this address: what the tab showed before is none of ours. */
async function openedAt(hash: string) {
  if (location.hash !== hash) await go(hash);
  vi.resetModules();
  return import('@/components/workspace/route');
}

it('Back stays with us only where one came from a place of ours', async () => {
  const { canGoBack } = await openedAt('#/welcome');
  expect(canGoBack()).toBe(false);
  await go('#/people');
  expect(canGoBack()).toBe(true);
  await go('#/deals');
  await go('#/people');
  expect(canGoBack()).toBe(true);
  await go('#/welcome');
  expect(canGoBack()).toBe(false);
});

it('a place that was given another address is still the same place', async () => {
  const { canGoBack, renameAddress } = await openedAt('#/deal/1');
  renameAddress('#/deal/1?kind=note');
  await go('#/company/2');
  expect(canGoBack()).toBe(true);
  await go('#/deal/1?kind=note');
  expect(canGoBack()).toBe(false);
});

it('a place that another one stands instead of is passed by', async () => {
  const { canGoBack, goInstead } = await openedAt('#/');
  const there = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  goInstead('#/people');
  await there;
  expect(canGoBack()).toBe(false);
  await go('#/company/4');
  expect(canGoBack()).toBe(true);
  await go('#/people');
  expect(canGoBack()).toBe(false);
});
