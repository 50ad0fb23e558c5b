import { useEffect, useMemo, useState } from 'preact/hooks';
import { Search } from '@/components/search/Search';
import { takeTyped } from '@/components/ui/typed-ahead';
import { t } from '@/utils/words';
import { hasPlace } from '../places';
import { hashOf, renameAddress, routeOf } from '../route';

/** The search as a page: what is asked stands in the address, so that reload and Back keep it. */
export function SearchPage({ query }: { query: string }) {
  const [ahead] = useState(takeTyped);
  const first = query || ahead.text;
  useEffect(() => {
    if (first !== query) writeAddress(first);
  }, [first, query]);
  const address = useMemo(() => new LateAddress(), []);
  useEffect(() => {
    const stop = new AbortController();
    // Whatever leads away takes the focus from the box first.
    window.addEventListener('blur', address.write, { signal: stop.signal, capture: true });
    return () => {
      stop.abort();
      address.drop();
    };
  }, [address]);
  const go = (place: string, id: string) => {
    address.write();
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
        onAsk={address.say}
      />
    </div>
  );
}

/** Nobody who goes on typing is waited for longer than this (ms) with the address. */
const PAUSE_MS = 200;

/**
 * What is asked, written into the address once nobody types on: telling the browser of a new address
 * took 5 ms of each key (Chromium 156, 2026-11-30).
 */
class LateAddress {
  #words: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly say = (words: string): void => {
    clearTimeout(this.#timer);
    this.#words = words;
    this.#timer = setTimeout(this.write, PAUSE_MS);
  };

  /** Before one goes elsewhere: Back leads to what was asked. */
  readonly write = (): void => {
    const words = this.#words;
    this.drop();
    if (words !== null) writeAddress(words);
  };

  drop(): void {
    clearTimeout(this.#timer);
    this.#words = null;
  }
}

/** Replaces the address, or Back would take the words away letter by letter. */
function writeAddress(words: string): void {
  const q = words.trim() === '' ? undefined : new URLSearchParams({ q: words });
  // The pause may end after one went elsewhere.
  if (routeOf(location.hash).name === 'search') renameAddress(hashOf('search', [], q));
}
