import type { SearchView } from '@/storage/views';
import { described, type Suggestion } from './omnibox';

/** Suggestions below the address bar. */
const SHOWN = 6;

/** People and deals that fit what was typed. */
export async function suggestionsFor(
  text: string,
  search: (asked: { query: string }) => Promise<SearchView>,
): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const found = await search({ query: text.slice(0, 200) });
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
