import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify } from 'terser';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/**
 * Libraries that are not run the usual way. Two of them most starts of the background never use: the
 * list of public suffixes, 80 KB of numbers, and Dexie, which opens the database for writing. Inside
 * a function of their own the browser skips over them instead of compiling them: a cold start answers some 4 ms earlier for
 * the list (measured 2026-11-22), and as much again for Dexie (2026-11-28).
 */
function lateLibraries(): Plugin {
  const { resolve } = createRequire(import.meta.url);
  const libraries: Record<string, { path: string; exported: string }> = {
    'tldts-icann': {
      path: 'tldts-icann/dist/index.cjs.min.js',
      exported: `let list;
        export const getDomain = (...args) => (list ??= make()).getDomain(...args);`,
    },
    // Whoever imports this is a late module itself: see storage/db.ts. The modules of today's browsers
    // are 9 KB less than the script for all.
    dexie: { path: 'dexie/dist/modern/dexie.min.mjs', exported: 'export default make();' },
    // Imported the usual way, each part of the browser's API is looked at, and so made, before the
    // first line of ours runs: a third of a cold start (2026-11-28).
    'webextension-polyfill': {
      path: 'webextension-polyfill/dist/browser-polyfill.min.js',
      exported: 'export default make();',
    },
  };
  return {
    name: 'late-libraries',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(libraries, id) ? `\0${id}` : undefined),
    load(id) {
      const library = libraries[id.replace('\0', '')];
      if (!id.startsWith('\0') || !library) return undefined;
      const code = asText(inFunction(readFileSync(resolve(library.path), 'utf8')));
      return `function make() { const module = { exports: {} }; let { exports } = module; ${code}
        return module.exports; }
        ${library.exported}`;
    },
  };
}

/**
 * Of the rest of Chrome's background: what the first script has already (entrypoints/background/shared.ts),
 * and the search, which is a script of its own (entrypoints/background/finding.ts).
 */
function sharedLibraries(): Plugin {
  const shared = readFileSync(
    join(import.meta.dirname, 'entrypoints/background/shared.ts'),
    'utf8',
  );
  const zod = [...shared.matchAll(/(\w+): z\.\1,/g)].map(([, name = '']) => name);
  const libraries: Record<string, string> = {
    'tldts-icann': 'export const { getDomain } = globalThis.marginShared;',
    'webextension-polyfill': 'export default globalThis.marginShared.browser;',
    // By other names inside, for one of them is `enum`.
    'zod/mini': `const { ${zod.map((name) => `${name}: its_${name}`).join()} } =
      globalThis.marginShared.zod;
      export { ${zod.map((name) => `its_${name} as ${name}`).join()} };`,
  };
  const finding = join(import.meta.dirname, 'entrypoints/background/finding.ts');
  return {
    name: 'shared-libraries',
    enforce: 'pre',
    // Left to the build it is a warning, and the background would stop at its first use.
    onLog(_, { code, message }) {
      if (code === 'IMPORT_IS_UNDEFINED')
        throw new Error(`entrypoints/background/shared.ts lacks a part of zod: ${message}`);
    },
    resolveId(id) {
      if (id === './search/search') return finding;
      return Object.hasOwn(libraries, id) ? `\0shared:${id}` : undefined;
    },
    load: (id) => libraries[id.replace('\0shared:', '')],
  };
}

/** A module's one export as a function can hand it out. */
function inFunction(code: string): string {
  return code.replace(
    /export\{[^}]*\b(\w+) as default\b[^}]*\};/,
    (_, name: string) => `module.exports = ${name};`,
  );
}

/** Long lists of numbers as text: the browser runs over one word instead of over thousands. */
function asText(code: string): string {
  return code.replace(/\[(?:\d+,){50,}\d+\]/g, (list) => `JSON.parse("${list}")`);
}

/**
 * Of ical.js what reads a line, from its own modules: the whole of it stands in one file that nothing
 * can be left out of, and the classes that its types name make objects nobody asks for. What a period
 * ends with is told by the class of lengths; rules are followed by ours (2.2.1, 2026-11-30).
 */
function lessOfIcal(): Plugin {
  const folder = join(createRequire(import.meta.url).resolve('ical.js'), '../../lib/ical');
  const kept = ['parse', 'design', 'helpers', 'duration'].map((name) => `${folder}/${name}.js`);
  return {
    name: 'less-of-ical',
    enforce: 'pre',
    // What is measured against the library (tests/bench) takes all of it.
    resolveId: (id, importer) =>
      id === 'ical.js' && !importer?.includes('/tests/') ? '\0ical.js' : undefined,
    // Its classes keep lists at themselves, which looks to the build as if loading them did something.
    transform: (code, id) =>
      id.startsWith(folder) ? { code, moduleSideEffects: false } : undefined,
    load(id) {
      if (id === '\0ical.js')
        return `import parse from '${folder}/parse.js'; export default { parse };`;
      return id.startsWith(folder) && !kept.includes(id) ? 'export default class {}' : undefined;
    },
  };
}

/**
 * The API's polyfill answers with promises, wraps errors and messages. The browsers asked for here do
 * all that by themselves in what a content script sees of the API, so that without it a page of
 * Google's loads 2 KB less, gzipped (2026-11-28).
 */
function nativeApi(): Plugin {
  const names = ['wxt/browser', '@wxt-dev/webextension-polyfill/browser'];
  return {
    name: 'native-api',
    enforce: 'pre',
    resolveId: (id) => (names.includes(id) ? '\0native-api' : undefined),
    load: (id) =>
      id === '\0native-api'
        ? 'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;'
        : undefined,
  };
}

/**
 * The context that the tool hands to each content script: whether the extension is still there, timers
 * that end with it, a watch on the address. Ours look after that themselves (components/mount) and
 * never ask it, so a page of Google's need not load it: 1 KB, gzipped (2026-11-29).
 */
function withoutContext(): Plugin {
  return {
    name: 'without-context',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? '\0context' : undefined),
    load: (id) => (id === '\0context' ? 'export class ContentScriptContext {}' : undefined),
  };
}

/**
 * Every load of Gmail and Calendar and every start of the background pay for these scripts: terser,
 * run over what the build's own minifier left, takes another 2 % of them, gzipped (2026-11-29). The
 * builds for the tests too, so that they try what people get. A third pass of it takes 32 of 398,261
 * bytes of Firefox's, gzipped, and 3 of the 30 s of processor time that a build costs (2026-12-01).
 */
function smaller(): Plugin {
  return {
    name: 'smaller',
    enforce: 'post',
    async generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          ecma: 2020,
          compress: { passes: 2 },
        });
        file.code = code ?? file.code;
      }
    },
  };
}

type Message = { message: string; placeholders?: Record<string, { content: string }> };

function messagesIn(folder: string, locale: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
}

/** All words of a language as pages of ours read them: gaps by number, English where one is missing. */
function wordsOfPages(folder: string, locale: string): string {
  const messages = { ...messagesIn(folder, 'en'), ...messagesIn(folder, locale) };
  const flat = ({ message, placeholders = {} }: Message) =>
    message.replace(/\$(\w+)\$/g, (gap, name) => placeholders[name.toLowerCase()]?.content ?? gap);
  return JSON.stringify(
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, flat(message)])),
  );
}

/** What the rows of an export look like, for the page that writes one. */
async function schemasOfRows(): Promise<string> {
  const { module } = await runnerImport<typeof import('./storage/backup/row-schemas')>(
    './storage/backup/row-schemas.ts',
    {
      root: import.meta.dirname,
      configFile: false,
      resolve: { alias: { '@': import.meta.dirname } },
    },
  );
  return JSON.stringify(module.rowSchemas());
}

/**
 * Leaves to the browser only the words that scripts outside of our pages say: with the first one the
 * browser hands over all it has, and the page stands still for that long (see components/words.ts).
 * Said is what stands in a script as text, or begins as a text does that is put together there.
 */
function keepSaidWords(out: string): void {
  const scripts = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) =>
      /^(background[\w-]*|content-scripts[\\/][\w-]+)\.js$|^manifest\.json$/.test(path),
    )
    .map((path) => readFileSync(join(out, path), 'utf8'));
  const texts = new Set<string>();
  const beginnings = new Set<string>();
  for (const script of scripts) {
    for (const [, text = ''] of script.matchAll(/["'`](\w+)["'`]/g)) texts.add(text);
    for (const [, name = ''] of script.matchAll(/__MSG_(\w+?)__/g)) texts.add(name);
    for (const [, text = ''] of script.matchAll(/["'`](\w+_)(?:["'`]|\$\{)/g)) beginnings.add(text);
  }
  const isSaid = (key: string) =>
    texts.has(key) ||
    texts.has(key.replace(/_(zero|one|two|few|many|other)$/, '')) ||
    [...beginnings].some((text) => key.startsWith(text));
  for (const locale of readdirSync(join(out, '_locales'))) {
    const said = Object.entries(messagesIn(out, locale)).filter(([key]) => isSaid(key));
    writeFileSync(
      join(out, '_locales', locale, 'messages.json'),
      JSON.stringify(Object.fromEntries(said)),
    );
  }
}

/**
 * Builds: `production` for people (closed shadow root) and `test` for the tests and the demo
 * (open shadow root, fault hooks). MARGIN_OUT moves the output so that two builds can stand side by side.
 */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env.MARGIN_OUT ?? '.output',
  vite: ({ mode }) => ({
    plugins: [lateLibraries(), lessOfIcal()],
    define: { __TEST_BUILD__: JSON.stringify(mode !== 'production') },
    build: {
      target: ['chrome120', 'firefox140'],
      // Vite 8 copies a constant into every place that reads it, which puts the list of public
      // suffixes into the background three times: 145 KB for nothing (2026-11-22).
      rolldownOptions: { optimization: { inlineConst: false, pifeForModuleWrappers: false } },
    },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_app_name__',
    description: '__MSG_app_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', 'unlimitedStorage', 'contextMenus'],
    host_permissions: ['https://mail.google.com/*', 'https://calendar.google.com/*'],
    action: { default_title: '__MSG_app_name__' },
    omnibox: { keyword: 'crm' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_toggle__',
      },
      'log-subject': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_log__',
      },
      'write-note': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_note__',
      },
    },
    // Nothing but our own files, and calendars behind the secret addresses that a person gave: a
    // picture, a frame or a form could carry data away as well. Live reload brings its code and
    // styles from a server, so it has the tool's own policy.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
          "connect-src 'self' https://calendar.google.com/calendar/ical/",
          "object-src 'none'; base-uri 'none'; form-action 'none'",
          "frame-ancestors 'none'",
        ].join('; '),
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'margin-crm@margin-crm.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  hooks: {
    'build:publicAssets': async ({ config }, files) => {
      files.push({ relativeDest: 'schemas.json', contents: await schemasOfRows() });
      for (const locale of readdirSync(join(config.publicDir, '_locales')))
        files.push({
          relativeDest: `words/${locale}.json`,
          contents: wordsOfPages(config.publicDir, locale),
        });
    },
    // While it is being worked on, a script may say a word that it did not say when it was built.
    'build:done': ({ config }) => {
      if (config.command === 'build') keepSaidWords(config.outDir);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const areInPages = entrypoints.every(({ type }) => type === 'content-script');
      const areInBackground = entrypoints.every(({ name }) => name.startsWith('background'));
      const isRest = entrypoints.every(({ name }) => name === 'background-everything');
      config.plugins = [
        ...(areInPages ? [nativeApi()] : []),
        // While it is being worked on, the tool itself asks for it.
        ...(areInPages && config.mode !== 'development' ? [withoutContext()] : []),
        // First: it goes before those that bring the libraries.
        ...(isRest ? [sharedLibraries()] : []),
        ...(config.plugins ?? []),
        ...((areInPages || areInBackground) && config.mode !== 'development' ? [smaller()] : []),
      ];
    },
  },
  zip: { excludeSources: ['tests/**'] },
});
