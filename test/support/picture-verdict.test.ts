import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {verdict} from './picture-verdict.js';

const none = {same: 4, changed: 0, new: 0, gone: 0, failed: 0};

describe('npm run pictures', () => {
  it('is content where all are the same', () => {
    assert.deepEqual(verdict(none, false), {lines: ['4 the same, 0 changed, 0 new'], exitCode: 0});
  });

  for (const what of ['changed', 'new', 'gone', 'failed'] as const) {
    it(`fails where one is ${what}`, () => assert.equal(verdict({...none, [what]: 1}, false).exitCode, 1));
  }

  it('says of a story without an accepted picture what to do', () => {
    const {lines} = verdict({...none, new: 2}, false);
    assert.match(lines[0]!, /^New ones were never accepted: look at them .+ --accept/);
    assert.equal(lines.at(-1), '4 the same, 0 changed, 2 new');
  });

  it('accepts what is there, but not what went wrong', () => {
    assert.deepEqual(verdict({...none, changed: 1, new: 2}, true), {lines: ['4 the same, 1 changed, 2 new: accepted'], exitCode: 0});
    assert.equal(verdict({...none, failed: 1}, true).exitCode, 1);
  });
});
