import { browser } from 'wxt/browser';
import { search } from '@/storage/search/answer';
import type { SearchView } from '@/storage/views';
import { t } from '@/utils/words';

/** Suggestions below the address bar. */
const SHOWN = 6;
/** Where a suggestion leads, in the workspace. */
const ROUTE = /^#\/(person|deal)\/[0-9a-f-]{36}$/;

interface Suggestion {
  content: string;
  description: string;
}

/** `crm <words>` in the address bar: people and deals as suggestions, Enter for the whole search. */
export function listenToOmnibox(): void {
  // Absent from Firefox for Android.
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    browser.omnibox.setDefaultSuggestion({
      description: described(t('omnibox_search', text.trim() || '…')),
    });
    suggestionsFor(text).then(suggest, () => undefined);
  });
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    void go(browser.runtime.getURL(`/workspace.html${routeFor(text)}`), disposition);
  });
}

/** People and deals that fit what was typed. */
export async function suggestionsFor(text: string): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const found: SearchView = await search({ query: text.slice(0, 200) });
  const people = found.people.map(({ contactId, name, company, addresses: [address = ''] }) => ({
    content: `#/person/${contactId}`,
    description: described([name, company, address].filter(Boolean).join(' · ')),
  }));
  const deals = found.deals.map(({ dealId, name, stageName, company }) => ({
    content: `#/deal/${dealId}`,
    description: described([name, stageName, company].filter(Boolean).join(' · ')),
  }));
  return [...people.slice(0, SHOWN - 2), ...deals].slice(0, SHOWN);
}

/** The route of a suggestion that was chosen, else that of the search for what was typed. */
export function routeFor(text: string): string {
  const words = text.trim().slice(0, 200);
  if (ROUTE.test(words)) return words;
  return words === '' ? '#/search' : `#/search?${new URLSearchParams({ q: words })}`;
}

/** Chrome reads descriptions as XML, Firefox as they are: letters that mean something go. */
function described(text: string): string {
  return text
    .replace(/[<>&"']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

async function go(url: string, disposition: string): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
