import './importing';
import { finishRebuild, startRebuild } from '@/storage/days-rebuild';
import { noRelationship, touchesOf, withAdded } from '@/storage/kept';
import { MarginDb } from '@/storage/margin-db';
import type { Activity, Contact, Deal, Pipeline, StageSum, Thread, Touch } from '@/storage/schema';
import type { EmailSeen } from '@/utils/seen';
import { userZone } from '@/utils/time';
import type { Facts, LoggedThread } from './facts';
import { miniSearch, sampleTexts, searchHere, sqlite, sqliteAsked } from './finding';
import { rawAll, rawBulk } from './raw';
import { ME, story, sumsOf } from './story';

/** Fills the database of the bench build and counts it anew; runs in a page of the extension. */

const SAMPLES = 60;

async function fill(size: number): Promise<Facts> {
  const db = new MarginDb();
  const pipeline = await seededPipeline(db);
  const { batches, rest } = story(size, pipeline);
  for (const batch of batches) await rawBulk({ ...batch });
  const { contacts, threads, ...small } = rest();
  for (let start = 0; start < contacts.length; start += 2000)
    await rawBulk({ contacts: contacts.slice(start, start + 2000) });
  for (let start = 0; start < threads.length; start += 2000)
    await rawBulk({ threads: threads.slice(start, start + 2000) });
  await rawBulk({ ...small });
  await count();
  const facts = await factsOf(db, contacts, threads);
  db.close();
  return facts;
}

/** Owners of the deals of a full board. */
const OWNERS = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gia', 'Hugo'];

/** Fills the board with so many open deals, each with an owner. */
async function fillBoard(open: number): Promise<void> {
  const db = new MarginDb();
  const pipeline = await seededPipeline(db);
  db.close();
  const openStages = pipeline.stages.filter(({ outcome }) => outcome === 'open').length;
  const { contacts, companies, deals } = story(1000, pipeline).rest(
    Math.ceil((open / openStages) * pipeline.stages.length),
  );
  const owned = deals
    .filter(({ state }) => state === 'open')
    .slice(0, open)
    .map((deal, index) => ({ ...deal, owner: OWNERS[index % OWNERS.length] }));
  await rawBulk({ contacts, companies, deals: owned, stageSums: sumsOf(owned) });
}

/** Counts all reports anew, as this version of the product counts them. */
async function count(): Promise<void> {
  await startRebuild(userZone());
  await finishRebuild();
}

/** The pipeline that the product seeds when it is installed. */
async function seededPipeline(db: MarginDb): Promise<Pipeline> {
  for (let tries = 0; tries < 200; tries++) {
    const [first] = await db.pipelines.toArray();
    if (first) return first;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The product has not made its pipeline.');
}

async function factsOf(db: MarginDb, contacts: Contact[], threads: Thread[]): Promise<Facts> {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const step = Math.max(1, Math.floor(threads.length / SAMPLES));
  const samples = threads.filter((_, index) => index % step === 0).slice(0, SAMPLES);
  const logged: LoggedThread[] = [];
  for (const thread of samples) {
    const rows = await db.activities
      .where('[threadId+at]')
      .between([thread.id], [thread.id, []])
      .toArray();
    const contact = byId.get(thread.contactIds[0] ?? '');
    if (!contact) continue;
    logged.push({
      threadId: hexOf(thread.keys[0] ?? ''),
      contact: { id: contact.id, address: contact.emails[0] ?? '', name: contact.name },
      subject: {
        kind: 'thread',
        account: ME,
        threadId: hexOf(thread.keys[0] ?? ''),
        subjectLine: thread.subject,
        messages: rows.map((row) => seenOf(row, thread)),
        people: [],
      },
    });
  }
  return { busiest: contacts[0]?.id ?? '', logged };
}

function seenOf(activity: Activity, thread: Thread): EmailSeen {
  const people = (role: string) =>
    activity.participants
      .filter((person) => person.role === role)
      .map(({ address, name }) => ({ address, name }));
  return {
    kind: 'email',
    source: 'thread',
    account: ME,
    threadId: hexOf(thread.keys[0] ?? ''),
    messageId: hexOf(activity.keys[0] ?? ''),
    subject: activity.subject,
    snippet: activity.snippet,
    from: people('from')[0] ?? null,
    to: people('to'),
    cc: people('cc'),
    others: [],
    at: activity.at,
    timeSource: 'id',
  };
}

function hexOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

/** Takes the rows of the raw side away again. */
function forget(activityIds: string[]): Promise<void> {
  return rawBulk({ activities: activityIds }, 'delete');
}

/** Counts everything that is kept from what it is derived from; answers what does not fit. */
async function recount(expected: { activities: number; keys: string[] }): Promise<string[]> {
  const db = new MarginDb();
  const wrong: string[] = [];
  const contacts = new Map<string, Contact>();
  const byAddress = new Map<string, string>();
  for await (const row of rows<Contact>('contacts')) {
    contacts.set(row.id, row);
    for (const email of row.emails) byAddress.set(email, row.id);
  }
  const whoIs = (address: string) =>
    address === ME ? null : (byAddress.get(address) ?? `addr:${address}`);

  let count = 0;
  const touches = new Set<string>();
  const emails = new Map<string, { count: number; lastAt: number }>();
  const keys = new Map<string, number>();
  for await (const row of rows<Activity>('activities')) {
    count += 1;
    for (const touch of touchesOf(row, whoIs)) touches.add(keyOf(touch));
    for (const key of row.keys) keys.set(key, (keys.get(key) ?? 0) + 1);
    if (row.kind !== 'email' || !row.threadId) continue;
    const thread = emails.get(row.threadId) ?? { count: 0, lastAt: 0 };
    emails.set(row.threadId, {
      count: thread.count + 1,
      lastAt: Math.max(thread.lastAt, row.at),
    });
  }
  if (count !== expected.activities)
    wrong.push(`${count} activities instead of ${expected.activities}`);
  for (const key of expected.keys)
    if (keys.get(key) !== 1) wrong.push(`${keys.get(key) ?? 0} activities with ${key}`);

  const relationships = new Map([...contacts.keys()].map((id) => [id, noRelationship()]));
  let stored = 0;
  for await (const row of rows<Touch>('touches')) {
    stored += 1;
    if (!touches.has(keyOf(row))) wrong.push(`a touch without its activity: ${keyOf(row)}`);
    const known = relationships.get(row.who);
    if (known) relationships.set(row.who, withAdded(known, [row], Number.POSITIVE_INFINITY));
  }
  if (stored !== touches.size) wrong.push(`${stored} touches instead of ${touches.size}`);
  for (const [id, relationship] of relationships) {
    if (JSON.stringify(contacts.get(id)?.relationship) !== JSON.stringify(relationship))
      wrong.push(`the figures of contact ${id}`);
  }
  for await (const row of rows<Thread>('threads')) {
    const thread = emails.get(row.id);
    if (row.count !== thread?.count || row.lastAt !== thread.lastAt)
      wrong.push(`the standing of thread ${row.id}`);
  }
  const deals: Deal[] = await db.deals.toArray();
  const sums: StageSum[] = await db.stageSums.orderBy('key').toArray();
  if (JSON.stringify(sums) !== JSON.stringify(sumsOf(deals))) wrong.push('the sums of the stages');
  db.close();
  return wrong.slice(0, 20);
}

function keyOf(touch: Touch): string {
  return `${touch.who} ${touch.at} ${touch.activityId}`;
}

/** All rows of a store; what they are is known from who wrote them. */
async function* rows<T>(store: string): AsyncGenerator<T> {
  for await (const row of rawAll(store)) yield row as T;
}

Object.assign(globalThis, {
  marginBench: {
    fill,
    fillBoard,
    count,
    forget,
    recount,
    sqlite,
    sqliteAsked,
    miniSearch,
    sampleTexts,
    searchHere,
  },
});
