import type { Host, Subject, ThreadSubject } from '@/utils/host';
import { isShown, shownText } from '@/utils/page/elements';
import { type PageWatch, watchPage } from '@/utils/page/page-watch';
import { NOTHING, type SubjectReader, watchSubject } from '@/utils/page/subject-watch';
import { watchTheme } from '@/utils/page/theme-watch';
import { type AccountReader, accountReader } from './account';
import { headerReader } from './headers';
import { room } from './layout';
import { delegatedPath, isAside, mailboxPath, namesThread } from './place';
import { pageReport } from './report';
import { GMAIL, WATCHED_ATTRIBUTES } from './selectors';
import { readTheme } from './theme';
import { isAsideHere, readThread } from './thread';
import { watchWriting } from './writing';

/**
 * How long something may be missing before we say that the page cannot be read: ids come after the
 * text, in the preview pane by a second or more (2026-11-22).
 */
const PATIENCE_MS = 3000;
/** Text being written, and what is ours. */
const IGNORED = 'margin-crm, [contenteditable=true], [g_editable]';

export interface GmailPage {
  host: Host;
  watch: PageWatch;
  account(): string | null;
  subject(): Subject;
  /** Whether the sidebar is folded to a rail. */
  folded(): boolean;
}

export interface GmailLife {
  /** Ends the reading: the page was taken over, or the extension is gone. */
  reading: AbortSignal;
  /** Ends the staying: the sidebar leaves, and with it the room made for it. */
  staying: AbortSignal;
  onOrphaned(): void;
}

/** Gmail as the sidebar knows a page. Everything is read from what is shown, nothing from clicks. */
export function openGmail({ reading, staying, onOrphaned }: GmailLife): GmailPage {
  const watch = watchPage({
    attributes: WATCHED_ATTRIBUTES,
    ignore: IGNORED,
    signal: reading,
    onOrphaned,
  });
  const accounts = accountReader(reading, watch.poke);
  const subjects = subjectReader(accounts, watch);
  const place = room(staying);
  watch.onChange(place.check, reading);

  const host: Host = {
    kind: 'gmail',
    subject: subjects.look,
    onSubject: subjects.listen,
    theme: readTheme,
    onTheme: (callback, signal) => watchTheme(watch, readTheme, callback, signal),
    makeRoom: (width) => place.make(width),
    fetchHeaders: headerReader(reading),
    report: () => pageReport(subjects.look()),
    writing: watchWriting({
      watch,
      account: accounts.current,
      subject: subjects.look,
      signal: reading,
    }),
    link: (subject) => (subject.kind === 'thread' ? threadLink(subject) : null),
  };
  return { host, watch, account: accounts.current, subject: subjects.look, folded: place.isRail };
}

function threadLink(subject: ThreadSubject): string {
  return `${location.origin}${mailboxPath(location.pathname)}#all/${subject.threadId}`;
}

function subjectReader(accounts: AccountReader, watch: PageWatch): SubjectReader {
  return watchSubject(watch, (doubt) => {
    const expected = () => namesThread(location.hash) && viewHasText();
    const read = readThread(document, accounts.current(), expected);
    if (read.kind === 'none') return doubt.settled(NOTHING);
    if (read.kind === 'thread' && read.doubts.length === 0)
      return doubt.settled({
        ...read.subject,
        mailbox: delegatedPath(location.pathname),
        aside: isAside(location.hash) || isAsideHere(document),
      });
    const missing = read.kind === 'thread' ? read.doubts : read.missing;
    if (missing.includes('account')) accounts.ask();
    if (doubt.mayBeLate(PATIENCE_MS))
      return meanwhile(doubt.current, read.kind === 'thread' ? null : read.threadId);
    if (read.kind === 'thread') return read.subject;
    return { kind: 'unreadable', key: 'unreadable', missing };
  });
}

/** A thread that is only being drawn anew stays; another one's people are not left standing. */
function meanwhile(current: Subject, threadId: string | null): Subject {
  return current.kind === 'thread' && current.threadId === threadId ? current : NOTHING;
}

/** The address names a thread long before Gmail, starting up, shows it: then there is no text yet. */
function viewHasText(): boolean {
  for (const view of document.querySelectorAll(GMAIL.view))
    if (isShown(view) && shownText(view, 40).trim() !== '') return true;
  return false;
}
