import type { ComponentChildren } from 'preact';
import { safeLink } from '@/components/popup/answers';
import { formatMoney } from '@/components/ui/amount';
import type { IconName } from '@/components/ui/Icon';
import { Time } from '@/components/ui/Time';
import type { PersonName, SearchGroup, SearchView } from '@/storage/api';
import { t, tn, type WordKey } from '@/utils/words';

/** One line of what was found. */
export interface Hit {
  key: string;
  icon: IconName;
  name: string;
  /** What stands below it, each apart from the others. */
  details: string[];
  /** At the end of the line. */
  end?: ComponentChildren;
  /** Leads to the rest of its group instead of being one of it. */
  more?: true;
  choose(ways: Ways): void;
}

/** What was found of one kind. */
export interface Group {
  name: SearchGroup;
  label: string;
  hits: Hit[];
}

/** Where a choice leads; what cannot be opened here is asked for, or opened where it came from. */
export interface Ways {
  person(contactId: string): void;
  deal(dealId: string): void;
  company?(companyId: string): void;
  thread?(threadId: string): void;
  /** Asks for something else. */
  ask(words: string): void;
}

const LABELS: Record<SearchGroup, WordKey> = {
  people: 'popup_search_people',
  companies: 'popup_search_companies',
  deals: 'popup_search_deals',
  threads: 'popup_search_threads',
  notes: 'search_notes',
  meetings: 'search_meetings',
};

/** What to add to the words so that one kind alone is asked for. */
const KINDS: Record<SearchGroup, string> = {
  people: 'kind:person',
  companies: 'kind:company',
  deals: 'kind:deal',
  threads: 'kind:thread',
  notes: 'kind:note kind:call',
  meetings: 'kind:meeting',
};

/** Everything found, as lines in groups. */
export function groupsOf(view: SearchView, query: string): Group[] {
  const hits: Record<SearchGroup, Hit[]> = {
    people: people(view),
    companies: companies(view),
    deals: deals(view),
    threads: threads(view),
    notes: notes(view),
    meetings: meetings(view),
  };
  const names: SearchGroup[] = ['people', 'companies', 'deals', 'threads', 'notes', 'meetings'];
  return names
    .filter((name) => hits[name].length > 0)
    .map((name) => {
      const label = t(LABELS[name]);
      // A kind that is asked for alone already shows all that it can.
      const isMore = view.more.includes(name) && !/\bkind:/i.test(query);
      const more: Hit = {
        key: `more-${name}`,
        icon: 'more',
        name: t('search_more', label),
        details: [],
        more: true,
        choose: ({ ask }) => ask(`${query.trim()} ${KINDS[name]}`),
      };
      return { name, label, hits: isMore ? [...hits[name], more] : hits[name] };
    });
}

function people(view: SearchView): Hit[] {
  return view.people.map((one) => ({
    key: one.contactId,
    icon: 'person',
    name: one.name || (one.addresses[0] ?? ''),
    details: some(one.company, one.addresses[0]),
    end: one.lastTouchAt !== null && <Time at={one.lastTouchAt} />,
    choose: ({ person }) => person(one.contactId),
  }));
}

function companies(view: SearchView): Hit[] {
  return view.companies.map((one) => ({
    key: one.companyId,
    icon: 'building',
    name: one.name,
    details: some(one.domains.join(', ')),
    end: tn('popup_search_company_people', one.people),
    // The addresses of its people hold the name of the domain.
    choose: ({ company, ask }) =>
      company ? company(one.companyId) : ask(one.domains[0]?.split('.')[0] ?? one.name),
  }));
}

function deals(view: SearchView): Hit[] {
  return view.deals.map((one) => ({
    key: one.dealId,
    icon: 'deal',
    name: one.name,
    details: some(one.stageName, one.company ?? one.people[0]?.name, one.nextStep),
    end: one.value !== null && formatMoney(one.value, one.currency),
    choose: ({ deal }) => deal(one.dealId),
  }));
}

function threads(view: SearchView): Hit[] {
  return view.threads.map((one) => ({
    key: one.threadId,
    icon: 'mail',
    name: one.subject || t('popup_no_subject'),
    details: some(one.people.join(', '), one.excerpt),
    end: <Time at={one.lastAt} />,
    choose: ({ thread }) => {
      if (thread) thread(one.threadId);
      else openLink(one.link);
    },
  }));
}

function notes(view: SearchView): Hit[] {
  return view.notes.map((one) => ({
    key: one.activityId,
    icon: one.kind === 'call' ? 'phone' : 'note',
    name: one.text,
    details: some(names(one.people), one.company?.name, one.deal?.name),
    end: <Time at={one.at} />,
    choose: (ways) => {
      const [about] = one.people;
      if (about) ways.person(about.contactId);
      else if (one.deal) ways.deal(one.deal.dealId);
      else if (one.company && ways.company) ways.company(one.company.companyId);
      else if (one.company) ways.ask(one.company.name);
      else openLink(one.link);
    },
  }));
}

function meetings(view: SearchView): Hit[] {
  return view.meetings.map((one) => ({
    key: one.activityId,
    icon: 'calendar',
    name: one.subject || t('popup_no_subject'),
    details: some([names(one.people), ...one.others].filter(Boolean).join(', ')),
    end: <Time at={one.at} form={one.allDay ? 'day' : 'relative'} />,
    choose: ({ person, ask }) => {
      const [guest] = one.people;
      if (guest) person(guest.contactId);
      // Nobody there is known: what else there is of who was.
      else ask(one.others[0] ?? one.subject);
    },
  }));
}

function some(...texts: (string | null | undefined)[]): string[] {
  return texts.flatMap((text) => text || []);
}

function names(people: PersonName[]): string {
  return people.map(({ name }) => name).join(', ');
}

function openLink(address: string | null): void {
  const link = safeLink(address);
  if (link) window.open(link, '_blank', 'noopener');
}
