/** M1: what a long wall holds, and what it leaves behind. */
import {median, two} from './measure.js';
import type {Row} from './measure.js';
import type {BrowserBench} from './page.js';
import type {ContenderName} from './site.js';

const SHOWN = 10_000;
const ROUNDS = 5;
const MB = 1_048_576;

interface Held {
  shown: number;
  after: number;
}

/** Bytes of JavaScript beyond those of before, while a wall is shown and after it was removed. */
async function held(bench: BrowserBench, contender: ContenderName): Promise<Held> {
  return bench.try(contender, {count: SHOWN}, async ({page, heap}) => {
    const before = await heap();
    await page.evaluate(() => window.contender.show(window.items));
    const shown = await heap();
    await page.evaluate(() => window.contender.remove());
    return {shown: shown - before, after: (await heap()) - before};
  });
}

export async function heaps(bench: BrowserBench): Promise<Row> {
  const samples: {hearth: Held; react: Held; floor: Held}[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    samples.push({hearth: await held(bench, 'hearth'), react: await held(bench, 'react'), floor: await held(bench, 'floor')});
  }
  const ratio = median(samples.map(({hearth, react}) => hearth.shown / react.shown));
  const left = median(samples.map(({hearth}) => hearth.after));
  const of = (name: 'hearth' | 'react' | 'floor') => `${(median(samples.map((sample) => sample[name].shown)) / MB).toFixed(1)} MB`;
  return {
    name: 'M1',
    what: `JavaScript that ${SHOWN} hold / React; and after removal`,
    goal: '<= 0.35; within 1 MB of before',
    figure: `${two(ratio)} (hearth ${of('hearth')}, react ${of('react')}, floor ${of('floor')}); ${(left / MB).toFixed(2)} MB left`,
    isMet: ratio <= 0.35 && left <= MB,
    samples,
  };
}
