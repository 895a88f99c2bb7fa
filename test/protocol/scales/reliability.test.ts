import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {fProbability, fQuantile, tWithin} from '../../../src/protocol/scales/distribution.js';
import {meanInterval, outwards} from '../../../src/protocol/scales/interval.js';
import {alphaInterval, cronbachAlpha, reliabilityWarnings} from '../../../src/protocol/scales/reliability.js';

const near = (actual: number, expected: number, by = 1e-9): void => assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

/** Alpha as its definition says it, from answers. */
function alphaOf(answers: readonly number[][]): number {
  const variance = (values: readonly number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  };
  const items = answers[0]!.map((_, item) => variance(answers.map((one) => one[item]!)));
  const total = variance(answers.map((one) => one.reduce((sum, value) => sum + value, 0)));
  return (items.length / (items.length - 1)) * (1 - items.reduce((sum, value) => sum + value, 0) / total);
}

const sumsOf = (answers: readonly number[][]) => ({
  people: answers.length,
  items: answers[0]!.map((_, item) => answers.reduce((sum, one) => sum + one[item]!, 0)),
  squares: answers.flat().reduce((sum, value) => sum + value * value, 0),
  totals: answers.reduce((sum, one) => sum + one.reduce((total, value) => total + value, 0) ** 2, 0),
});

describe('The F distribution', () => {
  it('has the quantiles of the tables', () => {
    // Student's t, 95 % within, as printed in any table of it.
    for (const [freedom, t] of [
      [1, 12.7062],
      [4, 2.7764],
      [9, 2.2622],
      [19, 2.093],
      [49, 2.0096],
      [99, 1.9842],
    ] as const)
      near(tWithin(0.95, freedom), t, 5e-5);
    near(fQuantile(0.95, 1, 1), 161.4476, 5e-5);
    near(fQuantile(0.975, 9, 18), 2.9291, 5e-4);
    near(fQuantile(0.5, 7, 7), 1);
  });

  it('has closed forms where it has two degrees of freedom', () => {
    for (const value of [0.01, 0.5, 1, 3, 40]) {
      for (const freedom of [1, 2, 5, 30, 400]) {
        near(fProbability(value, 2, freedom), 1 - (freedom / (freedom + 2 * value)) ** (freedom / 2), 1e-12);
        // Turned around: F of the inverse.
        near(fProbability(value, freedom, 2), 1 - fProbability(1 / value, 2, freedom), 1e-12);
      }
    }
  });

  it('has quantiles that give their probability back', () => {
    const freedom = fc.integer({min: 1, max: 3000});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 999}), freedom, freedom, (permille, above, below) => {
        near(fProbability(fQuantile(permille / 1000, above, below), above, below), permille / 1000, 1e-9);
      }),
      {numRuns: 60},
    );
  });
});

describe('The interval of a mean', () => {
  it('is that of Student, from the spread of these people', () => {
    // 1 to 10: mean 5.5, sample standard deviation 3.02765.
    const {low, high} = meanInterval(5.5, Math.sqrt(8.25), 10);
    near(low, 5.5 - (2.262157 * 3.02765) / Math.sqrt(10), 1e-5);
    near(high, 5.5 + (2.262157 * 3.02765) / Math.sqrt(10), 1e-5);
  });

  it('is rounded so that nothing of it is lost', () => {
    assert.deepEqual(outwards({low: 2.34, high: 3.41}, 1), {low: 2.3, high: 3.5});
    assert.deepEqual(outwards({low: 2.3 - 0.5, high: 0.1 + 0.2}, 1), {low: 1.8, high: 0.3});
  });
});

describe('Cronbach’s alpha', () => {
  it('is what its definition says, of sums alone', () => {
    const point = fc.integer({min: 1, max: 7});
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: 6}).chain((items) => fc.array(fc.array(point, {minLength: items, maxLength: items}), {minLength: 2, maxLength: 40})),
        (answers) => {
          const alpha = cronbachAlpha(sumsOf(answers));
          if (alpha === undefined) assert.ok(new Set(answers.map((one) => one.reduce((sum, value) => sum + value, 0))).size === 1);
          else near(alpha, alphaOf(answers), 1e-9 * Math.max(1, Math.abs(alpha)));
        },
      ),
    );
  });

  it('is one where all items say the same, and not there where it says nothing', () => {
    near(
      cronbachAlpha(
        sumsOf([
          [1, 1, 1],
          [3, 3, 3],
          [5, 5, 5],
        ]),
      )!,
      1,
    );
    assert.equal(cronbachAlpha(sumsOf([[1], [2], [3]])), undefined);
    assert.equal(cronbachAlpha(sumsOf([[1, 2]])), undefined);
    assert.equal(
      cronbachAlpha(
        sumsOf([
          [1, 3],
          [3, 1],
          [2, 2],
        ]),
      ),
      undefined,
    );
    assert.ok(
      cronbachAlpha(
        sumsOf([
          [1, 5],
          [5, 2],
          [1, 4],
          [4, 1],
        ]),
      )! < 0,
    );
  });

  it('has the interval of Feldt, as worked examples have it', () => {
    const {low, high} = alphaInterval(0.591719, 10, 15);
    near(low, 0.19492168920552183);
    near(high, 0.8398208740258157);
    const large = alphaInterval(0.913, 20, 873);
    near(large.low, 0.9044024, 5e-8);
    near(large.high, 0.9211588, 5e-8);
  });

  it('comes with what to keep in mind', () => {
    assert.deepEqual(reliabilityWarnings(0.8, 4, 30), []);
    assert.deepEqual(reliabilityWarnings(0.8, 2, 50), ['few-items']);
    assert.deepEqual(reliabilityWarnings(0.8, 3, 29), ['few-people']);
    assert.deepEqual(reliabilityWarnings(0.69, 3, 30), ['low']);
    assert.deepEqual(reliabilityWarnings(0.2, 2, 20), ['few-items', 'few-people', 'low']);
  });
});
