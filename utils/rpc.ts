import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { fields, oneOf, text } from './shape';

/**
 * Typed calls into the background. A call carries an idempotency key and is retried with it, since
 * a caller that sees an error does not know whether the work was done: Chrome closes the channel,
 * Firefox finds no receiver, and in both cases the write may have been committed.
 */

/** Who may call: pages of the extension, or also its content scripts on Gmail and Calendar. */
export type Callers = 'pages' | 'content';

export interface Procedure<Input, Output> {
  callers: Callers;
  input: z.ZodMiniType<Input>;
  run(input: Input, context: CallContext): Promise<Output>;
}

export interface CallContext {
  /** The idempotency key: the same for every retry of one call. */
  callKey: string;
  /** 2 and more when the caller saw an error before. */
  attempt: number;
}

// biome-ignore lint/suspicious/noExplicitAny: any procedure, whatever it takes
export type Api = Record<string, Procedure<any, any>>;

/**
 * The caller's view of an API: each procedure a function from its input to a promise. `again` is
 * the `callKey` of a call that failed before: a person's "Retry" then never does the work twice.
 */
export type Client<A extends Api> = {
  [K in keyof A]: A[K] extends Procedure<infer Input, infer Output>
    ? (input: Input, again?: string) => Promise<Output>
    : never;
};

/** `rule` comes with a sentence for the person; the others have theirs in the locale files. */
export type RpcErrorCode =
  | 'rule'
  | 'refused'
  | 'invalid'
  | 'not-saved'
  | 'full'
  | 'stopped'
  | 'blocked'
  | 'failed'
  | 'gone'
  | 'no-answer';

/** What a caller sees when a call did not work. */
export class RpcError extends Error {
  override name = 'RpcError';
  readonly code: RpcErrorCode;
  /** Idempotency key of the call, for trying the same again. */
  readonly callKey: string | undefined;

  constructor(code: RpcErrorCode, message: string, callKey?: string) {
    super(message);
    this.code = code;
    this.callKey = callKey;
  }
}

/** What goes over the wire. */
export interface Call {
  margin: 1;
  name: string;
  key: string;
  attempt: number;
  input: unknown;
}

export type Reply =
  | { ok: true; value: unknown }
  | { ok: false; code: RpcErrorCode; message: string };

const Failure = fields({
  ok: oneOf(false),
  code: oneOf(
    'rule',
    'refused',
    'invalid',
    'not-saved',
    'full',
    'stopped',
    'blocked',
    'failed',
    'gone',
    'no-answer',
  ),
  message: text(100_000),
});

/** An answer of our background, or null for anything else. */
function readReply(value: unknown): Reply | null {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return null;
  if (value.ok === true) return { ok: true, value: 'value' in value ? value.value : undefined };
  return Failure(value) ?? null;
}

/** A client whose methods call the background; import only the API's type on this side. */
export function connect<A extends Api>(): Client<A> {
  return new Proxy({} as Client<A>, {
    get: (_, name) =>
      typeof name === 'string'
        ? (input: unknown, again?: string) => call(name, input, again)
        : undefined,
  });
}

const RETRY_AFTER_MS = [60, 250, 1000];

async function call(name: string, input: unknown, again?: string): Promise<unknown> {
  const key = again ?? crypto.randomUUID();
  const first = again ? 2 : 1;
  for (let attempt = first; ; attempt++) {
    if (!isAlive()) throw new RpcError('gone', 'The extension was updated', key);
    const reply = await send({ margin: 1, name, key, attempt, input });
    if (reply?.ok) return reply.value;
    if (reply) throw new RpcError(reply.code, reply.message, key);
    const wait = RETRY_AFTER_MS[attempt - first];
    if (wait === undefined) throw new RpcError('no-answer', 'The background did not answer', key);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

/** The reply, or null when the message went nowhere or the worker died before answering. */
async function send(message: Call): Promise<Reply | null> {
  try {
    return readReply(await browser.runtime.sendMessage(message));
  } catch {
    return null;
  }
}

/** False once this script outlived the extension that injected it. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
