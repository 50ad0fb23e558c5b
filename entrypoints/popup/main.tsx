import '@/components/ui/tokens.css';
import '@/components/ui/parts.css';
import '@/components/popup/popup.css';
import { browser } from 'wxt/browser';
import { showPage } from '@/components/page';
import { lastTab, Popup } from '@/components/popup/Popup';

/** Under the toolbar button the page decides how large it is; in a tab the tab does. */
async function settle(): Promise<void> {
  if (await browser.tabs.getCurrent()) document.documentElement.dataset.place = 'tab';
}

Promise.all([lastTab().catch(() => 'today' as const), settle().catch(() => undefined)]).then(
  ([tab]) => showPage('app_name', <Popup first={tab} />),
);
