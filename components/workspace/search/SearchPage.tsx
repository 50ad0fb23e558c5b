import { Search } from '@/components/search/Search';
import { t } from '@/utils/words';
import { hasPlace } from '../places';
import { hashOf } from '../route';

/** The search as a page: what is asked stands in the address, so that reload and Back keep it. */
export function SearchPage({ query }: { query: string }) {
  const go = (place: string, id: string) => {
    location.hash = hashOf(place, [id]);
  };
  return (
    <div class="sheet">
      <h1 class="hidden">{t('popup_search')}</h1>
      <Search
        focus
        first={query}
        openPanel={(panel) =>
          panel.kind === 'person' ? go('person', panel.contactId) : go('deal', panel.dealId)
        }
        ways={{
          company: hasPlace('company') ? (id) => go('company', id) : undefined,
          thread: hasPlace('thread') ? (id) => go('thread', id) : undefined,
        }}
        onAsk={(words) => {
          const q = words.trim() === '' ? undefined : new URLSearchParams({ q: words });
          // Replaced, or Back would take the words away letter by letter.
          history.replaceState(history.state, '', hashOf('search', [], q));
        }}
      />
    </div>
  );
}
