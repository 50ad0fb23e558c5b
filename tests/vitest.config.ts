import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Files that ask for a DOM come last: a process that has none is no use to them. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const asked = new Map(sorted.map((file) => [file, environmentOf(file.moduleId)]));
    const rank = (file: TestSpecification) => asked.get(file) ?? 0;
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function environmentOf(path: string): number {
  return [...readFileSync(path, 'utf8').matchAll(/^\/\/ @vitest-environment/gm)].length;
}

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
    setupFiles: [
      'tests/afresh.ts',
      'tests/property-seed.ts',
      'tests/patience.ts',
      'tests/painting.ts',
    ],
    restoreMocks: true,
    // See tests/afresh.ts.
    isolate: false,
    // What is pretended of the browser's API is made anew as well.
    server: { deps: { inline: ['@webext-core/fake-browser'] } },
    sequence: { setupFiles: 'list', sequencer: ByEnvironment },
    retry: 0,
    // A property of many cases takes its time where two cores serve many.
    testTimeout: 60_000,
    // So does filling the database with a history of three years.
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
