import { getDomain } from 'tldts-icann';
import { browser } from 'wxt/browser';

/**
 * Libraries that the rest of the background takes from this script instead of bringing them again
 * (see wxt.config.ts): with every start the browser hands over all scripts of a worker, and 100 KB of
 * them took some 3 ms (2026-11-29).
 */

declare global {
  var marginShared: { getDomain: typeof getDomain; browser: typeof browser } | undefined;
}

globalThis.marginShared = { getDomain, browser };
