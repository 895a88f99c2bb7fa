/** The page about browsers says only what a test shows. */
import {describe, it} from 'node:test';
import assert from 'node:assert/strict';
import {differences, unseen} from '../../stories/docs/engines.js';
import {assertTest} from '../support/titles.js';

describe('the page about browsers', () => {
  for (const {what, engines, proofs} of [...differences, ...unseen])
    it(`claims what is shown: ${what}`, () => {
      assert.notEqual(engines.length, 0);
      assert.notEqual(proofs.length, 0);
      for (const {file, test} of proofs) assertTest(file, test);
    });
});
