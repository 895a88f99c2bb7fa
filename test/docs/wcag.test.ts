/** The table of the accessibility guidelines says only what a test shows, or what somebody can check by hand. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {criteria} from '../../stories/docs/wcag.js';
import {assertTest} from '../support/titles.js';

/** The criteria of the levels A and AA of WCAG 2.2, in its order. */
const NUMBERS =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

describe('the table of WCAG 2.2', () => {
  test('has every criterion of the levels A and AA, once, in order', () => {
    assert.equal(criteria.map(({number}) => number).join(' '), NUMBERS);
  });

  for (const {number, name, applies, proofs = [], byHand} of criteria) {
    test(`${number} ${name}: ${applies ? 'what shows it is there' : 'is claimed by nothing'}`, () => {
      if (!applies) assert.deepEqual([proofs.length, byHand], [0, undefined]);
      for (const proof of proofs) assertTest(proof.file, proof.test);
    });
  }
});
