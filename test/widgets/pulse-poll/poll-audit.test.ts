import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {auditWords} from '../../../src/widgets/pulse-poll/poll-audit.js';

const spent = ['a', 'b', 'c'];

describe('Whether a ballot is in the list', () => {
  it('is yes only where all ballots of the browser are: nobody can tell whose is whose', () => {
    const cases = [
      [['b'], 'pollAuditFound'],
      [['a', 'c'], 'pollAuditFound'],
      [['a', 'x'], 'pollAuditSome'],
      [['x', 'a'], 'pollAuditSome'],
      [['x'], 'pollAuditMissing'],
      [['x', 'y'], 'pollAuditMissing'],
      [[], 'pollAuditNone'],
    ] as const;
    for (const [own, words] of cases) assert.equal(auditWords({state: 'read', spent, own}, 'counted'), words, own.join());
  });

  it('is not said of another vote by the same right', () => {
    const said = (own: string[], state: 'counted' | 'already-spent' = 'already-spent') => auditWords({state: 'read', spent, own}, state);
    assert.equal(said(['b']), 'pollAuditOther');
    assert.equal(said(['b'], 'counted'), 'pollAuditFound');
    assert.equal(said(['x']), 'pollAuditMissing');
    assert.equal(said(['a', 'x']), 'pollAuditSome');
    assert.equal(said([]), 'pollAuditNone');
  });

  it('is not said where there is no list', () => {
    assert.equal(auditWords({state: 'failed', spent: [], own: []}, 'none'), 'pollAuditFailed');
    assert.equal(auditWords({state: 'over', spent: [], own: ['a']}, 'already-spent'), 'pollAuditOver');
  });
});
