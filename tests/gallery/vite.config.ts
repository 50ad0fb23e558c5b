import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite tests/gallery` shows the sidebar's states without a browser extension. */
const root = fileURLToPath(new URL('../..', import.meta.url));
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [
      { find: 'wxt/browser', replacement: `${root}tests/gallery/browser.ts` },
      { find: /^@\//, replacement: root },
    ],
  },
  define: { __TEST_BUILD__: 'true' },
});
