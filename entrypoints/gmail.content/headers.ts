import { type MailFacts, readMailFacts } from '@/utils/formats/mail-facts';
import type { MessageShown, ThreadSubject } from '@/utils/host';
import { LIMITS } from '@/utils/limits';
import { unescapeHtml } from '@/utils/page/unescape-html';
import type { EmailSeen } from '@/utils/seen';
import { mailboxPath } from './place';

/**
 * The raw headers of shown messages, from Gmail's own "Show original" page: asked for when the
 * person logs a thread and at no other time. Whatever goes wrong costs the headers alone.
 */

const MESSAGES_MAX = 20;
const AT_ONCE = 4;
const BYTES_MAX = 262_144;
const TIMEOUT_MS = 5000;
const KEPT_MAX = 200;

/** With the start of the mail, in which its signature is looked for, away from this page. */
type RawMail = MailFacts & { raw?: string };

export type HeaderReader = (subject: ThreadSubject) => Promise<EmailSeen[]>;

export function headerReader(signal: AbortSignal): HeaderReader {
  /** What was learned, by account and message. */
  const kept = new Map<string, RawMail>();

  async function factsOf(url: string, key: string): Promise<RawMail | null> {
    const known = kept.get(key);
    if (known) return known;
    const facts = factsIn(await readStart(url, signal));
    if (facts) kept.set(key, withoutRaw(facts));
    if (kept.size > KEPT_MAX) kept.delete(kept.keys().next().value ?? '');
    return facts;
  }

  return async (subject) => {
    const key = pageKey(document);
    if (!key) return [];
    const path = mailboxPath(location.pathname);
    const waiting = subject.messages.filter((message) => message.id).slice(-MESSAGES_MAX);
    const found: EmailSeen[] = [];
    const work = async () => {
      for (let message = waiting.shift(); message; message = waiting.shift()) {
        const url = `${path}?ik=${key}&view=om&th=${message.id}`;
        const facts = await factsOf(url, `${subject.account}:${message.id}`).catch(() => null);
        if (facts) found.push(observation(subject, message, facts));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return found;
  };
}

/** `GM_ID_KEY`, which the page's requests carry, from its inline scripts (since 2015). */
export function pageKey(page: Document): string | null {
  for (const script of page.scripts) {
    if (script.src) continue;
    const text = script.textContent ?? '';
    const at = text.indexOf('GM_ID_KEY');
    const near = at < 0 ? '' : text.slice(at, at + 100);
    const key = /^GM_ID_KEY['"]?\]?\s*[=:,]\s*['"]([0-9a-z]{4,40})['"]/i.exec(near)?.[1];
    if (key) return key;
  }
  return null;
}

/** The headers stand first, so a big mail is not read to its end. */
async function readStart(url: string, signal: AbortSignal): Promise<string> {
  const stop = new AbortController();
  const reply = await fetch(url, {
    credentials: 'same-origin',
    signal: AbortSignal.any([signal, stop.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const reader = reply.ok ? reply.body?.getReader() : undefined;
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size < BYTES_MAX; ) {
    const { done, value } = await reader.read();
    if (done) return text;
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  stop.abort();
  return text;
}

/** The mail inside the page; null for a log-in page, an error, or a mail without a sender. */
export function factsIn(page: string): RawMail | null {
  const start = /<pre\b[^<>]{0,200}\bid=["']?raw_message_text\b[^<>]{0,200}>/.exec(page);
  if (!start) return null;
  const from = start.index + start[0].length;
  const end = page.indexOf('</pre', from);
  const raw = unescapeHtml(page.slice(from, end < 0 ? undefined : end));
  const facts = readMailFacts(raw);
  return facts.from ? { ...facts, raw: raw.slice(0, LIMITS.raw) } : null;
}

/** Kept are the headers alone. */
function withoutRaw({ raw: _, ...facts }: RawMail): RawMail {
  return facts;
}

function observation(subject: ThreadSubject, message: MessageShown, facts: RawMail): EmailSeen {
  return {
    kind: 'email',
    source: 'headers',
    account: subject.account,
    threadId: subject.threadId,
    ...(message.id && { messageId: message.id }),
    ...(facts.messageId && { rfc822: facts.messageId }),
    subject: facts.subject || subject.subjectLine,
    snippet: message.snippet,
    from: facts.from,
    to: facts.to,
    cc: facts.cc,
    others: [],
    ...(facts.replyTo && { replyTo: facts.replyTo }),
    ...(facts.at !== null && { at: facts.at, timeSource: 'header' }),
    ...(facts.bulk && { bulk: facts.bulk }),
    ...(facts.raw && { raw: facts.raw }),
  };
}
