import { defineContentScript } from 'wxt/utils/define-content-script';
import { enterPage } from '@/components/mount/enter-page';
import { isAppPage } from './app-page';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    if (!isAppPage(location)) return;
    const stay = enterPage();
    if (!stay) return;
  },
});
