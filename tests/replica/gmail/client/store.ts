/** The mailbox in this page, kept in step with the server, and everything the page asks of it. */
import type { Account } from '../../story/cast.ts';
import type { MailMessage, MailThread, Place } from '../../story/mail.ts';

export interface Sending {
  threadId?: string;
  to: { name: string; address: string }[];
  cc: { name: string; address: string }[];
  bcc: { name: string; address: string }[];
  subject: string;
  text: string;
}

interface State {
  account: Account;
  threads: MailThread[];
  version: number;
  generation: number;
  now: number;
}

async function ask(path: string): Promise<unknown> {
  const response = await fetch(`/__replica/${path}`);
  return response.json();
}

async function tell(path: string, body: unknown, keepalive = false): Promise<unknown> {
  const response = await fetch(`/__replica/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    keepalive,
  });
  return response.json();
}

function isSent(value: unknown): value is { threadId: string; messageId: string } {
  return typeof value === 'object' && value !== null && 'messageId' in value;
}

// Both ends of these calls are ours and built together; the shapes are those of world.ts.
function asState(value: unknown): State {
  return value as State;
}

export class Store {
  private clockShift = 0;
  private listeners: ((changed: MailThread[]) => void)[] = [];
  private constructor(private state: State) {
    this.clockShift = state.now - Date.now();
  }

  static async load(address: string): Promise<Store> {
    return new Store(asState(await ask(`mailbox?account=${encodeURIComponent(address)}`)));
  }

  get account(): Account {
    return this.state.account;
  }
  now(): number {
    return Date.now() + this.clockShift;
  }
  isMe(address: string): boolean {
    return this.state.account.aliases.includes(address);
  }

  onChange(listener: (changed: MailThread[]) => void): void {
    this.listeners.push(listener);
  }

  /** Fetches what changed since the last time. */
  async refresh(): Promise<void> {
    const { account, version, generation } = this.state;
    const query = `account=${encodeURIComponent(account.address)}`;
    const news = asState(await ask(`changes?${query}&since=${version}`));
    if (news.generation !== generation) {
      this.state = asState(await ask(`mailbox?${query}`));
      for (const listener of this.listeners) listener(this.state.threads);
      return;
    }
    this.state.version = Math.max(this.state.version, news.version);
    if (news.threads.length === 0) return;
    const ids = new Set(news.threads.map((thread) => thread.id));
    this.state.threads = [
      ...news.threads,
      ...this.state.threads.filter((thread) => !ids.has(thread.id)),
    ].sort((a, b) => lastOf(b).at - lastOf(a).at);
    for (const listener of this.listeners) listener(news.threads);
  }

  thread(id: string): MailThread | undefined {
    return this.state.threads.find((thread) => thread.id === id);
  }
  byToken(token: string): MailThread | undefined {
    return this.state.threads.find((thread) => thread.token === token);
  }
  all(): MailThread[] {
    return this.state.threads;
  }
  in(place: Place): MailThread[] {
    return this.state.threads.filter((thread) => thread.places.includes(place));
  }
  everything(): MailThread[] {
    return this.state.threads.filter(
      (thread) => !thread.places.includes('quarantine') && !thread.places.includes('bin'),
    );
  }
  search(query: string): MailThread[] {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    return this.everything().filter((thread) => {
      const text = thread.messages
        .map((m) =>
          [
            m.subject,
            m.text,
            ...[m.from, ...m.to, ...m.cc].flatMap((p) => [p.name, p.address]),
          ].join(' '),
        )
        .join(' ')
        .toLowerCase();
      return words.every((word) => text.includes(word.replace(/^(from|to|subject|in):/, '')));
    });
  }

  async act(threadId: string, act: 'read' | 'unread' | 'archive' | 'bin' | 'star'): Promise<void> {
    await tell('act', { account: this.account.address, threadId, act });
    await this.refresh();
  }

  async send(
    sending: Sending,
    leaving = false,
  ): Promise<{ threadId: string; messageId: string } | undefined> {
    const sent = await tell('send', { account: this.account.address, ...sending }, leaving);
    await this.refresh();
    return isSent(sent) ? sent : undefined;
  }

  async deliver(delivery: object): Promise<unknown> {
    const done = await tell('deliver', { account: this.account.address, ...delivery });
    await this.refresh();
    return done;
  }

  async reset(): Promise<void> {
    await tell('reset', {});
    await this.refresh();
  }
}

export function lastOf(thread: MailThread): MailMessage {
  const last = thread.messages.at(-1);
  if (!last) throw new Error('a thread has at least one message');
  return last;
}

export function isUnread(thread: MailThread): boolean {
  return thread.messages.some((message) => message.unread && !message.draft);
}

/** The beginning of a message in one line, as lists show it. */
export function snippet(message: MailMessage): string {
  return message.text.replace(/\s+/g, ' ').trim().slice(0, 180);
}
