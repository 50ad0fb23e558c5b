import { browser } from 'wxt/browser';
import type { Subject } from '@/utils/host';
import { blankedTree, shapeOf } from '@/utils/page/blanked-tree';
import { openBubble } from './bubble';
import { readPageInfo } from './page-info';
import { CALENDAR } from './selectors';

/**
 * What helps to find out why a page cannot be read: which selectors of the table match how often,
 * and the structure of what is open without a word of it.
 */
export function pageReport(page: Document, subject: Subject): string {
  const open = openBubble(page);
  const root = open && open !== 'other' ? open.root : page.body;
  const missing = subject.kind === 'unreadable' ? subject.missing.join(', ') : 'nothing';
  const found = Object.entries(CALENDAR).map(
    ([name, css]) => `${name} ${page.querySelectorAll(css).length}`,
  );
  return [
    `Margin CRM ${browser.runtime.getManifest().version}, Google Calendar, ${readPageInfo(page).locale ?? page.documentElement.lang}`,
    `Subject: ${subject.kind}; missing: ${missing}`,
    `Address: ${shapeOf(location.pathname)}`,
    `Found: ${found.join(', ')}`,
    '',
    blankedTree(root),
  ].join('\n');
}
