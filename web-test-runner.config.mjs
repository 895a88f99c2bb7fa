/**
 * Tests in a browser: `ENGINE=chromium|firefox|webkit npx wtr [--files FILE...]`, Chromium where none is named.
 * `npm run test:browser` runs them in every engine that is installed.
 */
import {readdirSync, rmSync, writeSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {bundleForNode} from './test/support/bundle.mjs';
import {bundlePlugin} from './test/support/bundle-plugin.mjs';
import {findBrowsers} from './test/support/browsers.mjs';
import {chromiumArgs} from './test/support/chromium-args.mjs';
import {freePort} from './test/support/free-port.mjs';
import {startWebKit, webKitCapabilities} from './test/support/webkit.mjs';
import {cdpPlugin, countReporter, echo, heardPlugin, keysPlugin, outlinePlugin, passedOn, signInFirst} from './test/support/wtr-plugins.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const program = findBrowsers()[engine === 'chromium' ? 'shell' : engine];
if (!program) throw new Error(`There is no ${engine} here.`);

/** What differs by engine. */
const engines = {
  async chromium() {
    const {playwrightLauncher} = await import('@web/test-runner-playwright');
    return {browsers: [playwrightLauncher({product: 'chromium', launchOptions: {executablePath: program, args: chromiumArgs}})]};
  },
  async firefox() {
    const {puppeteerLauncher} = await import('@web/test-runner-puppeteer');
    // No process is started ahead of a page that never comes; and half as many frames as on a screen are for nobody to see either.
    const extraPrefsFirefox = {'layout.frame_rate': 30, 'ui.prefersReducedMotion': 1, 'dom.ipc.processPrelaunch.enabled': false};
    return {
      // Pages in the background are throttled so much that two at a time take four times as long as one after the other.
      concurrency: 1,
      browsers: [puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: program, headless: true, extraPrefsFirefox}})],
    };
  },
  async webkit() {
    const {webdriverLauncher} = await import('@web/test-runner-webdriver');
    const {port, stop} = await startWebKit(program);
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      automationProtocol: 'webdriver',
      capabilities: {...webKitCapabilities(program), 'wdio:enforceWebDriverClassic': true},
    });
    // The launcher itself lets go of the way to a page: where the driver calls that a failure, nobody hears of it, and it ends the runner. A page that does not
    // come is found out by the runner, which waits for it.
    launcher.startSession = async (id, url) => {
      await launcher.ensureManagerInitialized();
      launcher.driverManager.startSession(id, url).catch((error) => writeSync(2, `\nThe driver says of ${url}: ${error}\n`));
    };
    return {
      concurrency: 1,
      hostname: '127.0.0.1',
      plugins: [{name: 'webkit', serverStop: stop}],
      browsers: [launcher],
    };
  },
};

const {plugins = [], ...forEngine} = await engines[engine]();

const at = process.argv.indexOf('--files');
const files =
  at < 0
    ? readdirSync('test', {recursive: true, encoding: 'utf8'})
        .filter((path) => path.endsWith('.browser.test.ts'))
        .map((path) => `test/${path.replaceAll('\\', '/')}`)
    : process.argv.slice(at + 1).filter((path) => path.endsWith('.browser.test.ts'));
const bundles = `test/.output/bundles/${process.pid}`;
process.once('exit', () => rmSync(bundles, {recursive: true, force: true}));

/** Pages that a server rendered, where a test looks at them. */
async function rendered() {
  if (!files.some((path) => path.startsWith('test/ssr/'))) return [];
  const [pages] = await bundleForNode(['test/ssr/support/pages.ts'], `${bundles}/node`);
  const {servePages} = await import(pathToFileURL(resolve(pages)).href);
  const {origin} = await servePages();
  return [passedOn(origin, /^\/(?:rendered|script|in-page-[^/]+)\//)];
}

export default {
  files,
  // Of several that start at the same moment, the runner's own choice is the same.
  port: await freePort(),
  concurrency: 2,
  middleware: [echo, signInFirst, ...(await rendered())],
  plugins: [cdpPlugin(), heardPlugin(), keysPlugin(), outlinePlugin(), await bundlePlugin(files, bundles), ...plugins],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countReporter(process.env.COUNTS ?? `test/.output/browser-${engine}.json`),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  // One file may take minutes where an engine shares two slow cores with other steps: the default is two.
  testsFinishTimeout: 300_000,
  testFramework: {config: {timeout: 20_000}},
  ...forEngine,
};
