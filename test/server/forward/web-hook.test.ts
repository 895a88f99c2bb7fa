import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {RecordedEvent} from '../../../src/protocol/cloud-event.js';
import {DeliveryError, InsecureUrlError, SecretError, webHook} from '../../../src/server/forward/index.js';
import type {WebHookOptions} from '../../../src/server/forward/index.js';
import {createMemoryStore} from '../../../src/server/index.js';
import {FakeClock} from '../../support/fake-clock.js';
import {forward, KeptCursor, until} from '../support/forwarding.js';
import {NOON, TestHost} from '../support/host.js';
import {Receiver} from '../support/receiver.js';

const HOUR = 60 * 60_000;
const EPOCH = '9b2f8d8e-4d56-4b0c-9f5a-1f2f3c4d5e6f';
const secretOf = (key: string): string => `whsec_${Buffer.from(key).toString('base64')}`;
const KEY = 'a key of at least 24 bytes';

/** Events as the log has them. */
function recorded(...sequences: number[]): RecordedEvent[] {
  const host = new TestHost(createMemoryStore());
  return sequences.map((sequence) => ({
    ...host.given({message: 'Grüße, 은지 👋'}),
    recordedtime: new Date(NOON).toISOString(),
    sequence: String(sequence),
    authtype: 'user',
    authid: 'ana',
  }));
}

describe('A web hook', () => {
  let receiver: Receiver;
  let now: number;
  beforeEach(async () => {
    receiver = await Receiver.start();
    now = NOON;
  });
  afterEach(() => receiver.stop());

  const open = (options: Partial<WebHookOptions> = {}) =>
    webHook({url: receiver.url, handshake: false, allowInsecure: true, allowPrivate: true, clock: () => now, ...options});
  const deliver = (target: ReturnType<typeof open>, events = recorded(7), signal = new AbortController().signal) =>
    target.deliver(events, signal, EPOCH);
  const failure = async (work: Promise<void>): Promise<DeliveryError> => {
    const error: unknown = await work.then(
      () => assert.fail('It was delivered.'),
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof DeliveryError, String(error));
    // The path is what keeps others from posting there.
    assert.doesNotMatch(error.message, /secret/);
    return error;
  };

  it('posts events together, as a CloudEvents batch', async () => {
    const events = recorded(7, 8, 12);
    await deliver(open({headers: {Authorization: 'Bearer x'}}), events);
    const [request] = receiver.received;
    assert.equal(receiver.received.length, 1);
    assert.equal(request?.path, '/thanks?key=secret');
    assert.equal(request.headers['content-type'], 'application/cloudevents-batch+json; charset=utf-8');
    assert.equal(request.headers.authorization, 'Bearer x');
    assert.equal(request.headers['webhook-id'], `${EPOCH}_7-12`);
    assert.equal(request.headers['webhook-signature'], undefined);
    assert.deepEqual(JSON.parse(request.body), JSON.parse(JSON.stringify(events)));
  });

  it('posts each event in a request of its own where it is told to', async () => {
    const target = open({mode: 'single'});
    assert.equal(target.atOnce, 1);
    const events = recorded(7, 8);
    await deliver(target, events);
    assert.deepEqual(
      receiver.received.map(({headers}) => [headers['content-type'], headers['webhook-id']]),
      [7, 8].map((sequence) => ['application/cloudevents+json; charset=utf-8', `${EPOCH}_${sequence}`]),
    );
    assert.deepEqual(receiver.received.map(({body}) => (JSON.parse(body) as RecordedEvent).id), events.map(({id}) => id)); // oxfmt-ignore
  });

  it('posts what is made of an event, and nothing where nothing is', async () => {
    const target = open({format: async ({sequence}) => (sequence === '8' ? undefined : {text: sequence})});
    assert.equal(target.atOnce, 1);
    await deliver(target, recorded(7));
    await deliver(target, recorded(8));
    assert.equal(receiver.received.length, 1);
    assert.equal(receiver.received[0]?.body, '{"text":"7"}');
    assert.equal(receiver.received[0].headers['content-type'], 'application/json; charset=utf-8');
  });

  it('signs what it posts with each secret, under the same id at each attempt', async () => {
    const keys = [KEY, 'another key, which replaces that one'];
    const target = open({secrets: keys.map(secretOf)});
    receiver.replies.push({status: 500});
    const events = recorded(7);
    await failure(deliver(target, events));
    now += 90_500;
    await deliver(target, events);
    const [first, second] = receiver.received;
    assert.equal(first?.headers['webhook-id'], second?.headers['webhook-id']);
    assert.doesNotMatch(String(first?.headers['webhook-id']), /\./);
    assert.deepEqual([first, second].map((request) => Number(request?.headers['webhook-timestamp']) * 1000), [NOON, NOON + 90_000]); // oxfmt-ignore
    for (const {headers, body} of receiver.received) {
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
      const expected = keys.map((key) => `v1,${createHmac('sha256', key).update(signed, 'utf8').digest('base64')}`);
      assert.equal(headers['webhook-signature'], expected.join(' '));
    }
  });

  it('signs as the standard has it, in its own example', async () => {
    const {createSigner} = await import('../../../src/server/forward/signature.js');
    const sign = createSigner(['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']);
    const parts = {id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}'};
    assert.equal(await sign(parts), 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('is not made with a secret that is none, or an address that all can read along', () => {
    for (const secret of ['', 'whsec_', 'whsec_c2hvcnQ=', KEY, 'whsec_!!!!', secretOf('x'.repeat(65)), 'whsec_AAAAA']) {
      assert.throws(() => open({secrets: [secret]}), SecretError, secret);
    }
    const strict = {allowInsecure: false};
    for (const url of ['http://hooks.example/', 'ftp://hooks.example/', 'file:///etc/passwd']) {
      assert.throws(() => open({url, ...strict}), InsecureUrlError, url);
    }
    assert.throws(() => open({url: 'ftp://hooks.example/'}), InsecureUrlError);
    assert.ok(open({url: 'https://hooks.example/', ...strict}));
  });

  it('asks first whether events are wanted, and once more every 24 hours', async () => {
    const target = open({handshake: {origin: 'intranet.example'}});
    receiver.consent = {status: 200, headers: {'WebHook-Allowed-Origin': 'Intranet.Example', 'WebHook-Allowed-Rate': '120'}};
    await deliver(target, recorded(1));
    await deliver(target, recorded(2));
    now += 24 * HOUR - 1;
    await deliver(target, recorded(3));
    now += 1;
    await deliver(target, recorded(4));
    assert.deepEqual(receiver.methods, ['OPTIONS', 'POST', 'POST', 'POST', 'OPTIONS', 'POST']);
    assert.ok(receiver.received.every(({headers, path}) => headers['webhook-request-origin'] === 'intranet.example' && path.startsWith('/thanks')));
  });

  it('posts nothing to whoever does not say that it wants events from us', async () => {
    const target = open({handshake: {origin: 'intranet.example'}});
    for (const consent of [
      {status: 200},
      {status: 204, headers: {Allow: 'POST'}},
      {status: 200, headers: {'WebHook-Allowed-Origin': 'other.example'}},
      {status: 200, headers: {'WebHook-Allowed-Origin': 'intranet.example.evil.example'}},
      {status: 405, headers: {'WebHook-Allowed-Origin': '*'}},
      {status: 302, headers: {'WebHook-Allowed-Origin': '*', Location: receiver.url}},
    ]) {
      receiver.consent = consent;
      const error = await failure(deliver(target));
      assert.deepEqual([error.status, error.gone], [consent.status, false]);
    }
    receiver.consent = {status: 410};
    assert.equal((await failure(deliver(target))).gone, true);
    assert.equal(receiver.posted.length, 0);
  });

  it('takes 200 to 299 for a yes, and nothing else; follows nobody elsewhere', async () => {
    const target = open();
    for (const status of [200, 201, 202, 204, 299]) {
      receiver.replies.push({status});
      await deliver(target);
    }
    for (const status of [300, 301, 302, 303, 307, 308, 304, 400, 401, 403, 404, 415, 500, 502]) {
      receiver.replies.push({status, headers: {Location: `http://127.0.0.1:${receiver.port}/elsewhere`}});
      const error = await failure(deliver(target));
      assert.deepEqual([error.status, error.gone, error.retryAfter], [status, false, undefined]);
    }
    receiver.replies.push({status: 410});
    assert.equal((await failure(deliver(target))).gone, true);
    assert.ok(receiver.received.every(({path}) => path === '/thanks?key=secret'));
  });

  it('tells for how long the receiver asks to be left alone', async () => {
    const target = open();
    for (const [status, headers, expected] of [
      [429, {'Retry-After': '120'}, 120_000],
      [503, {'Retry-After': new Date(NOON + 90_000).toUTCString(), Date: new Date(NOON + 30_000).toUTCString()}, 60_000],
      [503, {'Retry-After': new Date(NOON - 90_000).toUTCString(), Date: new Date(NOON).toUTCString()}, 0],
      [429, {'Retry-After': 'soon'}, undefined],
      [429, {'Retry-After': '-5'}, undefined],
      [429, {}, undefined],
    ] as const) {
      receiver.replies.push({status, headers});
      assert.equal((await failure(deliver(target))).retryAfter, expected, JSON.stringify(headers));
    }
  });

  it('waits for an answer for as long as it is told, and no longer; what comes after the status does not matter', async () => {
    const target = open({timeout: 200});
    receiver.replies.push('silent');
    assert.equal(((await failure(deliver(target))).cause as Error).name, 'TimeoutError');
    receiver.replies.push({status: 200, endless: true});
    await deliver(target);
    const slow = open({timeout: 50, lookup: () => new Promise(() => undefined), url: 'http://hooks.example'});
    assert.equal(((await failure(deliver(slow))).cause as Error).name, 'TimeoutError');
  });

  it('is aborted when it is told to', async () => {
    const stop = new AbortController();
    receiver.replies.push('silent');
    const delivering = failure(deliver(open(), recorded(1), stop.signal));
    await until(() => receiver.received.length === 1);
    stop.abort(new Error('enough'));
    assert.equal(((await delivering).cause as Error).message, 'enough');
    assert.equal(((await failure(deliver(open(), recorded(1), stop.signal))).cause as Error).message, 'enough');
  });

  it('connects to the address that was checked, whatever the name leads to after that', async () => {
    let lookups = 0;
    const lookup = async () => {
      lookups++;
      return [{address: '127.0.0.1', family: 4}];
    };
    await deliver(open({url: `http://hooks.example:${receiver.port}/thanks`, lookup}));
    assert.equal(lookups, 1);
    assert.equal(receiver.received[0]?.headers.host, `hooks.example:${receiver.port}`);
  });

  it('does not connect to what is not public', async () => {
    for (const addresses of [['127.0.0.1'], ['10.0.0.7'], ['93.184.215.14', '127.0.0.1'], ['::1'], ['::ffff:127.0.0.1'], []]) {
      const lookup = async () => addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4}));
      const error = await failure(deliver(open({url: `http://hooks.example:${receiver.port}/`, lookup, allowPrivate: false})));
      assert.equal((error.cause as Error).name, 'AddressRefusedError');
    }
    for (const host of ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]']) {
      const error = await failure(deliver(open({url: `http://${host}:${receiver.port}/`, allowPrivate: false})));
      assert.equal((error.cause as Error).name, 'AddressRefusedError', host);
    }
    assert.equal(receiver.received.length, 0);
  });

  it('behind a forwarder: misses nothing while it is down, and comes back when it is asked to', async () => {
    const store = createMemoryStore();
    const host = new TestHost(store);
    const cursor = new KeptCursor();
    const clock = new FakeClock();
    // By chance not a moment longer.
    clock.chance = 0;
    const errors: unknown[] = [];
    await host.give('ana');
    receiver.replies.push({status: 429, headers: {'Retry-After': '1800'}}, {status: 500});
    const target = open({secrets: [secretOf(KEY)], clock: () => clock.now()});
    const forwarder = forward({store, target, cursor, clock, onError: (_error, next) => errors.push(next)});
    await until(() => errors.length === 1);
    await host.give('ana');
    await clock.advance(30 * 60_000 - 1);
    assert.equal(receiver.posted.length, 1);
    await clock.advance(1);
    await until(() => errors.length === 2);
    await clock.advance(2000);
    await until(() => cursor.position?.sequence === '2');
    assert.deepEqual(
      receiver.posted.map(({headers}) => headers['webhook-id']),
      ['1', '1', '1', '2'].map((positions) => `${store.epoch}_${positions}`),
    );
    receiver.replies.push({status: 410});
    await host.give('ana');
    await until(() => errors.length === 3);
    assert.deepEqual(errors, ['again', 'again', 'stopped']);
    await forwarder.stop();
  });
});
