// @vitest-environment happy-dom
import { waitFor, within } from '@testing-library/preact';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { groupByThread } from '@/components/sidebar/group-by-thread';
import type { HistoryItem } from '@/storage/api';
import { ana, history, item, tomas, uuid, viewOf } from './sidebar-fixtures';
import { failing, open } from './sidebar-scene';

/** The end of the list comes into sight when the test says so. */
let reachEnd: () => Promise<void>;
beforeEach(() => {
  const watching = new Set<IntersectionObserverCallback>();
  reachEnd = async () => {
    await waitFor(() => expect(watching.size).toBe(1));
    const seen = { isIntersecting: true } as IntersectionObserverEntry;
    for (const callback of watching) callback([seen], {} as IntersectionObserver);
  };
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly callback: IntersectionObserverCallback) {}
      observe = () => void watching.add(this.callback);
      disconnect = () => void watching.delete(this.callback);
    },
  );
});

const lines = (list: HTMLElement) => within(list).getAllByRole('listitem');

describe('the history', () => {
  it('shows each message once with direction, sender, snippet and its exact time', async () => {
    const { screen } = await open();
    const list = await screen.findByRole('list', { name: 'History' });
    const [first, second] = lines(list);
    expect(first?.textContent).toContain('Received: Ana Silva');
    expect(first?.textContent).toContain('Thank you! One question');
    expect(first?.querySelector('time')?.dateTime).toBe(
      new Date(history[0]?.at ?? 0).toISOString(),
    );
    expect(second?.textContent).toContain('Sent: You');
    expect(lines(list)).toHaveLength(history.length);
  });

  it('says the subject of a thread once', async () => {
    const { screen } = await open();
    const list = await screen.findByRole('list', { name: 'History' });
    expect(within(list).getAllByText('Renewal for next year')).toHaveLength(1);
    expect(within(list).getAllByText('Invoice 2041')).toHaveLength(1);
  });

  it('shows what is new as soon as the database changed', async () => {
    const { screen, change } = await open({ view: viewOf({ history: { items: [], next: null } }) });
    await screen.findByText('Nothing logged with these people yet.');
    change(viewOf({ history: { items: [item(0)], next: null } }));
    await waitFor(() =>
      expect(lines(screen.getByRole('list', { name: 'History' }))).toHaveLength(1),
    );
  });

  it('is filtered by kind, and unfiltered by the same button', async () => {
    const note = item(12, { kind: 'note', threadId: null, subject: '', snippet: 'A note' });
    const { screen, press, sent } = await open({
      view: viewOf({ people: [ana, tomas] }),
      answers: { history: { items: [note], next: null } },
    });
    await press('Notes only');
    await waitFor(() =>
      expect(lines(screen.getByRole('list', { name: 'History' }))).toHaveLength(1),
    );
    expect(sent('history')).toEqual([
      { who: [ana.contact?.contactId, tomas.address], kinds: ['note'] },
    ]);
    await press('Notes only');
    await waitFor(() =>
      expect(lines(screen.getByRole('list', { name: 'History' }))).toHaveLength(history.length),
    );
  });

  it('reads on when the end comes into sight, page by page, until there is no more', async () => {
    const page = (n: number) => Array.from({ length: 30 }, (_, i) => item(n * 30 + i));
    const pages: Record<string, { items: HistoryItem[]; next: string | null }> = {
      first: { items: page(0), next: 'a' },
      a: { items: page(1), next: 'b' },
      b: { items: page(2), next: null },
    };
    const { screen } = await open({
      view: viewOf({ history: pages.first }),
      answers: {
        history: ({ input }: { input: unknown }) =>
          pages[(input as { before?: string }).before ?? 'first'],
      },
    });
    const list = await screen.findByRole('list', { name: 'History' });
    expect(lines(list)).toHaveLength(30);
    await reachEnd();
    await waitFor(() => expect(lines(list)).toHaveLength(60));
    await reachEnd();
    await waitFor(() => expect(lines(list)).toHaveLength(90));
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('keeps what it shows when reading on fails, and Retry reads on', async () => {
    const { screen, press, answer } = await open({
      view: viewOf({ history: { items: [item(0)], next: 'a' } }),
      answers: { history: failing('failed') },
    });
    await press('Show more');
    await screen.findByText('Something went wrong. Please try again.');
    expect(lines(screen.getByRole('list', { name: 'History' }))).toHaveLength(1);
    answer('history', { items: [item(0), item(1)], next: null });
    await press('Retry');
    await waitFor(() =>
      expect(lines(screen.getByRole('list', { name: 'History' }))).toHaveLength(2),
    );
  });
});

describe('grouping by thread', () => {
  const items = fc
    .array(fc.record({ at: fc.nat(1000), thread: fc.option(fc.nat(4)) }), { maxLength: 60 })
    .map((list) =>
      list
        .toSorted((a, b) => b.at - a.at)
        .map(({ at, thread }, n) =>
          item(n, { at, threadId: thread === null ? null : uuid(thread) }),
        ),
    );

  it('never loses or doubles a line, and carries every subject exactly once', () => {
    fc.assert(
      fc.property(items, (list) => {
        const grouped = groupByThread(list);
        expect(grouped.map(({ item }) => item.activityId).sort()).toEqual(
          list.map((one) => one.activityId).sort(),
        );
        const threads = new Set(list.map((one) => one.threadId ?? one.activityId));
        expect(grouped.filter(({ first }) => first)).toHaveLength(threads.size);
      }),
    );
  });

  it('keeps every thread together and newest first, and threads by their newest', () => {
    fc.assert(
      fc.property(items, (list) => {
        const grouped = groupByThread(list);
        const heads = grouped.filter(({ first }) => first).map(({ item }) => item.at);
        expect(heads).toEqual(heads.toSorted((a, b) => b - a));
        for (const [n, { item, first }] of grouped.entries()) {
          if (first) continue;
          const before = grouped[n - 1]?.item;
          expect(before?.threadId).toBe(item.threadId);
          expect(before?.at).toBeGreaterThanOrEqual(item.at);
        }
      }),
    );
  });
});
