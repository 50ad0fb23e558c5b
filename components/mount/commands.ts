import { browser } from 'wxt/browser';
import { COMMAND_EVENT, COMMANDS } from '@/utils/commands';
import { fields, oneOf } from '@/utils/shape';

const Message = fields({ margin: oneOf(1), command: oneOf(...COMMANDS) });

/**
 * Hands keyboard commands, which the browser gives to the background, on to the sidebar. On its
 * root, which scripts of the page cannot get at: on the element they could give commands as well.
 */
export function passCommandsTo(target: ShadowRoot, signal: AbortSignal): void {
  const listen = (message: unknown): undefined => {
    const read = Message(message);
    if (read) target.dispatchEvent(new CustomEvent(COMMAND_EVENT, { detail: read.command }));
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  // There is no runtime any more in a page that outlived the extension.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
