import { useSearch } from '@/components/queries';
import type { SearchView } from '@/storage/api';
import { fold } from '@/utils/text';
import { hashOf } from '../route';
import type { Command } from './commands';

/** Records of one kind that are offered: whoever wants more has the search. */
const OFFERED = 4;
/** Letters from which on they are asked for. */
export const FROM = 2;

interface Records {
  records: Command[];
  /** Whether it is known who is called so; not while these words are still asked, nor for one letter. */
  isAnswered: boolean;
}

/** People, companies and deals that fit what was typed, each a step away. */
export function useRecords(typed: string): Records {
  const words = typed.trim();
  const search = useSearch(words.length < FROM ? '' : words);
  if (words.length < FROM) return { records: [], isAnswered: words === '' };
  const isAnswered = search.isError || (search.isSuccess && !search.isPlaceholderData);
  const found = search.data ? recordsIn(search.data) : [];
  // Until these words are answered, what the ones before found stays where it still fits.
  return {
    records: search.isPlaceholderData ? found.filter((one) => fitsWords(one, words)) : found,
    isAnswered,
  };
}

function recordsIn({ people, companies, deals }: SearchView): Command[] {
  const open = (place: string, id: string) => () => {
    location.hash = hashOf(place, [id]);
  };
  return [
    ...people.slice(0, OFFERED).map(
      ({ contactId, name, company, addresses: [address = ''] }): Command => ({
        id: contactId,
        words: name || address,
        detail: company ?? (name ? address : ''),
        icon: 'person',
        run: open('person', contactId),
      }),
    ),
    ...companies.slice(0, OFFERED).map(
      ({ companyId, name, domains: [domain = ''] }): Command => ({
        id: companyId,
        words: name,
        detail: domain,
        icon: 'building',
        run: open('company', companyId),
      }),
    ),
    ...deals.slice(0, OFFERED).map(
      ({ dealId, name, stageName }): Command => ({
        id: dealId,
        words: name,
        detail: stageName,
        icon: 'deal',
        run: open('deal', dealId),
      }),
    ),
  ];
}

/** Whether each word begins a word of what is named, as commands are found too. */
export function fitsWords({ words }: Pick<Command, 'words'>, typed: string): boolean {
  const parts = fold(words).split(/[^\p{L}\p{N}]+/u);
  return fold(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => parts.some((part) => part.startsWith(word)));
}
