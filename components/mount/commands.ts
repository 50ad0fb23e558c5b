import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

const Command = z.strictObject({
  margin: z.literal(1),
  command: z.enum(['toggle-sidebar', 'log-subject', 'write-note']),
});
export type Command = z.infer<typeof Command>['command'];

/** What the sidebar listens to on its shadow host; `detail` is the command. */
export const COMMAND_EVENT = 'margin-command';

/** Hands keyboard commands, which the browser gives to the background, on to the sidebar. */
export function passCommandsTo(target: Element, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    const parsed = Command.safeParse(message);
    if (parsed.success)
      target.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: parsed.data.command }));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
