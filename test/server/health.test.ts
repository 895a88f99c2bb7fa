import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createMemoryStore} from '../../src/server/index.js';
import type {Store} from '../../src/server/index.js';
import {TestHost} from './support/host.js';
import {assertProblem} from './support/problem.js';

/** A host whose store says where its log ends as `head` does, and what the host is told about that. */
function withHead(head: Store['head']): {host: TestHost; told: unknown[]} {
  const told: unknown[] = [];
  return {host: new TestHost(Object.assign(createMemoryStore(), {head}), {onError: (error) => told.push(error)}), told};
}

describe('How a host is', () => {
  it('is told to anybody, and says nothing else', async () => {
    const host = new TestHost(createMemoryStore());
    for (const path of ['/health/live', '/health/ready']) {
      const response = await host.request(undefined, path);
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('Content-Type'), 'application/health+json; charset=utf-8');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      assert.deepEqual(await response.json(), {status: 'pass'});
    }
  });

  it('is alive and not ready while its store fails, without a word about why: S22', async () => {
    const failure = new Error('connect ECONNREFUSED 10.0.0.7:5432');
    const {host, told} = withHead(() => Promise.reject(failure));
    assert.equal((await host.request(undefined, '/health/live')).status, 200);
    const response = await host.request(undefined, '/health/ready');
    assert.equal(response.headers.get('Retry-After'), '5');
    assert.doesNotMatch(await response.clone().text(), /10\.0\.0\.7|ECONN/);
    await assertProblem(response, 503, 'unavailable');
    assert.deepEqual(told, [failure]);
  });

  it('is not ready while its store does not answer', async () => {
    const {host, told} = withHead(() => new Promise(() => undefined));
    await assertProblem(await host.request(undefined, '/health/ready'), 503, 'unavailable');
    assert.match(String(told[0]), /did not answer in time/);
  });
});
