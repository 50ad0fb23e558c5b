import { Fragment } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { percent } from '@/components/popup/money';
import type { OpenPanel } from '@/components/popup/panels';
import { useSearch } from '@/components/queries';
import { useGradually } from '@/components/ui/gradually';
import { useHeld } from '@/components/ui/held';
import { Icon } from '@/components/ui/Icon';
import { memo } from '@/components/ui/memo';
import { Failed } from '@/components/ui/Waiting';
import type { SearchView } from '@/storage/api';
import { parseQuery, type SearchQuery } from '@/utils/search/query';
import { t, tn } from '@/utils/words';
import { type Group, groupsOf, type Hit, type Ways } from './groups';
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

/** What was found, and what for: until the next answer comes, it stays as it is. */
interface Answer {
  query: string;
  view: SearchView;
}

/** As they are typed, in any language. */
const FILTERS = ['from:ana', 'kind:note', 'has:deal', 'after:2026-01-31'];

/** One box over everything, from the first letter. */
export function Search({ openPanel, focus, first = '', ways, onAsk }: SearchProps) {
  const [query, setQueryHere] = useState(first);
  // Enter came before the answer to what stands in the box: what was found for less of it is not meant.
  const entered = useRef(false);
  const setQuery = (words: string) => {
    entered.current = false;
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
  const last = useRef<Answer | null>(null);
  if (search.data && !search.isPlaceholderData && search.data !== last.current?.view)
    last.current = { query, view: search.data };
  const answer = useHeld(asked && search.data ? last.current : null, query);
  const groups = useMemo(() => (answer ? groupsOf(answer.view, answer.query) : []), [answer]);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  // Those in sight with the next picture, so that the next letter does not wait for fifty.
  const drawn = useGradually(hits.length, answer);
  const lines = useMemo(() => firstOf(groups, drawn), [groups, drawn]);
  const parsed = useMemo(() => parseQuery(answer?.query ?? ''), [answer]);
  const selected = hits[Math.min(at, hits.length - 1)];
  const found = hits.filter(({ more }) => !more).length;
  const isCurrent = answer?.query === query;
  const doing: HitActs = {
    point: (hit) => setAt(hits.indexOf(hit)),
    choose: (hit) =>
      hit.choose({
        ...ways,
        person: (contactId) => openPanel({ kind: 'person', contactId }),
        deal: (dealId) => openPanel({ kind: 'deal', dealId }),
        ask,
      }),
  };
  const latest = useRef(doing);
  latest.current = doing;
  // The same ones as long as the box stands, so that a line is drawn only when it changes.
  const [acts] = useState(
    (): HitActs => ({
      point: (hit) => latest.current.point(hit),
      choose: (hit) => latest.current.choose(hit),
    }),
  );
  const lineOf = (hit: Hit) => `${id}-${hit.key}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: in sight whenever another one is chosen or found
  useLayoutEffect(() => {
    if (selected) document.getElementById(lineOf(selected))?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);

  useLayoutEffect(() => {
    if (!entered.current || !isCurrent) return;
    entered.current = false;
    if (selected) acts.choose(selected);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const index = selected ? hits.indexOf(selected) : 0;
    if (event.key === 'ArrowDown') setAt(hits.length ? (index + 1) % hits.length : 0);
    else if (event.key === 'ArrowUp')
      setAt(hits.length ? (index - 1 + hits.length) % hits.length : 0);
    else if (event.key === 'Enter') {
      entered.current = asked && !isCurrent;
      if (asked && isCurrent && selected) acts.choose(selected);
    } else if (event.key === 'Escape' && query) ask('');
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
          aria-activedescendant={selected ? lineOf(selected) : undefined}
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
        {answer && isCurrent
          ? hits.length > 0
            ? tn('popup_search_found', found)
            : t('popup_search_nothing', query.trim())
          : ''}
      </p>
      {answer && answer.view.indexing !== null && (
        <p class="search-note small muted" role="status">
          {t('search_indexing', percent(answer.view.indexing))}
        </p>
      )}
      {answer?.view.near && <p class="search-note small muted">{t('search_near')}</p>}
      <div id={`${id}-hits`} class="hits" role="listbox" aria-label={t('popup_search_results')}>
        {lines.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
          <div key={group.label} role="group" aria-label={group.label}>
            <p class="hits-title small muted" aria-hidden="true">
              {group.label}
            </p>
            {group.hits.map((hit) => (
              <HitLine
                key={hit.key}
                id={lineOf(hit)}
                hit={hit}
                query={parsed}
                selected={hit === selected}
                acts={acts}
              />
            ))}
          </div>
        ))}
      </div>
      {search.isError && asked && (
        <Failed error={search.error} again={() => void search.refetch()} />
      )}
      {answer && isCurrent && hits.length === 0 && (
        <div class="empty">
          <h2 dir="auto">{t('popup_search_nothing', query.trim())}</h2>
          <p class="muted">{t('popup_search_nothing_teach')}</p>
        </div>
      )}
      {!asked && !answer && (
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

/** So many of the hits, in their groups. */
function firstOf(groups: readonly Group[], count: number): Group[] {
  let left = count;
  return groups.flatMap((group) => {
    const hits = group.hits.slice(0, left);
    left -= hits.length;
    return hits.length > 0 ? { ...group, hits } : [];
  });
}

interface HitActs {
  point(hit: Hit): void;
  choose(hit: Hit): void;
}

interface HitLineProps {
  id: string;
  hit: Hit;
  query: SearchQuery;
  selected: boolean;
  acts: HitActs;
}

/** Drawn anew only when another answer came, or it is chosen: typing alone changes none. */
const HitLine = memo(HitLineOf);

function HitLineOf({ id, hit, query, selected, acts }: HitLineProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected ? 'true' : 'false'}
      class={hit.more ? 'hit more' : 'hit'}
      // The box keeps the focus, so that one can type on.
      onPointerDown={(event) => event.preventDefault()}
      onPointerMove={() => acts.point(hit)}
      onClick={() => acts.choose(hit)}
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
