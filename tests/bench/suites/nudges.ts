import { LAST_DAY } from '../extension/story.ts';
import { growthLine } from '../growth.ts';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';
import { ME, mailFrom } from './mail.ts';

/**
 * Everything that asks for attention, computed anew after something changed. What is looked at is
 * bounded, so that its time stays that of one pass over as much, however many people and mails there
 * are: that of a smaller database, and that of the pass itself.
 *
 * The pass is what nobody could do without who remembers as little as ours: the very requests that
 * were made after this change, each once, as many rows of the same indexes, all at once in one
 * transaction. In its favour it need not find out what to ask next from what came, compares nothing
 * with a rule and makes no line to show of it. What ours knows from before, and asks for no more,
 * neither asks. Both stand in the background, so that no message is part of it.
 */

const BLOCK = 4;
const GATE = 1.5;
/** From here on the rows are what is compared: among fewer it is how often one has to wait for the next. */
const LARGE = 100_000;
/** The background counts what is to do some time after a write; that must not fall upon a side (ms). */
const AFTER_WRITE = 1200;
const MINUTE = 60_000;

/** Another one in each run, for a kept database knows the mails of the last. */
let clock = LAST_DAY - 600 * MINUTE + (Date.now() % MINUTE);

export async function nudgesGrowth(small: Station, large: Station, count: number): Promise<Line[]> {
  const ask = (station: Station) => async () => {
    const messages = Array.from({ length: BLOCK }, () => call('today', {}));
    const { ms, replies } = await station.fromPage(messages);
    valueIn(replies[0]);
    return ms;
  };
  return [
    await growthLine(small, large, { what: 'all nudges, computed anew', count, gate: GATE, ask }),
  ];
}

/** All nudges after a mail came, against one pass over the rows that are looked at. */
export async function nudges(station: Station, count: number): Promise<Line[]> {
  const all = await rounds(count, {
    ours: async () => {
      await logMail(station);
      const { ms, found } = await station.inWorker({ bench: 'nudgesHere', side: 'ours' });
      if (!found[0]?.length) throw new Error('Nothing asks for attention.');
      await new Promise((resolve) => setTimeout(resolve, AFTER_WRITE));
      return ms;
    },
    raw: async () => (await station.inWorker({ bench: 'nudgesHere', side: 'raw' })).ms,
  });
  return [
    {
      what: 'all nudges after a change',
      size: station.size,
      unit: 'ms',
      ours: over(all, (round) => round.ours),
      other: { name: 'one pass over the same rows', value: over(all, (round) => round.raw) },
      ratio: ratio(
        all,
        (round) => round.ours,
        (round) => round.raw,
      ),
      gate: station.size >= LARGE ? GATE : null,
    },
  ];
}

async function logMail(station: Station): Promise<void> {
  clock += MINUTE;
  const { logged } = station.facts;
  const thread = logged[Math.floor(clock / MINUTE) % logged.length];
  if (!thread) throw new Error('There is no thread to answer in.');
  const seen = mailFrom(thread.contact, { at: clock, threadId: thread.threadId });
  const { found } = await station.inWorker({ bench: 'captureHere', seen: [seen] });
  if (found[0]?.[0] !== '1') throw new Error('A mail was not logged.');
  station.logged.push(`gmail:${ME}:${seen.messageId}`);
}
