/** U1, U2 and U3: what it costs a page, where much is shown, that one thing changes. */
import {alternate, median, two} from './measure.js';
import type {Row} from './measure.js';
import type {BrowserBench, Trial} from './page.js';
import type {ContenderName} from './site.js';

const ROUNDS = 5;
const MANY = 10_000;
const SOME = 1000;
/** Changes of a kind in one page, of which the median counts. */
const TURNS = 3;

const show = ({page}: Trial): Promise<unknown> => page.evaluate(() => window.contender.show(window.items));

/** Milliseconds of the main thread for a mark on the third thank-you from the top, with what follows from it. */
async function marked(bench: BrowserBench, contender: ContenderName): Promise<number> {
  return bench.try(contender, {count: MANY}, async (trial) => {
    await show(trial);
    const times: number[] = [];
    for (const place of Array.from({length: TURNS}, (_, turn) => turn)) {
      const {task} = await trial.cost(() =>
        trial.page.evaluate(async (at) => {
          const button = window.contender.article(at).querySelector<HTMLElement>('[data-mark=thanks]')!;
          button.click();
          const end = performance.now() + 5000;
          while (button.getAttribute('aria-pressed') !== 'true') {
            if (performance.now() > end) throw new Error('The mark was not set.');
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        }, place),
      );
      times.push(task);
    }
    return median(times);
  });
}

/** U1: a mark that somebody sets. The wall keeps it on the device, sends it and shows it; the floor shows it. */
export async function marks(bench: BrowserBench): Promise<Row> {
  const {ratio, samples} = await alternate(
    ROUNDS,
    () => marked(bench, 'hearth'),
    () => marked(bench, 'floor'),
  );
  return {
    name: 'U1',
    what: `one mark with ${MANY} shown / floor, processor time`,
    goal: '<= 0.20',
    figure: `${two(ratio)} (${median(samples.map(({candidate}) => candidate)).toFixed(1)} ms)`,
    isMet: ratio <= 0.2,
    samples,
  };
}

interface Prepended {
  /** Milliseconds of processor time. */
  task: number;
  /** How long each task was that took more than 50 ms of the clock. */
  long: number[];
}

/** Puts so many on top of what is shown. */
async function prepended(bench: BrowserBench, contender: ContenderName, more: number): Promise<Prepended> {
  return bench.try(contender, {count: MANY}, async (trial) => {
    await show(trial);
    await trial.page.evaluate(() => {
      const long: number[] = [];
      Object.assign(window, {long});
      new PerformanceObserver((list) => long.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'});
    });
    const {task} = await trial.cost(() => trial.page.evaluate((count) => window.contender.prepend(window.more.slice(0, count)), more));
    const long = await trial.page.evaluate(() => (window as unknown as {long: number[]}).long);
    return {task, long};
  });
}

/** U2: new thanks on top of many. */
export async function prepends(bench: BrowserBench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const more of [1, 100]) {
    const own: Prepended[] = [];
    const {ratio, samples} = await alternate(
      ROUNDS,
      async () => {
        const sample = await prepended(bench, 'hearth', more);
        own.push(sample);
        return sample.task;
      },
      async () => (await prepended(bench, 'floor', more)).task,
    );
    const long = own.flatMap((sample) => sample.long);
    rows.push({
      name: 'U2',
      what: `${more} more on top of ${MANY} / floor, processor time`,
      goal: '<= 0.20, no task of over 50 ms',
      figure: `${two(ratio)} (${median(samples.map(({candidate}) => candidate)).toFixed(1)} ms); ${long.length === 0 ? 'no' : long.length} long tasks in ${own.length} pages${long.length > 0 ? `, ${Math.max(...long).toFixed(0)} ms by the clock` : ''}`,
      isMet: ratio <= 0.2 && long.length === 0,
      samples: {samples, own},
    });
  }
  return rows;
}

/** What a key press led to. */
interface Pressed {
  /** Frames that were drawn from the press to the change, with the one that shows it. */
  frames: number;
  /** Milliseconds of the clock from the press to the paint. */
  delay: number;
}

/** U3: from a key to what it does, on a device a quarter as fast. */
export async function keys(bench: BrowserBench): Promise<Row> {
  const pressed: Pressed[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pressed.push(
      ...(await bench.try('hearth', {count: SOME, throttle: 4}, async (trial) => {
        await show(trial);
        const found: Pressed[] = [];
        for (let place = 0; place < TURNS; place++) found.push(await press(trial, place));
        return found;
      })),
    );
  }
  const frames = Math.max(...pressed.map((one) => one.frames));
  const delay = median(pressed.map((one) => one.delay));
  return {
    name: 'U3',
    what: `from a key to the paint of a mark, ${SOME} shown, the processor at a quarter`,
    goal: 'one frame, <= 100 ms',
    figure: `${frames} frame${frames === 1 ? '' : 's'} at most; ${delay.toFixed(0)} ms by the clock (half of ${pressed.length})`,
    isMet: frames <= 1 && delay <= 100,
    samples: pressed,
  };
}

async function press({page}: Trial, place: number): Promise<Pressed> {
  await page.evaluate((at) => {
    const button = window.contender.article(at).querySelector<HTMLElement>('[data-mark=celebrate]')!;
    button.focus();
    const told: Promise<Pressed> = new Promise((resolve) => {
      button.addEventListener(
        'keydown',
        ({timeStamp}) => {
          const watch = {
            frames: 0,
            tick() {
              this.frames++;
              if (button.getAttribute('aria-pressed') !== 'true') return void requestAnimationFrame(() => this.tick());
              // What comes after the paint of this frame.
              const {port1, port2} = new MessageChannel();
              port1.onmessage = () => resolve({frames: this.frames, delay: performance.now() - timeStamp});
              port2.postMessage(undefined);
            },
          };
          requestAnimationFrame(() => watch.tick());
        },
        {once: true},
      );
    });
    Object.assign(window, {told});
  }, place);
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as {told: Promise<Pressed>}).told);
}
