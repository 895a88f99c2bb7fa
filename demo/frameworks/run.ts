/**
 * Builds an app with each framework over the packed package, and tries all of them in a browser in the same way. The last lines are a table of what
 * each got right, and `N passed, N failed`.
 *
 *     npm run frameworks                      all of them
 *     npm run frameworks -- react vue         some
 *     npm run frameworks -- react --packed    with the package as it was packed last
 *     npm run frameworks -- react --only=slot only checks with this in their name
 *     npm run frameworks -- react --serve     to look at it: prints an address, and stays until it is ended
 *     npm run frameworks -- react --lock      writes the lock file anew, after a change of what the app or the package depends on
 */
import {parseArgs, stripVTControlCharacters} from 'node:util';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../../test/support/browser.js';
import {apps} from './apps.js';
import type {App} from './apps.js';
import {journey} from './journey.js';
import {buildApp, installApp, lockApp, packProject} from './packed.js';
import {serveApp} from './server.js';
import {table} from './table.js';
import type {Outcome} from './table.js';

/** How many checks of an app run at the same time: most of them wait most of the time. */
const AT_ONCE = 4;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    packed: {type: 'boolean', default: false},
    lock: {type: 'boolean', default: false},
    serve: {type: 'boolean', default: false},
    only: {type: 'string', default: ''},
  },
});

const unknown = positionals.filter((name) => !apps.some((app) => app.name === name));
const checks = journey.filter(({name}) => name.includes(values.only));
if (unknown.length > 0) end(`There is no app ${unknown.join(', ')}. There are ${apps.map(({name}) => name).join(', ')}.`);
if (checks.length === 0) end(`No check has “${values.only}” in its name. There are:\n${journey.map(({name}) => name).join('\n')}`);
if (values.serve && positionals.length !== 1) end('Name one app to serve: npm run frameworks -- react --serve');

const chosen = apps.filter(({name}) => positionals.length === 0 || positionals.includes(name));
if (!values.packed) await timed('package', packProject);

if (values.lock) {
  for (const {name} of chosen) await timed(`${name}: lock file`, () => lockApp(name));
} else if (values.serve) {
  const [app] = chosen;
  await make(app!);
  console.log(`${app!.title}: ${(await serveApp(app!, Number(process.env.PORT ?? 0))).origin}`);
} else {
  const outcomes = await tryAll();
  console.log(table(outcomes));
  const results = outcomes.flatMap(({app, failures}) => checks.map(({name}) => ({app, name, failure: failures.get(name)})));
  const failed = results.filter(({failure}) => failure !== undefined);
  // What keeps a whole app from being built is said once.
  for (const [reason, names] of grouped(failed)) console.log(`FAIL ${names.join('\n     ')}\n    ${reason}`);
  console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

/** What failed, by the reason. */
function grouped(failed: readonly {app: App; name: string; failure?: string}[]): Map<string, string[]> {
  const byReason = new Map<string, string[]>();
  for (const {app, name, failure = ''} of failed) byReason.set(failure, [...(byReason.get(failure) ?? []), `${app.title}: ${name}`]);
  return byReason;
}

async function tryAll(): Promise<Outcome[]> {
  const browser = await launchChromium({whole: true});
  try {
    const outcomes: Outcome[] = [];
    for (const app of chosen) {
      const failures = new Map<string, string>();
      try {
        await make(app);
        await timed(`${app.name}: journey`, () => travel(browser, app, failures));
      } catch (error) {
        // An app that cannot be built or served gets nothing right.
        const reason = error instanceof Error ? error.message : String(error);
        for (const {name} of checks) failures.set(name, reason);
      }
      outcomes.push({app, checks: checks.map(({name}) => name), failures});
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

async function make({name}: App): Promise<void> {
  await timed(`${name}: install`, () => installApp(name));
  await timed(`${name}: build`, () => buildApp(name));
}

async function travel(browser: Browser, app: App, failures: Map<string, string>): Promise<void> {
  const {origin, close} = await serveApp(app);
  try {
    const waiting = [...checks];
    const next = async (): Promise<void> => {
      for (let check = waiting.shift(); check; check = waiting.shift()) {
        const {name, run} = check;
        await run(browser, origin).catch((error: Error) => failures.set(name, stripVTControlCharacters(error.message)));
      }
    };
    await Promise.all(Array.from({length: AT_ONCE}, next));
  } finally {
    await close();
  }
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  console.log(`${what.padEnd(20)} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function end(message: string): never {
  console.error(message);
  process.exit(2);
}
