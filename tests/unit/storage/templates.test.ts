import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { log } from '@/storage/capture';
import { createDeal } from '@/storage/deals';
import type { MarginDb } from '@/storage/margin-db';
import { saveOutcome } from '@/storage/meetings';
import { pipeline } from '@/storage/pipelines';
import { saveSettings } from '@/storage/settings-view';
import { fillTemplate, templateChoices } from '@/storage/templates/fill';
import { removeTemplate, saveTemplate, templates } from '@/storage/templates/templates';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, know, ME, mail, meeting, NOON, threadSubject } from './world';

const HOUR = 3_600_000;
const BODY = 'Hello {first name},\n\nhow is {deal} at {company}? It is {value}.\n{my name}';

let db: MarginDb;

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  return () => vi.useRealTimers();
});

const make = (more: Partial<Parameters<typeof saveTemplate>[0]> = {}) =>
  saveTemplate({
    templateId: null,
    name: 'How is it',
    subject: 'About {deal}',
    body: BODY,
    stageId: null,
    ...more,
  });

const byName = async (name: string) => (await templates()).find((one) => one.name === name);

describe('templates', () => {
  test('begin with a few, once and for good', async () => {
    expect((await templates()).length).toBeGreaterThan(2);
    for (const { id } of await templates()) await removeTemplate({ templateId: id });
    expect(await templates()).toEqual([]);
  });

  test('are refused without a name or a text, and what was changed can be taken back', async () => {
    await expect(make({ name: ' ' })).rejects.toThrow('Give the template a name.');
    await expect(make({ body: '\n' })).rejects.toThrow('Write the text of the template.');
    const { templateId } = await make();
    const { change } = await make({ templateId, body: 'Other' });
    await undo({ change: change ?? '' });
    expect((await db.templates.get(templateId))?.body).toBe(BODY);
  });

  test('are filled with what is known of the person, their company and their open deal', async () => {
    const { templateId } = await make();
    const { contactId } = await know(ANA);
    await saveSettings({ myName: 'Robin Vale' });
    const anchor = { kind: 'contact' as const, contactId };
    await createDeal({ anchor, name: 'Hotel', value: 1200, currency: 'EUR', stageId: null });
    const filled = await fillTemplate({ templateId, people: [{ ...ANA, name: 'A. S.' }] });
    expect(filled).toMatchObject({ subject: 'About Hotel', missing: ['company'] });
    expect(filled.body).toBe('Hello Ana,\n\nhow is Hotel at {company}? It is €1,200.\nRobin Vale');
  });

  test('name what is not known of a stranger, whose name the page tells', async () => {
    const { templateId } = await make();
    const filled = await fillTemplate({ templateId, people: [BEN] });
    expect(filled.body).toContain('Hello Ben,');
    expect(filled.missing).toEqual(['deal', 'company', 'value', 'my name']);
    const nameless = { address: BEN.address, name: BEN.address };
    expect((await fillTemplate({ templateId, people: [nameless] })).missing).toContain(
      'first name',
    );
  });

  test('are proposed by the stage of the deal that the thread is about', async () => {
    const stage = (await pipeline()).columns[1]?.stage;
    await make({ name: 'A plain one' });
    await make({ name: 'Made for it', stageId: stage?.id ?? null });
    await know(ANA);
    const seen = [mail({ at: NOON })];
    const subject = threadSubject(seen);
    await log({ subject, headers: [] });
    const anchor = {
      kind: 'thread' as const,
      account: ME,
      threadId: subject.threadId,
      subjectLine: subject.subjectLine,
      addresses: [ANA.address],
    };
    await createDeal({
      anchor,
      name: 'Hotel',
      value: 1,
      currency: 'EUR',
      stageId: stage?.id ?? null,
    });
    const thread = { account: ME, threadId: subject.threadId };
    const [first] = await templateChoices({ people: [], thread });
    expect(first).toMatchObject({ name: 'Made for it', suggested: true });
  });

  test('know how often they were answered, by people and not by machines', async () => {
    const { templateId } = await make();
    await know(ANA);
    const send = (at: number, threadId: string) =>
      mail({
        at,
        threadId,
        source: 'sent',
        from: { address: ME, name: '' },
        to: [ANA],
        templateId,
      });
    const inThread = async (threadId: string, ...rest: ReturnType<typeof mail>[]) =>
      log({ subject: threadSubject([send(NOON, threadId), ...rest]), headers: [] });
    await inThread('18f2a0b1c2d3e4f1', mail({ at: NOON + HOUR, threadId: '18f2a0b1c2d3e4f1' }));
    await log({
      subject: threadSubject([
        send(NOON + 2 * HOUR, '18f2a0b1c2d3e4f2'),
        mail({ at: NOON + 3 * HOUR, threadId: '18f2a0b1c2d3e4f2', bulk: 'Auto-Submitted' }),
      ]),
      headers: [],
    });
    expect(await byName('How is it')).toMatchObject({ sent: 2, replies: 1 });
  });

  test('stay with a mail that was seen before it was known to be written from one', async () => {
    const { templateId } = await make();
    await know(ANA);
    const out = mail({ at: NOON, from: { address: ME, name: '' }, to: [ANA] });
    await log({ subject: threadSubject([out]), headers: [] });
    await log({ subject: threadSubject([{ ...out, source: 'sent', templateId }]), headers: [] });
    expect(await byName('How is it')).toMatchObject({ sent: 1, replies: 0 });
  });
});

test('a recap of a meeting knows who was there, when, and what came of it', async () => {
  const { templateId } = await make({
    subject: '{meeting}',
    body: 'Hello {first name}, on {meeting day}: {outcome}. Next: {next step}',
  });
  await know(ANA);
  await log({ subject: { kind: 'meeting', meeting: meeting() }, headers: [] });
  await saveOutcome({ meeting: meeting(), outcome: 'They want it', nextStep: 'Send the offer' });
  const [held] = await db.activities.toArray();
  const filled = await fillTemplate({ templateId, activityId: held?.id ?? '' });
  expect(filled).toMatchObject({
    subject: 'Kick-off',
    body: 'Hello Ana, on October 5, 2026: They want it. Next: Send the offer',
    missing: [],
  });
});
