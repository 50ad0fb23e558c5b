import { browser } from 'wxt/browser';
import { t } from '@/utils/words';
import { speakAsChosen } from './speak';

/** Where a suggestion leads, in the workspace. */
const ROUTE = /^#\/(person|company|deal|thread)\/[0-9a-f-]{36}$/;

export interface Suggestion {
  content: string;
  description: string;
}

/** `crm <words>` in the address bar: records as suggestions, Enter for the whole search. */
export function listenToOmnibox(suggestionsFor: (text: string) => Promise<Suggestion[]>): void {
  // Absent from Firefox for Android.
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    // The background may have been started for this very letter.
    void speakAsChosen().then(() =>
      browser.omnibox.setDefaultSuggestion({
        description: described(t('omnibox_search', text.trim() || '…')),
      }),
    );
    suggestionsFor(text).then(suggest, () => undefined);
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    void go(browser.runtime.getURL(`/workspace.html${routeFor(text)}`), disposition);
  });
}

/** The route of a suggestion that was chosen, else that of the search for what was typed. */
export function routeFor(text: string): string {
  const words = text.trim().slice(0, 200);
  if (ROUTE.test(words)) return words;
  return words === '' ? '#/search' : `#/search?${new URLSearchParams({ q: words })}`;
}

/** Chrome reads descriptions as XML, Firefox as they are: letters that mean something go. */
export function described(text: string): string {
  return text
    .replace(/[<>&"']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function go(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
