import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { log } from '@/storage/capture';
import { moveDeal } from '@/storage/deal-moves';
import type { MarginDb } from '@/storage/margin-db';
import { pipelineStages, saveStages } from '@/storage/pipeline-edit';
import { pipeline } from '@/storage/pipelines';
import { importPlaybook, playbooks, savePlaybook } from '@/storage/playbooks';
import { playsOfDeal, resumePlay, startPlay } from '@/storage/plays';
import type { Stage } from '@/storage/schema';
import { ask } from '../../history/ask';
import { speakEnglish } from '../english';
import { ANA, dealWith, freshDatabase, mail, NOON, threadSubject, uuid } from './world';

/** What happens in the middle of something else: two tabs, a pause, a change of mind, a new name. */

const HOUR = 3_600_000;
let db: MarginDb;
let stages: Stage[];
let dealId: string;

beforeEach(async () => {
  speakEnglish();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  db = freshDatabase();
  stages = (await pipeline()).columns.map(({ stage }) => stage);
  dealId = await dealWith(ANA, 'Hotel', 100);
  return () => vi.useRealTimers();
});

const idOf = (outcome: Stage['outcome'], at = 0) =>
  stages.filter((stage) => stage.outcome === outcome)[at]?.id ?? '';
const move = (stageId: string) => {
  const closed = stageId === idOf('won') || stageId === idOf('lost');
  const closing = { reason: 'Fit', competitor: 'Fastbuild', objection: '' };
  return moveDeal({ dealId, stageId, ...(closed && { closing }) });
};

describe('A deal', () => {
  it('that two tabs move at once stands in one stage, with the way it took', async () => {
    await Promise.all([move(idOf('open', 1)), move(idOf('open', 2))]);
    const deal = await db.deals.get(dealId);
    const way = await db.stageMoves.orderBy('id').toArray();
    expect(way.at(-1)?.to).toBe(deal?.stageId);
    for (const [index, { from }] of way.entries())
      if (index > 0) expect(from).toBe(way[index - 1]?.to);
    const counts = (await pipeline()).columns.map(({ count }) => count);
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1);
  });

  it('moved while its playbook waits goes on there, and the playbook still waits', async () => {
    const steps = [{ id: uuid(2), text: 'Ask', afterDays: 3, needs: null }];
    const { playbookId } = await savePlaybook({
      ...{ playbookId: null, name: 'Proposal', stageId: idOf('open', 2) },
      ...{ pauseOnReply: true, steps },
    });
    await startPlay({ dealId, playbookId });
    vi.setSystemTime(NOON + 2 * HOUR);
    await log({ subject: threadSubject([mail({ at: NOON + HOUR })]), headers: [] });
    const play = async () => playsOfDeal({ dealId });
    expect(await play()).toMatchObject([{ state: 'paused' }]);
    // To the stage that begins the same playbook: no second one, and no end of the pause.
    await move(idOf('open', 2));
    expect(await play()).toMatchObject([{ state: 'paused' }]);
    await resumePlay({ playId: (await play())[0]?.playId ?? '' });
    expect(await play()).toMatchObject([{ state: 'running' }]);
    await move(idOf('won'));
    // What is won needs nothing more done for it, and nothing more is written for it either.
    expect(await play()).toMatchObject([{ state: 'ended' }]);
  });

  it('won, taken up again and won again counts as won once, in reports and in sums', async () => {
    await move(idOf('won'));
    vi.setSystemTime(NOON + HOUR);
    await move(idOf('open'));
    const won = async () => {
      const report = await ask('reasons', { today: new Date().toISOString().slice(0, 10) });
      return report.figures.find(({ words }) => words === 'report_won')?.value;
    };
    expect(await won()).toBe(0);
    vi.setSystemTime(NOON + 2 * HOUR);
    await move(idOf('won'));
    expect(await won()).toBe(1);
  });

  it('stands under the new name of its stage everywhere', async () => {
    const { pipelineId } = await pipeline();
    const edited = (await pipelineStages({ pipelineId }))?.stages.map(({ stage }) => stage) ?? [];
    await saveStages({
      pipelineId,
      stages: edited.map((stage, at) => (at === 0 ? { ...stage, name: 'First talk' } : stage)),
    });
    const health = await ask('health', { today: new Date(NOON).toISOString().slice(0, 10) });
    const names = health.rows.map(({ label }) => label.kind === 'text' && label.text);
    expect(names).toContain('First talk');
    expect(names).not.toContain(edited[0]?.name);
  });
});

describe('The file of a playbook', () => {
  const file = (more: object) =>
    JSON.stringify({
      ...{ kind: 'margin-crm-playbook', version: 1, name: 'X', pauseOnReply: false },
      ...{ steps: [{ id: uuid(2), text: 'Ask', afterDays: 1, needs: null }], fields: {}, ...more },
    });
  const step = { id: uuid(2), text: 'Ask', afterDays: 1, needs: null };

  it.each([
    ['ten thousand steps', file({ steps: Array.from({ length: 10_000 }, () => step) })],
    ['a name of a megabyte', file({ name: 'x'.repeat(1_000_000) })],
    ['days of a thousand years', file({ steps: [{ ...step, afterDays: 365_000 }] })],
    ['arrays in arrays', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['half a text', file({}).slice(0, -5)],
    ['steps that are no list', file({ steps: { length: 3 } })],
  ])('with %s is refused, and leaves nothing behind', async (_, text) => {
    const before = (await playbooks()).length;
    await expect(importPlaybook({ text })).rejects.toThrow('holds no playbook');
    expect(await playbooks()).toHaveLength(before);
  });

  it('may say what it wants of prototypes: it is text', async () => {
    const fields = '{"__proto__":"constructor","constructor":"x"}';
    const text = file({ name: '<img src=x onerror=alert(1)>' }).replace(
      '"fields":{}',
      `"fields":${fields}`,
    );
    await importPlaybook({ text });
    expect((await playbooks()).map(({ name }) => name)).toContain('<img src=x onerror=alert(1)>');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});
