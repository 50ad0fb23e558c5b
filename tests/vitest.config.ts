import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Everything that runs without a browser. `*.test.ts` is for Node, `*.spec.ts` is for browsers.
 * Components ask for a DOM with a `// @vitest-environment happy-dom` line at the top of the file.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  define: { __TEST_BUILD__: 'true' },
  test: {
    include: ['tests/{unit,pages,db,replica,corpus}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/property-seed.ts', 'tests/patience.ts', 'tests/painting.ts'],
    restoreMocks: true,
    retry: 0,
    // A property of many cases takes its time where two cores serve many.
    testTimeout: 60_000,
    // So does filling the database with a history of three years.
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
