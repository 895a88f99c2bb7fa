/** R1 and R2: what it costs a page to show a wall, beside the floor and beside what somebody would take in its place. */
import {alternate, median, two} from './measure.js';
import type {Row} from './measure.js';
import type {BrowserBench, Spent} from './page.js';
import type {ContenderName} from './site.js';

const ROUNDS = 5;

/** Shows so many thanks with each of them in turns, and gives what that cost, by round. */
async function mounted(bench: BrowserBench, count: number, contenders: readonly ContenderName[]): Promise<Record<string, Spent>[]> {
  const rounds: Record<string, Spent>[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const samples: Record<string, Spent> = {};
    // Who is first changes.
    for (let turn = 0; turn < contenders.length; turn++) {
      const name = contenders[(turn + round) % contenders.length]!;
      samples[name] = await bench.try(name, {count}, async ({page, cost}) => {
        const spent = await cost(() => page.evaluate(() => window.contender.show(window.items)));
        const shown = await page.evaluate(() => window.contender.count());
        if (shown !== count) throw new Error(`${name} shows ${shown} of ${count}.`);
        return spent;
      });
    }
    // The first round warms up what the browser shares.
    if (round > 0) rounds.push(samples);
  }
  return rounds;
}

const ratioOf = (rounds: Record<string, Spent>[], to: ContenderName): number =>
  median(rounds.map((samples) => samples.hearth!.task / samples[to]!.task));
const figureOf = (rounds: Record<string, Spent>[], name: string): string =>
  `${name} ${median(rounds.map((samples) => samples[name]!.task)).toFixed(0)} ms`;

const GOALS = [
  // By hand, as the floor is, such a wall takes more than half of what Shoelace's parts take: nobody is far below that.
  {count: 100, floor: 1.1, react: 0.8, shoelace: 0.6},
  {count: 1000, floor: 0.4, react: 0.35},
  {count: 10_000, floor: 0.3},
];

/** R1 and R2, from the same rounds. */
export async function mounts(bench: BrowserBench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const {count, ...goals} of GOALS) {
    const contenders = ['hearth', ...Object.keys(goals)] as ContenderName[];
    const rounds = await mounted(bench, count, contenders);
    for (const [to, goal] of Object.entries(goals)) {
      const ratio = ratioOf(rounds, to as ContenderName);
      rows.push({
        name: to === 'floor' ? 'R1' : 'R2',
        what: `a wall of ${count}, all shown / ${to}, processor time`,
        goal: `<= ${two(goal)}`,
        figure: `${two(ratio)} (${figureOf(rounds, 'hearth')}, ${figureOf(rounds, to)})`,
        isMet: ratio <= goal,
        samples: rounds,
      });
    }
  }
  return rows;
}

const MANY = 10_000;
const FEW = 100;

/** R3: the wall as it opens, however much the host has. */
export async function openings(bench: BrowserBench): Promise<Row> {
  const opened = (kudos: number) => () =>
    bench.try('hearth', {count: 1, kudos}, async ({page, cost}) => (await cost(() => page.evaluate(() => window.contender.open!()))).task);
  const {ratio, samples} = await alternate(ROUNDS, opened(MANY), opened(FEW));
  return {
    name: 'R3',
    what: `a wall as it opens, ${MANY} on its host / ${FEW}, processor time of the page`,
    goal: '<= 1.30',
    figure: `${two(ratio)} (${median(samples.map(({candidate}) => candidate)).toFixed(0)} ms)`,
    isMet: ratio <= 1.3,
    samples,
  };
}
