import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as RawBrowser, Page as RawPage } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { chromium } from './chromium.ts';
import { firefox } from './firefox.ts';
import { callAsText, type Json, Page, parseAnswer } from './page.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export interface AppOptions {
  browser: BrowserName;
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Port of the CONNECT proxy that stands in for the whole internet. */
  proxyPort: number;
  /** Language of the browser, such as `de`. */
  locale?: string;
  /** Zone of the whole browser, such as `America/New_York`. */
  timezone?: string;
  colorScheme?: ColorScheme;
  viewport?: { width: number; height: number };
  /** A window on the screen; without it nothing is shown. */
  headed?: boolean;
  /** Where the profile lives; a folder of its own, removed at the end, when not given. */
  profile?: string;
}

/** What the two browsers do differently. Everything else is the same code for both. */
export interface Driver {
  launch(options: AppOptions, profile: string): Promise<RawBrowser>;
  /** Installs the extension with whatever data the profile holds for it. */
  install(browser: RawBrowser, options: AppOptions): Promise<Extension>;
  /** Has the driver's library look for tabs that the browser did not tell of. */
  findTabs?(browser: RawBrowser): Promise<void>;
}

export interface Extension {
  /** Such as `chrome-extension://abc/`. */
  readonly origin: string;
  /** Takes the extension out together with its data. */
  remove(): Promise<void>;
  /**
   * As newly installed, without data, in half the time that this takes the browser.
   * @param page an empty tab, left as it was
   */
  empty?(page: RawPage): Promise<void>;
  /** Evaluates an expression that may name `api` and `scope`, the background's global object. */
  evaluate(expression: string): Promise<unknown>;
  /** Ends the background as the browser does when it is idle; returns when it has ended. */
  kill(): Promise<void>;
  /** As after an update: the extension starts anew, its data stays, open tabs keep the old one. */
  reload(): Promise<void>;
  setColorScheme(scheme: ColorScheme, page: RawPage): Promise<void>;
  /** Errors of the background that nobody caught. */
  errors(): Promise<string[]>;
  /** Addresses that background, pages and content scripts of the extension asked for. */
  requests(): Promise<string[]>;
  /** Listens to a tab for what `requests` tells. */
  watch(page: RawPage): void;
}

export interface BackgroundContext {
  /** `browser` as the extension knows it. */
  api: ExtensionApi;
  /** The global object of the background. */
  scope: typeof globalThis & {
    marginFaults: WritePathFaults;
    /** Does what follows an installation or an update. */
    marginInstalled(details: { reason: 'install' | 'update' }): void;
  };
}

/** What test builds put there to stop the write path at a moment of one's choice. */
export interface WritePathFaults {
  hold(point: 'before-write' | 'after-commit'): void;
  release(): void;
  /** The moment at which a write stands still, null while none does. */
  readonly reached: 'before-write' | 'after-commit' | null;
}

/** Milliseconds; it takes one or two seconds, and a story has ninety. */
const TIME_TO_EMPTY_OUT = 30_000;

const newProfile = (): string => mkdtempSync(join(tmpdir(), 'margin-profile-'));

/** The browser may still be writing its last file. */
function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Whether `work` ended within `time` milliseconds; what it says later is nobody's business. */
function answered(work: Promise<void>, time: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const tired = setTimeout(() => resolve(false), time);
    work.then(() => resolve(true), reject).finally(() => clearTimeout(tired));
  });
}

async function closeAll(pages: readonly RawPage[], except: Page): Promise<void> {
  for (const page of pages) if (page !== except.raw) await page.close().catch(() => undefined);
}

/** A browser with the extension in it, all its traffic going to the replica. */
export class App {
  private tabs = new Map<RawPage, Page>();
  private front: Page | undefined;
  /** The empty tab that every story begins with. No story uses it, so the next begins with the same. */
  private blank: Page | undefined;
  private firstRunOpened = false;
  private pastErrors: string[] = [];

  private constructor(
    readonly options: AppOptions,
    private profile: string,
    private readonly driver: Driver,
    private raw: RawBrowser,
    private extension: Extension,
    private scheme: ColorScheme,
  ) {}

  static async launch(options: AppOptions): Promise<App> {
    const driver = options.browser === 'firefox' ? firefox : chromium;
    const profile = options.profile ?? newProfile();
    const raw = await driver.launch(options, profile);
    const tabs = (await raw.pages()).length;
    const extension = await driver.install(raw, options);
    const app = new App(options, profile, driver, raw, extension, options.colorScheme ?? 'light');
    await app.watchTabs();
    if (!options.profile) await app.firstRun(tabs);
    return app;
  }

  get browser(): BrowserName {
    return this.options.browser;
  }

  /** Address of a page of the extension. */
  url(path: string): string {
    return this.extension.origin + path;
  }

  /** Opens an address in a new tab. */
  async open(url: string): Promise<Page> {
    const page = await this.newPage();
    await page.open(url);
    return page;
  }

  /** Opens a page of the extension, such as `popup.html`, in a new tab. */
  extensionPage(path: string): Promise<Page> {
    return this.open(this.url(path));
  }

  async newPage(): Promise<Page> {
    const page = this.adopt(await this.raw.newPage());
    const size = this.options.viewport ?? { width: 1280, height: 800 };
    if (!this.options.headed) await page.viewport(size.width, size.height);
    await this.extension.setColorScheme(this.scheme, page.raw);
    // A tab that the extension opens by itself may come in front of this one; a tab behind gets
    // one frame a second, and every step would take that long.
    this.front = undefined;
    await page.toFront();
    return page;
  }

  /** A tab that the product opened by itself, once it is there. */
  async tab(url: string | RegExp): Promise<Page> {
    return until<Page>(`a tab with ${url}`, async () => {
      await this.driver.findTabs?.(this.raw);
      const pages = await this.raw.pages();
      const urls = await Promise.all(pages.map(addressOf));
      const at = urls.findIndex((each) =>
        typeof url === 'string' ? each === url : url.test(each),
      );
      const found = pages[at];
      return found ? { done: this.adopt(found) } : { why: `open are ${urls.join(', ')}` };
    });
  }

  /**
   * The page that opens by itself after an installation; a launch waits for it. Between two stories
   * it is left out or closed at once, and opens here for those that use it: beside the first steps of
   * a story it took Firefox 0.9 s a story, and Chromium 0.7 s with the tab that is kept now (2026-12-01).
   */
  async firstRunPage(): Promise<Page> {
    if (!this.firstRunOpened)
      await this.background.evaluate(({ scope }) => scope.marginInstalled({ reason: 'install' }));
    this.firstRunOpened = true;
    return this.tab(/workspace\.html#\/welcome$/);
  }

  readonly background = {
    /**
     * Runs in the background of the extension, which is woken when it sleeps. Arguments and result
     * travel as JSON; the function sees no outer variable.
     */
    evaluate: async <Args extends readonly Json[], Result>(
      work: (context: BackgroundContext, ...args: Args) => Result | Promise<Result>,
      ...args: Args
    ): Promise<Result> => {
      return parseAnswer(await this.extension.evaluate(callAsText(work, args, '{ api, scope }')));
    },
  };

  /** Ends the background as the browser may do at any moment. */
  killBackground(): Promise<void> {
    return this.extension.kill();
  }

  clearAlarms(): Promise<boolean> {
    return this.background.evaluate(({ api }) => api.alarms.clearAll());
  }

  /** The extension starts anew under the open tabs, as after an update; its data stays. */
  async reloadExtension(): Promise<void> {
    await this.extension.reload();
  }

  /** A new user: no tabs but an empty one, the extension freshly installed without data. */
  async startAfresh(): Promise<void> {
    const ready = this.raw.connected && (await answered(this.emptyOut(), TIME_TO_EMPTY_OUT));
    if (!ready) await this.replaceBrowser();
    this.pastErrors = [];
  }

  private async emptyOut(): Promise<void> {
    const old = await this.raw.pages();
    this.scheme = this.options.colorScheme ?? 'light';
    const kept = this.blank && this.tabs.has(this.blank.raw) ? this.blank : undefined;
    const blank = kept ?? (await this.newPage());
    this.blank = blank;
    blank.consoleErrors.length = 0;
    await this.extension.setColorScheme(this.scheme, blank.raw);
    if (!this.extension.empty) await this.extension.remove();
    await closeAll(old, blank);
    this.tabs = new Map([[blank.raw, blank]]);
    this.front = undefined;
    this.firstRunOpened = false;
    if (this.extension.empty) await this.extension.empty(blank.raw);
    else {
      this.extension = await this.driver.install(this.raw, this.options);
      this.extension.watch(blank.raw);
      await this.firstRun(1);
      await closeAll(await this.raw.pages(), blank);
      this.firstRunOpened = false;
    }
  }

  /**
   * Another browser with a profile of its own. Chromium 156 once never answered when it was asked
   * to take the extension out between two stories (2026-11-28); the story that came next knows
   * nothing of it and is no worse with a browser that is new.
   */
  private async replaceBrowser(): Promise<void> {
    console.warn(`${this.browser} did not get ready for the next story and is started anew.`);
    if (this.options.profile) throw new Error('A profile that was given cannot be thrown away.');
    await this.killBrowser();
    removeFolder(this.profile);
    this.profile = newProfile();
    this.raw = await this.driver.launch(this.options, this.profile);
    const tabs = (await this.raw.pages()).length;
    this.extension = await this.driver.install(this.raw, this.options);
    await this.watchTabs();
    await this.firstRun(tabs);
  }

  /** Quits and starts the browser again with the same profile. */
  async restartBrowser(): Promise<void> {
    await this.keepErrors();
    await this.raw.close();
    this.tabs = new Map();
    this.front = undefined;
    this.raw = await this.driver.launch(this.options, this.profile);
    this.extension = await this.driver.install(this.raw, this.options);
    await this.watchTabs();
  }

  /** Ends the browser without warning, as a crash does, and starts it again. */
  async crashBrowser(): Promise<void> {
    await this.killBrowser();
    this.raw = await this.driver.launch(this.options, this.profile);
    this.extension = await this.driver.install(this.raw, this.options);
    await this.watchTabs();
  }

  private async killBrowser(): Promise<void> {
    const process = this.raw.process();
    const gone = new Promise<void>((resolve) => process?.once('exit', () => resolve()));
    process?.kill('SIGKILL');
    await gone;
    await this.raw.disconnect().catch(() => undefined);
    this.tabs = new Map();
    this.front = undefined;
  }

  async colorScheme(scheme: ColorScheme): Promise<void> {
    this.scheme = scheme;
    for (const page of this.tabs.keys()) await this.extension.setColorScheme(scheme, page);
  }

  /** Errors in the consoles of all tabs and of the background since the last fresh start. */
  async consoleErrors(): Promise<string[]> {
    const open = [...this.tabs.values()].flatMap((page) => page.consoleErrors);
    return [...this.pastErrors, ...open, ...(await this.extension.errors())];
  }

  /**
   * Every address that the extension itself asked for since it was installed, wherever it runs.
   * What the pages and the browser ask for on their own is in `replica.requests` and `.hosts`, and
   * so are the two kinds that the browsers do not tell us about: the first moments of Chromium's
   * worker, and in Firefox what a content script fetches (it counts as the page's).
   */
  requests(): Promise<string[]> {
    return this.extension.requests();
  }

  /** Resolves when somebody closes the browser. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.raw.once('disconnected', () => resolve()));
  }

  async close(): Promise<void> {
    await this.raw.close();
    if (!this.options.profile) removeFolder(this.profile);
  }

  /** Tabs that open by themselves, such as the first-run page, are listened to as well. */
  private async watchTabs(): Promise<void> {
    this.raw.on('targetcreated', (target) => {
      if (target.type() !== 'page') return;
      // It may have put itself in front of the tab that the test is busy with.
      this.front = undefined;
      // A tab may be gone again before it can be looked at.
      target.page().then(
        (page) => page && this.adopt(page),
        () => undefined,
      );
    });
    for (const page of await this.raw.pages()) this.adopt(page);
  }

  private adopt(raw: RawPage): Page {
    const known = this.tabs.get(raw);
    if (known) return known;
    const page = new Page(raw, async (wanted) => {
      if (this.front === wanted) return;
      this.front = wanted;
      await wanted.raw.bringToFront();
    });
    this.tabs.set(raw, page);
    this.extension.watch(raw);
    raw.once('close', () => {
      this.pastErrors.push(...page.consoleErrors);
      this.tabs.delete(raw);
      if (this.front === page) this.front = undefined;
    });
    return page;
  }

  /**
   * The page of the first run comes to the front when it opens. A test that is on its way by then
   * would go on in a tab behind, which the product rightly leaves as it is until it is looked at.
   */
  private async firstRun(tabsBefore: number): Promise<void> {
    await until('the page of the first run', async () => {
      const { length } = await this.raw.pages();
      return length > tabsBefore ? { done: undefined } : { why: `there are ${length} tabs` };
    });
    this.firstRunOpened = true;
    this.front = undefined;
  }

  private async keepErrors(): Promise<void> {
    this.pastErrors.push(...(await this.extension.errors()));
  }
}

/** Where a tab is. Firefox does not tell of tabs that an extension opens, so the tab is asked. */
async function addressOf(page: RawPage): Promise<string> {
  const known = page.url();
  if (known !== 'about:blank') return known;
  const asked = page.evaluate('location.href').then(String, () => known);
  // A tab that is just loading answers late or never.
  const tired = new Promise<string>((resolve) => setTimeout(() => resolve(known), 1000));
  return Promise.race([asked, tired]);
}
