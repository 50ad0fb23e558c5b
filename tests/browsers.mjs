import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the browsers are that tests and demo run in. Google Chrome itself is not looked for: since
 * 2025 its branded builds refuse to load an unpacked extension from outside.
 */

/** Where `@puppeteer/browsers` puts what it fetches. */
export const FETCHED_BROWSERS = fileURLToPath(new URL('../.cache/browsers', import.meta.url));

/** @typedef {'chromium' | 'firefox'} BrowserName */

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox'],
};

const ELSEWHERE = {
  chromium: ['/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE = { chromium: 'MARGIN_CHROMIUM', firefox: 'MARGIN_FIREFOX' };

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Some systems ship a `chromium-browser` that only says where to get the real one.
 * @param {string} path
 */
function starts(path) {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Builds fetched by the installers that `tests/setup.mjs` falls back to, newest first: Mozilla's
 * own Firefox, then Playwright's builds.
 * @param {BrowserName} name
 */
function fetched(name) {
  const home = homedir();
  const folders = [
    join(FETCHED_BROWSERS, name),
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(home, 'AppData', 'Local', 'ms-playwright'),
  ];
  const inside = {
    chromium: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
      'chrome-win64/chrome.exe',
    ],
    firefox: [
      'firefox/firefox',
      'Firefox.app/Contents/MacOS/firefox',
      'core/firefox.exe',
      'firefox/Nightly.app/Contents/MacOS/firefox',
      'firefox/firefox.exe',
    ],
  };
  /** @type {string[]} */
  const found = [];
  for (const folder of folders) {
    if (!folder || !existsSync(folder)) continue;
    const builds = readdirSync(folder)
      .filter((entry) => folder.startsWith(FETCHED_BROWSERS) || entry.startsWith(`${name}-`))
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    for (const build of builds) {
      for (const path of inside[name]) found.push(join(folder, build, path));
    }
  }
  return found;
}

/**
 * @param {BrowserName} name
 * @returns {string | null} the path of an executable, or null when there is none on this machine
 */
export function findBrowser(name) {
  const chosen = process.env[VARIABLE[name]];
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[name].map((each) => join(folder, each + suffix)));
  // In the order of the names, not of the folders: a firefox-esr is preferred wherever it is.
  const ordered = NAMES[name].flatMap((each) =>
    onPath.filter((path) => path.endsWith(each + suffix) && !path.endsWith(`-${each}${suffix}`)),
  );
  const candidates = [...ordered, ...ELSEWHERE[name], ...fetched(name)];
  return candidates.find((path) => isExecutable(path) && starts(path)) ?? null;
}
