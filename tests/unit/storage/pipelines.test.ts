import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDeal } from '@/storage/deals';
import {
  addPipeline,
  chooseDefaultPipeline,
  pipelineStages,
  pipelines,
  removePipeline,
  renamePipeline,
  saveStages,
} from '@/storage/pipeline-edit';
import { pipeline } from '@/storage/pipelines';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { freshDatabase, uuid } from './world';

beforeEach(() => {
  speakEnglish();
  freshDatabase();
});

const newDeal = (name: string) =>
  createDeal({ anchor: { kind: 'nothing' }, name, value: 100, currency: 'EUR', stageId: null });

describe('Pipelines', () => {
  it('are added with the stages of another one, and new deals go to the chosen one', async () => {
    const first = await pipeline();
    const { pipelineId } = await addPipeline({ name: 'Renewals', like: first.pipelineId });
    const names = (view: typeof first) => view.columns.map(({ stage }) => stage.name);
    const second = await pipeline({ pipelineId });
    expect(names(second)).toEqual(names(first));
    expect(second.columns[0]?.stage.id).not.toBe(first.columns[0]?.stage.id);
    await newDeal('To the first');
    await chooseDefaultPipeline({ pipelineId });
    await newDeal('To the second');
    expect(
      (await pipelines()).map(({ name, isDefault, deals }) => [name, isDefault, deals]),
    ).toEqual([
      ['Renewals', true, 1],
      ['Sales', false, 1],
    ]);
    expect((await pipeline()).columns[0]?.deals.map((deal) => deal.name)).toEqual([
      'To the second',
    ]);
  });

  it('keep their names apart', async () => {
    const { pipelineId } = await pipeline();
    const renewals = await addPipeline({ name: 'Renewals', like: null });
    await expect(addPipeline({ name: ' renewals ', like: null })).rejects.toThrow(
      'called “renewals”',
    );
    await expect(renamePipeline({ pipelineId, name: 'Renewals' })).rejects.toThrow('already');
    await renamePipeline({ pipelineId: renewals.pipelineId, name: 'Renewals 2027' });
    expect((await pipelines())[1]?.name).toBe('Renewals 2027');
  });

  it('go only when no deal is in them and another one stays', async () => {
    const { pipelineId } = await pipeline();
    await expect(removePipeline({ pipelineId })).rejects.toThrow('has to stay');
    const other = await addPipeline({ name: 'Renewals', like: null });
    await newDeal('Here');
    await expect(removePipeline({ pipelineId })).rejects.toThrow('still has deals');
    const removed = await removePipeline({ pipelineId: other.pipelineId });
    expect(await pipelines()).toHaveLength(1);
    await undo({ change: removed.change ?? '' });
    expect(await pipelines()).toHaveLength(2);
  });

  it('keep what a stage asks for, without items that ask for nothing', async () => {
    const { pipelineId } = await pipeline();
    const { stages } = (await pipelineStages({ pipelineId })) ?? { stages: [] };
    await saveStages({
      pipelineId,
      stages: stages.map(({ stage }, index) =>
        index === 0
          ? {
              ...stage,
              criteria: [
                { id: uuid(1), kind: 'check', text: '  Budget confirmed ' },
                { id: uuid(2), kind: 'check', text: ' ' },
                { id: uuid(3), kind: 'people', count: 2 },
              ],
            }
          : stage,
      ),
    });
    const saved = await pipelineStages({ pipelineId });
    expect(saved?.stages[0]?.stage.criteria).toEqual([
      { id: uuid(1), kind: 'check', text: 'Budget confirmed' },
      { id: uuid(3), kind: 'people', count: 2 },
    ]);
    // The board is for looking at: it need not carry them.
    expect((await pipeline()).columns[0]?.stage.criteria).toBeUndefined();
  });
});
