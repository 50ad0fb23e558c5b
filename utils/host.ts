import type { EmailSeen, MeetingSeen, Person } from './seen';

/**
 * The contract between a page adapter (the only code that touches Gmail's or Calendar's DOM) and
 * everything else: what the sidebar is about, and how it lives in the page.
 */

/** One message of the open thread. Fields the page does not show are null, never guessed. */
export interface MessageShown {
  /** Hex id; null for a collapsed message that was never opened. */
  id: string | null;
  state: 'open' | 'collapsed';
  from: Person | null;
  recipients: Person[];
  /** Milliseconds, from the id alone. */
  at: number | null;
  snippet: string;
  /** The text of an open message that goes on after that, line by line. */
  shown?: string;
}

export interface ThreadSubject {
  kind: 'thread';
  /** Stays the same while the same thread is open: `thread:<account>:<hex>`. */
  key: string;
  account: string;
  /** The mailbox's path, where it is somebody else's and its address opens nothing. */
  mailbox?: string | undefined;
  /** In spam, in the bin, or not sent yet: nothing of it enters the history by itself. */
  aside?: boolean;
  threadId: string;
  subjectLine: string;
  messages: MessageShown[];
  /** Messages hidden behind a count (super-collapsed). */
  hiddenCount: number;
}

export interface MeetingSubject {
  kind: 'meeting';
  /** `meeting:<uid>:<occurrence>` */
  key: string;
  account: string;
  meeting: MeetingSeen;
  /** The zone in which the page shows times, where it says so. */
  zone?: string;
}

/** Nothing to talk about: a list, settings, an empty grid. */
export interface NoSubject {
  kind: 'none';
  key: 'none';
}

/** The page shows a thread or meeting that the adapter cannot read safely. */
export interface UnreadableSubject {
  kind: 'unreadable';
  key: 'unreadable';
  /** Names of the selectors or facts that were not found. */
  missing: string[];
}

export type Subject = ThreadSubject | MeetingSubject | NoSubject | UnreadableSubject;

/** What list rows of the page need so that the marks can be drawn by the adapter. */
export type RowMark = 'logged' | 'open-deal' | 'waiting-for-me';

/** A mail being written: for whom, and which thread it answers. */
export interface Writing {
  people: Person[];
  thread?: { account: string; threadId: string };
}

/** What can be known of and done to mail being written. Nothing here sends it. */
export interface WritingPage {
  /** The mail that was written in last, of those in sight; null where there is none. */
  now(): Writing | null;
  /** Calls back after the page changed, until aborted. */
  onChange(callback: () => void, signal: AbortSignal): void;
  /** Types plain text where the caret was, and remembers the template; false where it cannot. */
  insert(text: { templateId: string; subject: string; body: string }): boolean;
}

export type Theme = 'light' | 'dark';

export interface Host {
  readonly kind: 'gmail' | 'calendar';
  subject(): Subject;
  /** Calls back when the subject changed in any way, at most once per frame, until aborted. */
  onSubject(callback: (subject: Subject) => void, signal: AbortSignal): void;
  theme(): Theme;
  onTheme(callback: (theme: Theme) => void, signal: AbortSignal): void;
  /** Makes room for the sidebar at the end side of the page; 0 gives it back. */
  makeRoom(width: number): void;
  /** Raw headers of the shown messages (Gmail, on a click only); fails softly to an empty list. */
  fetchHeaders(subject: ThreadSubject): Promise<EmailSeen[]>;
  /** A copy of the page's structure in which all text and addresses are blanked. */
  report(): string;
  /** Mail being written; left out where a page has none. */
  writing?: WritingPage;
  /** Where the person can open this thread or meeting again. */
  link(subject: Subject): string | null;
}
