import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../e2e/harness/app.ts';
import type { Page } from '../e2e/harness/page.ts';
import { ROOT } from '../run/command.ts';

const FOLDER = join(ROOT, process.env.MARGIN_OUT ?? '.output', 'tour');

/** Plays the main job from the inbox to the popup and keeps a picture of each step. */
export async function playTour(app: App): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  let number = 0;
  const picture = async (page: Page, what: string) => {
    number += 1;
    const name = `${String(number).padStart(2, '0')}-${what.toLowerCase().replaceAll(' ', '-')}`;
    await page.screenshot(`${join(FOLDER, name)}.png`);
    console.log(`  ${name}.png`);
  };

  const mail = await app.open('https://mail.google.com/mail/u/0/#inbox');
  await mail.sidebar.appears();
  await mail
    .role('link', /^Filters for three hotels/)
    .first()
    .appears();
  await picture(mail, 'The inbox');

  await mail
    .role('link', /^Filters for three hotels/)
    .first()
    .click();
  const log = mail.sidebar.role('button', 'Log thread');
  await log.appears();
  await picture(mail, 'A thread');

  await log.click();
  await mail.sidebar
    .role('status')
    .containing(/^Logged/)
    .appears();
  await picture(mail, 'The thread is logged');
  console.log(`Pictures are in ${FOLDER}`);
}
