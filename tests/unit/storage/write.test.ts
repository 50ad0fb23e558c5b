import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureAutomatically, log } from '@/storage/capture';
import { addContact, editContact } from '@/storage/contacts';
import { NotSaved, withDb } from '@/storage/db';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, editDeal, removeDeal, setDeal } from '@/storage/deals';
import { onFault } from '@/storage/faults';
import { history } from '@/storage/history';
import type { MarginDb } from '@/storage/margin-db';
import { addNote } from '@/storage/notes';
import { once } from '@/storage/once';
import { saveStages } from '@/storage/pipeline-edit';
import { pipeline } from '@/storage/pipelines';
import { search } from '@/storage/search/search';
import { open } from '@/storage/subject';
import { undo } from '@/storage/undo';
import { write } from '@/storage/write';
import { decidesAnew, onChanged } from '@/utils/changes';
import { speakEnglish } from '../english';
import { ANA, freshDatabase, idAt, know, ME, mail, NOON, threadSubject, uuid } from './world';

let db: MarginDb;
beforeEach(() => {
  db = freshDatabase();
  speakEnglish();
  onFault(undefined);
});

const HOUR = 3_600_000;
const anchor = {
  kind: 'thread' as const,
  account: ME,
  threadId: idAt(NOON),
  subjectLine: 'Proposal',
  addresses: [ANA.address],
};
const newDeal = { anchor, name: 'Relaunch', value: 1000, currency: 'EUR', stageId: null };

describe('undo', () => {
  it('keeps what was edited since and says so', async () => {
    const logged = await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    const [ana] = await db.contacts.toArray();
    await editContact({
      contactId: ana?.id ?? '',
      name: 'Ana S.',
      title: 'CEO',
      company: 'Acme',
      emails: [ANA.address],
      phones: [],
    });
    const result = await undo({ change: logged.change ?? '' });
    // The contact was edited, and its company is needed by it.
    expect(result.kept).toBe(2);
    expect(await db.contacts.toArray()).toMatchObject([
      { name: 'Ana S.', relationship: { inbound: 0, lastAt: null } },
    ]);
    expect(await db.activities.count()).toBe(0);
  });

  it('leaves later mail of the same person alone', async () => {
    await know(ANA);
    const first = await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await log({ subject: threadSubject([mail({ at: NOON + HOUR })]), headers: [] });
    await undo({ change: first.change ?? '' });
    expect(await db.contacts.toArray()).toMatchObject([
      { relationship: { inbound: 1, lastAt: NOON + HOUR, firstAt: NOON + HOUR } },
    ]);
    expect(await db.threads.toArray()).toMatchObject([{ count: 1, lastAt: NOON + HOUR }]);
  });

  it('refuses to take the same change back twice', async () => {
    const { change } = await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await undo({ change: change ?? '' });
    await expect(undo({ change: change ?? '' })).rejects.toThrow();
  });
});

describe('deals', () => {
  it('keeps sums per stage and currency through moves, edits and undo', async () => {
    const { dealId } = await createDeal(newDeal);
    await createDeal({ ...newDeal, name: 'Other', value: 99.5, currency: 'USD' });
    const board = await pipeline();
    const [lead, , proposal] = board.columns;
    expect(lead?.sums).toEqual([
      { currency: 'EUR', count: 1, sum: 1000, weighted: 100 },
      { currency: 'USD', count: 1, sum: 99.5, weighted: 9.95 },
    ]);
    const moved = await moveDeal({ dealId, stageId: proposal?.stage.id ?? '' });
    await editDeal({
      dealId,
      name: 'Relaunch',
      value: 2000,
      currency: 'EUR',
      closeDate: null,
      nextStep: '',
    });
    expect((await pipeline()).columns[2]?.sums).toEqual([
      { currency: 'EUR', count: 1, sum: 2000, weighted: 1000 },
    ]);
    expect(await db.stageMoves.where('[dealId+at]').between([dealId], [dealId, []]).count()).toBe(
      2,
    );
    // The deal was edited after the move, so the move stays; undoing the newest change works.
    expect(await undo({ change: moved.change ?? '' })).toMatchObject({ kept: 1 });
    const removed = await removeDeal({ dealId });
    expect((await pipeline()).columns[2]).toMatchObject({ count: 0, sums: [] });
    await undo({ change: removed.change ?? '' });
    expect((await pipeline()).columns[2]).toMatchObject({ count: 1 });
  });

  it('are linked to a thread, bring its people along and are proposed when single and open', async () => {
    await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    const { dealId } = await createDeal({ ...newDeal, anchor: { kind: 'nothing' } });
    await setDeal({ anchor, dealId });
    const other = threadSubject([mail({ at: NOON + HOUR, threadId: idAt(NOON + HOUR) })]);
    expect(await open(threadSubject([mail({ at: NOON })]))).toMatchObject({
      deal: { dealId, people: [{ name: 'Ana Silva' }] },
    });
    expect(await open(other)).toMatchObject({ deal: null, proposedDealId: dealId });
  });

  it('cannot lose deals by removing their stage', async () => {
    await createDeal(newDeal);
    const board = await pipeline();
    const stages = board.columns.map((column) => column.stage);
    await expect(
      saveStages({ pipelineId: board.pipelineId, stages: stages.slice(1) }),
    ).rejects.toThrow();
    await saveStages({
      pipelineId: board.pipelineId,
      stages: stages.filter((_, index) => index !== 1),
    });
    expect((await pipeline()).columns).toHaveLength(5);
  });
});

describe('history', () => {
  it('reads on page by page without losing or repeating anything', async () => {
    const mails = Array.from({ length: 75 }, (_, n) =>
      mail({ at: NOON + n * 1000, messageId: idAt(NOON + n * 1000, n) }),
    );
    await log({ subject: threadSubject(mails), headers: [] });
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const page = await history({
        who: [ANA.address, (await db.contacts.toArray())[0]?.id ?? ''],
        before,
      });
      seen.push(...page.items.map((item) => item.activityId));
      before = page.next ?? undefined;
    } while (before);
    expect(seen).toHaveLength(75);
    expect(new Set(seen).size).toBe(75);
  });

  it('shows a note to everybody it is about, and only notes when filtered', async () => {
    await log({ subject: threadSubject([mail({ at: NOON })]), headers: [] });
    await addNote({ text: 'Prefers mornings', anchor });
    const [ana] = await db.contacts.toArray();
    const page = await history({ who: [ana?.id ?? ''], kinds: ['note'] });
    expect(page.items).toMatchObject([{ kind: 'note', snippet: 'Prefers mornings' }]);
  });
});

describe('search', () => {
  it('finds by the start of any word, folded, in any order', async () => {
    await log({
      subject: threadSubject([mail({ at: NOON, subject: 'Große Küche' })]),
      headers: [],
    });
    await createDeal(newDeal);
    expect((await search({ query: 'sil an' })).people).toMatchObject([
      { name: 'Ana Silva', company: 'Acme' },
    ]);
    expect((await search({ query: 'ana@ac' })).people).toHaveLength(1);
    expect((await search({ query: 'kuche' })).threads).toMatchObject([{ subject: 'Große Küche' }]);
    expect((await search({ query: 'relaunch' })).deals).toHaveLength(1);
    expect((await search({ query: 'acm' })).companies).toMatchObject([{ name: 'Acme', people: 1 }]);
    expect((await search({ query: 'zzz' })).people).toEqual([]);
  });
});

describe('faults', () => {
  const note = { text: 'Call back', anchor };
  const save = once(addNote);

  it('answers a retry from the journal when the reply was lost after the commit', async () => {
    const first = await save(note, { callKey: 'k1', attempt: 1 });
    const again = await save(note, { callKey: 'k1', attempt: 2 });
    expect(again).toEqual(first);
    expect(await db.activities.count()).toBe(1);
  });

  it('tells open tabs of somebody new when only a retry could, and of mail alone that it changes nobody', async () => {
    const heard: string[][] = [];
    const end = new AbortController();
    onChanged((tables) => heard.push(tables), end.signal);
    const told = (count: number) => vi.waitFor(() => expect(heard).toHaveLength(count));
    // The first mail also says whose mailbox it is, and is told with what comes right after it.
    await captureAutomatically([mail({ at: NOON })]);
    const add = once(addContact);
    const ana = { address: ANA.address, name: ANA.name, company: null, source: 'test' };
    await add(ana, { callKey: 'k3', attempt: 1 });
    await vi.waitFor(() => expect(heard.flat()).toContain('contacts'));
    heard.length = 0;
    await add(ana, { callKey: 'k3', attempt: 2 });
    await told(1);
    await captureAutomatically([mail({ at: NOON + HOUR })]);
    await told(2);
    end.abort();
    expect(heard.map(decidesAnew)).toEqual([true, false]);
    expect(heard[1]).toContain('contacts');
  });

  it('names the rows that changed, of which others are shown first', async () => {
    const heard: (readonly string[])[] = [];
    const end = new AbortController();
    onChanged((_, __, ids) => heard.push(ids), end.signal);
    await save(note, { callKey: 'k4', attempt: 1 });
    const [added] = await db.activities.toArray();
    await vi.waitFor(() => expect(heard.flat()).toContain(added?.id));
    end.abort();
  });

  it('does the work once when two attempts run at the same time', async () => {
    const [a, b] = await Promise.all([
      save(note, { callKey: 'k2', attempt: 1 }),
      save(note, { callKey: 'k2', attempt: 1 }),
    ]);
    expect(a).toEqual(b);
    expect(await db.activities.count()).toBe(1);
  });

  it('reopens a broken connection once without anybody noticing', async () => {
    let broken = 1;
    onFault((point) => {
      if (point === 'before-write' && broken-- > 0) throw new DOMException('lost', 'UnknownError');
    });
    await addNote(note);
    expect(await withDb((open) => open.activities.count())).toBe(1);
  });

  it('says "not saved" when it stays broken, and writes nothing', async () => {
    onFault((point) => {
      if (point === 'before-write') throw new DOMException('no space', 'QuotaExceededError');
    });
    await expect(addNote(note)).rejects.toMatchObject({ name: 'NotSaved', why: 'full' });
    onFault(undefined);
    expect(await withDb((open) => open.activities.count())).toBe(0);
  });

  it('keeps its own kind of error', () => {
    expect(new NotSaved('broken', new Error('x'))).toBeInstanceOf(Error);
  });
});

describe('activities that are handed to the browser early', () => {
  const early = { actor: 'import', source: 'import', early: true } as const;
  const note = (number: number, key: string) => ({
    id: uuid(number),
    kind: 'note' as const,
    at: NOON,
    timeSource: 'file' as const,
    direction: 'unknown' as const,
    aboutIds: [],
    subject: key,
    snippet: '',
    participants: [],
    keys: [key],
    sources: ['file'],
    reason: { code: 'imported', args: [] },
  });
  const stored = async () =>
    (await db.activities.toArray()).map(({ id, keys, subject }) => [id, keys.join(), subject]);

  it('are stored as they are in the end, changed or gone, their identities among them', async () => {
    const { change } = await write(early, async (scope) => {
      await scope.add('activities', note(1, 'a'));
      await scope.add('activities', note(2, 'b'));
      const third = await scope.add('activities', note(3, 'c'));
      await scope.remove('activities', uuid(1));
      await scope.put('activities', { ...note(2, 'b'), keys: ['a'] });
      await scope.put('activities', { ...third, subject: 'other', keys: ['b'] });
    });
    expect(await stored()).toEqual([
      [uuid(2), 'a', 'b'],
      [uuid(3), 'b', 'other'],
    ]);
    await undo({ change: change ?? '' });
    expect(await stored()).toEqual([]);
  });

  it('may take the identity that a stored one loses', async () => {
    await write(early, (scope) => scope.add('activities', note(1, 'a')));
    await write(early, async (scope) => {
      await scope.put('activities', { ...note(1, 'a'), keys: ['z'] });
      await scope.add('activities', note(2, 'a'));
    });
    expect(await stored()).toEqual([
      [uuid(1), 'z', 'a'],
      [uuid(2), 'a', 'a'],
    ]);
  });

  it('are gone with everything else when the work fails', async () => {
    const failing = write(early, async (scope) => {
      await scope.add('activities', note(1, 'a'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await stored()).toEqual([]);
    expect(await db.changes.count()).toBe(0);
  });
});
