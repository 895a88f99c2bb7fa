/** S1: whether a long wall can be scrolled. */
import {median} from './measure.js';
import type {Row} from './measure.js';
import type {BrowserBench} from './page.js';

const SHOWN = 10_000;
const ROUNDS = 5;
/** Pixels a second, and for how long. */
const SPEED = 24_000;
const SECONDS = 5;

interface Scrolled {
  frames: number;
  /** Those that came more than half a frame late, by the clock. */
  late: number;
  /** Places in the middle of the window at which nothing stood, of those that were looked at. */
  blank: number;
  looks: number;
  /** Milliseconds of processor time of a frame, in the mean. */
  task: number;
}

/** Scrolls a wall; or, to see what this machine does to any page, one of the same height with nothing in it. */
async function scrolled(bench: BrowserBench, isBare: boolean): Promise<Scrolled> {
  return bench.try('hearth', {count: SHOWN}, async ({page, spent}) => {
    await page.evaluate(() => window.contender.show(window.items));
    if (isBare) {
      await page.evaluate(() => {
        const {scrollHeight} = document.documentElement;
        window.contender.remove();
        document.body.style.height = `${scrollHeight}px`;
      });
    }
    await page.waitForTimeout(500);
    const before = await spent();
    const found = await page.evaluate(
      ([speed, seconds]) =>
        new Promise<Omit<Scrolled, 'task'>>((resolve) => {
          const gaps: number[] = [];
          let blank = 0;
          let looks = 0;
          let began: number | undefined;
          let last = 0;
          const shows = (): boolean => {
            for (const y of [300, 400, 500]) {
              const wall = document.elementFromPoint(500, y);
              if (wall?.shadowRoot?.elementFromPoint(500, y)?.closest('article')) return true;
            }
            return false;
          };
          const step = (now: number): void => {
            if (began === undefined) began = now;
            else gaps.push(now - last);
            last = now;
            scrollTo(0, ((now - began) * speed) / 1000);
            if (gaps.length % 5 === 4) {
              looks++;
              if (!shows()) blank++;
            }
            if (now - began < seconds * 1000) return void requestAnimationFrame(step);
            // Frames that were left out: each gap holds so many, and one of them was drawn.
            const late = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
            resolve({frames: gaps.length + late, late, blank, looks});
          };
          requestAnimationFrame(step);
        }),
      [SPEED, SECONDS] as const,
    );
    const after = await spent();
    return {...found, task: (after.task - before.task) / (found.frames - found.late)};
  });
}

export async function scrolls(bench: BrowserBench): Promise<Row> {
  const own: Scrolled[] = [];
  const bare: Scrolled[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await scrolled(bench, false));
    bare.push(await scrolled(bench, true));
  }
  const dropped = (some: Scrolled[]): number => median(some.map(({late, frames}) => (late / frames) * 100));
  const beyond = median(own.map((one, round) => (one.late / one.frames - bare[round]!.late / bare[round]!.frames) * 100));
  const blank = own.reduce((sum, one) => sum + one.blank, 0);
  return {
    name: 'S1',
    what: `scrolling ${SPEED} px a second through ${SHOWN}`,
    goal: '<= 2 % of the frames dropped beyond those of an empty page of that height, none blank',
    figure: `${beyond.toFixed(1)} % (${dropped(own).toFixed(1)} %; the empty page ${dropped(bare).toFixed(1)} %); ${blank} of ${own.reduce((sum, one) => sum + one.looks, 0)} looks blank; ${median(own.map(({task}) => task)).toFixed(1)} ms of processor time a frame`,
    isMet: beyond <= 2 && blank === 0,
    samples: {own, bare},
  };
}
