import { browser } from 'wxt/browser';
import { fields, oneOf, type Read } from '@/utils/shape';

const Message = fields({
  margin: oneOf(1),
  command: oneOf('toggle-sidebar', 'log-subject', 'write-note'),
});
export type Command = Read<typeof Message>['command'];

/** What the sidebar listens to on its shadow host; `detail` is the command. */
export const COMMAND_EVENT = 'margin-command';

/** Hands keyboard commands, which the browser gives to the background, on to the sidebar. */
export function passCommandsTo(target: Element, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    const read = Message(message);
    if (read) target.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: read.command }));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
