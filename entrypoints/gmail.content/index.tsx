import { defineContentScript } from 'wxt/utils/define-content-script';
import { enterPage, type PageStay, whenBodyExists } from '@/components/mount/enter-page';
import { mountSidebar } from '@/components/mount/mount-sidebar';
import { openGmail } from './adapter';
import { isAppPage } from './app-page';
import { watchRows } from './row-watch';
import { watchSent } from './sent-watch';
import { watchThread } from './thread-watch';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  // Before Gmail's own scripts, so that our ear for keys comes before theirs.
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const stay = isAppPage(location) ? enterPage() : null;
    if (stay) whenBodyExists(() => begin(stay), stay.signal);
  },
});

function begin({ signal: staying, ...stay }: PageStay): void {
  const orphaned = new AbortController();
  const reading = AbortSignal.any([staying, orphaned.signal]);
  const gmail = openGmail({ reading, staying, onOrphaned: () => orphaned.abort() });
  mountSidebar({ host: gmail.host, signal: staying, ...stay });
  watchRows({ ...gmail, signal: reading });
  watchThread({ ...gmail, signal: reading });
  watchSent({ ...gmail, signal: reading, orphaned: orphaned.signal });
}
