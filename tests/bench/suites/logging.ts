import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';
import { hex, ME, mailFrom, rowOf, type Seen } from './mail.ts';

/**
 * Logging one e-mail: from the page's message to the answer that it is stored, against one raw put
 * of the same row into the same store with the same indexes, asked for by a message as well.
 */

const BLOCK = 10;
const GATE = 2.5;

export async function logging(station: Station, count: number): Promise<Line[]> {
  const inThread = await kindOfMail(station, count, 'reply in a known thread', false);
  const newThread = await kindOfMail(station, count, 'first of a new thread', true);
  return [...inThread, ...newThread];
}

let clock = Date.UTC(2026, 10, 2);

/** A mail that nobody has seen yet, from somebody who is a contact. */
function freshMail(station: Station, newThread: boolean): Seen {
  clock += 60_000;
  const { logged } = station.facts;
  const thread = logged[(clock / 60_000) % logged.length];
  if (!thread) throw new Error('There is no thread to answer in.');
  return mailFrom(thread.contact, {
    at: clock,
    threadId: newThread ? hex(clock) : thread.threadId,
  });
}

async function kindOfMail(
  station: Station,
  count: number,
  name: string,
  newThread: boolean,
): Promise<Line[]> {
  const mails = () => Array.from({ length: BLOCK }, () => freshMail(station, newThread));
  const remember = (seen: Seen[]) => {
    station.logged.push(...seen.map(({ messageId }) => `gmail:${ME}:${messageId}`));
    return seen;
  };
  const rows = () => {
    const made = mails().map(rowOf);
    station.put.push(...made.map(({ id }) => id));
    return made;
  };
  const raw = async (durability: string) => {
    const asks = rows().map((row) => ({ bench: 'put', row, durability }));
    return (await station.fromMail(asks)).ms;
  };
  const all = await rounds(count, {
    ours: async () => {
      const seen = remember(mails());
      const { ms, replies } = await station.fromMail(
        seen.map((each) => call('capture', { seen: [each] })),
      );
      for (const reply of replies) expectLogged(valueIn(reply));
      await badgeIsUpToDate();
      return ms;
    },
    strict: () => raw('strict'),
    relaxed: () => raw('relaxed'),
    oursHere: async () => {
      const { ms, found } = await station.inWorker({
        bench: 'captureHere',
        seen: remember(mails()),
      });
      if (found.some(([logged]) => logged !== '1')) throw new Error('A mail was not logged.');
      await badgeIsUpToDate();
      return ms;
    },
    strictHere: async () =>
      (await station.inWorker({ bench: 'putHere', rows: rows(), durability: 'strict' })).ms,
  });
  const line = (
    what: string,
    side: 'ours' | 'oursHere',
    other: 'strict' | 'relaxed' | 'strictHere',
    gate: number | null,
  ): Line => ({
    what: `log one e-mail, ${name}${what}`,
    size: station.size,
    unit: 'ms',
    ours: over(all, (round) => round[side]),
    other: {
      name: `raw put (${other.replace('Here', '')})`,
      value: over(all, (round) => round[other]),
    },
    ratio: ratio(
      all,
      (round) => round[side],
      (round) => round[other],
    ),
    gate,
  });
  return [
    line('', 'ours', 'strict', GATE),
    line('', 'ours', 'relaxed', null),
    line(', without the message', 'oursHere', 'strictHere', null),
  ];
}

/**
 * Some time after a write the background counts what is to do, once for many writes. That is no
 * part of logging, and must not fall upon the other side either.
 */
function badgeIsUpToDate(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}

function expectLogged(answer: unknown): void {
  const logged = typeof answer === 'object' && answer && 'logged' in answer ? answer.logged : 0;
  if (logged !== 1) throw new Error(`A mail was not logged: ${JSON.stringify(answer)}`);
}
