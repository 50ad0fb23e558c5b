import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { App } from '../e2e/harness/app.ts';
import type { Page } from '../e2e/harness/page.ts';
import { pseudo, pseudoBuild } from '../pseudo.ts';
import { ROOT } from '../run/command.ts';
import { builtForDemo } from './built.ts';
import { placesOf } from './screens.ts';
import { isRead } from './workspace.ts';

const SIZES = [
  [1280, 800],
  [360, 720],
] as const;

/**
 * `npm run pictures -- pseudo ar`: every screen in these languages, wide and narrow, to be looked at.
 * `pseudo` is the one nobody speaks (tests/pseudo.ts); `ar-dark` is Arabic at night.
 */
export async function picturesIn(asked: string, proxyPort: number): Promise<string> {
  const to = resolve(ROOT, process.env.MARGIN_OUT ?? '.output', 'pictures', asked);
  const [language = 'en', scheme] = asked.split('-');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const copy = mkdtempSync(join(tmpdir(), 'margin-pseudo-'));
  const built = await builtForDemo();
  const isPseudo = language === 'pseudo';
  const [english, words] = [wordsIn('en'), wordsIn(isPseudo ? 'en' : language)];
  const app = await App.launch({
    browser: 'chromium',
    extension: isPseudo ? pseudoBuild(built, copy) : built,
    proxyPort,
    locale: isPseudo ? 'en' : language,
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
  });
  try {
    await picturesOf(app, to, (key) => (isPseudo ? pseudo(english(key)) : words(key)));
  } finally {
    await app.close().catch(() => undefined);
    rmSync(copy, { recursive: true, force: true });
  }
  return to;
}

const Messages = z.record(z.string(), z.object({ message: z.string() }));

function wordsIn(language: string): (key: string) => string {
  const path = join(ROOT, 'public', '_locales', language, 'messages.json');
  const messages = Messages.parse(JSON.parse(readFileSync(path, 'utf8')));
  return (key) => messages[key]?.message ?? key;
}

async function picturesOf(app: App, to: string, say: (key: string) => string): Promise<void> {
  const page = await app.extensionPage('workspace.html#/welcome');
  await page.role('button', say('welcome_demo_try')).click();
  await page.role('button', say('welcome_demo_remove')).appears();
  const places = ['welcome', ...(await placesOf(app))];
  for (const [width, height] of SIZES) {
    await page.viewport(width, height);
    for (const place of places) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
      await isRead(page);
      await page.screenshot(`${to}/${width}-${nameOf(place)}.png`);
    }
  }
  await picturesOfPopup(await app.extensionPage('popup.html'), to);
  const mail = await app.open('https://mail.google.com/mail/u/0/#inbox');
  await mail.viewport(1280, 800);
  await mail
    .role('link', /^Filters for three hotels/)
    .first()
    .click();
  await mail.role('complementary').role('button').first().appears();
  await isRead(mail);
  await mail.screenshot(`${to}/sidebar.png`);
}

async function picturesOfPopup(popup: Page, to: string): Promise<void> {
  await popup.viewport(400, 560);
  await popup.role('tab').first().appears();
  for (const [index, name] of ['today', 'pipeline', 'search'].entries()) {
    await popup.css(`[role=tab]:nth-of-type(${index + 1})`).click();
    await isRead(popup);
    await popup.screenshot(`${to}/popup-${name}.png`);
  }
}

/** A record's name ends in its id, which is another one each time. */
function nameOf(place: string): string {
  return place
    .replace(/\/[0-9a-f-]{36}$/, (id) => (id.startsWith('/0000') ? '-gone' : ''))
    .replace(/\W+/g, '-');
}
