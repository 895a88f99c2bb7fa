/** The table of the accessibility guidelines says only what a test shows, or what somebody can check by hand. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root} from '../support/setup.mjs';
import {criteria} from '../../stories/docs/wcag.js';

/** The criteria of the levels A and AA of WCAG 2.2, in its order. */
const NUMBERS =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 ' +
  '2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 ' +
  '3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3';

/** The titles of the tests in a file, what is filled in at run time standing for anything. */
function titles(file: string): RegExp[] {
  const path = join(root, 'test', file);
  assert.ok(existsSync(path), `there is no test/${file}`);
  const source = readFileSync(path, 'utf8');
  return Array.from(source.matchAll(/\b(?:it|test|journey)\(\s*(?:'((?:[^'\\]|\\.)+)'|`([^`]+)`)/g), ([, plain, template]) => {
    const parts = (plain ?? template ?? '').replace(/\\(.)/g, '$1').split(plain === undefined ? /\$\{(?:[^{}]|\{[^{}]*\})*\}/ : /(?!)/);
    return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
  });
}

describe('the table of WCAG 2.2', () => {
  test('has every criterion of the levels A and AA, once, in order', () => {
    assert.equal(criteria.map(({number}) => number).join(' '), NUMBERS);
  });

  for (const {number, name, applies, proofs = [], byHand} of criteria) {
    test(`${number} ${name}: ${applies ? 'what shows it is there' : 'is claimed by nothing'}`, () => {
      if (!applies) assert.deepEqual([proofs.length, byHand], [0, undefined]);
      for (const proof of proofs) {
        assert.ok(
          titles(proof.file).some((title) => title.test(proof.test)),
          `test/${proof.file} has no test “${proof.test}”`,
        );
      }
    });
  }
});
