import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

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

/** Ties a procedure's input type to its schema. */
export function procedure<Input, Output>(
  definition: Procedure<Input, Output>,
): Procedure<Input, Output> {
  return definition;
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

const Call = z.strictObject({
  margin: z.literal(1),
  name: z.string().check(z.maxLength(60)),
  key: z.string().check(z.maxLength(60)),
  attempt: z.int().check(z.gte(1), z.lte(10)),
  input: z.unknown(),
});

export type RpcErrorCode =
  | 'refused'
  | 'invalid'
  | 'not-saved'
  | 'full'
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

type Reply = { ok: true; value: unknown } | { ok: false; code: RpcErrorCode; message: string };
const ReplySchema = z.union([
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({
    ok: z.literal(false),
    code: z.enum(['refused', 'invalid', 'not-saved', 'full', 'failed', 'gone', 'no-answer']),
    message: z.string(),
  }),
]);

/** Origins whose content scripts may call the short list. */
const PAGE_ORIGINS = new Set(['https://mail.google.com', 'https://calendar.google.com']);

/**
 * Answers calls. Must run in the first turn of the worker, so that the message which woke it is
 * not missed. `codeOf` names the error a caller may see. Uses sendResponse and `return true`, the
 * one form that Chrome, Firefox and the unit-test fake all understand.
 */
export function serve(api: Api, codeOf: (error: unknown) => RpcErrorCode): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
      if (typeof message !== 'object' || message === null || !('margin' in message))
        return undefined;
      answer(api, message, sender, codeOf).then(sendResponse);
      return true;
    },
  );
}

async function answer(
  api: Api,
  message: unknown,
  sender: Runtime.MessageSender,
  codeOf: (error: unknown) => RpcErrorCode,
): Promise<Reply> {
  const call = Call.safeParse(message);
  if (!call.success) return refuse('invalid', 'The call has a wrong shape');
  const caller = callerOf(sender);
  const procedure = Object.hasOwn(api, call.data.name) ? api[call.data.name] : undefined;
  if (!caller || !procedure || (procedure.callers === 'pages' && caller !== 'pages'))
    return refuse('refused', 'This caller may not do that');
  const input = procedure.input.safeParse(call.data.input);
  if (!input.success) return refuse('invalid', explain(input.error));
  try {
    const value: unknown = await procedure.run(input.data, {
      callKey: call.data.key,
      attempt: call.data.attempt,
    });
    return { ok: true, value };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'failed') console.error(`Margin CRM: ${call.data.name} failed`, error);
    return refuse(code, error instanceof Error ? error.message : String(error));
  }
}

/** Tells pages of the extension from its content scripts; null for anybody else. */
export function callerOf(sender: Runtime.MessageSender): Callers | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return 'pages';
  // Only the top frame: a frame inside Gmail may show somebody's HTML.
  if (sender.frameId !== 0 || !URL.canParse(sender.url)) return null;
  return PAGE_ORIGINS.has(new URL(sender.url).origin) ? 'content' : null;
}

function refuse(code: RpcErrorCode, message: string): Reply {
  return { ok: false, code, message };
}

function explain(error: z.core.$ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'input'}: ${issue.message}` : 'The input does not fit';
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
async function send(message: z.infer<typeof Call>): Promise<Reply | null> {
  try {
    const reply = ReplySchema.safeParse(await browser.runtime.sendMessage(message));
    return reply.success ? (reply.data as Reply) : null;
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
