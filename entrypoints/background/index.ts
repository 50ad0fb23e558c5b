// Before anything else: the database opens while the rest runs.
import './early';
import './shared';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { installTestHooks } from '@/storage/faults';
import { serve } from '@/utils/rpc-server';
import { listenToCommands } from './commands';
import { search } from './finding';
import { createMenu, listenToMenu } from './menu';
import { listenToOmnibox } from './omnibox';
import { quick, readyBetween } from './quick';
import { suggestionsFor } from './suggestions';
import { listenToWakes, lookAfterAll } from './wakes';
import { loadAtInstall, whole } from './whole';

/**
 * The browser ends a background that is idle and starts it for the next event, so this runs many
 * times a day. What it costs is mostly its code being read, hence several scripts: this one registers
 * every listener and answers what the sidebar asks first; the search (finding.ts), what tells that two
 * contacts are one (doubles.ts) and the rest (whole.ts) come with the first event that needs them.
 *
 * Everything is registered in the first turn: the event that woke this worker must find its listener.
 */
export default defineBackground(() => {
  loadAtInstall();
  serve((name) => (Object.hasOwn(quick.api, name) ? quick : whole().then((all) => all.service)));
  listenToWakes();
  listenToCommands();
  listenToMenu();
  listenToOmnibox((text) => suggestionsFor(text, search));
  browser.runtime.onInstalled.addListener(installed);
  readyBetween();
  if (__TEST_BUILD__) installTestHooks(installed);
});

/** After an installation, and after each update. */
function installed({ reason }: { reason: string }): void {
  void createMenu();
  lookAfterAll();
  void whole().then((all) => all.seedPipeline());
  if (reason === 'install')
    void browser.tabs.create({ url: browser.runtime.getURL('/workspace.html#/welcome') });
}
