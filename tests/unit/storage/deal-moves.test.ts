import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/storage/capture';
import { dealGate } from '@/storage/deal-gate';
import { type MoveInput, moveDeal } from '@/storage/deal-moves';
import { createDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { pipelineStages, saveStages } from '@/storage/pipeline-edit';
import { pipeline } from '@/storage/pipelines';
import type { Criterion, Stage } from '@/storage/schema';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, know, mail, threadSubject, uuid } from './world';

const NOW = Date.UTC(2026, 10, 4, 10);
const CHECK: Criterion = { id: uuid(1), kind: 'check', text: 'Budget confirmed' };
const MEETING: Criterion = { id: uuid(2), kind: 'activity', activity: 'meeting', role: '' };
const VALUE: Criterion = { id: uuid(3), kind: 'field', field: 'value' };
const BOSS: Criterion = { id: uuid(4), kind: 'role', role: 'Decision maker' };

let db: MarginDb;
let stages: Stage[];
let dealId: string;
let ana: string;

beforeEach(async () => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  db = freshDatabase();
  const { pipelineId } = await pipeline();
  const edited = (await pipelineStages({ pipelineId }))?.stages.map(({ stage }) => stage) ?? [];
  stages = edited.map((stage, index) =>
    index === 0
      ? { ...stage, criteria: [CHECK, MEETING, VALUE] }
      : index === 1
        ? { ...stage, criteria: [BOSS] }
        : stage,
  );
  await saveStages({ pipelineId, stages });
  ana = (await know(ANA)).contactId;
  const anchor = { kind: 'contact' as const, contactId: ana };
  const made = await createDeal({
    anchor,
    name: 'Hotel',
    value: null,
    currency: 'EUR',
    stageId: null,
  });
  dealId = made.dealId;
  return () => vi.useRealTimers();
});

const stageId = (index: number) => stages[index]?.id ?? '';
const move = (to: number, more: Partial<MoveInput> = {}) =>
  moveDeal({ dealId, stageId: stageId(to), ...more });
const lastMove = async () => (await db.stageMoves.orderBy('id').last()) ?? null;

describe('A move that misses something', () => {
  it('is refused with a sentence that names all of it, and changes nothing', async () => {
    await expect(move(1)).rejects.toThrow(
      'Before this deal moves on: “Budget confirmed” is not ticked, No meeting yet, No value',
    );
    expect((await db.deals.get(dealId))?.stageId).toBe(stageId(0));
    const gate = await dealGate({ dealId, stageId: stageId(2) });
    expect(gate.missing.map(({ criterion }) => criterion.id)).toEqual([
      CHECK.id,
      MEETING.id,
      VALUE.id,
      BOSS.id,
    ]);
  });

  it('gives the deal to somebody else in the same change, or to nobody', async () => {
    const before = await db.deals.get(dealId);
    const { change } = await move(1, { override: 'They call', owner: ' Robin ' });
    expect(await db.deals.get(dealId)).toMatchObject({ stageId: stageId(1), owner: 'Robin' });
    await move(2, { override: 'They call', owner: '' });
    expect((await db.deals.get(dealId))?.owner).toBeUndefined();
    await move(1, { override: 'Back' });
    await undo({ change: change ?? '' });
    expect((await db.deals.get(dealId))?.owner).toEqual(before?.owner);
  });

  it('goes through with everything filled in, in one change that one undo takes back', async () => {
    const { change } = await move(2, {
      fill: {
        checked: [CHECK.id],
        fields: { value: 900 },
        people: [{ contactId: ana, role: 'Decision maker' }],
        took: [{ kind: 'meeting', on: '2026-11-03', contactId: null }],
      },
    });
    const deal = await db.deals.get(dealId);
    expect(deal).toMatchObject({
      stageId: stageId(2),
      value: 900,
      checked: [CHECK.id],
      people: [{ contactId: ana, role: 'Decision maker' }],
    });
    expect((await db.contacts.get(ana))?.relationship.meetings).toBe(1);
    expect((await lastMove())?.override).toBeUndefined();
    await undo({ change: change ?? '' });
    expect(await db.deals.get(dealId)).toMatchObject({ stageId: stageId(0), value: null });
    expect(await db.activities.count()).toBe(0);
    expect(await db.stageMoves.count()).toBe(1);
  });

  it('goes through for a reason, which is kept with what was missing', async () => {
    await move(1, { fill: { checked: [CHECK.id] }, override: 'They decide by mail' });
    expect((await lastMove())?.override).toEqual({
      reason: 'They decide by mail',
      missing: [
        { code: 'meeting', args: [] },
        { code: 'field_value', args: [] },
      ],
    });
  });

  it('does not keep a reason where nothing was missing', async () => {
    await move(1, { override: 'In a hurry' });
    await move(0);
    await move(0, { override: 'For nothing' });
    expect((await lastMove())?.override).toBeUndefined();
  });

  it('counts what the history tells since the deal was made', async () => {
    const later = NOW + 3_600_000;
    const criteria: Criterion[] = [{ id: uuid(9), kind: 'activity', activity: 'email', role: '' }];
    const { pipelineId } = await pipeline();
    await saveStages({
      pipelineId,
      stages: stages.map((stage, index) => (index === 0 ? { ...stage, criteria } : stage)),
    });
    await expect(move(1)).rejects.toThrow('No e-mail yet');
    vi.setSystemTime(later + 60_000);
    await log({ subject: threadSubject([mail({ at: later })]), headers: [] });
    await move(1);
    expect((await db.deals.get(dealId))?.stageId).toBe(stageId(1));
  });

  it('refuses a meeting that is still to come', async () => {
    const took = [{ kind: 'meeting' as const, on: '2026-11-05', contactId: null }];
    await expect(move(1, { fill: { took } })).rejects.toThrow('lies in the past');
  });
});

describe('A deal that is closed', () => {
  const won = () => stages.findIndex((stage) => stage.outcome === 'won');
  const lost = () => stages.findIndex((stage) => stage.outcome === 'lost');

  it('is lost for a reason and to somebody or something', async () => {
    await expect(move(lost())).rejects.toThrow('why it was lost');
    const closing = { reason: 'Too dear', competitor: '', objection: '' };
    await expect(move(lost(), { closing })).rejects.toThrow('competitor or the objection');
    await move(lost(), { closing: { ...closing, objection: 'Price' } });
    expect(await db.deals.get(dealId)).toMatchObject({
      state: 'lost',
      closedAt: NOW,
      outcome: { reason: 'Too dear', objection: 'Price' },
    });
    const gate = await dealGate({ dealId, stageId: stageId(won()) });
    expect(gate.closing).toBeNull();
  });

  it('offers what was said about others', async () => {
    await move(lost(), { closing: { reason: 'Too dear', competitor: 'Fastbuild', objection: '' } });
    const other = await createDeal({
      anchor: { kind: 'nothing' },
      name: 'Bar',
      value: null,
      currency: 'EUR',
      stageId: null,
    });
    const gate = await dealGate({ dealId: other.dealId, stageId: stageId(lost()) });
    expect(gate.known).toEqual({
      reasons: ['Too dear'],
      competitors: ['Fastbuild'],
      objections: [],
    });
  });

  it('is won for a reason, and a renewal makes a task a month before it', async () => {
    const override = 'Signed at once';
    await expect(move(won(), { override })).rejects.toThrow('why it was won');
    const closing = {
      reason: 'Best plan',
      competitor: '',
      objection: '',
      renewalDate: '2027-11-04',
    };
    const { change } = await move(won(), { override, closing });
    const [task] = await db.tasks.toArray();
    expect(task).toMatchObject({ text: 'Renewal of Hotel', dealId, contactId: ana });
    expect(task?.due.local).toBe('2027-10-05T09:00');
    await undo({ change: change ?? '' });
    expect(await db.tasks.count()).toBe(0);
    expect((await db.deals.get(dealId))?.renewalDate).toBeUndefined();
  });

  it('has no outcome any more once it is open again', async () => {
    await move(lost(), { closing: { reason: 'Too dear', competitor: 'Fastbuild', objection: '' } });
    await move(0);
    const deal = await db.deals.get(dealId);
    expect(deal?.state).toBe('open');
    expect(deal?.closedAt).toBeUndefined();
    expect(deal?.outcome).toBeUndefined();
  });

  it('is not made closed', async () => {
    const input = { anchor: { kind: 'nothing' as const }, name: 'X', value: null, currency: 'EUR' };
    await expect(createDeal({ ...input, stageId: stageId(won()) })).rejects.toThrow('open stage');
  });
});
