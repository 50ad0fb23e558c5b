import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/storage/capture';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipeline } from '@/storage/pipelines';
import {
  exportPlaybook,
  importPlaybook,
  playbooks,
  removePlaybook,
  savePlaybook,
} from '@/storage/playbooks';
import { endPlay, playsOfDeal, resumePlay, startPlay, tickStep } from '@/storage/plays';
import type { PlayStep, Stage } from '@/storage/schema';
import { today } from '@/storage/today';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, know, ME, mail, NOON, threadSubject, uuid } from './world';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SEND: PlayStep = {
  id: uuid(1),
  text: 'Send the proposal',
  afterDays: 0,
  needs: { id: uuid(11), kind: 'activity', activity: 'email', role: '' },
};
const ASK: PlayStep = { id: uuid(2), text: 'Ask about questions', afterDays: 3, needs: null };

let db: MarginDb;
let stages: Stage[];
let dealId: string;
let playbookId: string;

beforeEach(async () => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  stages = (await pipeline()).columns.map(({ stage }) => stage);
  const anchor = { kind: 'contact' as const, contactId: (await know(ANA)).contactId };
  const made = await createDeal({
    anchor,
    name: 'Hotel',
    value: 1,
    currency: 'EUR',
    stageId: null,
  });
  dealId = made.dealId;
  const saved = await savePlaybook({
    playbookId: null,
    name: 'Proposal',
    stageId: stages[2]?.id ?? null,
    pauseOnReply: true,
    steps: [SEND, ASK],
  });
  playbookId = saved.playbookId;
  return () => vi.useRealTimers();
});

const play = async () => {
  const [first] = await playsOfDeal({ dealId });
  if (!first) throw new Error('A play was begun');
  return first;
};
const doneSteps = async () =>
  (await play()).steps.filter(({ done }) => done).map(({ text }) => text);
const write = (from: 'me' | 'ana', at: number) =>
  log({
    subject: threadSubject([
      mail({
        at,
        ...(from === 'me' && { from: { address: ME, name: 'Robin' }, to: [ANA] }),
      }),
    ]),
    headers: [],
  });

describe('A playbook', () => {
  it('begins when a deal comes to its stage, with its tasks on business days', async () => {
    const { change } = await moveDeal({ dealId, stageId: stages[2]?.id ?? '' });
    expect(await play()).toMatchObject({ name: 'Proposal', state: 'running' });
    const [task] = await db.tasks.toArray();
    expect(task).toMatchObject({ text: 'Ask about questions', dealId });
    expect(task?.due.local).toBe('2026-10-08T09:00');
    // Going back and forth begins it no second time.
    await moveDeal({ dealId, stageId: stages[1]?.id ?? '' });
    await moveDeal({ dealId, stageId: stages[2]?.id ?? '' });
    expect(await playsOfDeal({ dealId })).toHaveLength(1);
    expect(change).not.toBeNull();
  });

  it('is begun by hand, once, and an undo takes it back with its tasks', async () => {
    const { change } = await startPlay({ dealId, playbookId });
    await expect(startPlay({ dealId, playbookId })).rejects.toThrow('under way');
    await undo({ change: change ?? '' });
    expect(await playsOfDeal({ dealId })).toEqual([]);
    expect(await db.tasks.count()).toBe(0);
  });

  it('ticks a step by the mail that fulfils it, and not by one of theirs', async () => {
    await startPlay({ dealId, playbookId });
    vi.setSystemTime(NOON + 2 * HOUR);
    await write('ana', NOON + HOUR);
    expect(await doneSteps()).toEqual([]);
    await write('me', NOON + 2 * HOUR);
    expect(await doneSteps()).toEqual(['Send the proposal']);
  });

  it('waits with its tasks while they have replied, until it is taken up again', async () => {
    await startPlay({ dealId, playbookId });
    vi.setSystemTime(NOON + 4 * DAY);
    const due = async () =>
      (await today({ now: Date.now(), zone: 'UTC' })).items
        .filter(({ kind }) => kind === 'task')
        .map(({ title }) => title);
    expect(await due()).toEqual(['Ask about questions']);
    await write('ana', NOON + 3 * DAY);
    expect((await play()).state).toBe('paused');
    expect(await due()).toEqual([]);
    await resumePlay({ playId: (await play()).playId });
    expect((await play()).state).toBe('running');
    expect(await due()).toEqual(['Ask about questions']);
  });

  it('ticks a step by hand with its task, and by the task with its step', async () => {
    await startPlay({ dealId, playbookId });
    const { playId } = await play();
    await tickStep({ playId, stepId: ASK.id, done: true });
    expect(await doneSteps()).toEqual(['Ask about questions']);
    expect((await db.tasks.toArray())[0]?.doneAt).toBe(NOON);
    await tickStep({ playId, stepId: ASK.id, done: false });
    expect(await doneSteps()).toEqual([]);
    expect((await db.tasks.toArray())[0]?.openAt).toBeDefined();
  });

  it('ends by hand without leaving tasks behind, and counts what became of its deals', async () => {
    await startPlay({ dealId, playbookId });
    await endPlay({ playId: (await play()).playId });
    expect((await play()).state).toBe('ended');
    expect(await db.tasks.count()).toBe(0);
    const won = stages.find(({ outcome }) => outcome === 'won')?.id ?? '';
    await moveDeal({
      dealId,
      stageId: won,
      closing: { reason: 'Best plan', competitor: '', objection: '' },
    });
    const all = await playbooks();
    expect(all.find(({ id }) => id === playbookId)).toMatchObject({ open: 0, won: 1, lost: 0 });
  });
});

describe('Playbooks', () => {
  it('are three good ones at first, which stay away once they are deleted', async () => {
    const all = await playbooks();
    expect(all.map(({ name }) => name)).toEqual([
      'Proposal',
      'Discovery',
      'Proposal follow-up',
      'After the win',
    ]);
    for (const { id } of all) await removePlaybook({ playbookId: id });
    expect(await playbooks()).toEqual([]);
  });

  it('are handed on as a file and taken in again', async () => {
    const { text } = await exportPlaybook({ playbookId });
    await importPlaybook({ text });
    const [first, second] = (await playbooks()).filter(({ name }) => name === 'Proposal');
    expect(second?.id).not.toBe(first?.id);
    expect(second?.stageId).toBe(first?.stageId);
    expect(second?.steps.map(({ text, afterDays }) => [text, afterDays])).toEqual(
      first?.steps.map(({ text, afterDays }) => [text, afterDays]),
    );
  });

  it('are not made from any other file', async () => {
    for (const text of ['', '{}', '[1]', '{"kind":"margin-crm-playbook","version":2}'])
      await expect(importPlaybook({ text })).rejects.toThrow('holds no playbook');
  });
});
