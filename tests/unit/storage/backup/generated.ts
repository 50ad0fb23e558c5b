import * as fc from 'fast-check';
import { captureAutomatically, log } from '@/storage/capture';
import { addContact, editContact } from '@/storage/contacts';
import { database } from '@/storage/db';
import { moveDeal } from '@/storage/deal-moves';
import { createDeal, removeDeal } from '@/storage/deals';
import { saveField } from '@/storage/fields';
import { addNote } from '@/storage/notes';
import { answerNudge } from '@/storage/nudges';
import { pipeline } from '@/storage/pipelines';
import { saveSettings } from '@/storage/settings-view';
import { takeBack } from '@/storage/take-back';
import { addTask, doneTask } from '@/storage/tasks';
import { idAt, ME, mail, meeting, NOON, threadSubject } from '../world';
import { MORE, playMore } from './generated-more';

/** What somebody does in a life with the product. */
export type Step =
  | { do: 'mail'; person: number; thread: number; at: number; out: boolean; words: string }
  | { do: 'meeting'; person: number; at: number; words: string }
  | { do: 'add'; person: number; words: string }
  | { do: 'edit'; person: number; words: string; phone: string }
  | { do: 'note'; person: number; words: string }
  | { do: 'task'; person: number; words: string; done: boolean }
  | { do: 'deal'; words: string; value: number | null; stage: number; gone: boolean }
  | { do: 'field'; words: string }
  | { do: 'never'; words: number }
  | { do: 'nudge'; key: number }
  | { do: 'takeBack'; thread: number }
  | { do: 'more'; what: (typeof MORE)[number]; n: number; words: string };

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '');
const person = fc.nat(5);
const thread = fc.nat(4);
const at = fc.nat(400);

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      do: fc.constant('mail' as const),
      person,
      thread,
      at,
      out: fc.boolean(),
      words,
    }),
    fc.record({ do: fc.constant('meeting' as const), person, at, words }),
    fc.record({ do: fc.constant('add' as const), person, words }),
    fc.record({
      do: fc.constant('edit' as const),
      person,
      words,
      phone: fc.stringMatching(/^\+\d{8,12}$/),
    }),
    fc.record({ do: fc.constant('note' as const), person, words }),
    fc.record({ do: fc.constant('task' as const), person, words, done: fc.boolean() }),
    fc.record({
      do: fc.constant('deal' as const),
      words,
      value: fc.option(fc.integer({ min: 0, max: 100_000 })),
      stage: fc.nat(3),
      gone: fc.boolean(),
    }),
    fc.record({ do: fc.constant('field' as const), words }),
    fc.record({ do: fc.constant('never' as const), words: fc.nat(9) }),
    fc.record({ do: fc.constant('nudge' as const), key: fc.nat(9) }),
    fc.record({ do: fc.constant('takeBack' as const), thread }),
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant('more' as const),
        what: fc.constantFrom(...MORE),
        n: fc.nat(20),
        words,
      }),
    },
  ),
  { minLength: 1, maxLength: 20 },
);

const who = (n: number) => ({ address: `p${n}@people${n % 3}.example`, name: `Person ${n}` });
const HOUR = 3_600_000;

/** Does one step the way a surface would; what the rules refuse is refused. */
export async function play(step: Step): Promise<void> {
  const db = await database();
  const contact = async (n: number) => db.contacts.where('emails').equals(who(n).address).first();
  switch (step.do) {
    case 'mail': {
      const threadId = idAt(NOON + step.thread * 1000, 7);
      const message = mail({
        at: NOON + step.at * HOUR,
        threadId,
        messageId: idAt(NOON + step.at * HOUR, step.thread + 1),
        subject: step.words,
        from: step.out ? { address: ME, name: 'Robin' } : who(step.person),
        to: [step.out ? who(step.person) : { address: ME, name: 'Robin' }],
      });
      if (step.at % 2) await captureAutomatically([message]);
      else await log({ subject: threadSubject([message]), headers: [] });
      return;
    }
    case 'meeting':
      await captureAutomatically([
        meeting({
          uid: `evt${step.at}@example`,
          title: step.words,
          startAt: NOON + step.at * HOUR,
          endAt: NOON + step.at * HOUR + HOUR,
          guests: [
            { address: ME, name: 'Robin', answer: 'accepted', type: 'person', organizer: true },
            { ...who(step.person), answer: 'accepted', type: 'person', organizer: false },
          ],
        }),
      ]);
      return;
    case 'add':
      await addContact({ ...who(step.person), company: step.words, source: 'test' });
      return;
    case 'edit': {
      const row = await contact(step.person);
      if (row)
        await editContact({
          contactId: row.id,
          name: step.words,
          title: step.words,
          company: null,
          emails: row.emails,
          phones: [step.phone],
        });
      return;
    }
    case 'note': {
      const row = await contact(step.person);
      if (row) await addNote({ text: step.words, anchor: { kind: 'contact', contactId: row.id } });
      return;
    }
    case 'task': {
      const row = await contact(step.person);
      await addTask({
        text: step.words,
        due: { local: '2026-12-01T09:00', zone: 'Europe/Lisbon' },
        anchor: row ? { kind: 'contact', contactId: row.id } : { kind: 'nothing' },
        unlessReply: false,
      });
      const task = await db.tasks.toCollection().last();
      if (task && step.done) await doneTask({ taskId: task.id, done: true });
      return;
    }
    case 'deal': {
      const stages = (await pipeline()).columns.map(({ stage }) => stage);
      const before = new Set(await db.deals.toCollection().primaryKeys());
      await createDeal({
        anchor: { kind: 'nothing' },
        name: step.words,
        value: step.value,
        currency: 'EUR',
        stageId: null,
      });
      const made = (await db.deals.toCollection().primaryKeys()).find((id) => !before.has(id));
      if (!made) return;
      await moveDeal({ dealId: made, stageId: stages[step.stage]?.id ?? '' }).catch(
        () => undefined,
      );
      if (step.gone) await removeDeal({ dealId: made });
      return;
    }
    case 'field':
      await saveField({
        fieldId: null,
        of: 'contacts',
        name: step.words,
        type: 'text',
        options: [],
      }).catch(() => undefined);
      return;
    case 'never':
      await saveSettings({ neverLog: [`never${step.words}.example`] });
      return;
    case 'nudge':
      await answerNudge({ key: `needs-reply:${step.key}`, hiddenUntil: NOON });
      return;
    case 'takeBack':
      await takeBack({
        subject: threadSubject([mail({ at: NOON, threadId: idAt(NOON + step.thread * 1000, 7) })]),
      });
      return;
    case 'more':
      await playMore(step.what, step.n, step.words);
  }
}
