import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Api, Callers, Procedure, Reply, RpcErrorCode } from './rpc';

/** The answering side of the calls in rpc.ts: who may ask what, and in which shape. */

/** Ties a procedure's input type to its schema. */
export function procedure<Input, Output>(
  definition: Procedure<Input, Output>,
): Procedure<Input, Output> {
  return definition;
}

const CallSchema = z.strictObject({
  margin: z.literal(1),
  name: z.string().check(z.maxLength(60)),
  key: z.string().check(z.maxLength(60)),
  attempt: z.int().check(z.gte(1), z.lte(10)),
  input: z.unknown(),
});

/** Origins whose content scripts may call the short list. */
const PAGE_ORIGINS = new Set(['https://mail.google.com', 'https://calendar.google.com']);

/** What answers: the procedures, and `codeOf`, which names the error that a caller may see. */
export interface Service {
  api: Api;
  codeOf(error: unknown): RpcErrorCode;
}

/**
 * Answers calls with the service that `serviceFor` finds for a procedure's name. Must run in the
 * first turn of the worker, so that the message which woke it is not missed. Uses sendResponse and
 * `return true`, the one form that Chrome, Firefox and the unit-test fake all understand.
 */
export function serve(serviceFor: (name: string) => Service | Promise<Service>): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Runtime.MessageSender, sendResponse: (reply: unknown) => void) => {
      if (typeof message !== 'object' || message === null || !('margin' in message))
        return undefined;
      answer(serviceFor, message, sender).then(sendResponse);
      return true;
    },
  );
}

const NOT_ALLOWED = 'This caller may not do that';

async function answer(
  serviceFor: (name: string) => Service | Promise<Service>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply> {
  const call = CallSchema.safeParse(message);
  if (!call.success) return refuse('invalid', 'The call has a wrong shape');
  const caller = callerOf(sender);
  if (!caller) return refuse('refused', NOT_ALLOWED);
  const { api, codeOf } = await serviceFor(call.data.name);
  const procedure = Object.hasOwn(api, call.data.name) ? api[call.data.name] : undefined;
  if (!procedure || (procedure.callers === 'pages' && caller !== 'pages'))
    return refuse('refused', NOT_ALLOWED);
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
