// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useHeld } from '@/components/ui/held';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What is typed, and what was found for it. */
function Box({ typed, found }: { typed: string; found: string }) {
  const held = useHeld(found, typed);
  return (
    <p>
      {typed}: {held}
    </p>
  );
}

const words = () => document.querySelector('p')?.textContent;

it('lets what was typed be seen before what was found for it, and holds nothing after that', async () => {
  const view = render(<Box typed="a" found="Ana" />);
  expect(words()).toBe('a: Ana');
  view.rerender(<Box typed="b" found="Bo" />);
  expect(words()).toBe('b: Ana');
  await waitFor(() => expect(words()).toBe('b: Bo'));
  view.rerender(<Box typed="b" found="Bob" />);
  expect(words()).toBe('b: Bob');
});

it('goes from the first to the last where more is typed before a picture', async () => {
  const view = render(<Box typed="a" found="Ana" />);
  const seen: (string | null | undefined)[] = [];
  const watch = new MutationObserver(() => seen.push(words()));
  watch.observe(document.body, { subtree: true, childList: true, characterData: true });
  view.rerender(<Box typed="b" found="Bo" />);
  view.rerender(<Box typed="bo" found="Boris" />);
  expect(words()).toBe('bo: Ana');
  await waitFor(() => expect(words()).toBe('bo: Boris'));
  watch.disconnect();
  expect(seen).not.toContain('bo: Bo');
});

it('waits for no picture in a page that nobody sees', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  const view = render(<Box typed="a" found="Ana" />);
  view.rerender(<Box typed="b" found="Bo" />);
  await waitFor(() => expect(words()).toBe('b: Bo'));
});
