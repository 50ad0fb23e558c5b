import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findBrowser } from '../browsers.mjs';
import { Cdp } from './cdp.ts';

/** A Chromium of its own with unpacked extensions, all its traffic going to the replica. */

const Loaded = z.object({ id: z.string() });
const Created = z.object({ targetId: z.string() });
const Targets = z.object({
  targetInfos: z.array(z.object({ targetId: z.string(), type: z.string(), url: z.string() })),
});
const Collected = z.object({ value: z.array(z.unknown()) });
const Attached = z.object({ sessionId: z.string() });
const Context = z.object({ context: z.object({ id: z.int(), origin: z.string() }) });
const Version = z.object({ product: z.string() });
const InContext = z.object({ browserContextId: z.string() });
const Heap = z.object({ usedSize: z.number(), backingStorageSize: z.optional(z.number()) });
const Evaluated = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(
    z.object({
      text: z.string(),
      exception: z.optional(z.object({ description: z.optional(z.string()) })),
    }),
  ),
});
const Workers = z.object({
  versions: z.array(
    z.object({ versionId: z.string(), scriptURL: z.string(), runningStatus: z.string() }),
  ),
});

/** Times in ms and answers of messages. */
const Sent = z.object({ ms: z.array(z.number()), replies: z.array(z.unknown()) });
export type Sent = z.infer<typeof Sent>;

/** Sends messages one after another from where a page's script would, and takes the time of each. */
const SEND = `async (messages) => {
  const ms = [];
  const replies = [];
  for (const message of messages) {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage(message);
    ms.push(performance.now() - start);
    replies.push(reply);
  }
  return { ms, replies };
}`;

export class BenchBrowser {
  private constructor(
    readonly cdp: Cdp,
    private readonly profile: string,
    private readonly ownProfile: boolean,
  ) {}

  static async start(options: {
    proxyPort: number;
    /** A profile to keep; one of its own, removed at the end, when not given. */
    profile?: string;
  }): Promise<BenchBrowser> {
    const executable = findBrowser('chromium');
    if (!executable) throw new Error('There is no Chromium on this machine.');
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'margin-bench-'));
    const cdp = Cdp.start(executable, [
      '--headless=new',
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-sync',
      // A measured tab that is not in front must run like one that is.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--window-size=1280,800',
      `--proxy-server=127.0.0.1:${options.proxyPort}`,
      '--proxy-bypass-list=<-loopback>',
      '--ignore-certificate-errors',
      // Root in a container has no user namespaces to build a sandbox from.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ]);
    return new BenchBrowser(cdp, profile, options.profile === undefined);
  }

  async version(): Promise<string> {
    return Version.parse(await this.cdp.send('Browser.getVersion')).product;
  }

  /** Loads an unpacked extension; the same folder has the same id in every profile. */
  async load(folder: string): Promise<string> {
    return Loaded.parse(await this.cdp.send('Extensions.loadUnpacked', { path: folder })).id;
  }

  /**
   * Opens an address in a new tab; in a window without extensions when `bare`, in one of its own
   * when `window`, where it is in view while others are.
   */
  async open(
    url: string,
    { bare = false, onNewDocument = '', window = false } = {},
  ): Promise<BenchPage> {
    const context = bare
      ? InContext.parse(await this.cdp.send('Target.createBrowserContext'))
      : undefined;
    const { targetId } = Created.parse(
      await this.cdp.send('Target.createTarget', {
        url: 'about:blank',
        ...(window && { newWindow: true }),
        ...context,
      }),
    );
    const { sessionId } = Attached.parse(
      await this.cdp.send('Target.attachToTarget', { targetId, flatten: true }),
    );
    const page = new BenchPage(this.cdp, sessionId, targetId);
    await page.send('Page.enable');
    if (onNewDocument)
      await page.send('Page.addScriptToEvaluateOnNewDocument', { source: onNewDocument });
    await page.send('Runtime.enable');
    await page.go(url);
    return page;
  }

  /** What the browser did while this ran, in its own terms. */
  async trace(
    work: () => Promise<void>,
    categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  ): Promise<unknown[]> {
    const events: unknown[] = [];
    let ended: () => void = () => undefined;
    const complete = new Promise<void>((resolve) => {
      ended = resolve;
    });
    const stop = this.cdp.listen('', (method, params) => {
      if (method === 'Tracing.dataCollected') events.push(...Collected.parse(params).value);
      if (method === 'Tracing.tracingComplete') ended();
    });
    await this.cdp.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: categories },
    });
    await work();
    await this.cdp.send('Tracing.end');
    await complete;
    stop();
    return events;
  }

  /** Closes tabs that opened by themselves, such as the first-run page, which works along. */
  async closeTabs(address: RegExp): Promise<number> {
    const { targetInfos } = Targets.parse(await this.cdp.send('Target.getTargets'));
    const found = targetInfos.filter(({ type, url }) => type === 'page' && address.test(url));
    for (const { targetId } of found) await this.cdp.send('Target.closeTarget', { targetId });
    return found.length;
  }

  async close(): Promise<void> {
    await this.cdp.close();
    // The browser may still be writing its last file.
    if (this.ownProfile)
      rmSync(this.profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** One tab. */
export class BenchPage {
  private readonly worlds = new Map<string, number>();
  private readonly running = new Map<string, string>();

  constructor(
    private readonly cdp: Cdp,
    private readonly session: string,
    private readonly target: string,
  ) {
    cdp.listen(session, (method, params) => {
      if (method === 'Runtime.executionContextsCleared') this.worlds.clear();
      if (method === 'Runtime.executionContextCreated') {
        const { context } = Context.parse(params);
        this.worlds.set(context.origin.replace(/\/$/, ''), context.id);
      }
      if (method === 'ServiceWorker.workerVersionUpdated') {
        for (const { scriptURL, runningStatus } of Workers.parse(params).versions)
          this.running.set(scriptURL, runningStatus);
      }
    });
  }

  send(method: string, params: object = {}): Promise<unknown> {
    return this.cdp.send(method, params, this.session);
  }

  /** Calls back with every event of this tab until the returned function is called. */
  listen(listener: (method: string, params: unknown) => void): () => void {
    return this.cdp.listen(this.session, listener);
  }

  /** Goes to an address and waits until it has loaded. */
  async go(url: string): Promise<void> {
    const loaded = new Promise<void>((resolve) => {
      const end = this.listen((method) => {
        if (method !== 'Page.loadEventFired') return;
        end();
        resolve();
      });
    });
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** Makes this the tab that a person looks at: the browser lets the others run when it has time. */
  async front(): Promise<void> {
    await this.send('Page.bringToFront');
  }

  /** Takes the garbage of the page's scripts away. */
  async clean(): Promise<void> {
    await this.send('HeapProfiler.collectGarbage');
  }

  /** What the page's scripts hold, in bytes, the garbage not yet taken away included. */
  async heap(): Promise<number> {
    const { usedSize, backingStorageSize } = Heap.parse(await this.send('Runtime.getHeapUsage'));
    return usedSize + (backingStorageSize ?? 0);
  }

  /** Runs an expression in the page, or in the world that an extension has in it. */
  async evaluate(expression: string, extension?: string): Promise<unknown> {
    const contextId = extension ? await this.world(`chrome-extension://${extension}`) : undefined;
    const { result, exceptionDetails } = Evaluated.parse(
      await this.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        ...(contextId !== undefined && { contextId }),
      }),
    );
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    for (let tries = 0; (await this.evaluate(expression)) !== true; tries++) {
      if (tries > 200) throw new Error(`Never true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /**
   * Sends messages to the background, one after another, from the content script that an extension
   * has in this tab; without one, this is a page of the extension itself.
   */
  async sendAll(messages: readonly object[], extension?: string): Promise<Sent> {
    return Sent.parse(await this.evaluate(`(${SEND})(${JSON.stringify(messages)})`, extension));
  }

  /** Ends the backgrounds of all extensions, as the browser does with idle ones. */
  async stopWorkers(): Promise<void> {
    await this.send('ServiceWorker.enable');
    await this.send('ServiceWorker.stopAllWorkers');
    for (
      let tries = 0;
      [...this.running.values()].some((status) => status !== 'stopped');
      tries++
    ) {
      if (tries > 200) throw new Error('The backgrounds do not stop.');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  async close(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.target });
  }

  private async world(origin: string): Promise<number> {
    for (let tries = 0; tries < 100; tries++) {
      const id = this.worlds.get(origin);
      if (id !== undefined) return id;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${origin} has no content script in this tab.`);
  }
}
