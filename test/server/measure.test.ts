import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createMemoryStore} from '../../src/server/index.js';
import type {Measure} from '../../src/server/index.js';
import {Collector, forward, until} from './support/forwarding.js';
import {TestHost} from './support/host.js';
import {Listener} from './support/listener.js';

type Figure = Parameters<Measure>;

describe('Figures', () => {
  const measured = (store = createMemoryStore()) => {
    const figures: Figure[] = [];
    const host: TestHost = new TestHost(store, {measure: (...figure) => figures.push(figure), onError: () => undefined});
    const take = (name: Figure[0]) => figures.filter((figure) => figure[0] === name).map(([, ...rest]) => rest);
    return {host, store, figures, take};
  };

  it('tell of each request how long it took, by method, route and status, and not what was asked', async () => {
    const {host, take} = measured();
    await host.request('ana', '/v1/views/kudos?space=harbor&limit=7');
    await host.request('ana', '/nothing/at/all', {method: 'SING'});
    await host.request(undefined, '/v1/session');
    const other = measured(Object.assign(createMemoryStore(), {page: () => Promise.reject(new Error('gone'))}));
    await other.host.request('ana', '/v1/views/kudos?space=harbor');
    const name = 'http.server.request.duration';
    assert.deepEqual(
      [...take(name), ...other.take(name)],
      [
        [0, {'http.request.method': 'GET', 'http.route': '/v1/views/:name', 'http.response.status_code': 200}],
        [0, {'http.request.method': '_OTHER', 'http.response.status_code': 404}],
        [0, {'http.request.method': 'GET', 'http.route': '/v1/session', 'http.response.status_code': 401}],
        [0, {'http.request.method': 'GET', 'http.route': '/v1/views/:name', 'http.response.status_code': 500, 'error.type': 'internal'}],
      ],
    );
  });

  it('tell of events what became of them, and of nobody', async () => {
    const {host, figures, take} = measured();
    const event = host.given({message: 'You found the anchor.'});
    await host.send('ana', [event, host.given()]);
    await host.send('ana', [event, {...event, id: 'another', type: 'nothing'}]);
    const status = (value: string) => ({'hearth.receipt.status': value});
    assert.deepEqual(take('hearth.events'), [
      [2, status('stored')],
      [1, status('duplicate')],
      [1, status('rejected')],
    ]);
    assert.doesNotMatch(JSON.stringify(figures), /ana|bilal|anchor|another|nothing/);
  });

  it('tell how many look on', async () => {
    const {host, take} = measured();
    const dmitri = await Listener.open(host, 'dmitri', 'views=kudos&space=harbor');
    await dmitri.next();
    assert.deepEqual(take('hearth.live.open'), [[1, {}]]);
    dmitri.leave();
    await until(() => take('hearth.live.open').length === 2);
    assert.deepEqual(take('hearth.live.open')[1], [-1, {}]);
  });

  it('tell how far a forwarder is behind', async () => {
    const {host, store} = measured();
    for (let time = 0; time < 53; time++) await host.give('ana');
    const lags: Figure[] = [];
    const target = new Collector();
    const forwarder = forward({store, target, measure: (...figure) => lags.push(figure)});
    await until(() => lags.length === 3);
    const name = 'hearth.forwarder.lag';
    assert.deepEqual(lags, [[name, 53, {}], [name, 3, {}], [name, 0, {}]]); // oxfmt-ignore
    await forwarder.stop();
  });

  it('keep nobody from an answer where whoever is told fails', async () => {
    const told: string[] = [];
    const host = new TestHost(createMemoryStore(), {
      measure() {
        throw new Error('full');
      },
      onError: (error, requestId) => told.push(`${requestId}: ${String(error)}`),
    });
    assert.equal((await host.send('ana', [host.given()])).status, 200);
    assert.ok(told.includes('measure: Error: full'));
  });
});
