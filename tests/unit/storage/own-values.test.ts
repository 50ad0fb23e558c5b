import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeField, saveField } from '@/storage/fields';
import { ownValues, setOwnValue } from '@/storage/own-values';
import type { FieldType } from '@/storage/schema';
import { open } from '@/storage/subject';
import { undo } from '@/storage/undo';
import { speakEnglish } from '../english';
import { ANA, BEN, freshDatabase, know, mail, NOON, threadSubject } from './world';

let id: string;

beforeEach(async () => {
  freshDatabase();
  speakEnglish();
  id = (await know(ANA)).contactId;
});

const add = async (
  name: string,
  type: FieldType,
  more: { options?: string[]; formula?: string } = {},
) => (await saveField({ fieldId: null, of: 'contacts', name, type, options: [], ...more })).fieldId;

const say = (fieldId: string, value: string | number | boolean | string[] | null) =>
  setOwnValue({ of: 'contacts', id, fieldId, value });

async function said(): Promise<Record<string, unknown>> {
  const { values } = await ownValues({ of: 'contacts', id });
  return Object.fromEntries(values.map(({ field, value }) => [field.name, value]));
}

describe('What a person says in a field of their own', () => {
  it('is kept, changed, emptied, and taken back by one undo each', async () => {
    const region = await add('Region', 'text');
    await say(region, 'North');
    const { change } = await say(region, 'South');
    expect(await said()).toEqual({ Region: 'South' });
    await undo({ change: change ?? '' });
    expect(await said()).toEqual({ Region: 'North' });
    await say(region, null);
    expect(await said()).toEqual({ Region: null });
  });

  it('is refused where the field cannot hold it', async () => {
    const size = await add('Size', 'choice', { options: ['S', 'L'] });
    await expect(say(size, 'XL')).rejects.toThrow('Size cannot hold that');
    await expect(say(size, 5)).rejects.toThrow('Size cannot hold that');
    const site = await add('Site', 'link');
    await expect(say(site, 'javascript:alert(1)')).rejects.toThrow('Site cannot hold that');
    const day = await add('Day', 'date');
    await expect(say(day, '2026-02-30')).rejects.toThrow('Day cannot hold that');
    const boss = await add('Boss', 'person');
    await expect(say(boss, '00000000-0000-7000-8000-000000000999')).rejects.toThrow();
    const deals = await saveField({
      fieldId: null,
      of: 'deals',
      name: 'Other',
      type: 'text',
      options: [],
    });
    await expect(say(deals.fieldId, 'x')).rejects.toThrow('no longer there');
    expect(await said()).toEqual({ Size: null, Site: null, Day: null, Boss: null });
  });

  it('names the person it means', async () => {
    const boss = await add('Boss', 'person');
    await say(boss, id);
    const { values } = await ownValues({ of: 'contacts', id });
    expect(values[0]).toMatchObject({ value: id, person: 'Ana Silva' });
  });

  it('is computed where it is a formula, which nobody types in', async () => {
    const seats = await add('Seats', 'number');
    const double = await add('Double', 'formula', { formula: '{seats} * 2' });
    await add('Four times', 'formula', { formula: '{Double} * 2' });
    await add('Round', 'formula', { formula: '{Round} + 1' });
    await say(seats, 21);
    expect(await said()).toEqual({ Seats: 21, Double: 42, 'Four times': 84, Round: null });
    await expect(say(double, 7)).rejects.toThrow('Double is computed');
    await saveField({
      fieldId: seats,
      of: 'contacts',
      name: 'Places',
      type: 'number',
      options: [],
    });
    expect(await said()).toMatchObject({ Places: 21, Double: 42 });
    await expect(add('Bad', 'formula', { formula: '1 +' })).rejects.toThrow('cannot be read');
  });

  it('comes back with the field it was said in', async () => {
    const region = await add('Region', 'text');
    await say(region, 'North');
    const { change } = await removeField({ fieldId: region });
    expect(await said()).toEqual({});
    await undo({ change: change ?? '' });
    expect(await said()).toEqual({ Region: 'North' });
  });

  it('is read in answers that stay small', async () => {
    for (let n = 0; n < 14; n++) await say(await add(`Long ${n}`, 'text'), 'x'.repeat(4000));
    const first = await ownValues({ of: 'contacts', id });
    expect(JSON.stringify(first).length).toBeLessThan(60_000);
    const second = await ownValues({ of: 'contacts', id, after: first.next ?? undefined });
    expect(first.values.length + second.values.length).toBe(14);
    expect(second.next).toBeNull();
  });
});

describe('Beside a mail', () => {
  const beside = async (who = ANA) => {
    const view = await open(threadSubject([mail({ at: NOON, from: who })]));
    return view.people.find(({ address }) => address === who.address)?.own;
  };

  it('own fields of somebody known are read out, a line each, the computed ones too', async () => {
    await say(await add('Tier', 'choice', { options: ['Gold'] }), 'Gold');
    await say(await add('Regions', 'choices', { options: ['North', 'South'] }), ['North', 'South']);
    await say(await add('Since', 'date'), '2024-03-12');
    await say(await add('Boss', 'person'), (await know(BEN)).contactId);
    await add('Shout', 'formula', { formula: '{Tier} & "!"' });
    await say(await add('Later', 'text'), 'No room for this one');
    expect(await beside()).toEqual([
      'Tier: Gold',
      'Regions: North, South',
      'Since: Mar 12, 2024',
      'Boss: Ben Okoro',
      'Shout: Gold!',
    ]);
    expect(await beside(BEN)).toEqual([]);
  });

  it('a box says its name where it is ticked, and what was emptied or taken away says nothing', async () => {
    const vip = await add('VIP', 'checkbox');
    const fee = await saveField({
      fieldId: null,
      of: 'contacts',
      name: 'Fee',
      type: 'money',
      options: [],
      currency: 'USD',
    });
    await say(vip, true);
    await say(fee.fieldId, 1200);
    expect(await beside()).toEqual(['VIP', 'Fee: $1,200']);
    await say(vip, false);
    expect(await beside()).toEqual(['Fee: $1,200']);
    await removeField({ fieldId: fee.fieldId });
    expect(await beside()).toEqual([]);
  });
});
