import { defineContentScript } from 'wxt/utils/define-content-script';
import { enterPage, type PageStay, whenBodyExists } from '@/components/mount/enter-page';
import { mountSidebar } from '@/components/mount/mount-sidebar';
import { background } from '@/components/queries';
import { openCalendar } from './adapter';
import { startFeed } from './feed';
import { PageData } from './page-data';
import { isAppPath, readPageInfo } from './page-info';

export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  // Before Calendar's own scripts, so that our ear for keys comes before theirs.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const stay = isAppPath(location.pathname) ? enterPage() : null;
    if (!stay) return;
    const data = new PageData();
    // At once: the page asks for its events while it is still being built.
    data.start(stay.signal);
    whenBodyExists(() => begin(stay, data), stay.signal);
  },
});

function begin({ signal: staying, ...stay }: PageStay, data: PageData): void {
  const orphaned = new AbortController();
  const reading = AbortSignal.any([staying, orphaned.signal]);
  const onOrphaned = () => orphaned.abort();
  const host = openCalendar({ data, reading, staying, onOrphaned });
  mountSidebar({ host, signal: staying, ...stay });
  startFeed({
    data,
    account: () => readPageInfo(document).account,
    capture: (seen) => background.capture({ seen }),
    now: () => Date.now(),
    signal: reading,
  });
}
