// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { NOW } from './popup-fixtures';
import { openPopup, openWorkspace } from './popup-scene';

const last = {
  at: NOW - 3_600_000,
  provenAt: NOW - 3_600_000,
  rows: 12,
  bytes: 4000,
  name: 'margin-crm-2026-11-27.ndjson',
  to: 'folder',
  sealed: false,
};

describe('A database that is not the one it was', () => {
  it('is told in the popup, with the last backup and both ways on', async () => {
    let state = 'lost';
    const { screen, press, sent, opened } = openPopup('today', {
      soundness: () => ({ state }),
      backupState: { last },
      acceptDatabase: () => {
        state = 'sound';
        return {};
      },
    });
    const alert = await screen.findByRole('heading', { name: 'Your data could not be found' });
    expect(alert.closest('section')?.textContent).toContain('margin-crm-2026-11-27.ndjson');
    await press('Restore a backup');
    await waitFor(() => expect(opened).toHaveBeenCalledWith('/workspace.html#/data'));
    expect(sent('acceptDatabase')).toEqual([{}]);
  });

  it('is gone on with only on purpose', async () => {
    let state = 'older';
    const { screen, press, sent } = openWorkspace('#/welcome', {
      soundness: () => ({ state }),
      acceptDatabase: () => {
        state = 'sound';
        return {};
      },
    });
    await press('Go on with what is there');
    const dialog = await screen.findByRole('dialog');
    expect(sent('acceptDatabase')).toEqual([]);
    within(dialog).getByRole('button', { name: 'Go on with what is there' }).click();
    await waitFor(() => expect(sent('acceptDatabase')).toEqual([{}]));
    await waitFor(() => expect(screen.queryByText('Your data could not be found')).toBeNull());
  });

  it('offers nothing where newer code wrote it', async () => {
    const { screen } = openPopup('today', { soundness: { state: 'newer' } });
    const heading = await screen.findByRole('heading', { name: /from a newer version$/ });
    const section = heading.closest('section');
    expect(section && within(section).queryByRole('button')).toBeNull();
  });

  it('is not spoken of while all is well', async () => {
    const { screen } = openPopup('today');
    await screen.findByRole('tab', { name: /Today/ });
    expect(screen.queryByText(/could not be found/)).toBeNull();
  });
});
