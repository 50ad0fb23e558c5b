import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TELLING_START } from '@/utils/formats/line-feeds';
import { FileSource, type Step } from '@/utils/importing/file-source';
import { ME, NOON } from '../storage/world';

const NUMBER = 90;

/** A mailbox of an old Macintosh, too long for its start to hold all of it; feeds stray into its end. */
function mailbox(strays: readonly number[]): string {
  const mails = Array.from({ length: NUMBER }, (_, index) => {
    const stray = strays.includes(index) ? '\n' : '';
    return [
      'From x Mon Oct 05 12:00:00 2026',
      'From: ana@acme.example',
      `To: ${ME}`,
      `Subject: Mail ${index}`,
      'Date: Mon, 5 Oct 2026 12:00:00 +0000',
      `Message-ID: <m${index}@acme.example>`,
      '',
      `Text ${stray}${'goes on '.repeat(120)}`,
      '',
      '',
    ].join('\r');
  });
  return mails.join('');
}

/** The first mail that does not begin where the file still says how its lines end. */
const LATE = Math.ceil(TELLING_START / (mailbox([]).length / NUMBER)) + 1;

async function stepsOf(source: FileSource, from = 0): Promise<Step[]> {
  const steps: Step[] = [];
  for await (const some of source.steps(from, { snippets: true })) steps.push(...some);
  return steps;
}

test('an old mailbox with stray feeds goes on from any mail as it began', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: LATE, max: NUMBER - 1 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: NUMBER - 2 }),
      async (strays, after) => {
        const file = new File([mailbox(strays)], 'old.mbox', { lastModified: NOON });
        const said = { own: [], account: ME, holds: false, zone: 'UTC', now: NOON };
        const source = new FileSource(file, { ...said, onProgress: () => {} });
        expect(await source.recognise()).toMatchObject({ format: 'mbox', records: NUMBER });
        const whole = await stepsOf(source);
        expect(whole).toHaveLength(NUMBER);
        const rest = await stepsOf(source, whole[after]?.offset);
        expect(rest).toEqual(whole.slice(after + 1));
      },
    ),
    { numRuns: 30 },
  );
});
