import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useSearch } from '@/components/queries';
import { formatMoney } from '@/components/ui/amount';
import { Icon, type IconName } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import type { SearchView } from '@/storage/api';
import { t, tn } from '@/utils/words';
import { safeLink } from './answers';
import type { OpenPanel } from './panels';
import { Failed } from './Waiting';

interface Hit {
  key: string;
  icon: IconName;
  name: string;
  detail: string;
  /** At the end of the line. */
  end?: ComponentChildren;
  choose(): void;
}

interface Group {
  label: string;
  hits: Hit[];
}

interface SearchProps {
  openPanel: OpenPanel;
  focus: boolean;
  /** What is asked at first. */
  first?: string;
}

/** One box over everything, from the first letter. */
export function Search({ openPanel, focus, first = '' }: SearchProps) {
  const [query, setQuery] = useState(first);
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
  const groups = asked && search.data ? groupsOf(search.data, openPanel, ask) : [];
  const hits = groups.flatMap((group) => group.hits);
  const selected = hits[Math.min(at, hits.length - 1)];
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
            ? tn('popup_search_found', hits.length)
            : t('popup_search_nothing', query.trim())
          : ''}
      </p>
      <div id={`${id}-hits`} class="hits" role="listbox" aria-label={t('popup_search_results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox
          <div key={group.label} role="group" aria-label={group.label}>
            <p class="hits-title small muted" aria-hidden="true">
              {group.label}
            </p>
            {group.hits.map((hit) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the focus and the keys
              <div
                key={hit.key}
                id={`${id}-${hit.key}`}
                ref={(element) => {
                  if (element && hit === selected) element.scrollIntoView?.({ block: 'nearest' });
                }}
                role="option"
                tabIndex={-1}
                aria-selected={hit === selected ? 'true' : 'false'}
                class="hit"
                // The box keeps the focus, so that one can type on.
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setAt(hits.indexOf(hit))}
                onClick={hit.choose}
              >
                <Icon name={hit.icon} />
                <span class="hit-text">
                  <span class="cut" dir="auto">
                    <Marked text={hit.name} query={query} />
                  </span>
                  <span class="cut small muted" dir="auto">
                    {hit.detail}
                  </span>
                </span>
                {hit.end && <span class="small muted hit-end">{hit.end}</span>}
              </div>
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
        </div>
      )}
    </div>
  );
}

function groupsOf(view: SearchView, openPanel: OpenPanel, ask: (words: string) => void): Group[] {
  const groups: Group[] = [
    {
      label: t('popup_search_people'),
      hits: view.people.map((person) => ({
        key: person.contactId,
        icon: 'person',
        name: person.name,
        detail: [person.company, person.addresses[0]].filter(Boolean).join(' · '),
        end: person.lastTouchAt !== null && <Time at={person.lastTouchAt} />,
        choose: () => openPanel({ kind: 'person', contactId: person.contactId }),
      })),
    },
    {
      label: t('popup_search_companies'),
      hits: view.companies.map((company) => ({
        key: company.companyId,
        icon: 'building',
        name: company.name,
        detail: company.domains.join(', '),
        end: tn('popup_search_company_people', company.people),
        // The addresses of its people hold the name of the domain.
        choose: () => ask(company.domains[0]?.split('.')[0] ?? company.name),
      })),
    },
    {
      label: t('popup_search_deals'),
      hits: view.deals.map((deal) => ({
        key: deal.dealId,
        icon: 'deal',
        name: deal.name,
        detail: [deal.stageName, deal.company ?? deal.people[0]?.name].filter(Boolean).join(' · '),
        end: deal.value !== null && formatMoney(deal.value, deal.currency),
        choose: () => openPanel({ kind: 'deal', dealId: deal.dealId }),
      })),
    },
    {
      label: t('popup_search_threads'),
      hits: view.threads.map((thread) => ({
        key: thread.threadId,
        icon: 'mail',
        name: thread.subject || t('popup_no_subject'),
        detail: thread.people.join(', '),
        end: <Time at={thread.lastAt} />,
        choose: () => {
          const link = safeLink(thread.link);
          if (link) window.open(link, '_blank', 'noopener');
        },
      })),
    },
  ];
  return groups.filter((group) => group.hits.length > 0);
}

/** The name with what was typed set off at the start of its words. */
function Marked({ text, query }: { text: string; query: string }) {
  const typed = query.trim().toLocaleLowerCase();
  const lower = text.toLocaleLowerCase();
  const at = startOfWord(lower, typed);
  // Folding may change the length of a text (ß, İ): then nothing is marked rather than the wrong part.
  if (at < 0 || lower.length !== text.length) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + typed.length)}</mark>
      {text.slice(at + typed.length)}
    </>
  );
}

function startOfWord(text: string, typed: string): number {
  if (!typed) return -1;
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return at;
  return -1;
}
