import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { App } from '../e2e/harness/app.ts';
import type { Page } from '../e2e/harness/page.ts';
import { tabTo } from '../e2e/help/keyboard.ts';
import { startReplica } from '../replica/server.ts';
import { ROOT } from '../run/command.ts';
import { builtForDemo } from './built.ts';
import { picturesIn } from './languages.ts';
import { loadDemoData, SCREENS, showScreen } from './workspace.ts';

/** `npm run pictures`: the README's pictures, made anew from the demo; with languages, see languages.ts. */

const FOLDER = join(ROOT, '.github', 'pictures');

mkdirSync(FOLDER, { recursive: true });
const replica = await startReplica();
const languages = process.argv.slice(2);
if (languages.length > 0) {
  for (const language of languages)
    console.log(`Pictures are in ${await picturesIn(language, replica.proxyPort)}`);
  await replica.stop();
  process.exit(0);
}
const app = await App.launch({
  browser: 'chromium',
  extension: await builtForDemo(),
  proxyPort: replica.proxyPort,
});
try {
  await pictureOfThread(await app.open('https://mail.google.com/mail/u/0/#inbox'));
  await pictureOfMeeting(await app.open('https://calendar.google.com/calendar/u/0/r/week'));
  const workspace = await loadDemoData(app);
  await picturesOfPopup(app);
  for (const screen of SCREENS) {
    await showScreen(workspace, screen);
    await workspace.screenshot(`${FOLDER}/${screen.picture}.png`);
  }
  console.log(`Pictures are in ${FOLDER}`);
} finally {
  await app.close().catch(() => undefined);
  await replica.stop();
}
process.exit(0);

async function pictureOfThread(mail: Page): Promise<void> {
  await mail.viewport(1280, 960);
  await mail
    .role('link', /^Filters for three hotels/)
    .first()
    .click();
  const { sidebar } = mail;
  // Folded messages have no identity: unfold two, so that the history has something to show.
  await mail.css('[role=main] .kQ').first().click();
  await mail.css('[role=main] .kv').last().click();
  await mail.css('[role=main] .kv').last().click();
  await sidebar.role('button', 'Log thread').click();
  await sidebar
    .role('status')
    .containing(/^Logged/)
    .appears();
  await sidebar.role('combobox', 'Deal').choose('New deal…');
  await sidebar.role('textbox', 'Name of the deal').fill('Filters for Leeds');
  await sidebar.role('button', 'Create deal').click();
  // By one letter: on a slow machine the rest of the word would be read as the next word's.
  await tabTo(sidebar.role('combobox', 'Stage'));
  await mail.press('p');
  await sidebar.role('button', 'New task').click();
  await sidebar
    .role('group', 'When')
    .role('button', /In 3 days/)
    .click();
  await sidebar.role('group', 'When').gone();
  await sidebar.role('button', 'Close').click();
  // The steps above scrolled it to where they were done.
  await mail.evaluate(() => {
    const all = document.querySelector('margin-crm')?.shadowRoot?.querySelectorAll('*') ?? [];
    for (const element of all) element.scrollTop = 0;
  });
  await mail.screenshot(`${FOLDER}/gmail.png`);
}

async function pictureOfMeeting(calendar: Page): Promise<void> {
  await calendar.viewport(1280, 800);
  await calendar
    .role('button', /Pricing, round two/)
    .first()
    .click();
  await calendar.sidebar.role('button', 'Log meeting').appears();
  await calendar.sidebar.text('Ana Petrova').first().appears();
  await calendar.screenshot(`${FOLDER}/calendar.png`);
}

async function picturesOfPopup(app: App): Promise<void> {
  const popup = await app.extensionPage('popup.html');
  await popup.viewport(400, 560);
  // What is there once the tab is not being loaded any more.
  const shown = { Today: /^Open/, Pipeline: /^Shop relaunch/ };
  for (const [tab, content] of Object.entries(shown)) {
    await popup.role('tab', new RegExp(`^${tab}`)).click();
    await popup.role('tab', new RegExp(`^${tab}`), { selected: true }).appears();
    await popup.role('button', content).first().appears();
    await popup.screenshot(`${FOLDER}/${tab.toLowerCase()}.png`);
  }
}
