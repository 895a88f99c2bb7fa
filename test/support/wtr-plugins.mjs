// @ts-check
/** What Web Test Runner needs beyond itself: the accessibility tree, keys that are the same in every engine, a reporter that counts. */
import {existsSync, mkdirSync, readFileSync, writeFileSync, writeSync} from 'node:fs';
import {request} from 'node:http';
import {dirname, join} from 'node:path';
import {inspect} from 'node:util';

/**
 * The commands `ax-tree` and `cdp` (raw Chrome DevTools Protocol) for tests in Chromium. Elsewhere they are unknown.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const cdpPlugin = () => ({
  name: 'cdp',
  async executeCommand({command, payload, session}) {
    if ((command !== 'ax-tree' && command !== 'cdp') || session.browser.type !== 'playwright') return undefined;
    const browser = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (session.browser);
    const page = browser.getPage(session.id);
    const cdp = await page.context().newCDPSession(page);
    try {
      if (command === 'cdp') {
        const {method, params} = /** @type {{method: Parameters<typeof cdp.send>[0], params?: object}} */ (payload);
        return /** @type {object} */ (await cdp.send(method, params)) ?? {};
      }
      const {nodes} = await cdp.send('Accessibility.getFullAXTree');
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      /**
       * Chromium lists them level by level; here each comes before those in it, as in the document.
       * @type {(node: typeof nodes[number] | undefined, depth: number) => object[]}
       */
      const inOrder = (node, depth) => {
        if (!node) return [];
        const inside = (node.childIds ?? []).flatMap((id) => inOrder(byId.get(id), node.ignored ? depth : depth + 1));
        if (node.ignored) return inside;
        const described = {
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          value: String(node.value?.value ?? ''),
          depth,
          description: node.description?.value ?? '',
          props: Object.fromEntries((node.properties ?? []).map((property) => [property.name, property.value.value ?? null])),
        };
        return [described, ...inside];
      };
      return inOrder(
        nodes.find(({parentId}) => parentId === undefined),
        0,
      );
    } finally {
      await cdp.detach();
    }
  },
});

/**
 * A page as Puppeteer has it. Over BiDi an engine says which elements have a role and a name, and of none which those are.
 * @typedef {{
 *   evaluate(script: (element: unknown, at: number) => boolean, element: unknown, at: number): Promise<boolean>,
 *   evaluateHandle(script: (at: number) => unknown, at: number): Promise<{queryAXTree(name: string, role: string): AsyncIterable<unknown>}>,
 * }} BidiPage
 */

/**
 * The command `heard`: of each element in `window.elementsHeard`, its role and its name by the engine's own account, in Firefox and WebKit. Firefox says that of
 * no element, but which elements have a given role and name: there it is told what is expected, and of what differs the answer is `something else`.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const heardPlugin = () => ({
  name: 'heard',
  async executeCommand({command, payload, session}) {
    if (command !== 'heard') return undefined;
    const expected = /** @type {{role: string, name: string}[]} */ (payload);
    /** @type {{role: string, name: string}[]} */
    const heard = [];
    if (session.browser.type === 'webdriver') {
      const {driver} = /** @type {{driverManager: DriverManager}} */ (/** @type {unknown} */ (session.browser)).driverManager;
      for (const at of expected.keys()) {
        const [id] = Object.values(await driver.execute('return window.elementsHeard[arguments[0]]', at));
        heard.push({role: await driver.getElementComputedRole(id), name: await driver.getElementComputedLabel(id)});
      }
      return heard;
    }
    const page = /** @type {{getPage(session: string): BidiPage}} */ (/** @type {unknown} */ (session.browser)).getPage(session.id);
    for (const [at, one] of expected.entries()) {
      const around = await page.evaluateHandle((place) => Reflect.get(window, 'elementsHeard')[place].parentElement, at);
      let isFound = false;
      for await (const located of around.queryAXTree(one.name, one.role)) {
        isFound ||= await page.evaluate((element, place) => element === Reflect.get(window, 'elementsHeard')[place], located, at);
      }
      heard.push(isFound ? one : {role: 'something', name: 'else'});
    }
    return heard;
  },
});

/**
 * The command `outline`: the text that is kept under a name beside the test, in `outlines/`. With `UPDATE_OUTLINES=1` in the environment
 * it says so, and keeps the text that it is given.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const outlinePlugin = () => ({
  name: 'outline',
  async executeCommand({command, payload, session}) {
    if (command !== 'outline') return undefined;
    const {name, text} = /** @type {{name: string, text?: string}} */ (payload);
    const file = join(dirname(session.testFile ?? ''), 'outlines', `${name}.txt`);
    const update = Boolean(process.env.UPDATE_OUTLINES);
    if (update && text !== undefined) {
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, text);
    }
    return {update, kept: existsSync(file) ? readFileSync(file, 'utf8') : ''};
  },
});

/**
 * Below `/echo/`, the server of the tests answers with what it was sent: the headers as they came over the wire, and the length of the body. It takes each
 * for a ballot that counts.
 * @type {NonNullable<import('@web/test-runner-core').TestRunnerCoreConfig['middleware']>[number]}
 */
export const echo = async (context, next) => {
  if (!context.path.startsWith('/echo/')) return next();
  let bytes = 0;
  for await (const chunk of context.req) bytes += /** @type {Buffer} */ (chunk).length;
  context.status = 201;
  context.body = {status: 'counted', headers: context.req.headers, bytes};
};

/**
 * At `/sign-in-first`, the server of the tests sends whoever comes to a page for people, as an intranet does in place of the host.
 * @type {NonNullable<import('@web/test-runner-core').TestRunnerCoreConfig['middleware']>[number]}
 */
export const signInFirst = (context, next) => {
  if (context.path !== '/sign-in-first') return next();
  context.redirect('/sign-in-page');
  return undefined;
};

/**
 * What the server of the tests passes on to another one, which a page then finds on its own origin.
 * @param {string} origin
 * @param {RegExp} paths
 * @returns {NonNullable<import('@web/test-runner-core').TestRunnerCoreConfig['middleware']>[number]}
 */
export const passedOn = (origin, paths) => (context, next) => {
  if (!paths.test(context.path)) return next();
  return new Promise((resolve, reject) => {
    const {method, headers} = context.req;
    const passed = request(`${origin}${context.url}`, {method, headers}, (answer) => {
      context.status = answer.statusCode ?? 502;
      for (const [name, value] of Object.entries(answer.headers)) if (value !== undefined) context.set(name, value);
      context.body = answer;
      resolve(undefined);
    });
    passed.once('error', reject);
    context.res.once('close', () => passed.destroy());
    context.req.pipe(passed);
  });
};

/**
 * What the WebDriver launcher drives the browser by.
 * @typedef {{
 *   sendKeys(session: string, keys: string[]): Promise<void>,
 *   performActions(session: string, actions: object[]): Promise<void>,
 *   driver: {
 *     execute(script: string, ...values: unknown[]): Promise<Record<string, string>>,
 *     getElementComputedRole(id: string | undefined): Promise<string>,
 *     getElementComputedLabel(id: string | undefined): Promise<string>,
 *   },
 * }} DriverManager
 */

/**
 * The command `keys`: what `send-keys` takes, in every engine alike. By themselves the launchers differ: only Playwright's knows
 * `Shift+Tab`, WebDriver's cannot hold a key down, and BiDi has no key named `Space`.
 * @returns {import('@web/test-runner-core').TestRunnerPlugin}
 */
export const keysPlugin = () => {
  /** @type {string[]} */
  let held = [];
  return {
    name: 'keys',
    async executeCommand({command, payload, session}) {
      if (command !== 'keys') return undefined;
      const {type, press, down, up} = /** @type {{type?: string, press?: string, down?: string, up?: string}} */ (payload);
      // A chord, as in `Control+Enter`; a plus sign alone is a key.
      const chord = press?.split(/(?<=.)\+(?=.)/) ?? [];
      if (session.browser.type === 'webdriver') {
        const {driverManager} = /** @type {{driverManager: DriverManager}} */ (/** @type {unknown} */ (session.browser));
        if (down !== undefined) held.push(down);
        else if (up !== undefined) held = held.filter((key) => key !== up);
        else if (type !== undefined) await driverManager.performActions(session.id, [{type: 'key', id: 'keyboard', actions: strokes(type)}]);
        // One call presses all its keys in order and lets go of them all.
        else await driverManager.sendKeys(session.id, [...held, ...chord]);
        return true;
      }
      const {keyboard} = /** @type {import('@web/test-runner-playwright').PlaywrightLauncher} */ (session.browser).getPage(session.id);
      const bidi = session.browser.type === 'puppeteer';
      const named = (/** @type {string} */ key) => (bidi && key === 'Space' ? ' ' : key);
      if (type !== undefined) await keyboard.type(type);
      if (down !== undefined) await keyboard.down(named(down));
      if (up !== undefined) await keyboard.up(named(up));
      const last = chord.pop();
      if (last !== undefined) {
        for (const key of chord) await keyboard.down(named(key));
        await keyboard.press(named(last));
        for (const key of chord.reverse()) await keyboard.up(named(key));
      }
      return true;
    },
  };
};

/**
 * Each character, as a person counts them, pressed and let go before the next, as WebDriver describes it.
 * @param {string} text
 */
function strokes(text) {
  return Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment).flatMap((value) => [
    {type: 'keyDown', value},
    {type: 'keyUp', value},
  ]);
}

/**
 * Writes `{passed, failed}` to a file when the run ends. A test that was skipped, a file that could not run and a file without a test
 * count as failed.
 * @param {string} file
 * @returns {import('@web/test-runner-core').Reporter}
 */
export function countReporter(file) {
  let isFinished = false;
  // The runner may end by itself when a browser goes away: then it says at least where in it that was. It keeps back what is written to the console, and loses
  // that at its end.
  const say = (/** @type {string} */ what, /** @type {unknown} */ why) =>
    writeSync(2, `\n${what}\n${why instanceof Error ? why.stack : inspect(why)}\n`);
  process.on('uncaughtExceptionMonitor', (error, origin) => say(`The test runner fails (${origin}).`, error));
  process.once('exit', (code) => {
    if (!isFinished) say(`The test runner ended with ${code} before its tests did.`, new Error('It ended here.'));
  });
  return {
    onTestRunFinished({sessions}) {
      isFinished = true;
      let passed = 0;
      /** @type {string[]} */
      const failures = [];
      for (const {testFile, testResults, errors, logs} of sessions) {
        const tests = testResults ? testsOf(testResults) : [];
        const bad = tests.filter((test) => !test.passed || test.skipped);
        passed += tests.length - bad.length;
        failures.push(...bad.map(({name, error}) => `${testFile}: ${name}: ${error?.message ?? 'skipped'}`));
        // What fails where no test waits for it fails all the same.
        const stray = logs.filter(([text]) => /outside (?:of )?a test/.test(String(text))).length;
        if (stray > 0) failures.push(`${testFile}: ${stray} errors outside of its tests, which its log has`);
        if (errors.length > 0 || tests.length === 0) failures.push(`${testFile}: ${errors[0]?.message ?? 'it has no test'}`);
      }
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify({passed, failures}));
    },
  };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
