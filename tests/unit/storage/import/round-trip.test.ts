import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeOutput } from '@/components/workspace/data/outputs';
import { repeatChoices } from '@/components/workspace/tasks/repeat-words';
import { api } from '@/storage/api';
import { captureAutomatically } from '@/storage/capture';
import { noRelationship } from '@/storage/kept';
import type { MarginDb } from '@/storage/margin-db';
import { seedPipeline } from '@/storage/pipelines';
import { write } from '@/storage/write';
import { typeOf } from '@/utils/formats/csv-plan';
import { cleanLine } from '@/utils/text';
import { addDays, instantToWallTime, userZone } from '@/utils/time';
import { rounds } from '../../../rounds';
import { speakEnglish } from '../../english';
import { freshDatabase, ME, meeting, NOON } from '../world';
import { bring } from './bring';

/** Whole databases go out as tables, cards and calendars, and come back into an empty one. */

vi.mock('@/components/queries', () => ({
  background: new Proxy(
    {},
    {
      get: (_, name: keyof typeof api) => (input: never) =>
        api[name].run(input, { callKey: crypto.randomUUID(), attempt: 1 }),
    },
  ),
}));

beforeEach(speakEnglish);

const RUNS = rounds(25);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A line as it may be stored, without what separates the values of a list in tables. */
const line = (max: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: max })
    .map((text) => cleanLine(text.replace(/[;,]|:::|<|>/g, ' '), max));
const words = line(24).filter((text) => text !== '');
const tags = fc.uniqueArray(
  words.filter((text) => !/^\*|my ?contacts/i.test(text)),
  { maxLength: 2 },
);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const world = fc.record({
  companies: fc.array(
    fc.record({
      name: words,
      domains: fc.constantFrom(0, 1, 2),
      industry: optional(words),
      owner: optional(words),
      tags,
    }),
    { maxLength: 2 },
  ),
  contacts: fc.array(
    fc.record({
      name: words,
      mails: fc.integer({ min: 1, max: 3 }),
      phones: fc.uniqueArray(fc.stringMatching(/^\+[1-9]\d{7,12}$/), { maxLength: 2 }),
      title: line(30),
      at: fc.nat(3),
      tags,
      owner: optional(words),
      lifecycle: optional(words),
      urls: fc.subarray(['https://a.example/x', 'https://b.example']),
      birthday: optional(day),
      // A table says nothing of types: what looks like a number or a yes comes back as one.
      own: optional(words.filter((text) => typeOf([text]) === 'text')),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  deals: fc.array(
    fc.record({
      name: words,
      value: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
      closeDate: day,
      stage: fc.nat(9),
      nextStep: line(24),
      owner: optional(words),
      source: optional(words),
      who: fc.nat(9),
      tags,
    }),
    { maxLength: 2 },
  ),
  meetings: fc.uniqueArray(
    fc.record({
      ...{ at: fc.nat(500), title: words, place: line(24), who: fc.nat(9) },
      cancelled: fc.boolean(),
    }),
    { maxLength: 2, selector: ({ at }) => at },
  ),
  tasks: fc.array(
    fc.record({
      text: words,
      due: fc.nat(400_000),
      about: fc.nat(9),
      deal: fc.option(fc.nat(9)),
      done: fc.option(fc.nat(400)),
      turn: fc.option(fc.nat(6)),
      without: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  past: fc.array(
    fc.record({
      kind: fc.constantFrom('email', 'call', 'note'),
      at: fc.nat(400_000),
      out: fc.boolean(),
      subject: line(30),
      text: fc.array(line(40), { minLength: 1, maxLength: 3 }),
      who: fc.nat(9),
      entered: fc.constantFrom('person', 'demo'),
      call: fc.record({
        outcome: fc.constantFrom('reached', 'no-answer', 'call-back'),
        minutes: fc.option(fc.nat(90)),
        objections: fc.uniqueArray(words, { maxLength: 2 }),
      }),
    }),
    { maxLength: 3 },
  ),
});
type World = typeof world extends fc.Arbitrary<infer One> ? One : never;

const FIELD = '0195f7a0-0000-7000-8000-0000000000f1';

/** A database in which all of it is stored. */
async function stored(life: World): Promise<MarginDb> {
  const { companies, contacts, deals, meetings, tasks, past } = life;
  const db = freshDatabase();
  await seedPipeline();
  const [pipeline] = await db.pipelines.toArray();
  if (!pipeline) throw new Error('No pipeline');
  const id = () => crypto.randomUUID();
  const houses = companies.map(({ domains, ...one }, at) => ({
    ...one,
    id: id(),
    // Two of one name would be one.
    name: `${one.name} ${at}x`,
    domains: ['house', 'other'].slice(0, domains).map((name) => `${name}${at}.example`),
    createdAt: NOON,
  }));
  const people = contacts.map(({ mails, at, own, ...one }, number) => ({
    ...one,
    id: id(),
    name: `${one.name} ${number}y`,
    emails: ['a', 'b', 'c'].slice(0, mails).map((name) => `${name}${number}@gmail.com`),
    companyId: houses[at]?.id,
    source: 'test',
    ...(own && { custom: { [FIELD]: own } }),
    createdAt: NOON,
    relationship: noRelationship(),
  }));
  await write({ actor: 'person', source: 'test' }, async (scope) => {
    const field = {
      id: FIELD,
      of: 'contacts',
      name: 'Boat',
      type: 'text',
      createdAt: NOON,
    } as const;
    await scope.add('fields', { ...field, options: [] });
    for (const house of houses) await scope.add('companies', house);
    for (const person of people) await scope.add('contacts', person);
    for (const [number, { who, stage: at, ...one }] of deals.entries()) {
      const stage = pipeline.stages[at % pipeline.stages.length];
      const person = people[who % people.length];
      if (!stage || !person) continue;
      await scope.add('deals', {
        ...one,
        id: id(),
        name: `${one.name} ${number}z`,
        pipelineId: pipeline.id,
        stageId: stage.id,
        state: stage.outcome ?? 'open',
        ...(stage.outcome && { closedAt: NOON }),
        currency: 'EUR',
        ...(person.companyId && { companyId: person.companyId }),
        people: [{ contactId: person.id, role: '' }],
        contactIds: [person.id],
        createdAt: NOON,
        stageSince: NOON,
      });
    }
    const made = await scope.requests.all('deals', {});
    const sold = [...scope.stagedOf('deals')].flatMap(({ after }) => after ?? []);
    for (const { due: minutes, about, deal, done, turn, without, ...one } of tasks) {
      const dueAt = NOON + minutes * MINUTE;
      const due = instantToWallTime(dueAt, userZone());
      const repeat = turn === null ? undefined : repeatChoices(due.local.slice(0, 10))[turn];
      const contact = people[about];
      const dealt = deal === null ? undefined : [...made, ...sold][deal];
      await scope.add('tasks', {
        ...{ ...one, id: id(), due, dueAt },
        ...(repeat && { repeat }),
        ...(repeat &&
          without.length > 0 && {
            leftOut: without.map((days) => addDays(due.local.slice(0, 10), days)).sort(),
          }),
        ...(contact && { contactId: contact.id }),
        ...(dealt && { dealId: dealt.id }),
        createdAt: NOON,
        ...(done === null
          ? { openAt: dueAt }
          : { doneAt: NOON + done * HOUR, doneBecause: 'person' as const }),
      });
    }
    for (const { kind, at, out, who, entered, call, ...one } of past) {
      const person = people[who % people.length];
      const text = one.text.filter(Boolean);
      const isMail = kind === 'email';
      if (!person || (kind === 'note' && text.length === 0)) continue;
      await scope.add('activities', {
        id: id(),
        kind,
        at: NOON - at * MINUTE,
        timeSource: 'id',
        direction: isMail ? (out ? 'out' : 'in') : 'unknown',
        aboutIds: isMail ? [] : [person.id],
        subject: kind === 'note' ? '' : one.subject,
        snippet: isMail ? text.join(' ') : '',
        ...(!isMail && text.length > 0 && { body: text.join('\n') }),
        participants: isMail
          ? [{ address: person.emails[0] ?? ME, name: '', role: out ? 'to' : 'from' }]
          : [],
        keys: isMail ? [`rfc822:${id()}@example`] : [`note:${id()}`],
        ...(kind === 'call' && { call }),
        sources: [isMail ? 'page' : entered],
        reason: { code: 'known', args: [] },
      });
    }
    return {};
  });
  const seen = (status: 'confirmed' | 'cancelled') =>
    meetings.flatMap(({ at, title, place, who, cancelled }) =>
      status === 'cancelled' && !cancelled
        ? []
        : meeting({
            ...{ uid: `evt${at}@example`, title, place, status },
            ...{ startAt: NOON + at * HOUR, endAt: NOON + at * HOUR + HOUR },
            guests: [
              { address: ME, name: 'Robin', answer: 'accepted', type: 'person', organizer: true },
              {
                address: people[who % people.length]?.emails[0] ?? ME,
                name: '',
                answer: 'declined',
                type: 'person',
                organizer: false,
              },
            ],
          }),
    );
  // They were to be held first.
  await captureAutomatically(seen('confirmed'));
  await captureAutomatically(seen('cancelled'));
  return db;
}

async function peopleIn(db: MarginDb, carried: 'table' | 'card') {
  const [rows, houses, fields] = await Promise.all([
    db.contacts.toArray(),
    db.companies.toArray(),
    db.fields.toArray(),
  ]);
  const own = fields.find(({ name }) => name === 'Boat')?.id ?? '';
  return rows
    .map((row) => ({
      ...{ name: row.name, emails: row.emails, phones: row.phones, title: row.title },
      ...{ tags: row.tags, urls: row.urls ?? [], birthday: row.birthday, own: row.custom?.[own] },
      company: houses.find(({ id }) => id === row.companyId)?.name,
      ...(carried === 'table' && {
        ...{ owner: row.owner, lifecycle: row.lifecycle, createdAt: row.createdAt },
      }),
    }))
    .sort(byName);
}

async function companiesIn(db: MarginDb) {
  const rows = await db.companies.toArray();
  return rows
    .map(({ name, domains, industry, owner, tags = [], createdAt }) => ({
      ...{ name, domains, industry, owner, tags, createdAt },
    }))
    .sort(byName);
}

async function dealsIn(db: MarginDb) {
  const [rows, pipelines, people, houses] = await Promise.all([
    db.deals.toArray(),
    db.pipelines.toArray(),
    db.contacts.toArray(),
    db.companies.toArray(),
  ]);
  const stages = pipelines.flatMap(({ stages }) => stages);
  return rows
    .map((row) => ({
      ...{ name: row.name, state: row.state, value: row.value, currency: row.currency },
      ...{ closeDate: row.closeDate, nextStep: row.nextStep, owner: row.owner },
      ...{ source: row.source, tags: row.tags ?? [], createdAt: row.createdAt },
      stage: stages.find(({ id }) => id === row.stageId)?.name,
      company: houses.find(({ id }) => id === row.companyId)?.name,
      people: row.contactIds.map((who) => people.find(({ id }) => id === who)?.name),
    }))
    .sort(byName);
}

async function meetingsIn(db: MarginDb) {
  const rows = (await db.activities.orderBy('at').toArray()).filter(
    ({ kind }) => kind === 'meeting',
  );
  return rows.map((row) => ({
    ...{ subject: row.subject, at: row.at, keys: row.keys },
    ...{ place: row.meeting?.place, endAt: row.meeting?.endAt, allDay: row.meeting?.allDay },
    status: row.meeting?.status,
    participants: row.participants.map(({ address, role }) => [address, role]).sort(),
  }));
}

async function tasksIn(db: MarginDb) {
  const [rows, people, deals] = await Promise.all([
    db.tasks.toArray(),
    db.contacts.toArray(),
    db.deals.toArray(),
  ]);
  return rows
    .map((row) => ({
      ...{ name: row.text, due: row.due, dueAt: row.dueAt, openAt: row.openAt },
      ...{ createdAt: row.createdAt, doneAt: row.doneAt, doneBecause: row.doneBecause },
      // A turn that is done does not come again: its series goes on in the one that followed it.
      ...(row.doneAt === undefined && { repeat: row.repeat, leftOut: row.leftOut }),
      who: people.find(({ id }) => id === row.contactId)?.name,
      deal: deals.find(({ id }) => id === row.dealId)?.name,
    }))
    .sort(byAll);
}

async function historyIn(db: MarginDb) {
  const [rows, people] = await Promise.all([db.activities.toArray(), db.contacts.toArray()]);
  return rows
    .map((row) => ({
      ...{ kind: row.kind, at: row.at, direction: row.direction, subject: row.subject },
      ...{ text: row.body ?? row.snippet, keys: row.keys },
      ...{ endAt: row.meeting?.endAt, allDay: row.meeting?.allDay, status: row.meeting?.status },
      ...{ sources: row.sources, call: row.call },
      participants: row.participants.map(({ address, role }) => [address, role]),
      about: row.aboutIds.map((who) => people.find(({ id }) => id === who)?.name),
    }))
    .sort(byAll);
}

const byAll = (one: object, other: object) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

async function written(output: Parameters<typeof writeOutput>[0]): Promise<string> {
  return (await writeOutput(output)).blob.text();
}

describe('A generated database', () => {
  it(
    'comes back from its tables, raw or safe for a spreadsheet, with every field they carry',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, fc.constantFrom('raw', 'safe'), async (life, style) => {
          const before = await stored(life);
          const tables = ['companies', 'contacts', 'deals', 'tasks', 'activities'] as const;
          const files: string[] = [];
          for (const of of tables)
            files.push(await written({ kind: 'csv', of, shape: 'margin', style }));
          const expected = [
            await companiesIn(before),
            await peopleIn(before, 'table'),
            await dealsIn(before),
            await tasksIn(before),
            await historyIn(before),
          ];
          const after = freshDatabase();
          await seedPipeline();
          for (const [at, of] of tables.entries())
            if ((expected[at] ?? []).length > 0) await bring(`${of}.csv`, files[at] ?? '');
          const found = async () => [
            await companiesIn(after),
            await peopleIn(after, 'table'),
            await dealsIn(after),
            await tasksIn(after),
            await historyIn(after),
          ];
          expect(await found()).toEqual(expected);
          // What is there already adds nothing.
          if (life.tasks.length > 0) await bring('tasks.csv', files[3] ?? '');
          if (expected[4]?.length) await bring('activities.csv', files[4] ?? '');
          expect(await found()).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 2000,
  );

  it(
    'comes back from its cards and its calendar with every field they carry',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, async (life) => {
          const before = await stored(life);
          const cards = await written({ kind: 'vcard' });
          const calendar = await written({ kind: 'ical' });
          const expected = [
            await peopleIn(before, 'card'),
            // What was called off before anybody knew of it is no history.
            (await meetingsIn(before)).filter(({ status }) => status === 'confirmed'),
            (await tasksIn(before)).map(({ deal: _, ...task }) => task),
          ];
          const held = life.meetings.filter(({ cancelled }) => !cancelled);
          expect(expected[1]).toHaveLength(held.length);
          const after = freshDatabase();
          await bring('people.vcf', cards);
          if (life.meetings.length + life.tasks.length > 0)
            await bring('calendar.ics', calendar, life.meetings.length > 0 ? ME : null);
          expect([
            await peopleIn(after, 'card'),
            await meetingsIn(after),
            (await tasksIn(after)).map(({ deal: _, ...task }) => task),
          ]).toEqual(expected);
          const ticked = (await after.tasks.toArray()).filter(({ doneAt }) => doneAt !== undefined);
          expect(ticked.flatMap(({ repeat }) => repeat ?? [])).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    60_000 + RUNS * 2000,
  );
});
