// @ts-check
/**
 * The browsers that the tests run in: where they are, and how to get them. Chromium is a must, since journeys and stories need it.
 * Firefox and WebKitGTK are used where they are installed; on a build server (`CI=true`) they are installed too.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {canUseApt, installPackages} from './packages.mjs';
import {SetupError} from './setup-error.mjs';

/**
 * @typedef {object} WebKit The programs that a run in WebKitGTK needs. Linux only.
 * @property {string} driver WebKitWebDriver
 * @property {string} browser MiniBrowser
 * @property {string} display Xvfb
 */
/**
 * @typedef {object} Browsers Paths of programs; undefined where there is none.
 * @property {string | undefined} chromium
 * @property {string | undefined} shell What takes its place where a page alone is looked at, with two thirds of the work; Chromium itself, where there is none.
 * @property {string | undefined} firefox
 * @property {WebKit | undefined} webkit
 */

const chromiumNames = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge', 'chrome'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/opt/google/chrome/chrome',
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
  ),
];
/** Chromium without a window, and without some of what comes with one: pages that are left are not kept, for one. */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];
const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** Debian's packages, by what they are for. The fonts are there so that pictures show real text in every script. */
const packages = {
  chromium: ['chromium'],
  shell: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  fonts: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'],
};

/**
 * Looks for the browsers. `CHROME_PATH` and `FIREFOX_PATH` come before what is found elsewhere.
 * @returns {Browsers}
 */
export function findBrowsers() {
  const chromium = findChromium();
  return {
    chromium,
    shell: named('CHROME_PATH') ?? find(shellNames, []) ?? chromium,
    firefox: named('FIREFOX_PATH') ?? find(firefoxNames, firefoxPlaces),
    webkit: findWebKit(),
  };
}

/**
 * Makes sure that there is a Chromium; on a build server, all three engines.
 * @param {string} root The folder of the project.
 * @throws {SetupError} if a browser that must be there cannot be had.
 */
export function provideBrowsers(root) {
  const ci = process.env.CI === 'true';
  const found = findBrowsers();
  const missing = [
    ...(found.chromium ? [] : packages.chromium),
    ...(found.firefox || !ci ? [] : packages.firefox),
    ...(found.webkit || !ci || process.platform !== 'linux' ? [] : packages.webkit),
    ...(ci && !hasNotoFonts() ? packages.fonts : []),
  ];
  if (missing.length > 0 && canUseApt()) {
    installPackages(missing);
    known.clear();
  }
  // By itself: not every system has it, and it is no must.
  if (ci && canUseApt() && findBrowsers().shell === findChromium()) {
    installPackages(packages.shell);
    known.clear();
  }
  if (!findChromium()) installWithPlaywright(root);
  const {chromium, shell, firefox, webkit} = findBrowsers();
  if (!chromium) {
    throw new SetupError(
      'The tests need Chrome or Chromium, and none was found or could be installed.\n' +
        'Install one, or name one: CHROME_PATH=/path/to/chrome npm test',
    );
  }
  if (ci && canUseApt() && !(firefox && webkit)) {
    throw new SetupError(
      'On a build server the tests run in Firefox and WebKitGTK too, and apt-get could not install them. Its own message stands above.',
    );
  }
  console.log(`Browsers: ${[...new Set([chromium, shell])].join(', ')}, ${firefox ?? 'no Firefox'}, ${webkit?.browser ?? 'no WebKitGTK'}`);
}

/** @returns {string | undefined} */
function findChromium() {
  return named('CHROME_PATH') ?? find(chromiumNames, chromiumPlaces) ?? playwrightChromium();
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  const driver = find(['WebKitWebDriver'], []);
  const display = find(['Xvfb'], []);
  const libraries = '/usr/lib';
  if (!driver || !display || !existsSync(libraries)) return undefined;
  const browser = [
    libraries,
    ...readdirSync(libraries, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? join(libraries, entry.name) : [])),
  ]
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((version) => join(folder, version, 'MiniBrowser')))
    .find((file) => existsSync(file));
  return browser ? {driver, browser, display} : undefined;
}

/**
 * The program that an environment variable names.
 * @param {string} variable
 */
function named(variable) {
  const path = process.env[variable];
  if (!path) return undefined;
  if (!existsSync(path)) throw new SetupError(`${variable} names ${path}, and there is no such file.`);
  return path;
}

/**
 * The first program that is there and runs: some systems put a stub in a browser's place that only says how to install it.
 * @param {string[]} names To look for on the PATH.
 * @param {string[]} places
 */
function find(names, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
  return candidates.find((file) => existsSync(file) && runs(file));
}

/** @type {Map<string, boolean>} */
const known = new Map();

/** @param {string} file */
function runs(file) {
  // Chrome for Windows opens a window when asked for its version, and these two know no such option: being there must do.
  if (process.platform === 'win32' || /(?:Xvfb|WebKitWebDriver)$/.test(file)) return true;
  const before = known.get(file);
  if (before !== undefined) return before;
  const ok = spawnSync(file, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
  known.set(file, ok);
  return ok;
}

/** The browser that Playwright downloaded earlier. */
function playwrightChromium() {
  const require = createRequire(import.meta.url);
  try {
    /** @type {string} */
    const path = require('playwright-core').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch (error) {
    // Playwright is not installed yet, or has no build for this system.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** @param {string} root */
function installWithPlaywright(root) {
  console.log('Downloading Chromium (playwright-core install chromium) ...');
  spawnSync(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {cwd: root, stdio: 'inherit'});
}

function hasNotoFonts() {
  return existsSync('/usr/share/fonts/truetype/noto') && existsSync('/usr/share/fonts/opentype/noto');
}
