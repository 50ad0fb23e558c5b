import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base } from 'vitest';
import { startReplica } from '../../replica/server.ts';
import { App, type AppOptions, type BrowserName } from './app.ts';
import './matchers.ts';

export { expect } from 'vitest';
export { App } from './app.ts';
export { Locator } from './locator.ts';
export { Page } from './page.ts';

export type Replica = Awaited<ReturnType<typeof startReplica>>;

/** Which browser this run is for. */
export const BROWSER: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** The unpacked test build of this run's browser. */
export function builtExtension(browser: BrowserName = BROWSER): string {
  const out = process.env.MARGIN_OUT ?? '.output';
  const folder = fileURLToPath(
    new URL(`${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3-test`, asFolder(out)),
  );
  if (!existsSync(`${folder}/manifest.json`)) {
    const firefox = browser === 'firefox' ? ' -b firefox' : '';
    throw new Error(`${folder} is missing: npx wxt build --mode test${firefox}`);
  }
  return folder;
}

function asFolder(path: string): URL {
  const root = new URL('../../../', import.meta.url);
  return new URL(`${path.replace(/\/?$/, '/')}`, root);
}

/**
 * What a story is given:
 * - `replica`: mail and calendar, the whole internet of the test, its story at the beginning
 * - `app`: the browser, started once for all files; every test is a new user with one empty tab
 * - `launch`: starts one more browser, for a test that needs its own language, zone or profile
 */
const story = base
  .extend(
    'sharedReplica',
    { scope: 'worker' }, // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what is needed
    async ({}, { onCleanup }) => {
      const replica = await startReplica();
      onCleanup(() => replica.stop());
      return replica;
    },
  )
  .extend('sharedApp', { scope: 'worker' }, async ({ sharedReplica }, { onCleanup }) => {
    const app = await App.launch({
      browser: BROWSER,
      extension: builtExtension(),
      proxyPort: sharedReplica.proxyPort,
    });
    onCleanup(() => app.close());
    return app;
  })
  .extend('replica', async ({ sharedReplica }) => {
    sharedReplica.reset();
    return sharedReplica;
  })
  .extend('app', async ({ sharedApp, replica }) => {
    // The first story as well: it has no page of the first run beside it, either.
    await sharedApp.startAfresh();
    // What the last user's tabs asked for while they were closed is not this test's.
    replica.reset();
    return sharedApp;
  })
  .extend('launch', async ({ replica }, { onCleanup }) => {
    const started: App[] = [];
    onCleanup(async () => {
      for (const app of started) await app.close();
    });
    return async (options: Partial<AppOptions> = {}): Promise<App> => {
      const app = await App.launch({
        browser: BROWSER,
        extension: builtExtension(),
        proxyPort: replica.proxyPort,
        ...options,
      });
      started.push(app);
      return app;
    };
  });

/** The browser in which alone a story is told, when its title ends with one. */
const toldIn = (title: unknown) => /\((chromium|firefox)\)$/.exec(String(title))?.[1] ?? BROWSER;

/**
 * A user story: `test(`… (${BROWSER})`, async ({ app, replica }) => { … })`. One whose title ends
 * with "(chromium)" is told there alone: it is about rules and screens of ours, and asks nothing of
 * the browser that another story does not ask in Firefox as well.
 */
export const test = new Proxy(story, {
  apply(target, self, given) {
    if (toldIn(given[0]) === BROWSER) Reflect.apply(target, self, given);
  },
});
