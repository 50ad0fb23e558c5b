import * as z from 'zod/mini';
import { call, type Station, valueIn } from '../lab.ts';
import type { Line } from '../line.ts';
import { over, ratio, rounds } from '../measure.ts';

/**
 * All the sidebar shows about a thread that is in the history, in one message: against an echo of
 * the same question and answer, plus one and a half times the same rows read raw, plus 1 ms.
 */

const BLOCK = 12;

const View = z.object({
  history: z.object({ items: z.array(z.object({ activityId: z.string() })) }),
});

export async function sidebar(station: Station, count: number): Promise<Line[]> {
  const subjects = station.facts.logged.map(({ subject }) => subject);
  let next = 0;
  const some = () =>
    Array.from({ length: BLOCK }, () => {
      const subject = subjects[next++ % subjects.length];
      if (!subject) throw new Error('There is no thread to open.');
      return subject;
    });

  const asked = some();
  const views = (await station.fromMail(asked.map((subject) => call('open', subject)))).replies;
  const raw = await station.inWorker({ bench: 'rawSubjects', subjects: asked });
  const ours = views.map((view) =>
    View.parse(valueIn(view)).history.items.map((i) => i.activityId),
  );
  if (JSON.stringify(ours) !== JSON.stringify(raw.found))
    throw new Error('The product and the raw read found different activities.');
  // Of middling size, since they differ.
  const bySize = views.toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
  const payload = bySize[bySize.length >> 1];
  await station.fromPage([{ bench: 'keep', name: 'view', payload }]);

  // Each after a message of its own, like those of the sidebar: in a row they find the database awake.
  const oneByOne = async (bench: 'rawSubjects' | 'openHere') => {
    const ms: number[] = [];
    for (const subject of some())
      ms.push(...(await station.inWorker({ bench, subjects: [subject] })).ms);
    return ms;
  };
  const all = await rounds(count, {
    ours: async () => (await station.fromMail(some().map((subject) => call('open', subject)))).ms,
    echo: async () => {
      const asks = some().map((subject) => ({ bench: 'echo', name: 'view', payload: subject }));
      return (await station.fromMail(asks)).ms;
    },
    raw: () => oneByOne('rawSubjects'),
    here: () => oneByOne('openHere'),
  });
  const limit = (round: { echo: number; raw: number }) => round.echo + 1.5 * round.raw + 1;
  const of = (side: 'ours' | 'echo' | 'raw' | 'here') => over(all, (round) => round[side]);
  return [
    {
      what: `sidebar of a logged thread (answer ${(JSON.stringify(payload).length / 1024).toFixed(0)} KB)`,
      size: station.size,
      unit: 'ms',
      ours: of('ours'),
      other: {
        name: `echo ${of('echo').toFixed(1)} + 1.5 × raw ${of('raw').toFixed(1)} + 1`,
        value: over(all, limit),
      },
      ratio: ratio(all, (round) => round.ours, limit),
      gate: 1,
    },
    {
      what: 'sidebar of a logged thread, without the message',
      size: station.size,
      unit: 'ms',
      ours: of('here'),
      other: { name: 'the same rows raw', value: of('raw') },
      ratio: ratio(
        all,
        (round) => round.here,
        (round) => round.raw,
      ),
      gate: null,
    },
  ];
}
