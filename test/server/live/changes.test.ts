import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {TestHost} from '../support/host.js';
import {onEveryStore} from '../support/on-every-store.js';

const HARBOR = 'views=kudos,mine&space=harbor';

async function changes(host: TestHost, person: string, query: string): Promise<ChangesBody> {
  const response = await host.request(person, `/v1/changes?${HARBOR}${query}`);
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as ChangesBody;
}

onEveryStore('GET /v1/changes', (hosts) => {
  it('tells what has changed since, or where to begin', async () => {
    const {host} = hosts;
    await host.give('ana');
    assert.deepEqual(await changes(host, 'dmitri', ''), {messages: [], cursor: '1'});
    assert.deepEqual(await changes(host, 'dmitri', '&after=0'), {
      messages: [{event: 'change', data: {views: ['kudos'], space: 'harbor', cursor: '1', spread: 0}}],
      cursor: '1',
    });
    assert.deepEqual(await changes(host, 'dmitri', '&after=1&wait=0'), {messages: [], cursor: '1'});
  });

  it('waits until something does', async () => {
    const {host} = hosts;
    const asked = changes(host, 'bilal', '&after=0&wait=10');
    await changes(host, 'dmitri', '&after=0&wait=0');
    await host.give('ana');
    const {messages, cursor} = await asked;
    assert.deepEqual([messages.map(({event}) => event), cursor], [['change', 'change'], '1']);
  });
});

describe('GET /v1/changes', () => {
  it('says where it cannot go on, and refuses what makes no sense', async () => {
    const host = new TestHost(createMemoryStore());
    const answers = async (query: string) => {
      const response = await host.request('dmitri', `/v1/changes?${query}`);
      const {code} = (await response.json()) as {code: string};
      return [response.status, code];
    };
    assert.deepEqual(await answers(`${HARBOR}&after=1`), [410, 'cursor-expired']);
    assert.deepEqual(await answers(`${HARBOR}&after=0&wait=26`), [422, 'invalid']);
    assert.deepEqual(await answers(`${HARBOR}&after=0&wait=soon`), [422, 'invalid']);
    assert.deepEqual(await answers(`${HARBOR}&after=now`), [422, 'invalid']);
    assert.deepEqual(await answers('space=harbor'), [422, 'invalid']);
    assert.deepEqual(await answers('views=kudos&space=lighthouse'), [404, 'not-found']);
  });
});
