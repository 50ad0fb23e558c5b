import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { everything } from './background/everything';

/** The second script of Chrome's background; see background/whole.ts. */
export default defineUnlistedScript({
  include: ['chrome'],
  main() {
    globalThis.marginEverything = everything;
  },
});
