import { browser } from 'wxt/browser';

/** What a content script can be told to do by a key. */
const COMMANDS = new Set(['toggle-sidebar', 'log-subject', 'write-note']);

/** Hands the keyboard commands to the page in front; pages without the sidebar ignore them. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    if (COMMANDS.has(command)) void tell(command);
  });
}

async function tell(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, { margin: 1, command }).catch(() => undefined);
}
