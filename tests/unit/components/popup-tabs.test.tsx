// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LAST_TAB, lastTab } from '@/components/popup/Popup';
import { taskItem } from './popup-fixtures';
import { openPopup } from './popup-scene';

describe('The tabs of the popup', () => {
  it('are named Today, Pipeline and Search, whatever there is to do', async () => {
    const { screen } = openPopup('today', { today: { items: [taskItem(1)] } });
    await screen.findByRole('listitem', { name: 'Send offer 1' });
    const names = ['Today', 'Pipeline', 'Search'];
    expect(screen.getAllByRole('tab')).toEqual(
      names.map((name) => screen.getByRole('tab', { name })),
    );
    expect(screen.getByRole('tabpanel', { name: 'Today' })).toBeTruthy();
  });

  it('change by arrow keys, which follow the direction of the page', async () => {
    const { screen, key } = openPopup('today');
    const tab = (name: string) => screen.getByRole('tab', { name });
    tab('Today').focus();
    key('ArrowRight');
    await screen.findByRole('tabpanel', { name: 'Pipeline' });
    expect(document.activeElement).toBe(tab('Pipeline'));
    key('ArrowRight');
    await screen.findByRole('tabpanel', { name: 'Search' });
    // Walking along the tabs does not fall into the search box.
    expect(document.activeElement).toBe(tab('Search'));
    key('ArrowRight');
    await screen.findByRole('tabpanel', { name: 'Today' });
    document.documentElement.dir = 'rtl';
    key('ArrowLeft');
    await screen.findByRole('tabpanel', { name: 'Pipeline' });
  });

  it('are remembered', async () => {
    const { screen } = openPopup('today');
    expect(await lastTab()).toBe('today');
    fireEvent.click(screen.getByRole('tab', { name: 'Pipeline' }));
    await waitFor(async () => expect(await lastTab()).toBe('pipeline'));
  });

  it('start at Today when what was remembered makes no sense', async () => {
    fakeBrowser.reset();
    await browser.storage.local.set({ [LAST_TAB]: 'yesterday' });
    expect(await lastTab()).toBe('today');
  });

  it('are reached by 1, 2 and /, but not while typing', async () => {
    const { screen, key } = openPopup('today');
    key('2');
    await screen.findByRole('tabpanel', { name: 'Pipeline' });
    key('/');
    await screen.findByRole('tabpanel', { name: 'Search' });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search' }));
    key('1');
    expect(screen.getByRole('tabpanel', { name: 'Search' })).toBeTruthy();
  });

  it('leave the way to the settings open', async () => {
    const { screen } = openPopup('today');
    const link = screen.getByRole('link', { name: 'Settings' });
    expect(link.getAttribute('href')).toMatch(/workspace\.html#\/settings$/);
  });
});
