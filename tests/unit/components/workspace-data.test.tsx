// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { restoreBatch } from '@/storage/backup/restore';
import { rowSchemas } from '@/storage/backup/row-schemas';
import { exportPage, exportStart } from '@/storage/backup/rows';
import { backupState, saveBackupState } from '@/storage/backup/state';
import { trialBatch, trialEnd, trialPage } from '@/storage/backup/trial';
import { captureAutomatically } from '@/storage/capture';
import { endFeed, feeds, subscribeFeed } from '@/storage/feeds/api';
import { pollFeed } from '@/storage/feeds/poll';
import { forget } from '@/storage/forget/forget';
import { pastOf, removePast } from '@/storage/forget/past';
import { scrubJournal } from '@/storage/forget/scrub';
import { undoImport } from '@/storage/import/import';
import { undoGroup } from '@/storage/journal/groups';
import type { MarginDb } from '@/storage/margin-db';
import { undo } from '@/storage/undo';
import { ANA, BEN, freshDatabase, know, mail, NOON } from '../storage/world';
import { settings } from './popup-fixtures';
import { openWorkspace, Refused } from './popup-scene';

/** The background itself, on a database of this test. */
const background = {
  exportStart,
  exportPage,
  restoreBatch,
  trialBatch,
  trialPage,
  trialEnd: async () => {
    await trialEnd();
    return {};
  },
  backupState,
  saveBackupState,
  feeds,
  subscribeFeed: (input: { address: string }) =>
    subscribeFeed(input).catch((error: Error) => {
      throw new Refused(error.message);
    }),
  endFeed,
  readFeed: async ({ feedId }: { feedId: string }) => {
    await pollFeed(feedId, Date.now());
    return {};
  },
  undoImport,
  undoGroup,
  undo,
  forget,
  scrubJournal,
  pastOf,
  removePast: (input: { entry: string }) => removePast(input),
};

let db: MarginDb;
const saved: Blob[] = [];
beforeEach(() => {
  db = freshDatabase();
  saved.length = 0;
  vi.stubGlobal('fetch', async () => Response.json(rowSchemas()));
  // Here a press on a link with a file would lead away from the page.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:test';
  });
});

/** The page, with its code loaded. */
async function openData() {
  const scene = openWorkspace('#/data', background);
  await scene.screen.findByText('There is no backup yet.', {}, { timeout: 10_000 });
  return scene;
}

async function lastSaved(): Promise<File> {
  await waitFor(() => expect(saved.length).toBeGreaterThan(0), { timeout: 5000 });
  return new File([saved.at(-1) ?? ''], 'saved.ndjson');
}

function choose(screen: ReturnType<typeof openWorkspace>['screen'], file: File): void {
  const input = screen.getByLabelText('Choose file', { selector: 'input' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

describe('Export and backup', () => {
  it('saves everything, and brings it back into an empty database with an undo', async () => {
    await know(ANA);
    await know(BEN);
    const { screen, press } = await openData();
    await press('Save file: Everything');
    const file = await lastSaved();

    db = freshDatabase();
    choose(screen, file);
    await screen.findByText('What would happen', {}, { timeout: 5000 });
    expect(await db.contacts.count()).toBe(0);
    await press('Restore');
    await screen.findByText('What happened', {}, { timeout: 5000 });
    expect((await db.contacts.toArray()).map(({ name }) => name).sort()).toEqual([
      'Ana Silva',
      'Ben Okoro',
    ]);
    await press('Undo this restore');
    await screen.findByText(/^The restore was undone/);
    expect(await db.contacts.count()).toBe(0);
  });

  it('lets everything be saved though nobody can tell when the last backup was', async () => {
    await know(ANA);
    let isBroken = true;
    const { screen, press } = openWorkspace('#/data', {
      ...background,
      backupState: () => {
        if (isBroken) throw new Refused('unread');
        return backupState();
      },
    });
    const section = await screen.findByRole('region', { name: 'Backup' }, { timeout: 10_000 });
    await within(section).findByRole('alert');
    expect(section.textContent).not.toContain('There is no backup yet.');
    await press('Save file: Everything');
    expect(await (await lastSaved()).text()).toContain('Ana Silva');
    isBroken = false;
    await press('Retry');
    await screen.findByText('There is no backup yet.');
    expect(within(section).queryByRole('alert')).toBeNull();
  });

  it('says why a file cannot be restored, and writes nothing', async () => {
    await know(ANA);
    const { screen, press } = await openData();
    await press('Save file: Everything');
    const text = await (await lastSaved()).text();
    const before = await db.changes.count();
    choose(screen, new File([text.replace('Ana Silva', 'Eve Silva')], 'a.ndjson'));
    await screen.findByText(/its checksum does not fit/, {}, { timeout: 5000 });
    choose(screen, new File([text.slice(0, -200)], 'b.ndjson'));
    await screen.findByText(/its end is missing/, {}, { timeout: 5000 });
    choose(screen, new File(['Name,Email\n'], 'c.csv'));
    await screen.findByText(/^This is no file of Margin CRM/, {}, { timeout: 5000 });
    expect(await db.changes.count()).toBe(before);
  });

  it('backs up, tries the backup, and says when it was proven', async () => {
    await know(ANA);
    const { screen, press } = await openData();
    await screen.findByText('There is no backup yet.');
    expect(screen.getByText(/^This browser lets no page write into a folder/)).toBeTruthy();
    await press('Back up now');
    await screen.findByText(/^Last proven backup:/, {}, { timeout: 5000 });
    expect((await backupState()).last).toMatchObject({ to: 'download', sealed: false });
    expect(saved).toHaveLength(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('margin-trial');
  });

  it('seals a backup with a passphrase that has to be given again', async () => {
    await know(ANA);
    const { screen, press, type } = await openData();
    await screen.findByLabelText('Passphrase');
    type('Passphrase', 'short');
    await press('Save');
    await screen.findByText('Use at least eight characters.');
    type('Passphrase', 'a long passphrase');
    await press('Save');
    await screen.findByText(/^New backups are sealed/, {}, { timeout: 5000 });
    await press('Back up now');
    const file = await lastSaved();
    await screen.findByText(/^Last proven backup:/, {}, { timeout: 5000 });
    expect(await file.text()).not.toContain('Ana Silva');

    db = freshDatabase();
    choose(screen, file);
    await screen.findByLabelText('Passphrase of this file');
    type('Passphrase of this file', 'another passphrase');
    await press('Open');
    await screen.findByText(/^That passphrase does not open it/, {}, { timeout: 5000 });
    type('Passphrase of this file', 'a long passphrase');
    await press('Open');
    await screen.findByText('What would happen', {}, { timeout: 5000 });
    await press('Restore');
    await screen.findByText('What happened', {}, { timeout: 5000 });
    expect(await db.contacts.count()).toBe(1);
  }, 20_000);

  it('writes tables in the shape of other products', async () => {
    await know(ANA);
    const { screen, press } = await openData();
    fireEvent.change(await screen.findByLabelText('For'), { target: { value: 'hubspot' } });
    await press('Save file: Table');
    const text = await (await lastSaved()).text();
    expect(text).toMatch(/^\ufeffRecord ID,First Name,Last Name,Email/);
    expect(text).toContain(',Ana,Silva,ana@acme.example,');
    await screen.findByText(/^Saved as hubspot-contacts-/);
  });

  it('forgets somebody for good, after showing what would go', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON })]);
    const { screen, press, type } = await openData();
    type('Address or domain to forget', 'Ana@Acme.example');
    await press('Show what would go');
    await screen.findByText('What would go for good: ana@acme.example');
    expect(await db.contacts.count()).toBe(1);
    await press('Forget for good');
    await screen.findByText('Forgotten');
    expect(await db.contacts.count()).toBe(0);
    expect(JSON.stringify(await db.changes.toArray())).not.toContain('ana@acme');
    await press('Save report');
    expect(await (await lastSaved()).text()).toMatch(/^Forgotten\n.*\nContacts: 1\n/);
  });

  it('offers to take out the past of what comes onto the never-log list', async () => {
    await know(ANA);
    await captureAutomatically([mail({ at: NOON })]);
    const { screen, press, sent } = openWorkspace('#/settings', {
      ...background,
      settings: () => settings,
    });
    const field = await screen.findByRole(
      'textbox',
      { name: 'Address or domain never to log' },
      { timeout: 10_000 },
    );
    fireEvent.input(field, { target: { value: 'acme.example' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await screen.findByText('The history still holds 1 mail or meeting with acme.example.');
    await press('Take them out');
    await waitFor(() => expect(sent('removePast')).toEqual([{ entry: 'acme.example' }]));
    await screen.findByText('Taken out: the past with acme.example');
    expect(await db.activities.count()).toBe(0);
    await press('Undo');
    await waitFor(async () => expect(await db.activities.count()).toBe(1));
  });

  it('writes people as cards', async () => {
    await know(ANA);
    const { press } = await openData();
    await press('Save file: People as an address book');
    expect(await (await lastSaved()).text()).toContain('FN:Ana Silva');
  });

  it('subscribes to a calendar, says what came of it, unsubscribes, and takes each back', async () => {
    const key = 'private-0123456789abcdef';
    const address = `https://calendar.google.com/calendar/ical/robin%40brightwater.example/${key}/basic.ics`;
    const calendar = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:kick@google.com',
      'DTSTART:20261001T100000Z',
      'DTEND:20261001T110000Z',
      'SUMMARY:Kick-off',
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:robin@brightwater.example',
      'ATTENDEE;PARTSTAT=ACCEPTED;CN=Ana Silva:mailto:ana@acme.example',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const fetching = vi.fn(async () => new Response(calendar));
    vi.stubGlobal('fetch', fetching);
    const { screen, press } = await openData();
    await screen.findByLabelText('Secret address in iCal format');
    const type = (value: string) =>
      fireEvent.input(screen.getByLabelText('Secret address in iCal format'), {
        target: { value },
      });
    type('https://outlook.office365.com/owa/calendar/calendar.ics');
    await press('Subscribe');
    await screen.findByText(/Only calendars of calendar\.google\.com/);
    expect(fetching).not.toHaveBeenCalled();

    type(address);
    await press('Subscribe');
    await screen.findByText(/^Last read:/, {}, { timeout: 5000 });
    expect(await db.activities.count()).toBe(1);
    expect(document.body.innerHTML).not.toContain(key);

    await press('Unsubscribe from robin@brightwater.example');
    await screen.findByText(/What came from it stays/);
    await waitFor(() => expect(screen.queryByText(/^Last read:/)).toBeNull());
    await press('Undo');
    await screen.findByText(/^Last read:/);

    type(address);
    await press('Subscribe');
    await screen.findByText('Subscribed to robin@brightwater.example');
    await press('Undo');
    await screen.findByText(/^The subscription .* was undone/);
    await waitFor(() => expect(screen.queryByText(/^Last read:/)).toBeNull());
    expect(await db.activities.count()).toBe(0);
    vi.unstubAllGlobals();
  });
});
