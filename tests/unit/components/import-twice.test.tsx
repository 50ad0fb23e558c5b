// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdLook, lookTwice, releaseLook } from '@/components/workspace/import/look-twice';
import { forgetReport } from '@/components/workspace/quality/latest';
import type { ImportState, ScannedPerson } from '@/storage/api';
import { openWorkspace } from './popup-scene';

/** Whom an import brought is compared with everybody, by whichever page is open then. */

const NOON = Date.UTC(2026, 10, 22, 12);

/** An id as it is given so many seconds after noon. */
function idAt(seconds: number): string {
  const hex = (NOON + seconds * 1000).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000001`;
}

function person(at: number, name: string, address: string, changedAt = at): ScannedPerson {
  return {
    ...{
      id: idAt(at),
      rev: idAt(changedAt),
      name,
      emails: [address],
      phones: [],
      title: '',
      company: '',
      domains: [],
    },
    ...{ companyId: null, firstAt: null, lastAt: null, exchanged: 0 },
    ...{ createdAt: NOON, hasTask: false },
  };
}

const PEOPLE = [
  person(-60, 'Ilse Brandt', 'ilse@kelptide.example'),
  // Between the beginning and the end of the import.
  person(5, 'Ilse Brandt', 'ilse+crm@kelptide.example'),
  person(6, 'Ole Holm', 'ole@piernord.example'),
  // Two that look like one, and came after it.
  person(60, 'Ana Ruiz', 'ana@acme.example'),
  person(61, 'Ana Ruiz', 'ana+crm@acme.example'),
];

const STATE: ImportState = {
  id: idAt(0),
  file: { name: 'friends.vcf', size: 1, lastModified: NOON },
  format: 'vcf',
  ...{ startedAt: NOON, at: NOON + 9000, offset: 2, batches: 1, done: true, skipped: {} },
  counts: { added: 2, updated: 0, same: 0, people: 2, failed: 0 },
  endId: idAt(10),
};

/** The workspace at a page; what it finds is not kept where a test asks how it stood before. */
const open = (hash: string, state: ImportState, people = PEOPLE, { keeps = true } = {}) => {
  const held = { state };
  const scene = openWorkspace(hash, {
    imports: () => ({ imports: [held.state] }),
    scanTotals: { people: people.length, companies: 0, deals: 0 },
    scanPeople: { rows: people, next: null },
    scanCompanies: { rows: [], next: null },
    scanDeals: { rows: [], next: null },
    duplicateAnswers: { pairs: [], next: null },
    markChecked: { checkedAt: 1 },
    keepTwice: ({ count }: { count: number }) => {
      if (keeps) held.state = { ...held.state, twice: count };
      return null;
    },
  });
  return scene;
};

beforeEach(forgetReport);
afterEach(() => vi.useRealTimers());

describe('Whom an import brought', () => {
  it('is compared by the next page that is opened, where the one of the import closed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { sent } = open('#/search', STATE);
    await vi.advanceTimersByTimeAsync(3000);
    // Only the pair of which one came with it.
    await waitFor(
      () =>
        expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]),
      {
        timeout: 5000,
      },
    );
  });

  it('is compared as those are of whom it told more than was known', async () => {
    const counts = { added: 0, updated: 1, same: 0, people: 0, failed: 0 };
    const people = [
      person(-60, 'Ilse Brandt', 'ilse@kelptide.example'),
      person(-50, 'Ilse Brandt', 'ilse+crm@kelptide.example', 5),
      ...PEOPLE.slice(3),
    ];
    const { sent } = open('#/search', { ...STATE, counts }, people);
    await lookTwice(() => undefined);
    expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]);
  });

  it('is not told of people whom others changed since a calendar was subscribed', async () => {
    const people = [
      // Somebody changed one by hand when nothing was read.
      person(-60, 'Ilse Brandt', 'ilse@kelptide.example'),
      person(-50, 'Ilse Brandt', 'ilse+crm@kelptide.example', 5),
      // The reading told more of this one.
      person(-40, 'Ana Ruiz', 'ana@acme.example'),
      person(-30, 'Ana Ruiz', 'ana+crm@acme.example', 8),
    ];
    const { sent } = open('#/search', { ...STATE, sinceId: idAt(8) }, people);
    await lookTwice(() => undefined);
    expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]);
  });

  it('is not told of people whom others added since, and of those that were found before once', async () => {
    const people = [
      person(-60, 'Ilse Brandt', 'ilse@kelptide.example'),
      // The first reading brought one, and somebody added one by hand.
      person(2, 'Ilse Brandt', 'ilse+crm@kelptide.example'),
      person(-40, 'Ana Ruiz', 'ana@acme.example'),
      person(5, 'Ana Ruiz', 'ana+crm@acme.example'),
      // The next reading brought this one.
      person(-30, 'Ole Holm', 'ole@piernord.example'),
      person(8, 'Ole Holm', 'ole+crm@piernord.example'),
    ];
    const { sent } = open('#/search', { ...STATE, sinceId: idAt(7), twiceBefore: 1 }, people);
    await lookTwice(() => undefined);
    expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 2 }]);
  });

  it('is told once of somebody whom a later reading changed', async () => {
    const people = [
      person(-60, 'Ilse Brandt', 'ilse@kelptide.example'),
      // The first reading brought this one, the next told more of it.
      person(2, 'Ilse Brandt', 'ilse+crm@kelptide.example', 8),
    ];
    const { sent } = open('#/search', { ...STATE, sinceId: idAt(7), twiceBefore: 1 }, people);
    await lookTwice(() => undefined);
    expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]);
    forgetReport();
    // None was found then: it looks like somebody by what was told now.
    const none = open('#/search', { ...STATE, sinceId: idAt(7), twiceBefore: 0 }, people);
    await lookTwice(() => undefined);
    expect(none.sent('keepTwice')).toMatchObject([{ count: 1 }]);
  });

  it('of an import that was stopped is compared by whichever page opens next', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { sent } = open('#/search', { ...STATE, done: false });
    await vi.advanceTimersByTimeAsync(3000);
    await waitFor(
      () =>
        expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]),
      { timeout: 5000 },
    );
  });

  it('is compared again from the beginning where another import came between', async () => {
    const { sent } = open('#/search', STATE);
    const looking = lookTwice(() => undefined);
    holdLook();
    await looking;
    await lookTwice(() => undefined);
    expect(sent('keepTwice')).toEqual([]);
    const changed = vi.fn();
    await releaseLook(changed);
    expect(sent('keepTwice')).toEqual([{ importId: STATE.id, endId: STATE.endId, count: 1 }]);
    expect(changed).toHaveBeenCalledTimes(1);
    await lookTwice(changed);
    expect(sent('keepTwice')).toHaveLength(1);
  });

  it('is said with the import, and no longer when it was taken back', async () => {
    const { screen } = open('#/import', STATE, PEOPLE, { keeps: false });
    expect(
      await screen.findByRole('link', { name: 'See who may be there twice now' }),
    ).toBeTruthy();
    const found = open('#/import', { ...STATE, twice: 3 });
    expect(await found.screen.findByRole('link', { name: '3 possible duplicates' })).toBeTruthy();
    const none = open('#/import', { ...STATE, twice: 0 });
    expect(
      await none.screen.findByText('Nobody it brought looks like somebody else.'),
    ).toBeTruthy();
    const undone = { at: NOON, kept: 0, complete: true };
    for (const twice of [3, undefined]) {
      const { screen: after, sent } = open('#/import', {
        ...STATE,
        ...(twice && { twice }),
        undone,
      });
      expect(await after.findByText('friends.vcf')).toBeTruthy();
      expect(after.queryByRole('link', { name: /duplicate|twice/ })).toBeNull();
      await lookTwice(() => undefined);
      expect(sent('keepTwice')).toEqual([]);
    }
  });
});
