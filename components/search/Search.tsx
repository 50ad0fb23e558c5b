import { Fragment } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { OpenPanel } from '@/components/popup/panels';
import { useSearch } from '@/components/queries';
import { Icon } from '@/components/ui/Icon';
import { Failed } from '@/components/ui/Waiting';
import { parseQuery, type SearchQuery } from '@/utils/search/query';
import { t, tn, uiLanguage } from '@/utils/words';
import { groupsOf, type Hit, type Ways } from './groups';
import { Marked } from './Marked';
import './search.css';

interface SearchProps {
  openPanel: OpenPanel;
  focus: boolean;
  /** What is asked at first. */
  first?: string;
  /** Further things that have a page here. */
  ways?: Pick<Ways, 'company' | 'thread'>;
  /** Told of every change of what is asked. */
  onAsk?(words: string): void;
}

/** As they are typed, in any language. */
const FILTERS = ['from:ana', 'kind:note', 'has:deal', 'after:2026-01-31'];

/** One box over everything, from the first letter. */
export function Search({ openPanel, focus, first = '', ways, onAsk }: SearchProps) {
  const [query, setQueryHere] = useState(first);
  const setQuery = (words: string) => {
    setQueryHere(words);
    onAsk?.(words);
  };
  const [at, setAt] = useState(0);
  const search = useSearch(query);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const asked = query.trim() !== '';
  const ask = (words: string) => {
    setQuery(words);
    setAt(0);
    input.current?.focus();
  };
  const parsed = useMemo(() => parseQuery(query), [query]);
  const openWays: Ways = {
    ...ways,
    person: (contactId) => openPanel({ kind: 'person', contactId }),
    deal: (dealId) => openPanel({ kind: 'deal', dealId }),
    ask,
  };
  const groups = asked && search.data ? groupsOf(search.data, query, openWays) : [];
  const hits = groups.flatMap((group) => group.hits);
  const selected = hits[Math.min(at, hits.length - 1)];
  const found = hits.filter(({ more }) => !more).length;
  const indexing = asked && search.data ? search.data.indexing : null;
  const nothing = asked && search.data && !search.isPlaceholderData && hits.length === 0;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const index = selected ? hits.indexOf(selected) : 0;
    if (event.key === 'ArrowDown') setAt(hits.length ? (index + 1) % hits.length : 0);
    else if (event.key === 'ArrowUp')
      setAt(hits.length ? (index - 1 + hits.length) % hits.length : 0);
    else if (event.key === 'Enter') selected?.choose();
    else if (event.key === 'Escape' && query) ask('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="search">
      <div class="search-box">
        <Icon name="search" />
        <input
          ref={(element) => {
            const isNew = input.current === null;
            input.current = element;
            if (isNew && focus) element?.focus();
          }}
          class="search-input"
          type="text"
          role="combobox"
          aria-label={t('popup_search')}
          aria-expanded={hits.length > 0 ? 'true' : 'false'}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={selected ? `${id}-${selected.key}` : undefined}
          placeholder={t('popup_search_placeholder')}
          autoComplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={200}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <p class="hidden" aria-live="polite">
        {asked && search.data && !search.isPlaceholderData
          ? hits.length > 0
            ? tn('popup_search_found', found)
            : t('popup_search_nothing', query.trim())
          : ''}
      </p>
      {indexing !== null && (
        <p class="search-note small muted" role="status">
          {t(
            'search_indexing',
            new Intl.NumberFormat(uiLanguage(), { style: 'percent' }).format(indexing / 100),
          )}
        </p>
      )}
      {asked && search.data?.near && <p class="search-note small muted">{t('search_near')}</p>}
      <div id={`${id}-hits`} class="hits" role="listbox" aria-label={t('popup_search_results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
          <div key={group.label} role="group" aria-label={group.label}>
            <p class="hits-title small muted" aria-hidden="true">
              {group.label}
            </p>
            {group.hits.map((hit) => (
              <HitLine
                key={hit.key}
                id={`${id}-${hit.key}`}
                hit={hit}
                query={parsed}
                selected={hit === selected}
                onPoint={() => setAt(hits.indexOf(hit))}
              />
            ))}
          </div>
        ))}
      </div>
      {search.isError && asked && (
        <Failed error={search.error} again={() => void search.refetch()} />
      )}
      {nothing && (
        <div class="empty">
          <h2 dir="auto">{t('popup_search_nothing', query.trim())}</h2>
          <p class="muted">{t('popup_search_nothing_teach')}</p>
        </div>
      )}
      {!asked && (
        <div class="empty">
          <span class="empty-mark">
            <Icon name="search" />
          </span>
          <h2>{t('popup_search_empty')}</h2>
          <p class="muted">{t('popup_search_empty_teach')}</p>
          <ul class="search-filters small muted" dir="ltr">
            {[...FILTERS, `"${t('popup_search_phrase')}"`].map((filter) => (
              <li key={filter}>
                <kbd>{filter}</kbd>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function HitLine({
  id,
  hit,
  query,
  selected,
  onPoint,
}: {
  id: string;
  hit: Hit;
  query: SearchQuery;
  selected: boolean;
  onPoint(): void;
}) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
    <div
      id={id}
      ref={(element) => {
        if (element && selected) element.scrollIntoView?.({ block: 'nearest' });
      }}
      role="option"
      tabIndex={-1}
      aria-selected={selected ? 'true' : 'false'}
      class={hit.more ? 'hit more' : 'hit'}
      // The box keeps the focus, so that one can type on.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={hit.choose}
    >
      <Icon name={hit.icon} />
      <span class="hit-text">
        <span class="cut" dir="auto">
          {hit.more ? hit.name : <Marked text={hit.name} query={query} />}
        </span>
        {!hit.more && (
          <span class="cut small muted" dir="auto">
            {hit.details.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line have no other name
              <Fragment key={index}>
                {index > 0 && ' · '}
                <Marked text={text} query={query} />
              </Fragment>
            ))}
          </span>
        )}
      </span>
      {hit.end && <span class="small muted hit-end">{hit.end}</span>}
    </div>
  );
}
