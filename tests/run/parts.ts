import { findBrowser } from '../browsers.mjs';
import { lintAddon } from './addon-linter.ts';
import { runScript, type Said } from './command.ts';
import type { Outcome, Part } from './part.ts';
import { runVitest } from './vitest.ts';

const OUT = process.env.MARGIN_OUT ?? '.output';

const one = ({ ok, output }: Said): Outcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  output,
});

function build(name: string, args: readonly string[], needs: readonly string[]): Part {
  return {
    name,
    needs,
    browses: false,
    run: async (signal) => one(await runScript('wxt/bin/wxt.mjs', ['build', ...args], signal)),
  };
}

function stories(browser: 'chromium' | 'firefox', filters: readonly string[]): Part {
  return {
    name: `e2e-${browser}`,
    needs: [`build-${browser}-test`],
    browses: true,
    run: async (signal) => {
      if (!findBrowser(browser)) {
        const missing = `there is no ${browser} on this machine`;
        return { passed: 0, failed: 0, output: '', missing };
      }
      return runVitest('tests/e2e/vitest.config.ts', filters, signal, { BROWSER: browser });
    },
  };
}

/**
 * Everything `npm test` does.
 * @param filters parts of file names, to run a few test files only
 */
export function allParts(filters: readonly string[]): Part[] {
  return [
    {
      name: 'types',
      needs: [],
      browses: false,
      run: async (signal) => {
        const prepared = await runScript('wxt/bin/wxt.mjs', ['prepare'], signal);
        if (!prepared.ok) return one(prepared);
        return one(await runScript('typescript/bin/tsc', ['--noEmit', '--pretty'], signal));
      },
    },
    {
      name: 'lint',
      needs: [],
      browses: false,
      run: async (signal) =>
        one(
          await runScript(
            '@biomejs/biome/bin/biome',
            ['check', '--error-on-warnings', '.'],
            signal,
          ),
        ),
    },
    // One after another, since each writes the same generated types first.
    build('build-chromium-test', ['--mode', 'test'], ['types']),
    build('build-firefox-test', ['-b', 'firefox', '--mode', 'test'], ['types']),
    build('build-chromium', [], ['types']),
    build('build-firefox', ['-b', 'firefox'], ['types']),
    {
      name: 'unit',
      needs: ['types'],
      // It keeps two busy, and yet builds and checks go beside it: each leaves one idle by itself, and
      // nothing here waits for a browser.
      browses: false,
      run: (signal) => runVitest('tests/vitest.config.ts', filters, signal),
    },
    {
      name: 'checks',
      needs: ['build-chromium', 'build-firefox'],
      browses: false,
      run: (signal) => runVitest('tests/checks/vitest.config.ts', filters, signal),
    },
    {
      name: 'addon-linter',
      needs: ['build-firefox'],
      browses: false,
      run: (signal) => lintAddon(`${OUT}/firefox-mv3`, signal),
    },
    stories('chromium', filters),
    stories('firefox', filters),
  ];
}
