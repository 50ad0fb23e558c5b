import type { Purchase } from '../products';
import type { Activity, Contact, CustomValue, Deal, Participant, Stage } from '../schema';
import type { DealCard, PersonCard, TaskCard, Turn } from '../views';
import type { Introducer } from './introducer';

/** What the pages of single records show. */

/** A conversation as a line. */
export interface ThreadLine {
  threadId: string;
  subject: string;
  /** E-mails in it, and the last of them; 0 for none logged yet. */
  count: number;
  lastAt: number;
  turn: Turn;
  link: string | null;
  dealName: string | null;
}

/** A meeting to come, as it was last seen in the calendar. */
export interface MeetingToCome {
  key: string;
  title: string;
  startAt: number;
  allDay: boolean;
  place: string;
  link: string | null;
}

export interface PersonPage
  extends Pick<
    Contact,
    | 'name'
    | 'title'
    | 'emails'
    | 'phones'
    | 'tags'
    | 'source'
    | 'createdAt'
    | 'relationship'
    | 'owner'
    | 'lifecycle'
    | 'urls'
    | 'birthday'
  > {
  contactId: string;
  company: { companyId: string; name: string } | null;
  custom: Record<string, CustomValue>;
  turn: Turn;
  introducedBy?: Introducer | null;
  deals: (DealCard & { role: string })[];
  purchases: Purchase[];
  tasks: TaskCard[];
  threads: ThreadLine[];
  meetings: MeetingToCome[];
}

/** Somebody of a company, with what was exchanged with them. */
export interface CompanyPerson extends PersonCard {
  turn: Turn;
}

export interface CompanyPage {
  companyId: string;
  name: string;
  domains: string[];
  industry: string;
  tags: string[];
  owner: string;
  createdAt: number;
  custom: Record<string, CustomValue>;
  /** Those one spoke with last, at most a hundred. */
  people: CompanyPerson[];
  /** How many more there are; counted up to five hundred. */
  morePeople: number;
  deals: DealCard[];
  purchases: Purchase[];
  tasks: TaskCard[];
}

/** One stay of a deal in a stage; the last one goes on. */
export interface StageStay {
  moveId: string;
  stageId: string;
  /** As it is called now; empty when the stage was removed. */
  stageName: string;
  from: number;
  until: number | null;
}

export interface DealPerson {
  contactId: string;
  name: string;
  role: string;
  address: string;
  lastTouchAt: number | null;
  turn: Turn;
}

export interface DealPage extends Pick<Deal, 'outcome' | 'createdAt' | 'closedAt'> {
  deal: DealCard;
  pipelineId: string;
  pipelineName: string;
  stages: Stage[];
  companyId: string | null;
  owner: string;
  source: string;
  tags: string[];
  custom: Record<string, CustomValue>;
  parties: DealPerson[];
  /** Oldest first. */
  stays: StageStay[];
  threads: ThreadLine[];
  tasks: TaskCard[];
  checklist: NonNullable<Deal['checklist']>;
  files: NonNullable<Deal['files']>;
  lines: NonNullable<Deal['lines']>;
}

export interface ThreadPage {
  thread: ThreadLine;
  deal: DealCard | null;
  /** Open deals of its people. */
  dealChoices: DealCard[];
  people: { contactId: string; name: string; address: string }[];
  tasks: TaskCard[];
}

/** One activity in full. */
export interface ActivityView
  extends Pick<Activity, 'kind' | 'at' | 'direction' | 'subject' | 'snippet' | 'reason' | 'call'> {
  activityId: string;
  body: string;
  participants: Participant[];
  about: { contactId: string; name: string }[];
  place: string;
  outcome: string;
  nextStep: string;
  threadId: string | null;
  link: string | null;
  /** Written by hand, so it can be changed and deleted. */
  own: boolean;
}

export type { BoardColumnPage } from './board-column';
export type { TaskPage } from './tasks';
