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
          const ride = {
            gaps: [] as number[],
            blank: 0,
            looks: 0,
            began: undefined as number | undefined,
            last: 0,
            /** Whether a thank-you stands in the middle of the window. */
            shows(): boolean {
              return [300, 400, 500].some((y) => document.elementFromPoint(500, y)?.shadowRoot?.elementFromPoint(500, y)?.closest('article') != null);
            },
            step(now: number): void {
              if (this.began === undefined) this.began = now;
              else this.gaps.push(now - this.last);
              this.last = now;
              scrollTo(0, ((now - this.began) * speed) / 1000);
              if (this.gaps.length % 5 === 4) {
                this.looks++;
                if (!this.shows()) this.blank++;
              }
              if (now - this.began < seconds * 1000) return void requestAnimationFrame((next) => this.step(next));
              // Frames that were left out: each gap holds so many, and one of them was drawn.
              const late = this.gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
              resolve({frames: this.gaps.length + late, late, blank: this.blank, looks: this.looks});
            },
          };
          requestAnimationFrame((now) => ride.step(now));
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
