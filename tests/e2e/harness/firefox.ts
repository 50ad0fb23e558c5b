import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { findBrowser } from '../../browsers.mjs';
import type { Driver, Extension } from './app.ts';

/** The origin is random by default; fixing it makes addresses of pages known beforehand. */
const UUID = '0c6a1f5e-3b52-4f0e-8a3e-6d1b7f2c9a10';

export const firefox: Driver = {
  async launch(options, profile) {
    const executablePath = findBrowser('firefox');
    if (!executablePath) throw new Error('There is no Firefox on this machine.');
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: !options.headed,
      acceptInsecureCerts: true,
      userDataDir: profile,
      defaultViewport: null,
      // Needed to see pages of extensions and to end their background.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [idOf(options.extension)]: UUID }),
        'extensions.webextensions.keepUuidOnUninstall': true,
        // Leaving the browser takes a temporary add-on out; its data has to outlive that.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': options.proxyPort,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': options.proxyPort,
        'network.proxy.allow_hijacking_localhost': true,
        'browser.startup.page': 0,
        'browser.sessionstore.resume_from_crash': false,
        'toolkit.startup.max_resumed_crashes': -1,
        ...(options.locale && { 'intl.locale.requested': options.locale }),
        ...(options.locale && { 'intl.accept_languages': `${options.locale}, en` }),
        ...(options.colorScheme && {
          'layout.css.prefers-color-scheme.content-override': schemeNumber(options.colorScheme),
        }),
      },
      env: { ...process.env, ...(options.timezone && { TZ: options.timezone }) },
    });
  },

  async install(browser, options) {
    const extension = new FirefoxExtension(browser, idOf(options.extension));
    if (options.locale) await extension.speak(options.locale);
    await extension.recordRequests();
    await browser.installExtension(options.extension);
    await extension.ready();
    return extension;
  },

  // Firefox tells nobody of a tab that a page of an extension opens (153, 2026-11-22).
  async findTabs(browser) {
    const { send, emit } = bidi(browser);
    const known = (await browser.pages()).map((page) => Reflect.get(page.mainFrame(), '_id'));
    const tree = Tabs.parse(await send('browsingContext.getTree', { maxDepth: 0 }));
    for (const tab of tree.result.contexts)
      if (!known.includes(tab.context)) emit('browsingContext.contextCreated', tab);
  },
};

const schemeNumber = (scheme: 'light' | 'dark') => (scheme === 'dark' ? 0 : 1);

function idOf(folder: string): string {
  const manifest = z
    .object({ browser_specific_settings: z.object({ gecko: z.object({ id: z.string() }) }) })
    .parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  return manifest.browser_specific_settings.gecko.id;
}

const Tree = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string() })) }),
});
const Tabs = z.object({
  result: z.object({ contexts: z.array(z.looseObject({ context: z.string() })) }),
});
const Evaluated = z.object({
  result: z.union([
    z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
    z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
  ]),
});

interface Bidi {
  send(method: string, params: object): Promise<unknown>;
  /** As if the browser had told of it. */
  emit(event: string, params: object): void;
}

/** The driver keeps its connection to itself, but the browser's own scope is reached by it only. */
function bidi(browser: Browser): Bidi {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (
    typeof connection !== 'object' ||
    connection === null ||
    !('send' in connection) ||
    !('emit' in connection)
  ) {
    throw new Error('This version of puppeteer-core has no BiDi connection to use.');
  }
  return {
    send: (method, params) => Reflect.apply(connection.send as never, connection, [method, params]),
    emit: (event, params) => Reflect.apply(connection.emit as never, connection, [event, params]),
  };
}

class FirefoxExtension implements Extension {
  readonly origin = `moz-extension://${UUID}/`;
  private readonly bidi: Bidi;

  constructor(
    browser: Browser,
    private readonly id: string,
  ) {
    this.bidi = bidi(browser);
  }

  /** Resolves when the background has started, so that its listeners are there. */
  async ready(): Promise<void> {
    await this.privileged(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});
      while (extension.backgroundState !== 'running' && extension.backgroundState !== 'stopped') {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }`);
  }

  /** Makes a language count as installed: without its language pack Firefox stays English. */
  async speak(locale: string): Promise<void> {
    await this.privileged(`
      Services.locale.availableLocales = [${JSON.stringify(locale)}, 'en-US'];
      Services.locale.requestedLocales = [${JSON.stringify(locale)}];`);
  }

  async remove(): Promise<void> {
    await this.keepStorage(false);
    try {
      await this.bidi.send('webExtension.uninstall', { extension: this.id });
    } finally {
      await this.keepStorage(true);
    }
  }

  async evaluate(expression: string): Promise<unknown> {
    const script = `{
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const done = (answer) => sendAsyncMessage('margin-harness', answer);
      Promise.resolve(Cu.evalInSandbox(${JSON.stringify(
        `((api, scope) => ${expression})(browser, window)`,
      )}, sandbox)).then((value) => done({ value }), (error) => done({ error: String(error) }));
    }`;
    return this.privileged(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});
      // A background that is just ending or starting has no view, or one without a browser.
      let manager;
      for (let turn = 0; !manager; turn += 1) {
        if (turn > 500) throw new Error('The background did not start: ' + extension.backgroundState);
        if (extension.backgroundState === 'stopped') await extension.wakeupBackground();
        const view = [...extension.views].find((each) => each.viewType === 'background');
        manager = view?.xulBrowser?.messageManager;
        if (!manager) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const answer = await new Promise((resolve) => {
        manager.addMessageListener('margin-harness', function listen(message) {
          manager.removeMessageListener('margin-harness', listen);
          resolve(message.data);
        });
        manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });
      if ('error' in answer) throw new Error(answer.error);
      return answer.value;`);
  }

  async kill(): Promise<void> {
    await this.privileged(`
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(this.id)});
      await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
  }

  async reload(): Promise<void> {
    await this.privileged(`
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(${JSON.stringify(this.id)})).reload();`);
    await this.ready();
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.privileged(`Services.prefs.setIntPref(
      'layout.css.prefers-color-scheme.content-override', ${schemeNumber(scheme)});`);
  }

  /** What went wrong; not that a tab was closed while an answer was on its way to it. */
  async errors(): Promise<string[]> {
    return z.array(z.string()).parse(
      JSON.parse(
        String(
          await this.privileged(`
      return JSON.stringify(Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter((message) => message.sourceName.startsWith(${JSON.stringify(this.origin)}))
        .filter((message) => !/^Promise (rejected|resolved) after context unloaded/.test(message.errorMessage))
        .filter((message) => !(message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)))
        .map((message) => 'background: ' + message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber));`),
        ),
      ),
    );
  }

  /**
   * Has the browser itself write down which add-on a request belongs to, and begin its list of
   * errors anew: it outlives the add-on that a story before this one had (2026-11-28).
   */
  async recordRequests(): Promise<void> {
    await this.privileged(`
      Services.console.reset();
      const record = [];
      const observer = {
        observe(subject) {
          const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
          const principals = [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal];
          const ours = principals.some((principal) =>
            [principal?.addonPolicy, principal?.contentScriptAddonPolicy]
              .some((policy) => policy?.id === ${JSON.stringify(this.id)}));
          if (ours) record.push(URI.spec);
        },
      };
      if (window.marginRequests) {
        Services.obs.removeObserver(window.marginRequests.observer, 'http-on-opening-request');
      }
      window.marginRequests = { record, observer };
      Services.obs.addObserver(observer, 'http-on-opening-request');`);
  }

  async requests(): Promise<string[]> {
    const record = await this.privileged('return JSON.stringify(window.marginRequests.record);');
    return z.array(z.string()).parse(JSON.parse(String(record)));
  }

  /** The browser's own scope sees the requests of all tabs. */
  watch(): void {}

  private async keepStorage(keep: boolean): Promise<void> {
    await this.privileged(`Services.prefs.setBoolPref(
      'extensions.webextensions.keepStorageOnUninstall', ${keep});`);
  }

  /** Runs statements in the browser's own scope. */
  private async privileged(statements: string): Promise<unknown> {
    const tree = Tree.parse(
      await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    );
    const [window] = tree.result.contexts;
    if (!window) throw new Error('Firefox has no window.');
    const { result } = Evaluated.parse(
      await this.bidi.send('script.evaluate', {
        expression: `(async () => { ${statements} })()`,
        awaitPromise: true,
        target: { context: window.context },
      }),
    );
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return result.result.value;
  }
}
