/** A page of one contender in Chromium, and what it costs there. */
import type {Browser, CDPSession, Page} from 'playwright-core';
import {launchChromium} from '../support/browser.js';
import type {KudosItem} from '../../src/protocol/views/kudos.js';
import {MORE, enoughFor, openSite} from './site.js';
import type {ContenderName, Site} from './site.js';
import {SPACE} from './kudos.js';

/** What the main thread of a page has used, by its own clock: other processes do not disturb it. */
export interface Spent {
  /** Milliseconds in all. */
  task: number;
  script: number;
  style: number;
  layout: number;
}

/** A page of its own, in a context of its own: nothing is warm that would not be warm for somebody who opens it. */
export interface Trial {
  page: Page;
  session: CDPSession;
  spent(): Promise<Spent>;
  /** Bytes that JavaScript uses once all that can go is gone. */
  heap(): Promise<number>;
  /** Milliseconds of the main thread that something takes, up to the frame in which it is seen. */
  cost(work: () => Promise<unknown>): Promise<Spent>;
}

export interface TrialOptions {
  /** Thanks that will be shown. */
  count: number;
  /** How many times slower the processor is made. */
  throttle?: number;
  /** Thanks on the host. */
  kudos?: number;
}

export class BrowserBench {
  readonly #site: Site;
  readonly #browser: Browser;
  readonly version: string;

  private constructor(site: Site, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
    this.version = browser.version();
  }

  static async open(): Promise<BrowserBench> {
    const browser = await launchChromium({whole: true});
    try {
      return new BrowserBench(await openSite(), browser);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#site.close();
  }

  /** Opens a page that is ready to show so many thanks, hands it over, and closes it. */
  async try<Result>(
    contender: ContenderName,
    {count, throttle = 1, kudos = enoughFor(count)}: TrialOptions,
    work: (trial: Trial) => Promise<Result>,
  ): Promise<Result> {
    const context = await this.#browser.newContext({viewport: {width: 1000, height: 800}, reducedMotion: 'reduce', timezoneId: 'UTC'});
    try {
      const page = await context.newPage();
      const failures: string[] = [];
      page.on('pageerror', (error) => failures.push(String(error)));
      const host = await this.#site.host(kudos);
      await page.goto(`${this.#site.origin}/?contender=${contender}&host=${host}&space=${SPACE}`);
      await page.waitForFunction(() => 'contender' in window);
      await page.evaluate(
        async ([shown, more]) => {
          const all = (await (await fetch(`/items.json?count=${shown}`)).json()) as KudosItem[];
          window.more = all.slice(0, more);
          window.items = all.slice(more, more + shown);
          await window.contender.ready();
          // The fonts of all scripts are loaded before: that costs everybody the same, and a page once.
          const letters = document.createElement('p');
          letters.textContent = `🧡🎉💡${all.map(({by, data}) => [by?.name, ...data.to.map(({name}) => name)].join()).join()}`;
          document.body.append(letters);
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          letters.remove();
        },
        [count, MORE] as const,
      );
      const trial = await trialOf(page);
      await trial.session.send('Emulation.setCPUThrottlingRate', {rate: throttle});
      const result = await work(trial);
      if (failures.length > 0) throw new Error(`The page of ${contender} failed: ${failures.join('; ')}`);
      return result;
    } finally {
      await context.close();
    }
  }
}

async function trialOf(page: Page): Promise<Trial> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await session.send('HeapProfiler.enable');
  const metrics = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({name, value}) => [name, value]));
  const spent = async (): Promise<Spent> => {
    const {TaskDuration = 0, ScriptDuration = 0, RecalcStyleDuration = 0, LayoutDuration = 0} = await metrics();
    return {task: TaskDuration * 1000, script: ScriptDuration * 1000, style: RecalcStyleDuration * 1000, layout: LayoutDuration * 1000};
  };
  const frames = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const tidy = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await session.send('HeapProfiler.collectGarbage');
      await frames();
    }
  };
  return {
    page,
    session,
    spent,
    async heap() {
      await tidy();
      return (await metrics()).JSHeapUsedSize!;
    },
    async cost(work) {
      await tidy();
      const before = await spent();
      await work();
      await frames();
      const after = await spent();
      return Object.fromEntries(Object.entries(after).map(([key, value]) => [key, value - before[key as keyof Spent]])) as unknown as Spent;
    },
  };
}
