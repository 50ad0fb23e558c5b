import { useEffect, useState } from 'preact/hooks';
import { Search } from '@/components/search/Search';
import { takeTyped } from '@/components/ui/typed-ahead';
import { t } from '@/utils/words';
import { hasPlace } from '../places';
import { hashOf } from '../route';

/** The search as a page: what is asked stands in the address, so that reload and Back keep it. */
export function SearchPage({ query }: { query: string }) {
  const [ahead] = useState(takeTyped);
  const first = query || ahead.text;
  useEffect(() => {
    if (first !== query) keepInAddress(first);
  }, [first, query]);
  const go = (place: string, id: string) => {
    location.hash = hashOf(place, [id]);
  };
  return (
    <div class="sheet">
      <h1 class="hidden">{t('popup_search')}</h1>
      <Search
        focus
        first={first}
        openPanel={(panel) =>
          panel.kind === 'person' ? go('person', panel.contactId) : go('deal', panel.dealId)
        }
        ways={{
          company: hasPlace('company') ? (id) => go('company', id) : undefined,
          thread: hasPlace('thread') ? (id) => go('thread', id) : undefined,
        }}
        onAsk={keepInAddress}
      />
    </div>
  );
}

/** Replaces the address, or Back would take the words away letter by letter. */
function keepInAddress(words: string): void {
  const q = words.trim() === '' ? undefined : new URLSearchParams({ q: words });
  history.replaceState(history.state, '', hashOf('search', [], q));
}
