import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ChangesBody} from '../../../src/protocol/stream.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {NOTHING} from '../../../src/server/stores/store.js';
import {holdBack} from '../support/held-back.js';
import {TestHost} from '../support/host.js';
import {Listener} from '../support/listener.js';
import {onEveryStore} from '../support/on-every-store.js';
import {within} from '../support/within.js';

const HARBOR = 'views=kudos&space=harbor';

const erase = async (host: TestHost, person: string): Promise<void> => {
  const headers = {'Hearth-Version': '1.0', 'Hearth-Principal': await host.tag(person)};
  const {status} = await host.request(person, '/v1/me/erase', {method: 'POST', headers});
  assert.ok(status < 300, String(status));
};

onEveryStore('What is no longer known of a change', (hosts) => {
  it('costs nobody the change who had not heard of it on an open stream', async () => {
    const {host} = hosts;
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    await dmitri.next();
    const letGo = holdBack(hosts.store);
    await host.give('ana');
    await erase(host, 'eun-ji');
    letGo();
    assert.deepEqual(await within(2000, dmitri.next()), {event: 'reset', data: {reason: 'expired'}});
    await host.give('ana');
    assert.deepEqual(await dmitri.change(), ['harbor', ['kudos']]);
    assert.equal(dmitri.lastEventId, '3');
    dmitri.leave();
  });

  it('costs nobody the change who waits for it', async () => {
    const {host} = hosts;
    const asked = host.request('dmitri', `/v1/changes?${HARBOR}&after=0&wait=3`);
    // By then the host knows of it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const letGo = holdBack(hosts.store);
    await host.give('ana');
    await erase(host, 'eun-ji');
    letGo();
    const {messages} = (await (await asked).json()) as ChangesBody;
    assert.deepEqual(messages, [{event: 'reset', data: {reason: 'expired'}}]);
  });

  it('is told to whoever comes back at that very moment', async () => {
    const {host, store} = hosts;
    await host.give('ana');
    const hints = store.hints.bind(store);
    store.hints = async (...stretch) => {
      store.hints = hints;
      await erase(host, 'eun-ji');
      return hints(...stretch);
    };
    const dmitri = await Listener.open(host, 'dmitri', `${HARBOR}&after=0`);
    await dmitri.next();
    assert.equal(await within(2000, dmitri.change()), 'reset');
    dmitri.leave();
  });
});

describe('What is no longer known of a change', () => {
  it('is told to those for whom the log was read on too late', async () => {
    const store = createMemoryStore();
    const host = new TestHost(store);
    const dmitri = await Listener.open(host, 'dmitri', HARBOR);
    await dmitri.next();
    const letGo = holdBack(store);
    await host.give('ana');
    for (let batch = 0; batch < 12; batch++) {
      const events = Array.from({length: 1000}, (_, index) => {
        const sequence = String(batch * 1000 + index + 2);
        return {sequence, person: 'ana', source: 'urn:hearth:test', id: sequence, type: 'x', space: 'harbor', recordedAt: 0, hash: '', body: '{}'};
      });
      await store.write(async () => ({changes: {...NOTHING, events}, result: undefined}));
    }
    letGo();
    while (dmitri.lastEventId !== '12001') assert.equal(await within(2000, dmitri.change()), 'reset');
    dmitri.leave();
  });
});
