import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {groups} from '../../src/conformance/checks/index.js';
import {runChecks} from '../../src/conformance/run.js';
import {createMemoryStore} from '../../src/server/index.js';
import {brokenHosts} from './support/broken-hosts.js';
import {completeHost} from './support/complete-host.js';
import {anaAndChiara, served} from './support/served.js';

describe('A host that breaks a rule', () => {
  it('is found by each check of polls, of ballots and of what people may ask', () => {
    const looked = groups.filter(({section}) => /^[89] /.test(section)).flatMap(({checks}) => checks.map(({id}) => id));
    const found = new Set(brokenHosts.flatMap(([, ids]) => ids));
    assert.ok(looked.length > 40);
    assert.deepEqual(looked.filter((id) => !found.has(id)), []); // oxfmt-ignore
  });

  for (const [name, ids, breaking] of brokenHosts) {
    it(`is found: one that ${name}`, async () => {
      const host = completeHost(createMemoryStore(), undefined, {limits: {ratePerMinute: 1000}});
      // All that is looked at in the same sections, so that what is found is that rule and no other.
      const sections = groups.filter(({checks}) => checks.some(({id}) => ids.includes(id))).flatMap(({checks}) => checks);
      const results = await served(
        (request) => breaking(request, host.handler),
        (base) => runChecks(anaAndChiara(base), {only: (check) => sections.includes(check)}),
      );
      const failed = results.filter(({outcome}) => outcome === 'failed');
      assert.deepEqual(failed.map(({id}) => id).sort(), [...ids].sort()); // oxfmt-ignore
      for (const {id, failure} of failed) assert.ok(failure && failure.expected !== '' && failure.came !== '' && failure.remedy !== '', id);
    });
  }
});
