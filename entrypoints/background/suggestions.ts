import type { SearchView } from '@/storage/views';
import { described, type Suggestion } from './omnibox';

/** Suggestions below the address bar. */
const SHOWN = 6;

/** Of them for each kind, so that many people leave room for the rest. */
const OF_A_KIND = 3;

/** People, companies, deals and threads that fit what was typed. */
export async function suggestionsFor(
  text: string,
  search: (asked: { query: string }) => Promise<SearchView>,
): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const found = await search({ query: text.slice(0, 200) });
  const people = found.people.map(({ contactId, name, company, addresses: [address] }) =>
    suggestion('person', contactId, [name, company, address]),
  );
  const companies = found.companies.map(({ companyId, name, domains: [domain] }) =>
    suggestion('company', companyId, [name, domain]),
  );
  const deals = found.deals.map(({ dealId, name, stageName, company }) =>
    suggestion('deal', dealId, [name, stageName, company]),
  );
  const threads = found.threads.map(({ threadId, subject, people: [who] }) =>
    suggestion('thread', threadId, [subject, who]),
  );
  const kinds = [people, companies, deals, threads];
  // One of each first: three people and three of their companies left no room for the deal.
  const counts = kinds.map(({ length }) => Math.min(1, length));
  let left = SHOWN - counts.reduce((all, one) => all + one, 0);
  for (const most of [OF_A_KIND, SHOWN])
    for (const [index, { length }] of kinds.entries()) {
      const known = counts[index] ?? 0;
      const more = Math.max(0, Math.min(left, Math.min(length, most) - known));
      counts[index] = known + more;
      left -= more;
    }
  return kinds.flatMap((kind, index) => kind.slice(0, counts[index]));
}

function suggestion(place: string, id: string, words: (string | null | undefined)[]): Suggestion {
  return { content: `#/${place}/${id}`, description: described(words.filter(Boolean).join(' · ')) };
}
