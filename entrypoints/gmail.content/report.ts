import { browser } from 'wxt/browser';
import type { Subject } from '@/utils/host';
import { blankedTree, shapeOf } from '@/utils/page/blanked-tree';
import { isShown } from '@/utils/page/elements';
import { GMAIL, type SelectorName } from './selectors';

/**
 * What helps to find out why a page cannot be read: which names of the table match how often, and
 * the structure of the view without a word of it.
 */
export function pageReport(subject: Subject): string {
  const view = [...document.querySelectorAll(GMAIL.view)].find(isShown) ?? document.body;
  const missing = subject.kind === 'unreadable' ? subject.missing.join(', ') : 'nothing';
  return [
    `Margin CRM ${browser.runtime.getManifest().version}, Gmail, ${document.documentElement.lang}`,
    `Subject: ${subject.kind}; missing: ${missing}`,
    `Address: ${shapeOf(location.pathname)}${shapeOf(location.hash)}`,
    `Found: ${namesOf(GMAIL).map(count).join(', ')}`,
    '',
    blankedTree(view),
  ].join('\n');
}

function namesOf(table: typeof GMAIL): SelectorName[] {
  return Object.keys(table).filter((name): name is SelectorName => name in table);
}

function count(name: SelectorName): string {
  return `${name} ${document.querySelectorAll(GMAIL[name]).length}`;
}
