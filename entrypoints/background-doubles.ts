import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DuplicateFinder } from '@/utils/rules/duplicates';

/** What Chrome's background compares new contacts with; see background/doubles.ts. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    globalThis.marginDoubles = { DuplicateFinder };
  },
});
