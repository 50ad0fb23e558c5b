import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { log } from '@/storage/capture';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, removeDeal } from '@/storage/deals';
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
import { reportRecords } from '@/storage/report-records';
import type { PlayStep, Stage } from '@/storage/schema';
import { templateChoices } from '@/storage/templates/fill';
import { removeTemplate, saveTemplate } from '@/storage/templates/templates';
import { today } from '@/storage/today';
import { undo } from '@/storage/undo';
import { ask, tableOf } from '../../history/ask';
import { speakEnglish } from '../english';
import { ANA, dealWith, freshDatabase, ME, mail, NOON, threadSubject, uuid } from './world';

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
  dealId = await dealWith(ANA, 'Hotel', 1);
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

describe('A step that is written from a template', () => {
  const byTemplate = async () => {
    const [first, second] = await Promise.all(
      ['First words', 'Last words'].map((name) =>
        saveTemplate({
          templateId: null,
          name,
          subject: '',
          body: `${name} {deal}`,
          stageId: null,
        }),
      ),
    );
    const step = (n: number, templateId: string | undefined): PlayStep => ({
      id: uuid(20 + n),
      text: `Mail ${n}`,
      afterDays: n,
      needs: { id: uuid(30 + n), kind: 'activity', activity: 'email', role: '' },
      ...(templateId && { templateId }),
    });
    const { playbookId: id } = await savePlaybook({
      playbookId: null,
      name: 'Written',
      stageId: null,
      pauseOnReply: false,
      steps: [step(1, first?.templateId), step(2, second?.templateId), step(3, undefined)],
    });
    return { id, first: first?.templateId ?? '', second: second?.templateId ?? '' };
  };
  const send = (at: number, templateId?: string) =>
    log({
      subject: threadSubject([
        mail({ at, from: { address: ME, name: '' }, to: [ANA], ...(templateId && { templateId }) }),
      ]),
      headers: [],
    });

  it('ticks itself by a mail from its template, wherever it stands, and else by any mail', async () => {
    const { id, second } = await byTemplate();
    await startPlay({ dealId, playbookId: id });
    expect((await play()).steps.map(({ template }) => template?.name ?? null)).toEqual([
      'First words',
      'Last words',
      null,
    ]);
    vi.setSystemTime(NOON + 4 * HOUR);
    await send(NOON + HOUR, second);
    expect(await doneSteps()).toEqual(['Mail 2']);
    await send(NOON + 2 * HOUR);
    expect(await doneSteps()).toEqual(['Mail 1', 'Mail 2']);
    await send(NOON + 3 * HOUR, second);
    expect(await doneSteps()).toEqual(['Mail 1', 'Mail 2', 'Mail 3']);
  });

  it('has its template suggested in mail to the people of the deal, until it is done', async () => {
    const { id, first } = await byTemplate();
    const suggested = async () =>
      (await templateChoices({ people: [ANA] }))
        .filter((choice) => choice.suggested)
        .map(({ name }) => name);
    expect(await suggested()).toEqual([]);
    await startPlay({ dealId, playbookId: id });
    expect(await suggested()).toEqual(['First words']);
    vi.setSystemTime(NOON + 2 * HOUR);
    await send(NOON + HOUR, first);
    expect(await suggested()).toEqual(['Last words']);
    await endPlay({ playId: (await play()).playId });
    expect(await suggested()).toEqual([]);
  });

  it('takes its template along in a file, and finds one that is there already', async () => {
    const { id, first, second } = await byTemplate();
    const { text } = await exportPlaybook({ playbookId: id });
    await removeTemplate({ templateId: second });
    const { change } = await importPlaybook({ text });
    const taken = (await db.playbooks.toArray()).find(
      (one) => one.name === 'Written' && one.id !== id,
    );
    const [one, two, three] = taken?.steps ?? [];
    expect(one?.templateId).toBe(first);
    expect(await db.templates.get(two?.templateId ?? '')).toMatchObject({
      name: 'Last words',
      body: 'Last words {deal}',
    });
    expect(three?.templateId).toBeUndefined();
    await undo({ change: change ?? '' });
    expect(await db.templates.get(two?.templateId ?? '')).toBeUndefined();
  });

  it('stays a step for any mail when its template is gone', async () => {
    const { id, first } = await byTemplate();
    await startPlay({ dealId, playbookId: id });
    await removeTemplate({ templateId: first });
    expect((await play()).steps[0]?.template).toBeNull();
    vi.setSystemTime(NOON + 2 * HOUR);
    await send(NOON + HOUR);
    expect(await doneSteps()).toEqual(['Mail 1']);
  });
});

test('deals are reported by the playbook begun on them, with the records behind', async () => {
  await startPlay({ dealId, playbookId });
  const anchor = { kind: 'nothing' as const };
  const more = { anchor, currency: 'USD', value: 70, stageId: stages[2]?.id ?? null };
  await createDeal({ ...more, name: 'Begun by its stage' });
  const gone = await createDeal({ ...more, name: 'Gone' });
  await removeDeal({ dealId: gone.dealId });
  const won = stages.find(({ outcome }) => outcome === 'won')?.id ?? '';
  const closing = { reason: 'Best plan', competitor: '', objection: '' };
  await moveDeal({ dealId, stageId: won, closing });
  const today = '2026-10-06';
  const report = await ask('playbooks', { today });
  expect(tableOf(report)).toEqual({
    Proposal: { deals: 2, won: 1, lost: 0, still_open: 1, win_rate: 100, won_value: 1 },
  });
  const records = report.rows[0]?.cells[1]?.records;
  if (!records) throw new Error('Nothing leads to the deals');
  const found = await reportRecords({ ...records, after: null });
  expect(found.records.map(({ title, about }) => [title, about])).toEqual([['Hotel', 'Proposal']]);
  const before = { start: '2026-01-01', end: '2026-02-01' };
  expect((await ask('playbooks', { today, period: before })).rows).toEqual([]);
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
