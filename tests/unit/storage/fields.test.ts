import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fieldFor, fields, removeField, saveField } from '@/storage/fields';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { speakEnglish } from '../english';
import { freshDatabase } from './world';

const BUDGET = { fieldId: null, of: 'deals', name: 'Budget', type: 'money', options: [] } as const;

beforeEach(() => {
  freshDatabase();
  speakEnglish();
});

describe('A field of one’s own', () => {
  it('is made, renamed, taken away and brought back', async () => {
    const { fieldId } = await saveField({ ...BUDGET, options: [], currency: 'EUR' });
    await saveField({ ...BUDGET, options: [], fieldId, name: ' Their budget ' });
    expect(await fields()).toMatchObject([{ id: fieldId, name: 'Their budget', type: 'money' }]);
    const { change } = await removeField({ fieldId });
    expect(await fields()).toEqual([]);
    await undo({ change: change ?? '' });
    expect(await fields()).toHaveLength(1);
  });

  it('has a name that no other of its table has', async () => {
    await saveField({ ...BUDGET, options: [] });
    await expect(saveField({ ...BUDGET, options: [], name: 'BUDGET' })).rejects.toThrow(
      'There is a field called BUDGET already',
    );
    await expect(saveField({ ...BUDGET, options: [], name: '  ' })).rejects.toThrow(
      'Give the field a name',
    );
    await saveField({ ...BUDGET, options: [], of: 'contacts' });
    expect(await fields()).toHaveLength(2);
  });

  it('is found by its name when a file brings it again', async () => {
    const made: unknown[] = [];
    await write({ actor: 'import', source: 'test' }, async (scope) => {
      for (const name of ['Region', ' region', 'Size'])
        made.push((await fieldFor(scope, 'contacts', name, 'text'))?.id);
      return null;
    });
    expect(made[0]).toBe(made[1]);
    expect((await fields()).map(({ name }) => name)).toEqual(['Region', 'Size']);
  });
});
