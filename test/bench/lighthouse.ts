/** P1: what Lighthouse says of the demo's wall, as a phone shows it. */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findBrowsers} from '../support/browsers.mjs';
import {chromiumArgs} from '../support/chromium-args.mjs';
import {startDemo} from '../support/demo.js';
import {root} from '../support/setup.mjs';
import {median, two} from './measure.js';
import type {Row} from './measure.js';
import {providePeers} from './peers.mjs';

const KUDOS = 500;
const ROUNDS = 5;

/** As far as it is used here. */
interface Result {
  lhr: {
    categories: Record<string, {score: number | null}>;
    audits: Record<string, {score: number | null; title: string; displayValue?: string}>;
  };
}

export async function phone(): Promise<Row> {
  providePeers();
  // They are installed for the bench alone, so that nothing is known of them before.
  const [lighthouse, launcher]: string[] = ['lighthouse', 'chrome-launcher'];
  const {default: run} = (await import(lighthouse!)) as {default(url: string, flags: object): Promise<Result | undefined>};
  const {launch} = (await import(launcher!)) as {launch(options: object): Promise<{port: number; kill(): void}>};
  const folder = mkdtempSync(join(tmpdir(), 'hearth-bench-'));
  const database = join(folder, 'hearth.sqlite');
  await fill(database);
  const demo = await startDemo({HEARTH_DB: database});
  const browser = await launch({chromePath: findBrowsers().chromium, chromeFlags: ['--headless=new', ...chromiumArgs], maxConnectionRetries: 300});
  try {
    const signIn = await fetch(`${demo.origin}/sign-in?as=ana`, {redirect: 'manual'});
    const cookie = signIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const samples: {performance: number; accessibility: number; failed: string[]}[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const result = await run(`${demo.origin}/`, {
        port: browser.port,
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility'],
        extraHeaders: {Cookie: cookie},
        disableStorageReset: true,
      });
      if (!result) throw new Error('Lighthouse gave no result.');
      const {categories, audits} = result.lhr;
      samples.push({
        performance: categories.performance?.score ?? 0,
        accessibility: categories.accessibility?.score ?? 0,
        failed: Object.values(audits)
          .filter(({score}) => score !== null && score < 0.9)
          .map(({title, displayValue = ''}) => `${title} ${displayValue}`.trim()),
      });
    }
    const performance = median(samples.map((sample) => sample.performance));
    const accessibility = Math.min(...samples.map((sample) => sample.accessibility));
    return {
      name: 'P1',
      what: `Lighthouse (mobile) on the first page of the demo with ${KUDOS} thanks`,
      goal: 'performance >= 0.95, accessibility 1.00',
      figure: `performance ${two(performance)} (by the clock, with what else the machine does), accessibility ${two(accessibility)}`,
      isMet: performance >= 0.95 && accessibility === 1,
      samples,
    };
  } finally {
    browser.kill();
    await demo.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Fills a database as `npm run seed` does. */
async function fill(database: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/seed/fill.ts', '--kudos', String(KUDOS)], {
    cwd: root,
    env: {...process.env, HEARTH_DB: database},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number];
  if (code !== 0) throw new Error('The database of the demo could not be filled.');
}
