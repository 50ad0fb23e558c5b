import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addContact } from '@/storage/contacts';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, removeDeal } from '@/storage/deals';
import { mergeRecords } from '@/storage/quality/merge';
import { addActivity, editActivity, removeActivity } from '@/storage/records/activity';
import { removeContact } from '@/storage/removals';
import { reportRecords } from '@/storage/report-records';
import { recountDays } from '@/storage/reports';
import { addSignal, keepObjections, removeSignal, signalsOf } from '@/storage/signals';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { ask, tableOf } from '../../history/ask';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, know } from './world';

beforeEach(speakEnglish);

async function scene() {
  const db = freshDatabase();
  const { contactId } = await know(ANA);
  const anchor = { kind: 'contact', contactId } as const;
  const deal = { value: 100, currency: 'EUR', stageId: null };
  const { dealId } = await createDeal({ anchor, name: 'Filters', ...deal });
  const note = await addActivity({
    ...{ kind: 'note', at: Date.now(), call: null, anchor, contactIds: null },
    text: 'It is too expensive for us. The board approved the budget.',
  });
  return { db, contactId, anchor, dealId, activityId: note.activityId };
}

const told = async (of: 'contactId' | 'dealId', id: string) =>
  (await signalsOf({ of, id })).signals.map(({ tag }) => tag).sort();

test('a marked sentence stands at the person and their deal, and goes with Undo', async () => {
  const { contactId, dealId, activityId } = await scene();
  const quote = 'It is too expensive for us.';
  const { change } = await addSignal({ activityId, kind: 'objection', tag: ' Price ', quote });
  const { signals, tags } = await signalsOf({ of: 'dealId', id: dealId });
  expect(signals).toMatchObject([
    { kind: 'objection', tag: 'Price', quote, contact: { name: 'Ana Silva' } },
  ]);
  expect(tags).toEqual(['Price']);
  expect(signals[0]?.stageName).not.toBe('');
  expect(await told('contactId', contactId)).toEqual(['Price']);
  const gone = await removeSignal({ signalId: signals[0]?.signalId ?? '' });
  expect(await told('dealId', dealId)).toEqual([]);
  await undo({ change: gone.change ?? '' });
  expect(await told('dealId', dealId)).toEqual(['Price']);
  await undo({ change: change ?? '' });
  expect(await told('dealId', dealId)).toEqual([]);
  await expect(addSignal({ activityId, kind: 'signal', tag: ' ', quote })).rejects.toThrow(/tag/);
});

test('objections of a call count like marked sentences, as the call is changed and deleted', async () => {
  const { contactId, anchor } = await scene();
  const call = { outcome: 'reached' as const, minutes: 5, objections: ['Price', 'Timing'] };
  const said = { kind: 'call' as const, at: Date.now(), text: 'Talked' };
  const { activityId } = await addActivity({ ...said, call, anchor, contactIds: null });
  expect(await told('contactId', contactId)).toEqual(['Price', 'Timing']);
  await editActivity({ activityId, ...said, call: { ...call, objections: ['Timing', 'Trust'] } });
  expect(await told('contactId', contactId)).toEqual(['Timing', 'Trust']);
  const { change } = await removeActivity({ activityId });
  expect(await told('contactId', contactId)).toEqual([]);
  await undo({ change: change ?? '' });
  expect(await told('contactId', contactId)).toEqual(['Timing', 'Trust']);
});

test('an objection of a call about a company or a deal alone keeps the stage in which it was said', async () => {
  const db = freshDatabase();
  const ana = { address: ANA.address, name: ANA.name, company: 'Acme', source: 'test' };
  const { contactId } = await addContact(ana);
  const [company] = await db.companies.toArray();
  const deal = { name: 'Filters', value: 100, currency: 'EUR', stageId: null };
  const { dealId } = await createDeal({
    ...deal,
    anchor: { kind: 'company', companyId: company?.id ?? '' },
  });
  const call = { outcome: 'reached' as const, minutes: 5, objections: ['Price'] };
  const said = { kind: 'call' as const, at: Date.now(), call };
  const anchor = { kind: 'deal', dealId } as const;
  const { activityId } = await addActivity({ ...said, text: 'Talked', anchor, contactIds: [] });
  // As files bring it.
  await db.activities.update(activityId, { aboutIds: [company?.id ?? ''] });
  const marks = async () => (await signalsOf({ of: 'activityId', id: activityId })).signals;
  const before = await marks();
  expect(before).toMatchObject([{ tag: 'Price', contact: null, deal: { dealId } }]);
  const stages = (await db.pipelines.toArray()).flatMap((pipeline) => pipeline.stages);
  await moveDeal({ dealId, stageId: stages[1]?.id ?? '' });
  await editActivity({ activityId, ...said, text: 'Talked to the office' });
  expect(await marks()).toEqual(before);
  // Nor does a deal that is gone by now have it marked anew.
  await removeDeal({ dealId });
  const left = await marks();
  await editActivity({ activityId, ...said, text: 'Talked' });
  expect([await marks(), left.length]).toEqual([left, 1]);
  // Once somebody is known who said it, it is theirs.
  const row = await db.activities.get(activityId);
  if (!row) throw new Error('The call is gone');
  await write({ actor: 'person', source: 'test' }, async (scope) => {
    await keepObjections(scope, { ...row, aboutIds: [...row.aboutIds, contactId] });
    return {};
  });
  expect(await marks()).toMatchObject([{ tag: 'Price', contact: { contactId } }]);
});

test('what was said follows a merge, stays without its deal, and goes with who said it', async () => {
  const { db, contactId, dealId, activityId } = await scene();
  const ben = await know(BEN);
  await addSignal({ activityId, kind: 'objection', tag: 'Price', quote: 'It is too expensive' });
  await mergeRecords({ of: 'contacts', keep: ben.contactId, drop: contactId, take: [] });
  expect(await told('contactId', ben.contactId)).toEqual(['Price']);
  await removeDeal({ dealId });
  expect(await told('dealId', dealId)).toEqual([]);
  expect(await told('contactId', ben.contactId)).toEqual(['Price']);
  await removeContact({ contactId: ben.contactId });
  expect(await db.signals.count()).toBe(0);
});

test('the ledger counts by tag and stage what became of the deals, with the sentences behind', async () => {
  const { db, dealId, activityId } = await scene();
  for (const tag of ['Price', 'price', 'Timing'])
    await addSignal({ activityId, kind: 'objection', tag, quote: 'It is too expensive for us.' });
  await addSignal({ activityId, kind: 'signal', tag: 'Budget', quote: 'The board approved it.' });
  const [pipeline] = await db.pipelines.toArray();
  const [first] = pipeline?.stages ?? [];
  const won = pipeline?.stages.find(({ outcome }) => outcome === 'won');
  await moveDeal({
    dealId,
    stageId: won?.id ?? '',
    closing: { reason: 'Fit', competitor: '', objection: '' },
  });
  await recountDays({ zone: 'UTC' });
  const today = new Date().toISOString().slice(0, 10);
  const period = { start: '2000-01-01', end: '2100-01-01' };
  const byTag = await ask('objections', { today, period });
  expect(tableOf(byTag)).toMatchObject({
    price: { marked: 2, won: 2, lost: 0 },
    timing: { marked: 1, won: 1, lost: 0 },
  });
  const byStage = await ask('objections', { today, period, ledger: 'stage' });
  expect(tableOf(byStage)).toMatchObject({ [first?.name ?? '']: { marked: 3 } });
  expect(tableOf(await ask('signals', { today, period }))).toMatchObject({
    budget: { marked: 1 },
  });
  const behind = byTag.rows[0]?.cells[2]?.records;
  if (!behind) throw new Error('Nothing is behind the bar');
  const { records } = await reportRecords({ ...behind, after: null });
  expect(records).toMatchObject([
    { kind: 'deal', id: dealId, title: '“It is too expensive for us.”' },
    { kind: 'deal', id: dealId },
  ]);
});
