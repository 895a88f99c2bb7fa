/**
 * Tests in a browser: `ENGINE=chromium|firefox|webkit npx wtr [--files FILE...]`, Chromium where none is named.
 * `npm run test:browser` runs them in every engine that is installed.
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {findBrowsers} from './test/support/browsers.mjs';
import {chromiumArgs} from './test/support/chromium-args.mjs';
import {startWebKit} from './test/support/webkit.mjs';
import {cdpPlugin, countReporter, echo, keysPlugin, outlinePlugin} from './test/support/wtr-plugins.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const program = findBrowsers()[engine];
if (!program) throw new Error(`There is no ${engine} here.`);

/** What differs by engine. */
const engines = {
  async chromium() {
    const {playwrightLauncher} = await import('@web/test-runner-playwright');
    return {browsers: [playwrightLauncher({product: 'chromium', launchOptions: {executablePath: program, args: chromiumArgs}})]};
  },
  async firefox() {
    const {puppeteerLauncher} = await import('@web/test-runner-puppeteer');
    const extraPrefsFirefox = {'ui.prefersReducedMotion': 1};
    return {
      // Pages in the background are throttled so much that two at a time take four times as long as one after the other.
      concurrency: 1,
      browsers: [puppeteerLauncher({launchOptions: {browser: 'firefox', executablePath: program, headless: true, extraPrefsFirefox}})],
    };
  },
  async webkit() {
    const {webdriverLauncher} = await import('@web/test-runner-webdriver');
    const {port, stop} = await startWebKit(program);
    return {
      concurrency: 1,
      hostname: '127.0.0.1',
      plugins: [{name: 'webkit', serverStop: stop}],
      browsers: [
        webdriverLauncher({
          hostname: '127.0.0.1',
          port,
          path: '/',
          logLevel: 'error',
          automationProtocol: 'webdriver',
          capabilities: {
            browserName: 'MiniBrowser',
            'wdio:enforceWebDriverClassic': true,
            'webkitgtk:browserOptions': {binary: program.browser, args: ['--automation']},
          },
        }),
      ],
    };
  },
};

const {plugins = [], ...forEngine} = await engines[engine]();

export default {
  files: ['test/**/*.browser.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  middleware: [echo],
  // Both decorator flags stand literally in the root tsconfig.json, since this plugin follows no `extends`.
  plugins: [
    cdpPlugin(),
    keysPlugin(),
    outlinePlugin(),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url))}),
    ...plugins,
  ],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countReporter(process.env.COUNTS ?? `test/.output/browser-${engine}.json`),
  ],
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
  ...forEngine,
};
