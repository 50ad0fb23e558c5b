import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptDatabase, soundness } from '@/storage/canary';
import { addContact } from '@/storage/contacts';
import { useDatabase } from '@/storage/db';
import { errorCode } from '@/storage/errors';
import { MarginDb } from '@/storage/margin-db';
import { speakEnglish } from '../english';
import { ANA, BEN, know } from './world';

let count = 0;
let name: string;
let db: MarginDb;

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  count += 1;
  name = `canary-${count}`;
  db = open();
});

/** A worker that starts: a new connection to whatever is there. */
function open(): MarginDb {
  const opened = new MarginDb(name);
  useDatabase(opened);
  return opened;
}

async function remembered(): Promise<void> {
  await vi.waitFor(async () => {
    const { canary } = await browser.storage.local.get('canary');
    const { changes } = db;
    expect(canary).toMatchObject({ head: (await changes.toCollection().last())?.id });
  });
}

async function lose(): Promise<void> {
  db.close();
  await MarginDb.delete(name);
}

const ben = () =>
  addContact({ address: BEN.address, name: BEN.name, company: null, source: 'test' });

describe('A database', () => {
  it('that is the one it was is written to, start after start', async () => {
    await know(ANA);
    await remembered();
    db = open();
    await ben();
    expect(await db.contacts.count()).toBe(2);
    expect(await soundness()).toBe('sound');
  });

  it('that comes back empty is not written to, until a person says so', async () => {
    await know(ANA);
    await remembered();
    await lose();
    db = open();
    const error = await ben().catch((thrown: unknown) => thrown);
    expect(errorCode(error)).toBe('stopped');
    expect(await db.contacts.count()).toBe(0);
    expect(await soundness()).toBe('lost');
    // Asking again changes nothing about it.
    await expect(ben()).rejects.toMatchObject({ why: 'lost' });

    await acceptDatabase();
    await ben();
    expect(await db.contacts.count()).toBe(1);
    db = open();
    expect(await soundness()).toBe('sound');
  });

  it('that is deleted under a running worker is noticed before the next write', async () => {
    await know(ANA);
    await remembered();
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
    });
    await expect(ben()).rejects.toMatchObject({ why: 'lost' });
  });

  it('that comes back as it was some time ago is not written to', async () => {
    await know(ANA);
    await remembered();
    const before = await db.changes.toArray();
    await ben();
    await remembered();
    const [, last] = await db.changes.toCollection().primaryKeys();
    await db.changes.delete(last ?? '');
    expect(before).toHaveLength(1);
    db = open();
    await expect(know(BEN)).rejects.toMatchObject({ why: 'older' });
  });

  it('that is another one is not written to', async () => {
    await know(ANA);
    await remembered();
    await db.meta.put({ key: 'identity', value: crypto.randomUUID() });
    db = open();
    await expect(ben()).rejects.toMatchObject({ why: 'other' });
  });

  it('that newer code wrote is not written to', async () => {
    await know(ANA);
    await db.meta.put({ key: 'minCode', value: 99 });
    db = open();
    await expect(ben()).rejects.toMatchObject({ why: 'newer' });
  });

  it('that a newer version upgraded under a running worker is not written to any more', async () => {
    await know(ANA);
    const version = db.backendDB().version;
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version + 10);
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
      request.onerror = reject;
    });
    await expect(ben()).rejects.toMatchObject({ why: 'newer' });
    db.close();
  });
});
