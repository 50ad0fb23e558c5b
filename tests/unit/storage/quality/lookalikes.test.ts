import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/storage/capture';
import { addContact, editContact, proposedCompanyOf } from '@/storage/contacts';
import { forget } from '@/storage/forget/forget';
import type { MarginDb } from '@/storage/margin-db';
import { answerDuplicate } from '@/storage/quality/answers';
import { compareNew, keepLookalikes, lookalikes } from '@/storage/quality/lookalikes';
import { mergeRecords } from '@/storage/quality/merge';
import { removeContact } from '@/storage/removals';
import { undo } from '@/storage/undo';
import { DuplicateFinder } from '@/utils/rules/duplicates';
import { speakEnglish } from '../../english';
import { bring } from '../import/bring';
import { ANA, freshDatabase, know, mail, NOON, threadSubject } from '../world';

/** Whoever is added by hand or by logging may have been there before, and that is said at once. */

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
});

const look = () => compareNew(async () => DuplicateFinder);
const pairs = async (contactId?: string) =>
  (await lookalikes(contactId ? { contactId } : {})).pairs;
/** Adds somebody with the company that the address suggests. */
const add = (address: string, name: string) =>
  addContact({ address, name, company: proposedCompanyOf(address)?.name ?? null, source: 'test' });

describe('somebody new', () => {
  it('whose mail is logged is told beside the one they are by the same mailbox', async () => {
    const { contactId } = await know({ address: 'ana@acme.example', name: 'Ana Silva' });
    await look();
    expect(await pairs()).toEqual([]);
    const from = { address: 'ana+offers@acme.example', name: 'A. Silva' };
    await log({ subject: threadSubject([mail({ at: NOON, from })], [from]), headers: [] });
    await look();
    const [pair, ...more] = await pairs(contactId);
    expect(more).toEqual([]);
    expect(pair).toMatchObject({
      score: 99,
      reasons: [
        { code: 'mailbox', args: ['ana@acme.example'] },
        { code: 'domain' },
        { code: 'name_initial' },
      ],
    });
    expect([...(pair?.names ?? [])].sort()).toEqual(['A. Silva', 'Ana Silva']);
  });

  it.each([
    ['the other way round', 'ana+old@acme.example', 'Ana', 'ana@acme.example', 'Ana Silva'],
    ['the same house', 'ana@acme.example', 'Ana Silva', 'asilva@acme.example', 'Silva, Ana'],
    [
      'a slip of the pen',
      'ana.silva@acme.example',
      'Ana Silveira',
      'a.s@acme.example',
      'Ana Silviera',
    ],
    ['a number of their own', 'annas84@gmail.com', 'Anna Sand', 'annas84@gmx.example', 'Anna Sand'],
  ])('is found by %s', async (_, address, name, again, called) => {
    await add(address, name);
    await look();
    await add(again, called);
    await look();
    expect(await pairs()).toHaveLength(1);
  });

  it.each([
    ['a colleague', 'ana@acme.example', 'Ana Silva', 'ben@acme.example', 'Ben Okoro'],
    ['a sister', 'ana@acme.example', 'Ana Silva', 'ines@acme.example', 'Ines Silva'],
    ['a namesake elsewhere', 'ana@acme.example', 'Ana Silva', 'ana@beta.example', 'Ana Silva'],
    ['a desk', 'info+a@acme.example', 'Acme', 'info@acme.example', 'Reception'],
  ])('who is %s is not', async (_, address, name, again, called) => {
    await add(address, name);
    await look();
    await add(again, called);
    await look();
    expect(await pairs()).toEqual([]);
  });

  it('is compared once, and after a look that failed by the next one', async () => {
    await add('ana@acme.example', 'Ana Silva');
    await look();
    await add('ana+b@acme.example', 'Ana Silva');
    await expect(
      compareNew(async () => {
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await pairs()).toEqual([]);
    await look();
    expect(await pairs()).toHaveLength(1);
    let loaded = 0;
    await compareNew(async () => {
      loaded += 1;
      return DuplicateFinder;
    });
    expect(loaded).toBe(0);
  });

  it('who comes with very many others is left to the look at everybody', async () => {
    for (let n = 0; n < 60; n++) await add(`p${n}@acme.example`, `Ana Silva`);
    await look();
    expect(await pairs()).toEqual([]);
    await add('p3+x@acme.example', 'Ana Silva');
    await look();
    expect(await pairs()).toHaveLength(1);
  });
});

describe('a pair that was found', () => {
  const two = async () => {
    const one = (await know(ANA)).contactId;
    await look();
    const { contactId: other, change } = await add('ana+b@acme.example', 'Ana Silva');
    await look();
    expect(await pairs()).toHaveLength(1);
    return { one, other, change };
  };

  it('is gone once they are said to be two, whatever finds it again, and comes back by an undo', async () => {
    const { one, other } = await two();
    const { change } = await answerDuplicate({ one, other, until: null });
    expect(await pairs()).toEqual([]);
    await keepLookalikes([{ one, other, score: 99, reasons: [] }], Date.now());
    expect(await pairs()).toEqual([]);
    await undo({ change: change ?? '' });
    expect(await pairs()).toHaveLength(1);
  });

  it('is gone once they are merged or one is taken back, and comes back by an undo', async () => {
    const { one, other, change } = await two();
    const merged = await mergeRecords({ of: 'contacts', keep: one, drop: other, take: [] });
    expect(await pairs()).toEqual([]);
    await undo({ change: merged.change ?? '' });
    expect(await pairs(one)).toHaveLength(1);
    await undo({ change: change ?? '' });
    expect(await pairs()).toEqual([]);
  });

  it('stands once beside what a look at everybody finds, which takes its place', async () => {
    const { one, other } = await two();
    const later = Date.now() + 1;
    await keepLookalikes([{ one: other, other: one, score: 97, reasons: [] }], 0);
    expect(await pairs()).toHaveLength(1);
    await keepLookalikes([], later + 1);
    expect(await pairs()).toEqual([]);
  });

  it('is forgotten with them, reasons and all', async () => {
    await two();
    await forget({ entry: 'ana+b@acme.example', rehearse: false });
    expect(await pairs()).toEqual([]);
    expect(JSON.stringify(await db.meta.get('lookalikes'))).not.toContain('acme');
  });

  it.each(['ana+b@acme.example', 'acme.example'])(
    'is forgotten with %s, also where one of them had been deleted before',
    async (entry) => {
      const { other } = await two();
      await removeContact({ contactId: other });
      expect(JSON.stringify(await db.meta.get('lookalikes'))).toContain('acme');
      await forget({ entry, rehearse: false });
      expect(JSON.stringify(await db.meta.get('lookalikes'))).not.toContain('acme');
    },
  );

  it('is not kept by a look that began before one of them was forgotten', async () => {
    const one = (await know(ANA)).contactId;
    await look();
    const { contactId: other } = await add('ana+b@acme.example', 'Ana Silva');
    await compareNew(async () => {
      await forget({ entry: 'ana+b@acme.example', rehearse: false });
      return DuplicateFinder;
    });
    expect(JSON.stringify(await db.meta.get('lookalikes'))).not.toContain('acme');
    const reasons = [{ code: 'mailbox', args: ['ana@acme.example'] }];
    await keepLookalikes([{ one, other, score: 99, reasons }], Date.now());
    expect(JSON.stringify(await db.meta.get('lookalikes'))).not.toContain('acme');
  });
});

describe('somebody with a number that another one has', () => {
  const give = async (contactId: string, phone: string) => {
    const row = await db.contacts.get(contactId);
    if (!row) throw new Error('Nobody');
    const { name, title, emails } = row;
    await editContact({ contactId, name, title, company: null, emails, phones: [phone] });
  };
  const added = async (address: string, name: string) => {
    await addContact({ address, name, company: null, source: 'test' });
    const row = await db.contacts.where('emails').equals(address).first();
    if (!row) throw new Error('Nobody');
    return row.id;
  };

  it('is told at once where it is a mobile one, whatever the rest says and however it is written', async () => {
    await give(await added('ana@acme.example', 'Ana Silva'), '+351 912 345 678');
    await look();
    const other = await added('gardening@web.example', 'A. Costa');
    await look();
    expect(await pairs()).toEqual([]);
    await give(other, '00351-912.345.678');
    await look();
    const [pair, ...more] = await pairs(other);
    expect(more).toEqual([]);
    expect(pair?.reasons).toContainEqual({ code: 'mobile', args: ['+351912345678'] });
  });

  it('is told when they are added with it', async () => {
    await give(await added('ana@acme.example', 'Ana Silva'), '+351 912 345 678');
    await look();
    await bring('friends.vcf', [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Silva',
      'TEL:+351912345678',
      'END:VCARD',
    ]);
    await look();
    expect(await pairs()).toHaveLength(1);
  });

  it('is not told where several people have it: that of a switchboard', async () => {
    const names = ['Ana Silva', 'Bo Lind', 'Cem Kaya', 'Dia Wong'];
    for (const [at, name] of names.entries())
      await give(await added(`p${at}@site${at}.example`, name), '+351 912 000 000');
    await look();
    expect(await pairs()).toEqual([]);
  });

  it('is told of the number, too, that they got while another one was compared', async () => {
    await give(await added('ana@acme.example', 'Ana Silva'), '+351 912 345 678');
    await give(await added('bo@lind.example', 'Bo Lind'), '+46 70 123 45 67');
    const other = await added('gardening@web.example', 'A. Costa');
    await look();
    await give(other, '+351 912 345 678');
    await compareNew(async () => {
      await give(other, '+46 70 123 45 67');
      return DuplicateFinder;
    });
    await look();
    const reasons = (await pairs(other)).flatMap((pair) => pair.reasons);
    expect(reasons).toContainEqual({ code: 'mobile', args: ['+46701234567'] });
  });

  it('is compared once and not again', async () => {
    await give(await added('ana@acme.example', 'Ana Silva'), '+351 912 345 678');
    await give(await added('bo@lind.example', 'Bo Lind'), '+351 912 345 678');
    await look();
    let loads = 0;
    await compareNew(async () => {
      loads += 1;
      return DuplicateFinder;
    });
    expect(loads).toBe(0);
  });
});
