import { browser } from 'wxt/browser';
import { cleanLine } from '@/utils/text';
import { t } from '@/utils/words';
import { speakAsChosen } from './speak';

const FIND = 'find-or-add';
/**
 * Less than what an address may be: next to it stand brackets, `mailto:` and what follows it. Before
 * an apostrophe one letter or two belong to a name (`o'brien@`), more to a word (`all'info@`).
 */
const ADDRESS =
  /(?:(?:[^\s@<>"',;:()[\]]*[._+-])?(?<!\p{L})\p{L}{1,2}'(?=[^\s@<>"',;:()[\]]{2}))?[^\s@<>"',;:()[\]]+@[^\s@<>"',;:()[\]?&]+\.[^\s@<>"',;:()[\]?&.]+/u;

/** "Find or add in Margin CRM" on selected text: opens the search with it. */
export function listenToMenu(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    // Cut between letters: half of one would not fit into an address.
    const words = cleanLine(selectionText ?? '', 200);
    if (menuItemId !== FIND || !words) return;
    const address = ADDRESS.exec(words)?.[0].toLowerCase() ?? words;
    void browser.tabs.create({
      url: browser.runtime.getURL(`/workspace.html#/find/${encodeURIComponent(address)}`),
    });
  });
}

/** Created anew at each installation and update, since the words may have changed. */
export async function createMenu(): Promise<void> {
  await Promise.all([browser.contextMenus.removeAll(), speakAsChosen()]);
  browser.contextMenus.create({ id: FIND, title: t('menu_find'), contexts: ['selection'] });
}

/** Calls it in the language that is spoken now. */
export async function nameMenu(): Promise<void> {
  // A menu that the browser has lost comes back with the next update.
  await browser.contextMenus.update(FIND, { title: t('menu_find') }).catch(() => undefined);
}
