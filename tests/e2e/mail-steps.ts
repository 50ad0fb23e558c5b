import { delegated, me, second } from '../replica/story/cast.ts';
import type { MailMessage, MailThread } from '../replica/story/mail.ts';
import { type App, expect, type Locator, type Page, type Replica } from './harness/index.ts';
import { PATIENCE } from './harness/until.ts';

/** Steps in the mailbox that several stories share. */

const HOST = 'https://mail.google.com';

/** Address of a list or place in a mailbox, with the page's switches. */
export function mailUrl(place = '#inbox', switches = '', path = me.path): string {
  return `${HOST}${path}${switches && `?${switches}`}${place}`;
}

/** A conversation of the story by its subject, in whichever mailbox it is. */
export function storyThread(replica: Replica, subject: string): MailThread {
  const found = [me, second, delegated]
    .flatMap(({ address }) => replica.world.box(address).threads)
    .find((thread) => thread.subject === subject);
  if (!found) throw new Error(`The story has no thread ${subject}`);
  return found;
}

/** What stands in the address bar when this conversation is open. */
export function threadPlace(replica: Replica, subject: string, folder = 'inbox'): string {
  return `#${folder}/${storyThread(replica, subject).token}`;
}

/** The messages that the page will show open: unread ones and the last. Ask before it is opened. */
export function openAtFirst({ messages }: MailThread): MailMessage[] {
  const sent = messages.filter((message) => !message.draft);
  return sent.filter((message) => message.unread || message === sent.at(-1));
}

/** Exact instants as the history has them: newest first. */
export function instants(messages: readonly MailMessage[]): string[] {
  return messages
    .map(({ at }) => new Date(at).toISOString())
    .sort()
    .reverse();
}

/** The line of a list; the first one where several have this subject. */
export function row(page: Page, subject: string): Locator {
  return page.role('row', containing(`, ${subject}, `)).first();
}

/** Presses the line of a list. */
export async function openRow(page: Page, subject: string): Promise<void> {
  await row(page, subject).click();
  await expect(page.role('heading', subject).first()).toBeVisible();
}

export function containing(text: string): RegExp {
  return new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

export const people = (page: Page): Locator => page.sidebar.role('region', 'People');
export const history = (page: Page): Locator => page.sidebar.role('list', 'History');
export const moments = (page: Page): Locator => history(page).css('time');
export const said = (page: Page): Locator =>
  page.sidebar.role('status').containing(/^Logged|^Undone|^Nothing/);
export const why = (page: Page): Locator => page.sidebar.text(/^Why:/);
export const addButton = (page: Page, name: string): Locator =>
  page.sidebar.role('button', `Add ${name}`);

/** The history holds exactly these moments, newest first. */
export async function expectMoments(page: Page, expected: string[]): Promise<void> {
  await expect(moments(page)).toHaveCount(expected.length);
  await eventually(() => moments(page).attributes('datetime')).toEqual(expected);
}

/** Waits for something of the page that no locator tells. */
export function eventually<T>(look: () => Promise<T>) {
  return expect.poll(look, { timeout: PATIENCE, interval: 40 });
}

/** Adds somebody of the open thread as they are proposed. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await addButton(page, name).click();
  const form = page.sidebar.css('form').containing('Company');
  await form.role('button', `Add ${name}`).click();
  await expect(form).toHaveCount(0);
  await expect(people(page)).toHaveText(/(received|sent|No contact yet|Last contact)/);
}

/** Opens a conversation and adds one of its people. */
export async function knowing(
  app: App,
  replica: Replica,
  subject: string,
  name: string,
): Promise<Page> {
  const page = await app.open(mailUrl(threadPlace(replica, subject, 'all')));
  await addPerson(page, name);
  return page;
}

type Mode = 'Off' | 'Known contacts' | 'Everyone I write to';

/** Chooses in the settings what is logged by itself. */
export async function setMode(app: App, mode: Mode): Promise<void> {
  const settings = await app.extensionPage('workspace.html#/settings');
  await settings.role('radio', mode).click();
  await expect(settings.text(`Automatic logging: ${mode}`)).toBeVisible();
  await settings.close();
}

/** Puts addresses or domains on the never-log list. */
export async function neverLog(app: App, ...entries: string[]): Promise<void> {
  const settings = await app.extensionPage('workspace.html#/settings');
  for (const entry of entries) {
    await settings.role('textbox', 'Address or domain never to log').fill(entry);
    await settings.press('Enter');
    await expect(settings.role('button', `Remove ${entry}`)).toBeVisible();
  }
  await settings.close();
}

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Opens a window and writes a mail, up to the moment before Send. */
export async function write(page: Page, { to, subject, text }: Letter): Promise<Locator> {
  await page.role('button', 'Compose').click();
  const dialog = page.role('dialog', 'New Message');
  await dialog.role('combobox', 'To recipients').fill(to);
  await page.press('Enter');
  await dialog.role('textbox', 'Subject').fill(subject);
  await dialog.role('textbox', 'Message Body').fill(text);
  return dialog;
}
