import { expect, type Locator, type Page } from '../harness/index.ts';

export const INBOX = 'https://mail.google.com/mail/u/0/#inbox';
/** With every thread of the story on one page. */
export const WHOLE_INBOX = 'https://mail.google.com/mail/u/0/?rows=100#inbox';
/** Nine messages, three people; the one that most stories are about. */
export const SUBJECT = 'Filters for three hotels';

/** Opens a thread from the list and waits until the sidebar has read it. */
export async function openThread(page: Page, subject = SUBJECT): Promise<void> {
  await page
    .role('link', new RegExp(subject.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .first()
    .click();
  await expect(page.role('heading', subject)).toBeVisible();
  await expect(logThread(page)).toBeEnabled();
}

export const logThread = (page: Page): Locator => page.sidebar.role('button', 'Log thread');
export const history = (page: Page): Locator => page.sidebar.role('list', 'History');
/** What the sidebar says about this thread being in the history. */
export const logged = (page: Page): Locator => page.sidebar.role('status').containing(/^Logged/);
export const note = (page: Page): Locator => page.sidebar.role('textbox', 'Note');
export const saveNote = (page: Page): Locator => page.sidebar.role('button', 'Save note');

/** What a click says that logged so many messages. */
export const loggedWords = (count: number): string =>
  `Logged ${count} ${count === 1 ? 'message' : 'messages'}`;

/** Hex ids of the messages that the page shows with an identity. */
export async function idsShown(page: Page): Promise<string[]> {
  const ids = await page.css('[data-legacy-message-id]').attributes('data-legacy-message-id');
  return ids.filter((id) => id !== null);
}
