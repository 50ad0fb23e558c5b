import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from '../e2e/harness/app.ts';
import type { Page } from '../e2e/harness/page.ts';
import { ROOT } from '../run/command.ts';
import { isRead, loadDemoData, SCREENS, showScreen } from './workspace.ts';

const FOLDER = resolve(ROOT, process.env.MARGIN_OUT ?? '.output', 'tour');

/** Plays the main job from the inbox to the workspace and keeps a picture of each step. */
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
  const thread = mail.role('link', /^Question about water hardness/).first();
  await thread.appears();
  await picture(mail, 'The inbox');

  await thread.click();
  await mail.sidebar.role('button', 'Log thread').appears();
  await mail.sidebar.role('button', /^Add Gwen/).appears();
  await picture(mail, 'A thread');

  await mail.sidebar.role('button', 'Log thread').click();
  await mail.sidebar
    .role('status')
    .containing(/^Logged/)
    .appears();
  await picture(mail, 'The thread is logged');

  await mail.open('https://mail.google.com/mail/u/0/#inbox');
  await mail
    .role('link', /^Re: Offer BW-2207/)
    .first()
    .click();
  await mail.sidebar.role('button', /^Add Lucas/).click();
  await mail.sidebar.role('textbox', 'Name').appears();
  await picture(mail, 'Adding a person');
  await mail.sidebar.role('button', /^Add Lucas/).click();
  await mail.sidebar.role('button', /^Add Lucas/).gone();
  await picture(mail, 'The person is added');

  await mail.sidebar.role('button', 'New task').click();
  await picture(mail, 'When to be reminded');
  await mail.sidebar
    .role('group', 'When')
    .role('button', /^Tomorrow/)
    .click();
  await mail.sidebar.role('group', 'When').gone();
  await picture(mail, 'The task is set');

  const calendar = await app.open('https://calendar.google.com/calendar/u/0/r/week');
  const chip = calendar.role('button', /Check-in with Nikhil/).first();
  await chip.click();
  await calendar.sidebar.role('button', 'Log meeting').appears();
  await picture(calendar, 'A meeting');
  await calendar.sidebar.role('button', 'Log meeting').click();
  await calendar.sidebar
    .role('status')
    .containing(/^Logged/)
    .appears();
  await picture(calendar, 'The meeting is logged');

  const workspace = await loadDemoData(app);
  await picture(workspace, 'Demo data');
  const popup = await app.extensionPage('popup.html');
  await popup.viewport(400, 600);
  for (const tab of ['Today', 'Pipeline', 'Search']) {
    await popup.role('tab', new RegExp(`^${tab}`)).click();
    await popup.role('tab', new RegExp(`^${tab}`), { selected: true }).appears();
    await isRead(popup);
    await picture(popup, `The popup ${tab}`);
  }

  for (const screen of SCREENS) {
    await showScreen(workspace, screen);
    await picture(workspace, screen.name);
  }
  console.log(`Pictures are in ${FOLDER}`);
}
