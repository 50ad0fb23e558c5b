import '@/components/ui/tokens.css';
import '@/components/ui/parts.css';
import '@/components/popup/popup.css';
import { browser } from 'wxt/browser';
import { showPage } from '@/components/page';
import { lastTab, Popup } from '@/components/popup/Popup';

// Under the toolbar button the page decides how large it is; in a tab the tab does.
browser.tabs
  .getCurrent()
  .then((tab) => {
    if (tab) document.documentElement.dataset.place = 'tab';
  })
  .catch(() => undefined);

lastTab()
  .catch(() => 'today' as const)
  .then((tab) => showPage('app_name', <Popup first={tab} />));
