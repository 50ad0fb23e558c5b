import { useEffect } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { Icon } from '@/components/ui/Icon';
import { Keys } from '@/components/ui/Keys';
import { keepTyping } from '@/components/ui/typed-ahead';
import { t } from '@/utils/words';
import { keysOf } from '../palette/bindings';
import { spokenKeys } from '../palette/use-keyed';
import { useShortcuts } from '../palette/use-keys';
import './search-link.css';

/** The way to the search from every screen, by the pointer or by its keys, `/` at first. */
export function SearchLink() {
  const keys = keysOf('search', useShortcuts());
  useEffect(() => {
    const stop = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      goToSearch();
    };
    document.addEventListener('keydown', onKeyDown, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <button
      type="button"
      class="search-link"
      aria-keyshortcuts={spokenKeys(keys)}
      onClick={goToSearch}
    >
      <Icon name="search" />
      <span>{t('popup_search')}</span>
      {keys && (
        <span class="key" aria-hidden="true">
          <Keys keys={keys} />
        </span>
      )}
    </button>
  );
}

/** Into the box that is there, or to the page that has one. */
function goToSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main .search-input');
  if (!box) {
    keepTyping();
    location.hash = '#/search';
  }
  box?.focus();
  box?.select();
}
