import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { addPipeline } from '@/storage/pipeline-edit';
import { pipeline as firstPipeline } from '@/storage/pipelines';
import { savePlaybook } from '@/storage/playbooks';
import { tryRoutes } from '@/storage/routes';
import type { Route } from '@/storage/schema';
import { saveSettings } from '@/storage/settings-view';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, know, NOON, uuid } from './world';

let db: MarginDb;

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  return () => vi.useRealTimers();
});

const rule = (more: Partial<Route>): Route => ({
  id: uuid(1),
  name: 'Acme people',
  of: 'contacts',
  on: true,
  when: [{ what: 'domain', how: 'is', value: 'acme.example' }],
  set: { owner: 'Kim', tags: ['key account'] },
  ...more,
});

const lastChange = async () => (await db.changes.toCollection().last())?.id ?? '';
const add = async (name: string, value: number) => {
  const { contactId } = await know(ANA);
  const anchor = { kind: 'contact' as const, contactId };
  const made = await createDeal({ anchor, name, value, currency: 'EUR', stageId: null });
  return made.dealId;
};

describe('lead rules', () => {
  test('set what they say on a new person, as a change of its own with its reason', async () => {
    await saveSettings({ routes: [rule({})] });
    const { contactId } = await know(ANA);
    expect(await db.contacts.get(contactId)).toMatchObject({ owner: 'Kim', tags: ['key account'] });
    const change = await db.changes.get(await lastChange());
    expect(change).toMatchObject({
      actor: 'automatic',
      source: 'lead-rule',
      reason: { code: 'lead_rule', args: ['Acme people'] },
    });
    await undo({ change: change?.id ?? '' });
    const after = await db.contacts.get(contactId);
    expect([after?.owner, after?.tags]).toEqual([undefined, []]);
  });

  test('leave an owner and tags that somebody has already', async () => {
    const ana = await db.contacts.get((await know(ANA)).contactId);
    await saveSettings({ routes: [rule({})] });
    await write({ actor: 'person', source: 'add' }, async (scope) => {
      if (ana)
        await scope.put('contacts', {
          ...ana,
          id: uuid(50),
          emails: ['lea@acme.example'],
          owner: 'Lee',
          tags: ['met at a fair'],
        });
      return {};
    });
    expect(await db.contacts.get(uuid(50))).toMatchObject({
      owner: 'Lee',
      tags: ['met at a fair', 'key account'],
    });
  });

  test('do not stand in the way of taking the new person back', async () => {
    await saveSettings({ routes: [rule({})] });
    await know(ANA);
    const [first] = (await db.changes.toArray()).filter(({ source }) => source === 'add');
    expect(await undo({ change: first?.id ?? '' })).toMatchObject({ undone: 1, kept: 0 });
    expect(await db.contacts.count()).toBe(0);
  });

  test('do nothing when they are off, do not fit, or an undo brings somebody back', async () => {
    await saveSettings({
      routes: [
        rule({ on: false }),
        rule({ when: [{ what: 'domain', how: 'is', value: 'other.example' }] }),
      ],
    });
    const { contactId } = await know(ANA);
    expect((await db.contacts.get(contactId))?.tags).toEqual([]);
    const removal = await undo({ change: await lastChange() });
    await saveSettings({ routes: [rule({})] });
    await undo({ change: removal.change ?? '' });
    expect((await db.contacts.get(contactId))?.tags).toEqual([]);
  });

  test('put a large deal into its pipeline and begin a playbook there', async () => {
    await firstPipeline();
    const pipeline = await addPipeline({ name: 'Enterprise', like: null });
    const step = { id: uuid(5), text: 'Call the board', afterDays: 1, needs: null };
    const book = { playbookId: null, name: 'Big', stageId: null, pauseOnReply: false };
    const { playbookId } = await savePlaybook({ ...book, steps: [step] });
    const set = { pipelineId: pipeline.pipelineId, playbookId };
    const when = [{ what: 'value' as const, how: 'min' as const, value: '5000' }];
    await saveSettings({ routes: [rule({ of: 'deals', when, set })] });
    const small = await db.deals.get(await add('Small', 10));
    const large = await db.deals.get(await add('Large', 9000));
    expect(small?.pipelineId).not.toBe(pipeline.pipelineId);
    expect(large?.pipelineId).toBe(pipeline.pipelineId);
    expect(await db.plays.toArray()).toMatchObject([{ dealId: large?.id, name: 'Big' }]);
    await undo({ change: await lastChange() });
    expect((await db.deals.get(large?.id ?? ''))?.pipelineId).toBe(small?.pipelineId);
    expect(await db.plays.count()).toBe(0);
    expect(await db.tasks.count()).toBe(0);
  });

  test('can be tried without changing anything', async () => {
    const { contactId } = await know(ANA);
    const before = await lastChange();
    expect(await tryRoutes({ of: 'contacts', rules: [rule({})] })).toEqual([
      {
        id: contactId,
        name: 'Ana Silva',
        because: ['Acme people'],
        owner: 'Kim',
        tags: ['key account'],
      },
    ]);
    expect(await lastChange()).toBe(before);
  });
});
