import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as finding from '@/storage/search/answer';

/** The search of Chrome's background; see background/finding.ts. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    globalThis.marginFinding = finding;
  },
});
