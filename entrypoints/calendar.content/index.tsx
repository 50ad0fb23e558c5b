import { defineContentScript } from 'wxt/utils/define-content-script';
import { background } from '@/components/background';
import { enterPage, whenBodyExists } from '@/components/mount/enter-page';
import { mountSidebar } from '@/components/mount/mount-sidebar';
import { createCalendarHost } from './adapter';
import { startFeed } from './feed';
import { PageData } from './page-data';
import { isAppPath, readPageInfo } from './page-info';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    if (!isAppPath(location.pathname)) return;
    const stay = enterPage();
    if (!stay) return;
    const { signal, shield } = stay;
    const data = new PageData();
    data.start(signal);
    const host = createCalendarHost(document, data, signal);
    whenBodyExists(() => {
      mountSidebar({ host, signal, shield });
      startFeed({
        data,
        account: () => readPageInfo(document).account,
        capture: (seen) => background.capture({ seen }),
        now: () => Date.now(),
        signal,
      });
    }, signal);
  },
});
