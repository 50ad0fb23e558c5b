import { useEffect } from 'preact/hooks';
import { isTyping } from '@/components/popup/notices';
import { Icon } from '@/components/ui/Icon';
import { t } from '@/utils/words';
import './search-link.css';

/** The way to the search from every screen, by the pointer or by `/`. */
export function SearchLink() {
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
    <button type="button" class="search-link" aria-keyshortcuts="/" onClick={goToSearch}>
      <Icon name="search" />
      <span>{t('popup_search')}</span>
      <span class="key" aria-hidden="true">
        /
      </span>
    </button>
  );
}

/** Into the box that is there, or to the page that has one. */
function goToSearch(): void {
  const box = document.querySelector<HTMLInputElement>('main .search-input');
  if (!box) location.hash = '#/search';
  box?.focus();
  box?.select();
}
