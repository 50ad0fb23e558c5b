import type { RankedKind, Score } from '@/utils/rules/next-action';
import type { Closing, Missing } from '@/utils/rules/stage-gate';
import type {
  ActivityKind,
  AutoLog,
  Direction,
  Field,
  Playbook,
  Reason,
  Repeat,
  Settings,
  Stage,
  Template,
  WallTime,
} from './schema';

/** What the surfaces are told: small, complete for one screen, at most 64 KB. */

/** One contact as the sidebar, the popup and lists show it. */
export interface PersonCard {
  contactId: string;
  name: string;
  addresses: string[];
  title: string;
  company: string | null;
  /** ms of the last e-mail or meeting, either direction; null for never. */
  lastTouchAt: number | null;
  inbound: number;
  outbound: number;
  meetings: number;
}

/** Somebody in the open thread or meeting. */
export interface PersonHere {
  address: string;
  name: string;
  contact: PersonCard | null;
  /** What is said in own fields, a line each. */
  own: string[];
  /** Why this person is never added (colleague, no-reply…); null for those who may be. */
  excluded: Reason | null;
  /** What "Add …" would store; null for contacts and excluded people. */
  proposal: { name: string; company: string | null; source: string } | null;
  /** Their own open deals, for the prep card. */
  openDeals: DealCard[];
  /** Last exchanges with this person, newest first, at most three. */
  last: HistoryItem[];
}

export interface DealCard {
  dealId: string;
  name: string;
  pipelineId: string;
  value: number | null;
  currency: string;
  stageId: string;
  stageName: string;
  state: 'open' | 'won' | 'lost';
  people: { contactId: string; name: string }[];
  company: string | null;
  closeDate: string | null;
  nextStep: string;
  owner?: string;
  stageSince: number;
  /** Last exchange with its people, or since it came to this stage; tells whether it is stale. */
  quietSince?: number;
}

export interface TaskCard {
  taskId: string;
  text: string;
  due: WallTime;
  dueAt: number;
  /** Snoozed until, when later than due. */
  openAt: number | null;
  overdue: boolean;
  unlessReply: boolean;
  doneAt: number | null;
  doneBecause: 'person' | 'reply' | null;
  contact: { contactId: string; name: string } | null;
  company: { companyId: string; name: string } | null;
  dealName: string | null;
  dealId?: string;
  link: string | null;
  repeat?: Repeat;
}

export interface HistoryItem {
  activityId: string;
  kind: ActivityKind;
  at: number;
  direction: Direction;
  subject: string;
  snippet: string;
  /** Who sent it; empty for me. */
  sender: string;
  cancelled: boolean;
  /** A meeting of whole days: `at` is midnight in UTC of the first, whatever the zone here. */
  allDay: boolean;
  /** For grouping; null for notes and meetings without a thread. */
  threadId: string | null;
}

export interface HistoryPage {
  items: HistoryItem[];
  /** Pass as `before` to read on; null at the end. */
  next: string | null;
}

export interface StageChoice {
  pipelineId: string;
  stage: Stage;
}

/** Whose turn it is in a thread. */
export type Turn = 'mine' | 'theirs' | 'nobody';

/** All the sidebar needs about the open thread or meeting, in one answer. */
export interface SubjectView {
  /** The decision about this thread or meeting and its reason ("Why: …"). */
  logged: boolean;
  why: Reason;
  /** Of the messages shown with an identity: how many are in the history. */
  loggedCount: number;
  shownCount: number;
  turn: Turn;
  people: PersonHere[];
  deal: DealCard | null;
  /** Open deals of the people here, best guess first. */
  dealChoices: DealCard[];
  /** The deal proposed for an unlinked thread (their single open deal). */
  proposedDealId: string | null;
  stages: StageChoice[];
  defaultCurrency: string;
  tasks: TaskCard[];
  history: HistoryPage;
  autoLog: AutoLog;
  /** For meetings. */
  meeting: { ended: boolean; outcome: string; nextStep: string; cancelled: boolean } | null;
}

export interface LogResult {
  /** Messages or meetings that are in the history now and were not before. */
  logged: number;
  /** Those recognised as already there. */
  already: number;
  addedPeople: string[];
  change: string | null;
  why: Reason;
}

export type NudgeKind = RankedKind;

export interface TodayItem {
  /** Key for answering; a task's id for tasks. */
  key: string;
  kind: NudgeKind;
  title: string;
  /** Why it is here, with its figures. */
  reason: Reason;
  /** What it counts from: the task's time, the message, the meeting's start, the last touch. */
  at: number;
  person: { contactId: string; name: string } | null;
  /** What a task is about that is about nobody: the name of a company or deal. */
  about?: string | null;
  /** Opens the thread, meeting, company or deal; null where there is nothing to open. */
  link: string | null;
  taskId: string | null;
  dealId: string | null;
  /** Key for never being told of this again; null for what comes anew each time. */
  never: string | null;
  /** Why it stands where it does. */
  score: Score;
  /** What else there is to say about the same deal. */
  also: Reason[];
}

export interface TodayView {
  items: TodayItem[];
}

export interface Sum {
  currency: string;
  count: number;
  sum: number;
  weighted: number;
}

export interface PipelineColumn {
  stage: Stage;
  count: number;
  sums: Sum[];
  /** The deals that moved here last, at most twenty-four. */
  deals: DealCard[];
}

export interface PipelineView {
  pipelineId: string;
  name: string;
  columns: PipelineColumn[];
  defaultCurrency: string;
}

/** A pipeline as the settings and the choice of a board list it. */
export interface PipelineItem {
  pipelineId: string;
  name: string;
  isDefault: boolean;
  stages: number;
  deals: number;
}

/** The stages of a pipeline as they are edited, and how many deals stand in each. */
export interface PipelineStages {
  pipelineId: string;
  name: string;
  stages: { stage: Stage; deals: number }[];
}

/** A playbook at work on a deal. */
export interface PlayView {
  playId: string;
  playbookId: string;
  name: string;
  startedAt: number;
  /** Paused since somebody of the deal wrote; ended by hand or with the deal. */
  state: 'running' | 'paused' | 'done' | 'ended';
  steps: {
    stepId: string;
    text: string;
    kind: 'task' | 'email' | 'call' | 'meeting' | 'field' | 'people';
    /** The template that its mail is written from. */
    template: { templateId: string; name: string } | null;
    dueAt: number;
    done: boolean;
    /** When the mail, call or meeting took place that ticked it. */
    doneAt: number | null;
    /** Whether it is ticked and unticked by hand. */
    byHand: boolean;
  }[];
}

/** A playbook and how the deals ended that it was played on. */
export interface PlaybookView extends Omit<Playbook, 'rev'> {
  open: number;
  won: number;
  lost: number;
}

/** A template and how often mail written from it was answered, of the latest. */
export interface TemplateView extends Omit<Template, 'rev'> {
  sent: number;
  replies: number;
}

/** A template to choose; suggested by the stage of the deal or the next step of a playbook on it. */
export interface TemplateChoice {
  templateId: string;
  name: string;
  suggested: boolean;
}

/** A text with its gaps filled; those about which nothing is known stand in it as they were. */
export interface FilledTemplate {
  templateId: string;
  name: string;
  subject: string;
  body: string;
  missing: string[];
}

/** What stands between a deal and a stage, and what is needed to fill it in. */
export interface GateView {
  dealId: string;
  name: string;
  stageName: string;
  missing: Missing[];
  /** Set when why it was won or lost is still to be said. */
  closing: 'won' | 'lost' | null;
  /** What was said about it before. */
  said: Closing;
  /** What was said about other deals lately, to choose from. */
  known: { reasons: string[]; competitors: string[]; objections: string[] };
  currency: string;
  people: { contactId: string; name: string; role: string }[];
  /** The fields of the person's own that are missing. */
  fields: Field[];
}

/** The groups of what is found, in the order in which they are shown. */
export const SEARCH_GROUPS = [
  'people',
  'companies',
  'deals',
  'threads',
  'notes',
  'meetings',
] as const;
export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Somebody that a note or meeting is about or with. */
export interface PersonName {
  contactId: string;
  name: string;
}

export interface ThreadHit {
  threadId: string;
  subject: string;
  lastAt: number;
  link: string | null;
  people: string[];
  /** The piece of a mail that was found; empty where the subject says it. */
  excerpt: string;
}

export interface NoteHit {
  activityId: string;
  kind: 'note' | 'call';
  at: number;
  /** The piece of it that was found. */
  text: string;
  people: PersonName[];
  company: { companyId: string; name: string } | null;
  deal: { dealId: string; name: string } | null;
  link: string | null;
}

export interface MeetingHit {
  activityId: string;
  at: number;
  allDay: boolean;
  subject: string;
  people: PersonName[];
  /** Guests who are no contacts. */
  others: string[];
}

export interface SearchView {
  people: PersonCard[];
  companies: { companyId: string; name: string; domains: string[]; people: number }[];
  deals: DealCard[];
  threads: ThreadHit[];
  notes: NoteHit[];
  meetings: MeetingHit[];
  /** Groups in which there is more than shown. */
  more: SearchGroup[];
  /** Nobody is spelled so; people and companies are those it may be a slip of. */
  near: boolean;
  /** How much of the database can be found so far, in percent; null for all of it. */
  indexing: number | null;
}

export interface PersonView {
  person: PersonCard;
  phones: string[];
  turn: Turn;
  deals: DealCard[];
  tasks: TaskCard[];
  history: HistoryPage;
}

export type SettingsView = Omit<Settings, 'id' | 'rev'>;
