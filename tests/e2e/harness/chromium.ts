import puppeteer, { type Browser, type Page as RawPage, type Target } from 'puppeteer-core';
import { findBrowser } from '../../browsers.mjs';
import type { Driver, Extension } from './app.ts';
import { until } from './until.ts';

/** Root in a container has no user namespaces to build a sandbox from. */
const asRoot = process.getuid?.() === 0;

export const chromium: Driver = {
  async launch(options, profile) {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('There is no Chromium on this machine.');
    const start = (sandbox: boolean) =>
      puppeteer.launch({
        executablePath,
        headless: !options.headed,
        // Extensions can be installed over the pipe only, not over a port.
        pipe: true,
        enableExtensions: true,
        acceptInsecureCerts: true,
        userDataDir: profile,
        defaultViewport: null,
        args: [
          ...(sandbox ? [] : ['--no-sandbox']),
          `--proxy-server=127.0.0.1:${options.proxyPort}`,
          // Without this the loopback would be asked directly.
          '--proxy-bypass-list=<-loopback>',
          '--ignore-certificate-errors',
          '--no-first-run',
          '--hide-crash-restore-bubble',
          ...(options.locale
            ? [`--lang=${options.locale}`, `--accept-lang=${options.locale}`]
            : []),
          ...(options.headed ? ['--window-size=1400,900'] : []),
        ],
        env: {
          ...process.env,
          // On Linux the language of messages comes from here and not from --lang.
          ...(options.locale && { LANGUAGE: options.locale, LANG: `${options.locale}.UTF-8` }),
          ...(options.timezone && { TZ: options.timezone }),
        },
      });
    if (asRoot) return start(false);
    // Containers and some distributions allow no sandbox to others either; the browser sees
    // nothing but the replica, so it may do without.
    return start(true).catch(() => start(false));
  },

  async install(browser, options) {
    const id = await browser.installExtension(options.extension);
    const extension = new ChromiumExtension(browser, id, options.extension);
    await extension.ready();
    return extension;
  },
};

class ChromiumExtension implements Extension {
  readonly origin: string;
  private readonly seen: string[] = [];
  private readonly asked: string[] = [];
  private readonly watched = new WeakSet<Target>();

  constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly folder: string,
  ) {
    this.origin = `chrome-extension://${id}/`;
    browser.on('targetcreated', (target) => this.listen(target));
    for (const target of browser.targets()) this.listen(target);
  }

  async remove(): Promise<void> {
    await this.kill();
    await this.browser.uninstallExtension(this.id);
  }

  /**
   * Taking the extension out and installing it takes Chromium four seconds, most of it for the
   * scripts of the worker; emptying what it keeps takes one (2026-11-30).
   */
  async empty(page: RawPage): Promise<void> {
    await page.goto(`${this.origin}manifest.json`);
    // Before the worker ends: what wakes it may not do so while its data goes.
    await page.evaluate('chrome.alarms.clearAll()');
    await this.kill();
    const session = await page.createCDPSession();
    await session.send('Storage.clearDataForOrigin', {
      origin: this.origin.slice(0, -1),
      storageTypes: 'indexeddb,local_storage,cache_storage,file_systems',
    });
    // Once more: it may have set one while it was about to end.
    await page.evaluate(`Promise.all([
      chrome.alarms.clearAll(),
      chrome.storage.local.clear(),
      chrome.storage.session.clear(),
      chrome.notifications.getAll().then((all) =>
        Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id)))),
      chrome.action.setBadgeText({ text: '' }),
      chrome.action.setTitle({ title: chrome.runtime.getManifest().action.default_title ?? '' }),
    ])`);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: this.origin });
    await Promise.all([session.detach().then(() => page.goto('about:blank')), this.begin()]);
  }

  /** What follows an installation, but for the page of the first run. */
  private async begin(): Promise<void> {
    await this.ready();
    await until('the script of the background', async () => {
      const kind = await this.evaluate('typeof scope.marginInstalled');
      return kind === 'function' ? { done: undefined } : { why: `its hook is ${kind}` };
    });
    this.seen.length = 0;
    this.asked.length = 0;
    await this.evaluate('scope.marginInstalled({ reason: "update" })');
  }

  async evaluate(expression: string): Promise<unknown> {
    const worker = await (await this.awake()).worker();
    if (!worker) throw new Error('The background has just ended.');
    return worker.evaluate(
      `((api, scope) => ${expression})(globalThis.browser ?? chrome, globalThis)`,
    );
  }

  async kill(): Promise<void> {
    const target = this.worker();
    const worker = await target?.worker();
    if (!target || !worker) return;
    const gone = this.gone(target);
    await worker.close();
    await gone;
  }

  async reload(): Promise<void> {
    // runtime.reload() with a driver attached leaves the old worker hanging and starts no new one
    // (Chromium 156, 2026-11-22); installing the same folder again is the same to the extension.
    await this.kill();
    await this.browser.installExtension(this.folder);
    await this.ready();
  }

  /** Resolves when the background has started, so that its listeners are there. */
  async ready(): Promise<void> {
    const target = await this.browser.waitForTarget((each) => this.isOurs(each), {
      timeout: 30_000,
    });
    await target.worker();
  }

  async setColorScheme(scheme: 'light' | 'dark', page: RawPage) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async errors(): Promise<string[]> {
    return this.seen;
  }

  async requests(): Promise<string[]> {
    return this.asked;
  }

  watch(page: RawPage): void {
    page.on('request', (request) => {
      const frames = request.initiator()?.stack?.callFrames ?? [];
      const ours =
        request.frame()?.url().startsWith(this.origin) ||
        frames.some((frame) => frame.url.startsWith(this.origin));
      this.note(ours ? request.url() : '');
    });
  }

  private note(url: string): void {
    if (/^(https?|wss?):/.test(url)) this.asked.push(url);
  }

  private isOurs(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.origin);
  }

  private gone(target: Target): Promise<void> {
    return new Promise<void>((resolve) => {
      const notice = (each: Target) => {
        if (each !== target) return;
        this.browser.off('targetdestroyed', notice);
        resolve();
      };
      this.browser.on('targetdestroyed', notice);
    });
  }

  private worker(): Target | undefined {
    return this.browser.targets().find((target) => this.isOurs(target));
  }

  /** The worker's target; a sleeping worker is started as the browser would on an event. */
  private async awake(): Promise<Target> {
    const running = this.worker();
    if (running) return running;
    const page = await this.browser.newPage();
    try {
      const session = await page.createCDPSession();
      await page.goto(`${this.origin}manifest.json`);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.startWorker', { scopeURL: this.origin });
      return await this.browser.waitForTarget((target) => this.isOurs(target), {
        timeout: 15_000,
      });
    } finally {
      await page.close();
    }
  }

  private listen(target: Target): void {
    if (!this.isOurs(target) || this.watched.has(target)) return;
    this.watched.add(target);
    // Through the driver's own session: one more would keep a worker alive that is to end.
    void target
      .worker()
      .then((worker) => {
        worker?.client.on('Network.requestWillBeSent', (event) => this.note(event.request.url));
        worker?.client.on('Network.webSocketCreated', (event) => this.note(event.url));
        worker?.client.send('Network.enable').catch(() => undefined);
        worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) =>
          this.seen.push(`background: ${details.exception?.description ?? details.text}`),
        );
        worker?.client.on('Runtime.consoleAPICalled', (call) => {
          if (call.type !== 'error') return;
          const words = call.args.map((arg) => String(arg.value ?? arg.description ?? arg.type));
          this.seen.push(`background: ${words.join(' ')}`);
        });
      })
      // A worker may end before it can be listened to.
      .catch(() => undefined);
  }
}
