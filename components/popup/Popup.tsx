import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { InLanguage } from '@/components/InLanguage';
import { MoveProvider } from '@/components/pipeline/moves';
import { useToday } from '@/components/queries';
import { Search } from '@/components/search/Search';
import { Icon } from '@/components/ui/Icon';
import { t, type WordKey } from '@/utils/words';
import { DealPanel } from './DealPanel';
import { workspaceUrl } from './EmptyToday';
import { wholeNumber } from './money';
import { isTyping, NoticeProvider } from './notices';
import { PersonPanel } from './PersonPanel';
import { Pipeline } from './Pipeline';
import type { Panel } from './panels';
import { Recovery } from './Recovery';
import { Today } from './Today';

const TABS = ['today', 'pipeline', 'search'] as const;
export type Tab = (typeof TABS)[number];

const NAMES: Record<Tab, WordKey> = {
  today: 'popup_today',
  pipeline: 'popup_pipeline',
  search: 'popup_search',
};

/** Where the last tab is remembered; a matter of this browser and of no interest to the data. */
export const LAST_TAB = 'popup-tab';

/** The tab that was open last; Today at first. */
export async function lastTab(): Promise<Tab> {
  const kept = await browser.storage.local.get(LAST_TAB);
  return TABS.find((tab) => tab === kept[LAST_TAB]) ?? 'today';
}

/** The toolbar's popup: what to do now, the pipeline, and a search over everything. */
export function Popup({ first }: { first: Tab }) {
  const [tab, setTab] = useState<Tab>(first);
  const [panels, setPanels] = useState<Panel[]>([]);
  const opener = useRef<HTMLElement | null>(null);
  const panel = panels.at(-1);

  const [intoSearch, setIntoSearch] = useState(first === 'search');
  const choose = (next: Tab, by: 'tab' | 'arrow') => {
    setPanels([]);
    setTab(next);
    // Somebody walking along the tabs by the arrow keys stays on them.
    setIntoSearch(by === 'tab');
    browser.storage.local.set({ [LAST_TAB]: next }).catch(() => undefined);
  };
  const openPanel = (next: Panel) => {
    if (panels.length === 0 && document.activeElement instanceof HTMLElement)
      opener.current = document.activeElement;
    setPanels((before) => [...before, next]);
  };
  const back = () => setPanels((before) => before.slice(0, -1));

  useEffect(() => {
    if (panels.length > 0 || !opener.current) return;
    const { isConnected, dataset } = opener.current;
    // The card of a deal that was moved meanwhile is another element.
    const back = isConnected ? opener.current : cardOfDeal(dataset.deal);
    back?.focus();
    opener.current = null;
  }, [panels]);

  const latest = useRef(choose);
  latest.current = choose;
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
        if (isTyping(event.target)) return;
        const next = event.key === '/' ? 'search' : TABS[Number(event.key) - 1];
        if (!next) return;
        event.preventDefault();
        latest.current(next, 'tab');
        if (next !== 'search') document.getElementById(`tab-${next}`)?.focus();
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, []);

  return (
    <InLanguage>
      {(language) => (
        <NoticeProvider>
          <MoveProvider key={language}>
            <div class="popup">
              <header class="popup-head">
                <h1 class="hidden">{t('app_name')}</h1>
                <Tabs tab={tab} onChoose={choose} />
                <a
                  class="button quiet only"
                  href={workspaceUrl('settings')}
                  target="_blank"
                  rel="noopener"
                  aria-label={t('popup_settings')}
                  title={t('popup_settings')}
                >
                  <Icon name="gear" />
                </a>
              </header>
              <Recovery />
              <main class="popup-main">
                <div
                  key={tab}
                  id={`panel-${tab}`}
                  class="tab-panel"
                  role="tabpanel"
                  aria-labelledby={`tab-${tab}`}
                  hidden={panel !== undefined}
                >
                  {tab === 'today' && <Today openPanel={openPanel} />}
                  {tab === 'pipeline' && <Pipeline openPanel={openPanel} />}
                  {tab === 'search' && <Search openPanel={openPanel} focus={intoSearch} />}
                </div>
                {panel?.kind === 'person' && (
                  <PersonPanel
                    key={panel.contactId}
                    contactId={panel.contactId}
                    openPanel={openPanel}
                    onBack={back}
                    fullPage={workspaceUrl(`person/${panel.contactId}`)}
                  />
                )}
                {panel?.kind === 'deal' && (
                  <DealPanel
                    key={panel.dealId}
                    dealId={panel.dealId}
                    openPanel={openPanel}
                    onBack={back}
                  />
                )}
              </main>
            </div>
          </MoveProvider>
        </NoticeProvider>
      )}
    </InLanguage>
  );
}

function Tabs({ tab, onChoose }: { tab: Tab; onChoose(tab: Tab, by: 'tab' | 'arrow'): void }) {
  const today = useToday();
  const count = today.data?.items.length ?? 0;
  const list = useRef<HTMLDivElement>(null);
  const go = (by: number) => {
    const next = TABS[(TABS.indexOf(tab) + by + TABS.length) % TABS.length] ?? 'today';
    onChoose(next, 'arrow');
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      ref={list}
      class="tabs"
      role="tablist"
      aria-label={t('app_name')}
      onKeyDown={(event) => {
        const right = document.documentElement.dir === 'rtl' ? -1 : 1;
        if (event.key === 'ArrowRight') go(right);
        else if (event.key === 'ArrowLeft') go(-right);
        else if (event.key === 'Home') go(-TABS.indexOf(tab));
        else if (event.key === 'End') go(TABS.length - 1 - TABS.indexOf(tab));
        else return;
        event.preventDefault();
      }}
    >
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={name === tab ? 'true' : 'false'}
          aria-controls={name === tab ? `panel-${name}` : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChoose(name, 'tab')}
        >
          {t(NAMES[name])}
          {name === 'today' && count > 0 && (
            // Not part of the name: the tab is called "Today" whatever there is to do.
            <span class="tab-count" aria-hidden="true">
              {wholeNumber(count)}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function cardOfDeal(dealId: string | undefined): HTMLElement | null {
  return dealId ? document.querySelector(`[data-deal="${CSS.escape(dealId)}"]`) : null;
}
