import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { importBatch } from '@/storage/import/import';
import { strangerKey } from '@/storage/kept';
import type { Person } from '@/utils/seen';
import { speakEnglish } from '../../english';
import { freshDatabase, idAt, mail, NOON } from '../world';
import { batch } from './batch';

/** What a batch has to know is asked for before its rows are handed over, and holds for all of them. */

const asking = ['get', 'getKey', 'getAll', 'getAllKeys'] as const;
const [store, index] = [IDBObjectStore.prototype, IDBIndex.prototype];
const before = { put: store.put, store: { ...methodsOf(store) }, index: { ...methodsOf(index) } };

beforeEach(speakEnglish);
afterEach(() => {
  store.put = before.put;
  Object.assign(store, before.store);
  Object.assign(index, before.index);
});

function methodsOf(source: IDBObjectStore | IDBIndex) {
  return {
    get: source.get,
    getKey: source.getKey,
    getAll: source.getAll,
    getAllKeys: source.getAllKeys,
  };
}

/** The stores that are asked while mails handed over before have to be written first. */
function askedBehindMails(): Set<string> {
  const late = new Set<string>();
  let isHanded = false;
  store.put = function (this: IDBObjectStore, ...row) {
    isHanded ||= this.name === 'activities';
    return before.put.apply(this, row);
  };
  for (const name of asking) {
    const { [name]: ofStore } = before.store;
    store[name] = function (this: IDBObjectStore, ...query: [IDBKeyRange]) {
      if (isHanded) late.add(this.name);
      return Reflect.apply(ofStore, this, query);
    };
    const { [name]: ofIndex } = before.index;
    index[name] = function (this: IDBIndex, ...query: [IDBKeyRange]) {
      if (isHanded) late.add(this.objectStore.name);
      return Reflect.apply(ofIndex, this, query);
    };
  }
  return late;
}

/** The n-th of many people who wrote once each. */
function writer(number: number): Person {
  return { address: `person${number}@firm.example`, name: `Person ${number}` };
}

function from(number: number, cc: Person[] = []) {
  const at = NOON + number * 60_000;
  const seen = mail({ at, source: 'file', threadId: idAt(at), from: writer(number), cc });
  return { kind: 'mail' as const, seen, acquainted: [writer(number).address] };
}

const numbers = (first: number, count: number) =>
  Array.from({ length: count }, (_, number) => first + number);

it('asks for nothing but the counts of days behind the mails it hands over', async () => {
  freshDatabase();
  // How a new database counts its days is known from the second change on.
  await importBatch(batch([from(1000)], { last: false }));
  await importBatch(batch([from(1001)], { batch: 1, last: false }));
  const late = askedBehindMails();
  await importBatch(
    batch(
      numbers(0, 280).map((each) => from(each)),
      { batch: 2, last: false },
    ),
  );
  expect([...late]).toEqual(['days']);
});

it('gives everybody who comes along with thirty others what they had a part in before', async () => {
  const db = freshDatabase();
  const [early, late] = [writer(31), writer(45)];
  await importBatch(batch([from(500, [early, late])], { last: false }));
  expect(await db.contacts.toArray()).toMatchObject([{ name: 'Person 500' }]);
  await importBatch(
    batch(
      numbers(30, 30).map((each) => from(each)),
      { batch: 1, last: false },
    ),
  );
  for (const { address } of [early, late]) {
    const contact = await db.contacts.where('emails').equals(address).first();
    // The one in which they stood beside others, and the one they wrote.
    expect(contact?.relationship).toMatchObject({ inbound: 2 });
    const own = contact?.id ?? '';
    expect(await db.touches.where(':id').between([own], [own, []]).count()).toBe(2);
    const theirs = strangerKey(address);
    expect(await db.touches.where(':id').between([theirs], [theirs, []]).count()).toBe(0);
  }
});
