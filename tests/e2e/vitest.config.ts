import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Files that Firefox does not run: all of their stories end with "(chromium)" (see the harness).
 * Both browsers are given the same pages and the same rules, and each story told twice takes five
 * seconds of the run (2026-11-30).
 */
const TOLD_ONCE = [
  // What is only looked at: rules of accessibility, and words that have to fit.
  ...['accessibility', 'languages'],
  // What the product reckons out of what is stored, and the pages that show it.
  ...['insight', 'own-fields', 'own-findings', 'quality'],
].map((name) => `tests/e2e/${name}.spec.ts`);

/** User stories in a real browser with the built extension; BROWSER=chromium|firefox says which. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/{e2e,faults}/**/*.spec.ts'],
    exclude: process.env.BROWSER === 'firefox' ? TOLD_ONCE : [],
    environment: 'node',
    // Two browsers at once make each other slow, and slow tests are the ones that lie.
    fileParallelism: false,
    // One worker, and with it one browser and one look at every module, for all files: starting both
    // for each took 7 s of a run's time a file (2026-11-30).
    isolate: false,
    // By hand a story passes or fails. Where a run decides about a landing, one that failed is told
    // once more: two cores that serve others as well can starve a browser for seconds.
    retry: process.env.CI ? 1 : 0,
    // As patient as the locators are.
    expect: { poll: { timeout: Number(process.env.MARGIN_PATIENCE ?? 15_000), interval: 40 } },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
