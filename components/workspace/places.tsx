import type { ComponentChildren, ComponentType } from 'preact';
import { lazy } from '@/components/ui/lazy';
import type { WordKey } from '@/utils/words';
import { Find } from './Find';
import { Nowhere } from './Gone';
import { Home } from './Home';
import { LookalikeCount } from './LookalikeCount';
import type { PlaceIconName } from './PlaceIcon';
import type { Route } from './route';
import { isTaskTable } from './tables/table-state';
import { ViewLinks } from './tables/ViewLinks';
import { Welcome } from './Welcome';

const BoardPage = lazy(() => import('./board/BoardPage').then((m) => m.BoardPage));
const CompanyPage = lazy(() => import('./records/CompanyPage').then((m) => m.CompanyPage));
const DealPage = lazy(() => import('./records/DealPage').then((m) => m.DealPage));
const PersonPage = lazy(() => import('./records/PersonPage').then((m) => m.PersonPage));
const TasksPage = lazy(() => import('./tasks/TasksPage').then((m) => m.TasksPage));
const ThreadPage = lazy(() => import('./records/ThreadPage').then((m) => m.ThreadPage));
const ImportPage = lazy(() => import('./import/ImportPage').then((m) => m.ImportPage));
const DataPage = lazy(() => import('./data/DataPage').then((m) => m.DataPage));
const HistoryPage = lazy(() => import('./history/HistoryPage').then((m) => m.HistoryPage));
const Playbooks = lazy(() => import('./playbooks/Playbooks').then((m) => m.Playbooks));
const Pipelines = lazy(() => import('./pipelines/Pipelines').then((m) => m.Pipelines));
const Reports = lazy(() => import('./reports/Reports').then((m) => m.Reports));
const Routes = lazy(() => import('./routes/Routes').then((m) => m.Routes));
const SearchPage = lazy(() => import('./search/SearchPage').then((m) => m.SearchPage));
const QualityPage = lazy(() => import('./quality/QualityPage').then((m) => m.QualityPage));
const Templates = lazy(() => import('./templates/Templates').then((m) => m.Templates));
const Products = lazy(() => import('./products/Products').then((m) => m.Products));
const TablePage = lazy(() => import('./tables/TablePage').then((m) => m.TablePage));
const Settings = lazy(() => import('./Settings').then((m) => m.Settings));

/** One screen of the workspace. */
export interface Place {
  name: string;
  /** In the navigation, under this group; places without one are reached from others. */
  nav?: {
    group: NavGroup;
    words: WordKey;
    icon: PlaceIconName;
    /** How much waits there, behind the link's words. */
    Count?: ComponentType;
    /** Further links below this one, such as saved views. */
    Under?: ComponentType;
  };
  /** Takes the whole window beside the navigation and scrolls by itself. */
  wide?: boolean | ((route: Route) => boolean);
  /** What is shown; null when the route names nothing that could be shown. */
  show(route: Route): ComponentChildren;
}

export const NAV_GROUPS = ['work', 'understand', 'data', 'setup'] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The first argument of a route where it is a record's id. */
export function idIn({ args }: Route): string | null {
  const [id = ''] = args;
  return ID.test(id) ? id : null;
}

/**
 * Every screen there is, in the order of the navigation. A new screen is one entry here. Their
 * code is fetched when they are opened, except that of the first page.
 */
export const PLACES: readonly Place[] = [
  {
    name: 'people',
    nav: {
      group: 'work',
      words: 'people_nav',
      icon: 'person',
      Under: () => <ViewLinks table="people" />,
    },
    wide: true,
    show: (route) => <TablePage key="people" table="people" route={route} />,
  },
  {
    name: 'companies',
    nav: {
      group: 'work',
      words: 'companies_nav',
      icon: 'building',
      Under: () => <ViewLinks table="companies" />,
    },
    wide: true,
    show: (route) => <TablePage key="companies" table="companies" route={route} />,
  },
  {
    name: 'deals',
    nav: {
      group: 'work',
      words: 'deals_nav',
      icon: 'deal',
      Under: () => <ViewLinks table="deals" />,
    },
    wide: true,
    show: (route) => <TablePage key="deals" table="deals" route={route} />,
  },
  {
    name: 'activities',
    nav: {
      group: 'work',
      words: 'activities_nav',
      icon: 'clock',
      Under: () => <ViewLinks table="activities" />,
    },
    wide: true,
    show: (route) => <TablePage key="activities" table="activities" route={route} />,
  },
  {
    name: 'board',
    nav: { group: 'work', words: 'board_nav', icon: 'board' },
    wide: true,
    show: (route) => {
      const pipelineId = idIn(route);
      const lanes = route.query.get('lanes') === 'owner';
      return <BoardPage key={pipelineId} pipelineId={pipelineId} lanes={lanes} />;
    },
  },
  {
    name: 'tasks',
    nav: {
      group: 'work',
      words: 'tasks_nav',
      icon: 'bell',
      Under: () => <ViewLinks table="tasks" />,
    },
    wide: isTaskTable,
    show: (route) =>
      isTaskTable(route) ? <TablePage key="tasks" table="tasks" route={route} /> : <TasksPage />,
  },
  {
    name: 'reports',
    nav: { group: 'understand', words: 'reports_nav', icon: 'chart' },
    show: (route) => <Reports route={route} />,
  },
  {
    name: 'import',
    nav: { group: 'data', words: 'import_nav', icon: 'down' },
    show: () => <ImportPage />,
  },
  {
    name: 'quality',
    nav: { group: 'data', words: 'quality_nav', icon: 'check', Count: LookalikeCount },
    show: () => <QualityPage />,
  },
  {
    name: 'data',
    nav: { group: 'data', words: 'data_nav', icon: 'lock' },
    show: () => <DataPage />,
  },
  {
    name: 'history',
    nav: { group: 'data', words: 'journal_nav', icon: 'history' },
    show: () => <HistoryPage />,
  },
  {
    name: 'playbooks',
    nav: { group: 'work', words: 'playbooks_nav', icon: 'play' },
    show: () => <Playbooks />,
  },
  {
    name: 'templates',
    nav: { group: 'work', words: 'templates_nav', icon: 'note' },
    show: () => <Templates />,
  },
  {
    name: 'products',
    nav: { group: 'setup', words: 'products_nav', icon: 'copy' },
    show: () => <Products />,
  },
  {
    name: 'pipelines',
    nav: { group: 'setup', words: 'pipelines_nav', icon: 'path' },
    show: (route) => <Pipelines pipelineId={idIn(route)} />,
  },
  {
    name: 'rules',
    nav: { group: 'setup', words: 'routes_nav', icon: 'sliders' },
    show: () => <Routes />,
  },
  {
    name: 'settings',
    nav: { group: 'setup', words: 'settings_nav', icon: 'gear' },
    show: () => <Settings />,
  },
  {
    name: 'welcome',
    nav: { group: 'setup', words: 'welcome_nav', icon: 'note' },
    show: () => <Welcome />,
  },
  { name: 'home', show: () => <Home /> },
  {
    name: 'search',
    show: ({ query }) => {
      const words = (query.get('q') ?? '').slice(0, 200);
      return <SearchPage key={words} query={words} />;
    },
  },
  {
    name: 'find',
    show: ({ args }) => {
      const query = (args[0] ?? '').slice(0, 200);
      return <Find key={query} query={query} />;
    },
  },
  {
    name: 'person',
    show: (route) => {
      const contactId = idIn(route);
      return contactId && <PersonPage key={contactId} contactId={contactId} />;
    },
  },
  {
    name: 'deal',
    show: (route) => {
      const dealId = idIn(route);
      return dealId && <DealPage key={dealId} dealId={dealId} />;
    },
  },
  {
    name: 'company',
    show: (route) => {
      const companyId = idIn(route);
      return companyId && <CompanyPage key={companyId} companyId={companyId} />;
    },
  },
  {
    name: 'thread',
    show: (route) => {
      const threadId = idIn(route);
      return threadId && <ThreadPage key={threadId} threadId={threadId} />;
    },
  },
];

/** Whether there is a screen of that name. */
export function hasPlace(name: string): boolean {
  return PLACES.some((place) => place.name === name);
}

/** The place of a route and what it shows; anything unknown says that it is. */
export function placeOf(route: Route): { place: Place; content: ComponentChildren } {
  for (const place of PLACES) {
    if (place.name !== route.name) continue;
    const content = place.show(route);
    if (content) return { place, content };
  }
  return { place: NOWHERE, content: <Nowhere /> };
}

const NOWHERE: Place = { name: 'nowhere', show: () => <Nowhere /> };
