import { BROWSER, expect, test } from '../e2e/harness/index.ts';
import { emailsIn, soundDatabase } from '../e2e/help/database.ts';
import { dropFiles } from '../e2e/help/drop-files.ts';
import { random } from '../replica/story/random.ts';

const ME = 'robin@harbourlight.example';
const MAILS = 4000;
const KILLS = 20;

/** Mails of mine to two hundred people, three to a conversation. */
function mailbox(): string {
  return Array.from({ length: MAILS }, (_, number) => {
    const at = new Date(Date.UTC(2025, 0, 1) + number * 3_600_000).toUTCString();
    const thread = Math.floor(number / 3);
    return [
      `From ${1_780_000_000_000_000_000n + BigInt(number)}@xxx Mon Jan 01 00:00:00 +0000 2025`,
      `X-GM-THRID: ${1_780_000_000_000_000_000n + BigInt(thread * 3)}`,
      'X-Gmail-Labels: Sent',
      `From: Robin Hale <${ME}>`,
      `To: Skipper ${thread % 200} <skipper${thread % 200}@quay${thread % 40}.example>`,
      `Subject: Berth ${thread}`,
      `Date: ${at}`,
      `Message-ID: <killed${(number * 7919) % 10_007}@harbourlight.example>`,
      '',
      'It is yours.',
      '',
      '',
    ].join('\n');
  }).join('');
}

test(`an import whose background is killed at twenty moments ends with nothing lost and nothing twice (${BROWSER})`, async ({
  app,
}) => {
  const chance = random('twenty moments');
  const page = await app.extensionPage('workspace.html#/import');
  await dropFiles(page, { 'killed.mbox': mailbox() });
  const file = page.role('region', 'killed.mbox');
  await file.role('button', 'Import').click();
  for (let kill = 0; kill < KILLS; kill += 1) {
    // Not waited for anything: the moment is chance.
    await new Promise((resolve) => setTimeout(resolve, chance.below(250)));
    await app.killBackground();
  }
  // Nobody pressed anything since.
  await expect
    .poll(() => file.role('status').containing('Imported').isVisible(), { timeout: 60_000 })
    .toBe(true);
  await expect(file).toHaveText(/Added\s*4,000/);
  expect(emailsIn(await soundDatabase(app))).toHaveLength(MAILS);
});
