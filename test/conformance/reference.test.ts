import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groups} from '../../src/conformance/checks/index.js';
import {closingLine, failureLines} from '../../src/conformance/report.js';
import {runChecks} from '../../src/conformance/run.js';
import {storeKinds, TestHost} from '../server/support/host.js';
import {ballotStoreKinds, completeHost} from './support/complete-host.js';
import {anaAndChiara, served} from './support/served.js';

const checks = groups.flatMap((group) => group.checks);

/** The check of how often somebody may send. */
const RATE = 'limits.rate';

describe('The reference host', () => {
  for (const [kind, create] of Object.entries(storeKinds)) {
    it(`does all that is checked (${kind})`, async () => {
      const {store, dispose} = await create();
      const ballots = await ballotStoreKinds[kind]!();
      // It has ballots: what a host without does is looked at below.
      const wanted = checks.filter(({id}) => id !== RATE && id !== 'ballots.as-said');
      const host = completeHost(store, ballots.store, {limits: {ratePerMinute: 2000}});
      try {
        const results = await served(host.handler, (base) => runChecks(anaAndChiara(base), {only: (check) => wanted.includes(check)}));
        assert.deepEqual(failureLines(results), []);
        assert.equal(closingLine(results), `${wanted.length} passed, 0 failed, 0 not applicable`);
        const left = await Promise.all(['ana', 'chiara'].map((person) => host.messages(person, 'everyone')));
        assert.deepEqual(left, [[], []], 'what was given is taken back');
      } finally {
        host.handler.close();
        await ballots.dispose();
        await dispose();
      }
    });
  }

  // It is counted in the process and not in the store, so that one will do; and with a low limit, which all the other checks would exceed.
  it('slows down who sends too often, as is checked', async () => {
    const host = new TestHost(await createEmpty(), {clock: Date.now, limits: {ratePerMinute: 60}});
    const results = await served(host.handler, (base) => runChecks(anaAndChiara(base), {only: ({id}) => id === RATE}));
    assert.deepEqual(failureLines(results), []);
    assert.equal(closingLine(results), '1 passed, 0 failed, 0 not applicable');
  });

  it('is asked for nothing that it does not offer', async () => {
    const host = new TestHost(await createEmpty(), {clock: Date.now, live: [], policy: {mayOpenPoll: () => true}});
    const results = await served(host.handler, (base) =>
      runChecks(
        {...anaAndChiara(base), otherSpace: undefined, listedOrigin: undefined, mayErase: false},
        {only: ({id}) => /^(?:stream|changes|live|privacy|ballots|erase)\.|listed$/.test(id)},
      ),
    );
    assert.deepEqual(failureLines(results), []);
    const skipped = results.filter(({outcome}) => outcome === 'not-applicable');
    assert.ok(skipped.every(({reason}) => reason !== undefined && reason !== ''));
    const ids = skipped.map(({id}) => id);
    assert.ok(
      ['stream.hello', 'changes.after', 'privacy.space', 'origin.listed', 'ballots.counted', 'erase.words', 'erase.principal'].every((id) =>
        ids.includes(id),
      ),
    );
    assert.ok(['live.as-said', 'ballots.as-said'].every((id) => !ids.includes(id)));
  });
});

describe('The checks', () => {
  it('have ids of their own, and words for what holds and what to do', () => {
    const ids = checks.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const {id, says, remedy} of checks) {
      assert.match(id, /^[a-z]+\.[a-z0-9-]+$/);
      assert.match(says, /^[A-Z].+\.$/s, id);
      assert.match(remedy, /^[A-Z].+[.}]$/s, id);
    }
  });
});

async function createEmpty() {
  return (await storeKinds.memory!()).store;
}
