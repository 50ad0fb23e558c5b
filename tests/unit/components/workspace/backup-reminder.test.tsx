// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import '@/components/workspace/data/AutoBackup';
import { within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { openWorkspace } from '../popup-scene';

const OLD = {
  last: {
    at: Date.now() - 30 * 86_400_000,
    provenAt: Date.now() - 30 * 86_400_000,
    name: 'margin-crm.ndjson',
    rows: 3,
    bytes: 900,
    to: 'download',
    sealed: false,
  },
};
const WORDS = 'Your last backup is getting old.';

/** The page with the styles of its frame, as a wide window has them. */
function open() {
  const scene = openWorkspace('#/settings', { backupState: OLD });
  const style = document.createElement('style');
  style.textContent = readFileSync('components/workspace/shell.css', 'utf8');
  document.head.replaceChildren(style);
  return scene;
}
const isShown = (element: Element | null) =>
  element !== null && getComputedStyle(element).display !== 'none';

it('a backup that is getting old is told of at the end of the side bar, which keeps it in sight', async () => {
  const { screen } = open();
  const told = await screen.findByText(WORDS, { exact: false });
  expect(isShown(told)).toBe(true);
  expect(getComputedStyle(told).position).toBe('sticky');
  expect(within(told).getByRole('link', { name: 'Back up now' }).getAttribute('href')).toBe(
    '#/data',
  );
  expect(screen.queryByRole('link', { name: WORDS })).toBeNull();
});

it('beside the menu button stands a mark that leads there, for when the menu is folded', async () => {
  const { screen } = open();
  await screen.findByText(WORDS, { exact: false });
  document.head.replaceChildren();
  const mark = await screen.findByRole('link', { name: WORDS });
  expect(mark.getAttribute('href')).toBe('#/data');
  expect(screen.getByRole('button', { name: 'Menu' }).nextElementSibling).toBe(mark);
});
