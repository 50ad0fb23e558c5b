import { browser } from 'wxt/browser';
import { type Command, commandOf } from '@/utils/commands';

/** Hands the keyboard commands to the page in front; pages without the sidebar ignore them. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name) => {
    const command = commandOf(name);
    if (command) void tell(command);
  });
}

async function tell(command: Command): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, { margin: 1, command }).catch(() => undefined);
}
