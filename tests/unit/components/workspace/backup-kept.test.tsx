// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '@/components/workspace/data/DataPage';
import { within } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Kept, kept } from '@/components/workspace/data/keeper';
import { rowSchemas } from '@/storage/backup/row-schemas';
import { exportPage, exportStart } from '@/storage/backup/rows';
import { backupState, saveBackupState } from '@/storage/backup/state';
import { trialBatch, trialEnd, trialPage } from '@/storage/backup/trial';
import { feeds } from '@/storage/feeds/api';
import { announce } from '@/utils/changes';
import { ANA, freshDatabase, know } from '../../storage/world';
import { openWorkspace } from '../popup-scene';

/** Where a backup goes and under which passphrase, which only this browser keeps. */

vi.mock('@/components/workspace/data/keeper', async (original) => {
  const real = await original<typeof import('@/components/workspace/data/keeper')>();
  return { ...real, kept: vi.fn(real.kept) };
});

const background = {
  exportStart,
  exportPage,
  backupState,
  saveBackupState,
  trialBatch,
  trialPage,
  trialEnd: async () => {
    await trialEnd();
    return {};
  },
  feeds,
  beforeUpgrade: { kept: null },
};

const real = vi.mocked(kept).getMockImplementation();
const saved: Blob[] = [];
beforeEach(async () => {
  if (real) vi.mocked(kept).mockImplementation(real);
  freshDatabase();
  saved.length = 0;
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('margin-backup').onsuccess = resolve;
  });
  vi.stubGlobal('fetch', async () => Response.json(rowSchemas()));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:test';
  });
  await know(ANA);
});

const open = () => openWorkspace('#/data', background);
const broken = () => Promise.reject(new DOMException('The disk stumbled', 'UnknownError'));

async function sealed({ screen, type, press }: ReturnType<typeof open>): Promise<void> {
  await screen.findByLabelText('Passphrase');
  type('Passphrase', 'a long passphrase');
  const form = screen.getByLabelText('Passphrase').closest('form');
  within(form as HTMLFormElement)
    .getByText('Save')
    .click();
  await screen.findByText(/^New backups are sealed/, {}, { timeout: 5000 });
  await press('Back up now');
}

it('a passphrase holds for as long as the page stands, though it could not be read again', async () => {
  const scene = open();
  await sealed(scene);
  await scene.screen.findByText(/^Last proven backup:/, {}, { timeout: 5000 });
  vi.mocked(kept).mockImplementation(broken);
  const asked = scene.sent('backupState').length;
  announce(['settings']);
  // The page has read again what it shows.
  await vi.waitFor(() => expect(scene.sent('backupState').length).toBeGreaterThan(asked), 5000);
  await scene.press('Back up now');
  await vi.waitFor(() => expect(saved).toHaveLength(2), 5000);
  expect(await saved[1]?.text()).not.toContain('Ana Silva');
});

it('nothing is backed up while it is not known whether there is a passphrase', async () => {
  vi.mocked(kept).mockImplementation(broken);
  const { screen, press } = open();
  const section = within(await screen.findByRole('region', { name: 'Backup' }, { timeout: 5000 }));
  await section.findByRole('alert');
  const now = section.getByRole('button', { name: 'Back up now' });
  expect(now).toHaveProperty('disabled', true);
  vi.mocked(kept).mockImplementation(async () => ({}));
  await press('Retry');
  await vi.waitFor(() => expect(now).toHaveProperty('disabled', false));
  expect(section.queryByRole('alert')).toBeNull();
});

it('what was chosen is not undone by an older answer that comes late', async () => {
  let answer: (memory: Kept) => void = () => {};
  vi.mocked(kept).mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const scene = open();
  await sealed(scene);
  answer({});
  await vi.waitFor(() => expect(saved).toHaveLength(1), 5000);
  expect(scene.screen.getByText(/^New backups are sealed/)).toBeTruthy();
  expect(await saved[0]?.text()).not.toContain('Ana Silva');
});
