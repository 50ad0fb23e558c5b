import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  beforeUpgrade,
  beforeUpgradePiece,
  dropBeforeUpgrade,
  dropOldBeforeUpgrade,
  keepBeforeUpgrade,
} from '@/storage/backup/before-upgrade';
import { database, useDatabase } from '@/storage/db';
import { forget } from '@/storage/forget/forget';
import { MarginDb } from '@/storage/margin-db';
import { VERSION } from '@/storage/version';
import { readFile } from '@/utils/backup/file';
import { speakEnglish } from '../../english';
import { NOON } from '../world';

const NAME = 'margin';
const PEOPLE = 1200;

beforeEach(async () => {
  speakEnglish();
  useDatabase(undefined);
  await Dexie.delete(NAME);
  await dropBeforeUpgrade();
});

/** A database as an older version left it. */
async function older(): Promise<void> {
  const old = new Dexie(NAME);
  old.version(VERSION - 0.5).stores({ contacts: 'id', settings: 'id' });
  await old.open();
  await old.table('contacts').bulkPut(
    Array.from({ length: PEOPLE }, (_, index) => ({
      id: `0195f7a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
      rev: '0195f7a0-0000-7000-8000-000000000000',
      name: `Person ${index} of Łódź`,
    })),
  );
  old.close();
}

async function versionNow(): Promise<number> {
  const found = (await indexedDB.databases()).find(({ name }) => name === NAME);
  return (found?.version ?? 0) / 10;
}

/** The rows of the kept file, which is looked at as any backup is. */
async function keptNames(): Promise<string[]> {
  const kept = await beforeUpgrade();
  const texts: string[] = [];
  for (let number = 0; number < (kept?.pieces ?? 0); number += 1)
    texts.push(await beforeUpgradePiece(number));
  async function* bytes() {
    yield new Uint8Array(await new Blob(texts).arrayBuffer());
  }
  const names: string[] = [];
  for await (const part of readFile(bytes())) {
    expect(part.kind).not.toBe('problem');
    if (part.kind === 'row') names.push(String(part.line.row.name));
  }
  return names;
}

describe('Before a newer version changes the database', () => {
  it('all of it is kept as a whole file', async () => {
    await older();
    await (await database()).open();
    expect(await versionNow()).toBe(VERSION);
    expect(await beforeUpgrade()).toMatchObject({ version: 0 });
    const names = await keptNames();
    expect(names).toHaveLength(PEOPLE);
    expect(names.at(-1)).toBe(`Person ${PEOPLE - 1} of Łódź`);
  });

  it('nothing is kept of a new database, or of one that is of this version', async () => {
    await (await database()).open();
    useDatabase(undefined);
    await (await database()).open();
    expect(await beforeUpgrade()).toBeNull();
  });

  it('the database stays as it was where the keeping is killed, and it begins anew', async () => {
    await older();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Killed', 'UnknownError');
    });
    await expect(database()).rejects.toThrow('Killed');
    put.mockRestore();
    expect(await versionNow()).toBe(VERSION - 0.5);
    expect(await beforeUpgrade()).toBeNull();
    await (await database()).open();
    expect(await keptNames()).toHaveLength(PEOPLE);
  });

  it('the file outlives a change that is killed half-way, and the change is made again', async () => {
    await older();
    await keepBeforeUpgrade(NAME);
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(NAME, VERSION * 10);
      request.onupgradeneeded = () => {
        request.result.deleteObjectStore('contacts');
        request.transaction?.abort();
      };
      request.onerror = () => resolve();
    });
    expect(await versionNow()).toBe(VERSION - 0.5);
    const db = await database();
    await db.open();
    expect(await db.contacts.count()).toBe(PEOPLE);
    expect(await keptNames()).toHaveLength(PEOPLE);
  });

  it('the file goes when it has grown old, or when somebody is to be forgotten', async () => {
    await older();
    await keepBeforeUpgrade(NAME, NOON);
    await dropOldBeforeUpgrade(NOON + 50 * 86_400_000);
    expect(await beforeUpgrade()).not.toBeNull();
    await dropOldBeforeUpgrade(NOON + 70 * 86_400_000);
    expect(await beforeUpgrade()).toBeNull();
    await keepBeforeUpgrade(NAME, NOON);
    useDatabase(new MarginDb('before-upgrade-forget'));
    await forget({ entry: 'ana@acme.example', rehearse: true });
    expect(await beforeUpgrade()).not.toBeNull();
    await forget({ entry: 'ana@acme.example', rehearse: false });
    expect(await beforeUpgrade()).toBeNull();
  });
});
