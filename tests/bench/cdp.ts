import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';

/**
 * The browser's debugging protocol over a pipe, attached to pages alone. The drivers of the tests
 * attach to the background as well, which keeps it alive and slows it down; a measurement must not.
 */

const Message = z.object({
  id: z.optional(z.int()),
  sessionId: z.optional(z.string()),
  method: z.optional(z.string()),
  params: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});
type Message = z.infer<typeof Message>;

type Listener = (method: string, params: unknown) => void;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class Cdp {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<Listener>>();
  private next = 1;

  private constructor(
    private readonly browser: ChildProcess,
    private readonly to: Writable,
    from: Readable,
  ) {
    let rest = '';
    from.setEncoding('utf8');
    from.on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\0');
      rest = parts.pop() ?? '';
      for (const part of parts) this.receive(Message.parse(JSON.parse(part)));
    });
    browser.once('exit', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser has ended.'));
      this.waiting.clear();
    });
  }

  static start(executable: string, args: readonly string[]): Cdp {
    const browser = spawn(executable, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , to, from] = browser.stdio;
    if (!isWritable(to) || !isReadable(from)) throw new Error('The browser has no pipe.');
    return new Cdp(browser, to, from);
  }

  /** Sends a command to the browser, or to a page by its session. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.to.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  }

  /** Calls back with every event of a session until the returned function is called. */
  listen(sessionId: string, listener: Listener): () => void {
    const all = this.listeners.get(sessionId) ?? new Set();
    this.listeners.set(sessionId, all.add(listener));
    return () => all.delete(listener);
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.browser.once('exit', () => resolve()));
    await this.send('Browser.close').catch(() => undefined);
    await gone;
  }

  private receive({ id, sessionId, method, params, result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (error) waiting?.reject(new Error(error.message));
      else waiting?.resolve(result);
    } else if (method !== undefined) {
      for (const listener of this.listeners.get(sessionId ?? '') ?? []) listener(method, params);
    }
  }
}

function isWritable(stream: Readable | Writable | null | undefined): stream is Writable {
  return stream != null && 'write' in stream;
}

function isReadable(stream: Readable | Writable | null | undefined): stream is Readable {
  return stream != null && 'read' in stream;
}
