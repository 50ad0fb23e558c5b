import { useEffect, useRef, useState } from 'preact/hooks';
import { DealPanel } from '@/components/popup/DealPanel';
import { NoticeProvider } from '@/components/popup/notices';
import { PersonPanel } from '@/components/popup/PersonPanel';
import type { Panel } from '@/components/popup/panels';
import { Mark } from '@/components/sidebar/Mark';
import { t, type WordKey } from '@/utils/words';
import { Find } from './Find';
import { ImportPage } from './import/ImportPage';
import { type Route, useRoute } from './route';
import { Settings } from './Settings';
import { Welcome } from './Welcome';

const PLACES = ['welcome', 'import', 'settings'] as const;
const NAMES: Record<(typeof PLACES)[number], WordKey> = {
  welcome: 'welcome_nav',
  import: 'import_nav',
  settings: 'settings_nav',
};

function isPlace(name: string): name is (typeof PLACES)[number] {
  return PLACES.some((place) => place === name);
}

/** The full page: the first-run screen, the settings, and one person with room to read. */
export function Workspace() {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    document.title = isPlace(route.name)
      ? `${t(NAMES[route.name])} · ${t('app_name')}`
      : t('app_name');
    // The first page is read from its start anyway; later ones take the focus with them.
    if (!first.current) main.current?.focus();
    first.current = false;
    window.scrollTo(0, 0);
  }, [route]);

  return (
    <NoticeProvider>
      <div class="workspace">
        <header class="workspace-head">
          <a class="workspace-name" href="#/welcome">
            <Mark />
            <span>{t('app_name')}</span>
          </a>
          <nav aria-label={t('app_name')}>
            {PLACES.map((place) => (
              <a
                key={place}
                href={`#/${place}`}
                aria-current={route.name === place ? 'page' : undefined}
              >
                {t(NAMES[place])}
              </a>
            ))}
          </nav>
        </header>
        <main ref={main} tabIndex={-1}>
          <Place route={route} />
        </main>
      </div>
    </NoticeProvider>
  );
}

function Place({ route }: { route: Route }) {
  if (route.name === 'import') return <ImportPage />;
  if (route.name === 'settings') return <Settings />;
  if (route.name === 'find') return <Find key={route.query} query={route.query} />;
  if (route.name === 'person')
    return <Sheet key={route.contactId} first={{ kind: 'person', contactId: route.contactId }} />;
  if (route.name === 'deal')
    return <Sheet key={route.dealId} first={{ kind: 'deal', dealId: route.dealId }} />;
  return <Welcome />;
}

/** A person or deal on a page of its own; what it leads to opens over it. */
function Sheet({ first }: { first: Panel }) {
  const [panels, setPanels] = useState<Panel[]>([]);
  const openPanel = (panel: Panel) => setPanels((before) => [...before, panel]);
  const back = () => setPanels((before) => before.slice(0, -1));
  const panel = panels.at(-1) ?? first;
  const onBack = panels.length > 0 ? back : undefined;
  return (
    <div class="sheet">
      <h1 class="hidden">{t('app_name')}</h1>
      {panel.kind === 'person' ? (
        <PersonPanel
          key={panel.contactId}
          contactId={panel.contactId}
          openPanel={openPanel}
          onBack={onBack}
        />
      ) : (
        <DealPanel key={panel.dealId} dealId={panel.dealId} openPanel={openPanel} onBack={onBack} />
      )}
    </div>
  );
}
