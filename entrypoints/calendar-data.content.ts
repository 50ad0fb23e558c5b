import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchSync } from '@/utils/page/calendar-watch';

/** In Calendar's own world, before its scripts: hands the page's own data over, sends nothing. */
export default defineContentScript({
  matches: ['https://calendar.google.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    if (window.top === window) watchSync();
  },
});
