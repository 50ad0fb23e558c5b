import { useQueryClient } from '@tanstack/preact-query';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { InLanguage } from '@/components/InLanguage';
import { MoveProvider } from '@/components/pipeline/moves';
import { NoticeProvider } from '@/components/popup/notices';
import { Recovery } from '@/components/popup/Recovery';
import { Mark } from '@/components/sidebar/Mark';
import { IconButton } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import { t, type WordKey } from '@/utils/words';
import { BackupLine, BackupMark } from './BackupReminder';
import { Create } from './create/Create';
import { PlaceIcon } from './PlaceIcon';
import { PaletteKeys } from './palette/PaletteKeys';
import { NAV_GROUPS, type NavGroup, PLACES, placeOf } from './places';
import { useRoute } from './route';
import { SearchLink } from './search/SearchLink';
import './shell.css';

/** Its code is not needed to see the first screen. */
const AutoBackup = lazy(() => import('./data/AutoBackup').then((m) => m.AutoBackup), null);

/** A page has shown itself and what it asked for by then (ms). */
const STANDS = 2000;

const GROUP_WORDS: Record<NavGroup, WordKey> = {
  work: 'nav_work',
  understand: 'nav_understand',
  data: 'nav_data',
  setup: 'nav_setup',
};

/** The full page. */
export function Workspace() {
  return (
    <InLanguage>
      {(language) => (
        // What was just done is still said, and can be taken back, in the language that was chosen.
        <NoticeProvider>
          <MoveProvider key={language}>
            <Shell />
          </MoveProvider>
        </NoticeProvider>
      )}
    </InLanguage>
  );
}

/** Navigation at its side, and the screen that the address names. */
function Shell() {
  const route = useRoute();
  const { place, content } = placeOf(route);
  const isWide = typeof place.wide === 'function' ? place.wide(route) : place.wide;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const [unfolded, setUnfolded] = useState(false);
  const [reminder, setReminder] = useState<WordKey | null>(null);

  // Before the effects of the screen itself, which may know a better title.
  useLayoutEffect(() => {
    document.title = place.nav ? `${t(place.nav.words)} · ${t('app_name')}` : t('app_name');
  }, [place]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another record is another screen
  useEffect(() => {
    // The first page is read from its start anyway; later ones take the focus with them.
    // A screen that has put the focus into itself keeps it.
    if (!first.current && !main.current?.contains(document.activeElement)) main.current?.focus();
    first.current = false;
    window.scrollTo(0, 0);
    setUnfolded(false);
  }, [place, isWide, route.args.join('/')]);

  // What a page that closed left undone, when this one stands.
  const client = useQueryClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = () => client.invalidateQueries({ queryKey: ['imports'] });
      void import('./import/look-twice').then(({ lookTwice }) => lookTwice(changed));
    }, STANDS);
    return () => clearTimeout(timer);
  }, [client]);

  return (
    <div class="workspace">
      <header class="workspace-head">
        <div class="workspace-top">
          <a class="workspace-name" href="#/">
            <Mark />
            <span>{t('app_name')}</span>
          </a>
          <IconButton
            class="nav-fold"
            icon="menu"
            name={t('nav_menu')}
            aria-expanded={unfolded ? 'true' : 'false'}
            aria-controls="places"
            onClick={() => setUnfolded(!unfolded)}
          />
          {reminder && <BackupMark words={t(reminder)} />}
        </div>
        <SearchLink />
        <PaletteKeys />
        <nav id="places" aria-label={t('app_name')} data-unfolded={unfolded}>
          {NAV_GROUPS.map((group) => (
            <Links key={group} group={group} here={place.name} />
          ))}
        </nav>
        {reminder && <BackupLine words={t(reminder)} />}
        {place.name !== 'data' && <AutoBackup onRemind={setReminder} />}
      </header>
      <main ref={main} tabIndex={-1} class={isWide ? 'wide' : undefined}>
        <Recovery />
        {content}
      </main>
      <Create />
    </div>
  );
}

function Links({ group, here }: { group: NavGroup; here: string }) {
  const links = PLACES.flatMap(({ name, nav }) => (nav?.group === group ? [{ name, ...nav }] : []));
  if (links.length === 0) return null;
  return (
    <div class="nav-group">
      <p class="nav-group-name" aria-hidden="true">
        {t(GROUP_WORDS[group])}
      </p>
      {links.map(({ name, words, icon, Count, Under }) => (
        <Fragment key={name}>
          <a href={`#/${name}`} aria-current={here === name ? 'page' : undefined}>
            <PlaceIcon name={icon} />
            {t(words)}
            {Count && <Count />}
          </a>
          {Under && <Under />}
        </Fragment>
      ))}
    </div>
  );
}
