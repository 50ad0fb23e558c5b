import { announce } from '@/utils/changes';
import { textOfRaw } from '@/utils/formats/mail-text';
import { bouncedIn, isMailServer } from '@/utils/rules/bounces';
import { promisesKept } from '@/utils/rules/commitments';
import { decideMeeting, decideThread, type Why } from '@/utils/rules/logging';
import { signatureOf } from '@/utils/rules/signature';
import type { EmailSeen, MeetingSeen, Seen } from '@/utils/seen';
import { noteBounces } from './bounces';
import { addressesOf, context, repliesIn } from './capture-context';
import { addPeople } from './contacts';
import { storeEmail } from './emails';
import { proposeFrom } from './enrichment/propose';
import { expectMeeting } from './expected';
import { mailWithoutForgotten, meetingWithoutForgotten } from './forget/known';
import { emailKeys, meetingAmong, meetingKey, meetingKeys, threadKeys } from './keys';
import { storeMeeting } from './meetings';
import { sameMail } from './same-mail';
import type { Settings, TakenBack, Thread } from './schema';
import { DEFAULT_SETTINGS, learnAccount, learnAliases } from './settings';
import type { SubjectSeen } from './subject-seen';
import { cancelUnlessReply } from './thread-tasks';
import { threadFor } from './threads';
import type { LogResult } from './views';
import { write } from './write';
import type { WriteScope } from './write-scope';

/**
 * The capture funnel: every source's observations come through here, one set of rules decides, and
 * doubles end here, since a mail or a meeting is found by any of its identities.
 */

/** Everything a click on "Log thread" or "Log meeting" hands in. */
export interface LogInput {
  subject: SubjectSeen;
  /** Raw headers of the shown messages, where they could be read. */
  headers: EmailSeen[];
}

/** What became of a thread or meeting, and why. */
export interface Outcome {
  logged: number;
  already: number;
  added: string[];
  why: Why;
  /** Mails that are left out for a reason of their own. */
  left?: Record<string, number>;
  /** A meeting to come was remembered or forgotten. */
  expected?: boolean;
}

/** How observations come in: who decides, and what becomes of those that are not logged. */
export interface Capturing {
  clicked: boolean;
  /** What new contacts say about where they come from. */
  source: string;
  /** Whether meetings to come are remembered. */
  expects: boolean;
  thread: typeof decideThread;
  meeting: typeof decideMeeting;
}

const RULES = { thread: decideThread, meeting: decideMeeting, expects: true };
const CLICKED: Capturing = { ...RULES, clicked: true, source: 'clicked' };
const AUTOMATIC: Capturing = { ...RULES, clicked: false, source: 'automatic' };

/**
 * Logs a thread or meeting because the person asked: every message with an identity, both ways;
 * adds the people not yet known. Answers what became of it and the change that Undo takes back.
 */
export async function log(input: LogInput, callKey?: string): Promise<LogResult> {
  const { subject, headers } = input;
  const signed = headers.map(withFindings);
  const shown = subject.kind === 'thread' ? subject.messages.map(withFindings) : [];
  const { answer, change } = await write(
    { actor: 'person', source: 'log', callKey },
    async (scope) => {
      const messages = withHeaders(shown, signed);
      const outcome =
        subject.kind === 'thread'
          ? await captureThread(scope, messages, CLICKED)
          : await captureMeeting(scope, subject.meeting, CLICKED);
      await noteBounces(scope, messages, { strangers: false });
      return result(outcome, scope.changeId);
    },
  );
  return { ...answer, change };
}

/**
 * What automatic logging makes of observations: logs what the rules allow, corrects what is
 * already in the history, and says why for each thread and meeting.
 */
export async function captureAutomatically(sightings: Seen[]): Promise<LogResult> {
  const seen = sightings.map((one) => (one.kind === 'email' ? withFindings(one) : one));
  let expected = false;
  const { answer, change } = await write(
    { actor: 'automatic', source: 'capture' },
    async (scope) => {
      const outcomes: Outcome[] = [];
      for (const messages of byThread(seen))
        outcomes.push(await captureThread(scope, messages, AUTOMATIC));
      await noteBounces(scope, seen.filter(isEmail), { strangers: false });
      for (const item of seen)
        if (item.kind === 'meeting') outcomes.push(await captureMeeting(scope, item, AUTOMATIC));
      expected = outcomes.some((outcome) => outcome.expected);
      return result(merged(outcomes), scope.changeId);
    },
  );
  if (expected) announce(['expected']);
  return { ...answer, change };
}

/** Inside a write: decides about the messages of one thread and stores those that are logged. */
export async function captureThread(
  scope: WriteScope,
  seen: EmailSeen[],
  how: Capturing,
): Promise<Outcome> {
  const { clicked } = how;
  const messages = await mailWithoutForgotten(scope, seen);
  const [first] = messages;
  const left = { not_forgotten: seen.length - messages.length };
  if (!first) {
    const code = seen.length > 0 ? 'not_forgotten' : 'not_unopened';
    return { logged: 0, already: 0, added: [], why: { code, args: [] }, left };
  }
  const identified = messages.filter((message) => emailKeys(message).length > 0);
  const conversation = messages.flatMap(threadKeys);
  // At once, since each waiting costs more than the reading itself.
  const [stored = DEFAULT_SETTINGS, contacts, threads, activities, takenBack] = await Promise.all([
    scope.get('settings', 'settings'),
    scope.by(
      'contacts',
      addressesOf(messages).filter((address) => address !== first.account),
    ),
    scope.by('threads', conversation),
    scope.by('activities', identified.flatMap(emailKeys)),
    takenBackOf(scope, conversation),
  ]);
  // A mailbox is mine from the first look at it: its address must not be offered in another one.
  // Somebody else's that I may look at stays theirs: only inside it its address is mine.
  if (!messages.some(({ mailbox }) => mailbox)) await learnAccount(scope, first.account);
  const settings = await learnAliases(scope, messages, stored);
  const known = [...threads.values()].find(
    (thread) => thread.count > 0 && thread.contactIds.length > 0,
  );
  const knownAs = known ? await addressOfContact(scope, known.contactIds[0]) : null;
  const decision = how.thread(
    messages,
    context(settings, contacts, first.account, clicked, takenBack.length > 0),
    knownAs,
  );
  // What is in the history already may be completed by a better source, but not by people who are
  // never to be stored.
  const wanted = decision.log
    ? identified
    : decision.why.code === 'not_blocked'
      ? []
      : identified.filter((message) => sameMail(activities, message).rows.length > 0);
  if (wanted.length === 0) {
    await noticeReplies(scope, threads.values(), identified, settings);
    const why =
      identified.length === 0 && decision.log ? { code: 'not_unopened', args: [] } : decision.why;
    return { logged: 0, already: 0, added: [], why, left };
  }
  // Asked for again, it is no longer taken back.
  if (clicked && takenBack.length > 0) {
    const elsewhere = [...threads.values()].flatMap((thread) => thread.keys);
    for (const { id } of await takenBackOf(scope, [...conversation, ...elsewhere]))
      await scope.remove('takenBack', id);
  }
  const added = decision.log ? await addPeople(scope, decision.add, how.source) : [];
  const thread = await threadFor(scope, wanted);
  let logged = 0;
  const seenIds = new Set<string>();
  const counted = new Set<string>();
  for (const message of wanted) {
    const stored = await storeEmail(scope, message, thread, decision.why);
    if (counted.has(stored.id)) continue;
    counted.add(stored.id);
    if (stored.isNew) logged += 1;
    else seenIds.add(stored.id);
  }
  await proposeFrom(scope, wanted);
  const why = decision.why;
  const not_unopened = decision.log ? messages.length - identified.length : 0;
  return { logged, already: seenIds.size, added, why, left: { ...left, not_unopened } };
}

/** Inside a write: decides about one occurrence of a meeting and stores it where it is logged. */
export async function captureMeeting(
  scope: WriteScope,
  observed: MeetingSeen,
  how: Capturing,
): Promise<Outcome> {
  const { clicked } = how;
  const seen = await meetingWithoutForgotten(scope, observed);
  if (!seen) return { logged: 0, already: 0, added: [], why: { code: 'not_forgotten', args: [] } };
  const settings = (await scope.get('settings', 'settings')) ?? DEFAULT_SETTINGS;
  const contacts = await scope.by(
    'contacts',
    seen.guests.map((guest) => guest.address),
  );
  const key = meetingKey(seen.uid, seen.occurrence);
  const existing = meetingAmong(await scope.by('activities', meetingKeys(seen)), seen);
  const takenBack = await takenBackOf(scope, [key]);
  const decision = how.meeting(
    seen,
    context(settings, contacts, seen.account, clicked, takenBack.length > 0),
    scope.now,
  );
  const expected = how.expects && !existing && (await expectMeeting(scope, key, seen, decision));
  if (!decision.log && (!existing || decision.why.code === 'not_blocked'))
    return { logged: 0, already: 0, added: [], why: decision.why, expected };
  if (clicked) for (const { id } of takenBack) await scope.remove('takenBack', id);
  await learnAccount(scope, seen.account);
  const added = decision.log ? await addPeople(scope, decision.add, how.source) : [];
  await storeMeeting(scope, seen, existing, decision.why);
  return { logged: existing ? 0 : 1, already: existing ? 1 : 0, added, why: decision.why };
}

/** A reply need not be logged to be one: tasks that wait for it are done all the same. */
async function noticeReplies(
  scope: WriteScope,
  threads: Iterable<Thread>,
  messages: EmailSeen[],
  settings: Settings,
): Promise<void> {
  const replies = repliesIn(messages, settings);
  if (replies.length === 0) return;
  for (const { id } of threads) await cancelUnlessReply(scope, id, Math.max(...replies));
}

async function takenBackOf(scope: WriteScope, keys: string[]): Promise<TakenBack[]> {
  const rows = await Promise.all([...new Set(keys)].map((key) => scope.get('takenBack', key)));
  return rows.filter((row) => row !== undefined);
}

/** What a mail promises and its signature says, in place of its text, which is kept nowhere. */
function withFindings({ raw, shown, bounced: _, ...seen }: EmailSeen): EmailSeen {
  const text = raw === undefined ? shown : textOfRaw(raw);
  if (seen.from && isMailServer(seen.from.address))
    return { ...seen, bounced: bouncedIn(raw ?? '', text ?? seen.snippet) };
  if (text === undefined || !seen.from || seen.bulk) return seen;
  const promises = promisesKept(text, seen.snippet);
  const signature = seen.from.address === seen.account ? [] : signatureOf(text, seen.from);
  return {
    ...seen,
    ...(promises && { promises }),
    ...(signature.length > 0 && { signature }),
  };
}

function isEmail(seen: Seen): seen is EmailSeen {
  return seen.kind === 'email';
}

/** The shown messages completed by their raw headers, matched by message id. */
function withHeaders(messages: EmailSeen[], headers: EmailSeen[]): EmailSeen[] {
  const extra = headers.filter(
    (header) => header.messageId && messages.some((m) => m.messageId === header.messageId),
  );
  return [...messages, ...extra];
}

/** Mails by the conversation they belong to; what cannot be told apart stays alone. */
export function byThread(seen: Seen[]): EmailSeen[][] {
  const threads = new Map<string, EmailSeen[]>();
  for (const item of seen) {
    if (item.kind !== 'email') continue;
    const conversation = item.threadId ?? item.root ?? item.messageId ?? item.rfc822 ?? '';
    const key = `${item.account}:${conversation}`;
    threads.set(key, [...(threads.get(key) ?? []), item]);
  }
  return [...threads.values()];
}

async function addressOfContact(scope: WriteScope, id: string | undefined): Promise<string | null> {
  if (!id) return null;
  const contact = await scope.get('contacts', id);
  return contact ? (contact.emails[0] ?? contact.name) : null;
}

function result(outcome: Outcome, change: string): LogResult {
  return {
    logged: outcome.logged,
    already: outcome.already,
    addedPeople: outcome.added,
    change,
    why: outcome.why,
  };
}

function merged(outcomes: Outcome[]): Outcome {
  return {
    logged: outcomes.reduce((sum, outcome) => sum + outcome.logged, 0),
    already: outcomes.reduce((sum, outcome) => sum + outcome.already, 0),
    added: outcomes.flatMap((outcome) => outcome.added),
    why: outcomes.find((outcome) => outcome.logged > 0)?.why ??
      outcomes[0]?.why ?? { code: 'not_known', args: [] },
  };
}
