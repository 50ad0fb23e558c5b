import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FETCHED_BROWSERS, findBrowser } from './browsers.mjs';

/**
 * Gets what is missing (packages, a Chromium, a Firefox) and hands over: `start` shows the demo,
 * `test` runs everything, `bench` measures, `pictures` makes those of the README or, `pictures pseudo ar`, all in a language, `install` only
 * gets what is missing, `packages` no browsers. Needs nothing but Node, so nothing may be imported here that is not part of
 * it.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const task = process.argv[2] ?? 'install';
const rest = process.argv.slice(3);

const TASKS = {
  start: { script: 'tests/start/start.ts', browsers: ['chromium'] },
  test: { script: 'tests/run/test.ts', browsers: ['chromium', 'firefox'] },
  bench: { script: 'tests/bench/bench.ts', browsers: ['chromium'] },
  pictures: { script: 'tests/start/pictures.ts', browsers: ['chromium'] },
  install: { script: null, browsers: ['chromium', 'firefox'] },
  packages: { script: null, browsers: [] },
};

/** @param {string} text */
const say = (text) => console.log(text);

/**
 * Runs a command and shows what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

/** @param {string} command */
function isThere(command) {
  const result = spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]);
  return result.status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(`Margin CRM needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Whether what npm noted down about node_modules is what the lockfile asks for. */
function packagesAreThere() {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const has = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional }]) =>
      // Optional packages are those of other systems.
      path === '' || (has[path] ? has[path].version === version : Boolean(optional)),
  );
}

function getPackages() {
  if (packagesAreThere()) return;
  say('Installing packages (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund'])) return;
  // A registry that lacks a package of another system makes npm ci refuse; the versions are the
  // lockfile's all the same.
  if (run('npm', ['install', '--no-save', '--no-audit', '--no-fund'])) return;
  say('The packages could not be installed.');
  process.exit(1);
}

/** The settings of TypeScript build on a file that WXT writes; every tool below reads them. */
function writeGeneratedTypes() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  if (run(process.execPath, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'])) return;
  say('WXT could not prepare its types.');
  process.exit(1);
}

const PACKAGE_MANAGERS = [
  {
    command: 'apt-get',
    prepare: ['update', '-qq'],
    install: ['install', '-y', '-qq', '--no-install-recommends'],
    names: { chromium: ['chromium', 'chromium-browser'], firefox: ['firefox-esr', 'firefox'] },
  },
  {
    command: 'dnf',
    install: ['install', '-y', '-q'],
    names: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    command: 'pacman',
    install: ['-Sy', '--noconfirm', '--needed'],
    names: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    command: 'apk',
    install: ['add'],
    names: { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] },
  },
];

/** @param {'chromium' | 'firefox'} name */
function installFromSystem(name) {
  if (process.getuid?.() === 0) {
    for (const manager of PACKAGE_MANAGERS) {
      if (!isThere(manager.command)) continue;
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      if (manager.prepare) run(manager.command, manager.prepare, env);
      for (const each of manager.names[name]) {
        run(manager.command, [...manager.install, each], env);
        if (findBrowser(name)) return;
      }
    }
  } else if (process.platform === 'darwin' && isThere('brew')) {
    // Chromium's cask is not signed and macOS refuses to start it: that one is fetched below.
    if (name === 'firefox') run('brew', ['install', '--cask', 'firefox']);
  }
}

/**
 * Builds that live in a folder of the user and need no rights. Mozilla's own Firefox first: the one
 * that Playwright patches for itself is the last resort.
 * @param {'chromium' | 'firefox'} name
 */
function fetchOne(name) {
  const modules = join(root, 'node_modules');
  const attempts = [[join(modules, '@playwright', 'test', 'cli.js'), 'install', name]];
  if (name === 'firefox') {
    const cli = join(modules, '@puppeteer', 'browsers', 'lib', 'cjs', 'main-cli.js');
    attempts.unshift([cli, 'install', 'firefox@stable', '--path', FETCHED_BROWSERS]);
  }
  for (const attempt of attempts) {
    run(process.execPath, attempt);
    if (findBrowser(name)) return;
  }
}

/** @param {'chromium' | 'firefox'} name */
function getBrowser(name) {
  if (findBrowser(name)) return;
  say(`There is no ${name} here; getting one …`);
  installFromSystem(name);
  if (!findBrowser(name)) fetchOne(name);
  if (findBrowser(name)) return;
  say(`NO ${name.toUpperCase()} COULD BE INSTALLED. What needs it cannot run.`);
}

checkNode();
if (!Object.hasOwn(TASKS, task)) {
  say(`Usage: node tests/setup.mjs ${Object.keys(TASKS).join('|')}`);
  process.exit(1);
}
const { script, browsers } = TASKS[/** @type {keyof typeof TASKS} */ (task)];
getPackages();
writeGeneratedTypes();
// A part that needs no browser does not wait for one.
const wanted = browsers.filter(
  (name) => task !== 'test' || rest.length === 0 || rest.some((part) => part.endsWith(name)),
);
for (const name of wanted) getBrowser(/** @type {'chromium' | 'firefox'} */ (name));
if (script) {
  const result = spawnSync(process.execPath, ['--import', 'tsx', script, ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exit(result.status ?? 1);
}
