import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {BallotError} from '../../../src/client/ballots/errors.js';
import type {BallotErrorCode} from '../../../src/client/ballots/errors.js';
import type {BallotWallet} from '../../../src/client/ballots/ballot-wallet.js';
import type {Clock} from '../../../src/client/clock.js';
import {StorageUnavailableError} from '../../../src/client/outbox/storage.js';
import {TransportError} from '../../../src/client/transport.js';
import {BallotTooLongError, readToken, spentOf} from '../../../src/protocol/ballot.js';
import {hashDefinition} from '../../../src/protocol/ballot-poll.js';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {HOUR, MINUTE, OPENS} from '../../support/ballot-host.js';
import {FakeClock, rest} from '../../support/fake-clock.js';
import {FakeLocks} from '../../support/fake-locks.js';
import {FakePage} from '../../support/fake-page.js';
import {Life} from '../../support/life.js';
import {Bench, MemoryBallots, seen} from './bench.js';
import type {Play} from './bench.js';

const keys = createBallotKeys();
let clock: FakeClock;
let bench: Bench;

beforeEach(async () => {
  clock = new FakeClock(OPENS);
  bench = new Bench(keys, clock);
  await bench.host.open();
});

afterEach(() => bench.closeTabs());

const open = (person = 'ana'): BallotWallet => bench.open(undefined, {person});
const drinks = () => seen(bench.host);
const tally = () => bench.host.store.tally('drinks');
const stateOf = async (wallet: BallotWallet, pollId = 'drinks') => (await wallet.status(pollId)).state;

const offline: Play = () => Promise.reject(new TypeError('Failed to fetch'));
const cutAfterwards: Play = async (request, pass) => {
  await pass(request);
  throw new TypeError('Failed to fetch');
};
const page: Play = () => new Response('<!doctype html>', {status: 200, headers: {'content-type': 'text/html'}});
const problem =
  (status: number, code: string, headers: Record<string, string> = {}): Play =>
  () =>
    new Response(JSON.stringify({status, code}), {status, headers: {'content-type': 'application/problem+json', ...headers}});
const failsWith = (code: BallotErrorCode) => (error: unknown) => error instanceof BallotError && error.code === code;
const failsBy = (kind: TransportError['kind']) => (error: unknown) => error instanceof TransportError && error.kind === kind;

describe('A token', () => {
  it('is asked for once, and kept', async () => {
    const wallet = open();
    assert.equal(await stateOf(wallet), 'none');
    assert.deepEqual(await Promise.all([wallet.prepare(drinks()), wallet.prepare(drinks())]), [{state: 'ready'}, {state: 'ready'}]);
    assert.deepEqual(await open().prepare(drinks()), {state: 'ready'});
    assert.deepEqual(
      bench.sent.map(({path}) => path),
      ['/polls/drinks', '/polls/drinks/issue'],
    );
    assert.equal((await tally()).issued, 1);
  });

  it('is asked for as the one who is signed in; the poll is read as nobody', async () => {
    await open().prepare(drinks());
    const [read, asked] = bench.sent;
    assert.deepEqual([...read!.request.headers], []);
    assert.deepEqual([read!.init.credentials, read!.init.referrerPolicy, read!.init.cache], ['omit', 'no-referrer', 'no-store']);
    assert.deepEqual([...asked!.request.headers.keys()].sort(), ['authorization', 'content-type', 'hearth-principal', 'hearth-version']);
  });

  it('is on the disk before it is asked for, and asked for with the same blind until the answer comes', async () => {
    const asked: string[] = [];
    const note: Play = async (request) => {
      const {blinded} = (await request.clone().json()) as {blinded: string};
      asked.push(blinded);
      assert.equal(bench.storage.content.tokens[0]?.request?.blinded, blinded);
      throw new TypeError('Failed to fetch');
    };
    bench.play('/issue', note);
    bench.play('/issue', async (request, pass) => {
      asked.push(((await request.clone().json()) as {blinded: string}).blinded);
      return cutAfterwards(request, pass);
    });
    const first = open();
    for (let round = 0; round < 2; round++) await assert.rejects(first.prepare(drinks()), failsBy('network'));
    assert.equal(await stateOf(first), 'requested');
    bench.closeTabs();
    assert.deepEqual(await open().prepare(drinks()), {state: 'ready'});
    assert.equal(new Set(asked).size, 1);
    assert.equal((await tally()).issued, 1);
  });

  it('that was given to another browser is lost here, and that is said', async () => {
    await open().prepare(drinks());
    bench.storage = new MemoryBallots();
    const wallet = open();
    assert.deepEqual(await wallet.prepare(drinks()), {state: 'lost'});
    const {length} = bench.sent;
    assert.deepEqual(await wallet.prepare(drinks()), {state: 'lost'});
    assert.equal(bench.sent.length, length, 'asking again changes nothing');
    await assert.rejects(wallet.vote(drinks(), 'tea'), failsWith('no-token'));
  });

  it('is not given to everybody, nor at any time', async () => {
    assert.deepEqual(await open('guest').prepare(drinks()), {state: 'not-eligible'});
    await bench.host.open('brief', {closesAt: OPENS + MINUTE});
    await clock.advance(2 * MINUTE);
    assert.deepEqual(await open().prepare(seen(bench.host, 'brief')), {state: 'closed'});
  });

  it('is not asked for where the poll or its key is another than everybody gets', async () => {
    const wallet = open();
    const other = await bench.host.open('other');
    await assert.rejects(wallet.prepare({...drinks(), keyId: other.key.keyId}), failsWith('key-mismatch'));
    await assert.rejects(wallet.prepare({...drinks(), definitionHash: other.definitionHash}), failsWith('definition-changed'));
    const definition = bench.host.definitions.get('drinks')!;
    const altered: [object, BallotErrorCode][] = [
      [{...definition, key: {...definition.key, jwk: other.key.jwk}}, 'key-mismatch'],
      [{...definition, options: ['tea', 'gin']}, 'definition-changed'],
      [{...definition, mark: 'for ana'}, 'definition-changed'],
      [{...definition, key: {...definition.key, alg: 'none'}}, 'definition-changed'],
      [{...other}, 'definition-changed'],
      [{...definition, ballotBytes: 2048}, 'definition-changed'],
    ];
    for (const [answer, code] of altered) {
      bench.play('/polls/drinks', () => Response.json(answer));
      await assert.rejects(wallet.prepare(drinks()), (error: unknown) => error instanceof BallotError && ['key-mismatch', code].includes(error.code));
    }
    assert.equal((await tally()).issued, 0);
    assert.deepEqual(bench.storage.content.tokens, []);
    // Even one that the host signed, where its hash is the one of before.
    const changed = {...definition, options: ['tea', 'gin']};
    const rehashed = {...changed, definitionHash: await hashDefinition(changed)};
    bench.play('/polls/drinks', () => Response.json(rehashed));
    await assert.rejects(wallet.prepare(drinks()), failsWith('definition-changed'));
  });

  it('is not taken for one where the host signed something else', async () => {
    bench.play('/issue', async (request, pass) => {
      const {signature} = (await (await pass(request)).json()) as {signature: string};
      return Response.json({signature: signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))});
    });
    const wallet = open();
    await assert.rejects(wallet.prepare(drinks()), failsWith('key-mismatch'));
    assert.equal(await stateOf(wallet), 'requested');
    bench.play('/issue', () => Response.json({signature: 'short'}));
    await assert.rejects(wallet.prepare(drinks()), failsWith('key-mismatch'));
    assert.deepEqual(await wallet.prepare(drinks()), {state: 'ready'}, 'the right one is still there to be had');
  });

  it('asks for nothing where the page names no place for votes; what waits is cast where it was meant to be', async () => {
    const before = open();
    await before.prepare(drinks());
    const {until} = await before.vote(drinks(), 'tea');
    before.close();
    const nowhere = bench.open(undefined, {ballotUrl: null});
    await nowhere.start();
    assert.equal(bench.cast.length, 0);
    await clock.advance(until! - clock.now());
    await rest();
    assert.equal(bench.cast.length, 1);
    const asked = bench.sent.length;
    const ben = bench.open(undefined, {person: 'ben', ballotUrl: null});
    await assert.rejects(ben.prepare(drinks()), failsWith('no-place'));
    await assert.rejects(ben.vote(drinks(), 'tea'), failsWith('no-place'));
    assert.equal(bench.sent.length, asked);
  });

  for (const ballotUrl of ['https://elsewhere.example/box', null])
    it(`is known to be used, and the vote is found again, where the page casts votes in another place by then: ${ballotUrl}`, async () => {
      const before = open();
      await before.prepare(drinks());
      const {until, spent} = await before.vote(drinks(), 'tea');
      before.close();
      const after = bench.open(undefined, {ballotUrl});
      await after.start();
      assert.deepEqual(await after.status('drinks'), {state: 'waiting', until});
      await clock.advance(until! - clock.now());
      await rest();
      assert.equal(await stateOf(after), 'counted');
      assert.deepEqual(await after.receipts('drinks'), [spent]);
    });

  it('is not asked for where it cannot be kept', async () => {
    const broken = {update: () => Promise.reject(new StorageUnavailableError('none')), close() {}};
    const wallet = bench.open({...bench.environment(), openStorage: () => broken});
    await wallet.start();
    await assert.rejects(wallet.prepare(drinks()), failsWith('no-storage'));
    assert.deepEqual(bench.sent, []);
  });

  it('is not asked for where something else answers for the host', async () => {
    const wallet = open();
    bench.play('/polls/drinks', page);
    await assert.rejects(wallet.prepare(drinks()), failsBy('not-ours'));
    bench.play('/issue', page);
    await assert.rejects(wallet.prepare(drinks()), failsBy('not-ours'));
    bench.play('/issue', problem(401, 'unauthenticated'));
    await assert.rejects(wallet.prepare(drinks()), failsBy('unauthenticated'));
    bench.play('/issue', problem(409, 'principal-mismatch'));
    await assert.rejects(wallet.prepare(drinks()), failsBy('problem'));
    assert.equal(await stateOf(wallet), 'requested');
  });

  it('is of each person who uses a browser, and goes when they are forgotten', async () => {
    const [ana, bo] = [open('ana'), open('bo')];
    await ana.prepare(drinks());
    await bo.prepare(drinks());
    await ana.vote(drinks(), 'tea');
    await bo.vote(drinks(), 'coffee');
    await ana.forget();
    assert.equal(await stateOf(ana), 'none');
    assert.equal(await stateOf(bo), 'waiting');
    assert.equal(bench.storage.content.ballots.length, 2);
    assert.ok(!JSON.stringify(bench.storage.content.ballots).includes('tag of'));
    await clock.advance(2 * HOUR);
    assert.equal((await tally()).cast, 2);
  });
});

describe('A ballot', () => {
  const vote = async (choice = 'tea', wallet = open()): Promise<BallotWallet> => {
    await wallet.prepare(drinks());
    await wallet.vote(drinks(), choice);
    return wallet;
  };

  it('is kept at once, cast at its moment, and counted', async () => {
    clock.chance = 0.5;
    const wallet = open();
    await wallet.prepare(drinks());
    const voted = await wallet.vote(drinks(), 'tea');
    assert.deepEqual(voted, {state: 'waiting', until: OPENS + HOUR / 2, spent: (await wallet.receipts('drinks'))[0]});
    await clock.advance(HOUR / 2 - 1);
    assert.deepEqual(bench.cast, []);
    await clock.advance(1);
    assert.equal(bench.cast.length, 1);
    assert.equal(await stateOf(wallet), 'counted');
    assert.deepEqual((await tally()).choices, [{choice: '"tea"', count: 1}]);
  });

  it('is cast as by nobody: nothing in the request, and always as long', async () => {
    await bench.host.open('meals');
    const wallet = await vote('coffee');
    await wallet.prepare(seen(bench.host, 'meals'));
    await wallet.vote(seen(bench.host, 'meals'), 'tea');
    await clock.advance(3 * HOUR);
    assert.equal(bench.cast.length, 2);
    for (const {request, init, bytes} of bench.cast) {
      assert.deepEqual([...request.headers], [['content-type', 'application/vnd.hearth.ballot+json']]);
      const {credentials, referrerPolicy, cache, redirect, keepalive} = init;
      assert.deepEqual({credentials, referrerPolicy, cache, redirect, keepalive}, {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'manual', keepalive: true}); // oxfmt-ignore
      assert.equal(bytes, 1024);
    }
  });

  it('is for good: neither another choice, nor the same again', async () => {
    const wallet = await vote();
    await assert.rejects(wallet.vote(drinks(), 'coffee'), failsWith('already-voted'));
    assert.deepEqual(await open().prepare(drinks()), await wallet.status('drinks'));
    const [one, other] = [open('bo'), open('bo')];
    await one.prepare(drinks());
    const votes = await Promise.allSettled([one.vote(drinks(), 'tea'), other.vote(drinks(), 'coffee')]);
    assert.deepEqual(votes.map(({status}) => status).sort(), ['fulfilled', 'rejected']);
    await clock.advance(3 * HOUR);
    assert.equal((await tally()).cast, 2);
  });

  it('leaves nothing behind that could tell what it was, or when; its digest is among those published', async () => {
    const wallet = await vote();
    await clock.advance(2 * HOUR);
    const [row] = bench.storage.content.ballots;
    const sent = JSON.parse(bench.cast[0]!.init.body as string) as {token: string};
    const spent = await spentOf(readToken(sent.token)!.input);
    assert.deepEqual(await wallet.receipts('drinks'), [spent]);
    assert.deepEqual([row!.state, row!.url, row!.body, row!.castAt], ['counted', undefined, undefined, 0]);
    const [token] = bench.storage.content.tokens;
    assert.deepEqual([token!.state, token!.token, token!.request], ['voted', undefined, undefined]);
    await clock.advance(24 * HOUR);
    const closed = await bench.host.ballots.finish(bench.host.poll());
    assert.deepEqual(closed?.spent, [spent]);
  });

  it('is cast by the next page, where this one is closed; a moment that passed meanwhile is not made up for at once', async () => {
    clock.chance = 0.5;
    await vote();
    bench.closeTabs();
    await clock.advance(10 * HOUR);
    const second = open();
    await second.start();
    assert.deepEqual(bench.cast, []);
    bench.closeTabs();
    await clock.advance(10 * HOUR);
    const third = open();
    await third.start();
    assert.equal(await stateOf(third), 'counted');
    assert.equal(bench.cast.length, 1);
  });

  it('waits after a reload for the moment that it had', async () => {
    clock.chance = 0.5;
    await vote();
    bench.closeTabs();
    await clock.advance(10 * MINUTE);
    clock.chance = 0.1;
    await open().start();
    await clock.advance(20 * MINUTE - 1);
    assert.deepEqual(bench.cast, []);
    await clock.advance(1);
    assert.equal(bench.cast.length, 1);
  });

  it('is cast at once in the last quarter of an hour, and in that after the close', async () => {
    await bench.host.open('brief', {closesAt: OPENS + 20 * MINUTE});
    const brief = seen(bench.host, 'brief');
    const [ana, bo, cem] = [open('ana'), open('bo'), open('cem')];
    for (const wallet of [ana, bo, cem]) await wallet.prepare(brief);
    await clock.advance(5 * MINUTE);
    await ana.vote(brief, 'tea');
    await clock.advance(0);
    assert.equal(await stateOf(ana, 'brief'), 'counted');
    await clock.advance(20 * MINUTE);
    await bo.vote(brief, 'tea');
    await clock.advance(0);
    assert.equal((await bench.host.store.tally('brief')).cast, 2);
    await clock.advance(10 * MINUTE);
    await assert.rejects(cem.vote(brief, 'tea'), failsWith('closed'));
  });

  it('keeps its moment where the page is hidden, but for the last quarter of an hour: then it is cast while there is a page', async () => {
    clock.chance = 0.9;
    await bench.host.open('brief', {closesAt: OPENS + 20 * MINUTE});
    const page = new FakePage();
    const wallet = bench.open(bench.environment(page));
    await wallet.prepare(seen(bench.host, 'brief'));
    await wallet.vote(seen(bench.host, 'brief'), 'tea');
    await clock.advance(4 * MINUTE);
    page.tell('hidden');
    await clock.advance(0);
    assert.equal(bench.cast.length, 0);
    await clock.advance(2 * MINUTE);
    page.tell('hidden');
    await clock.advance(0);
    assert.equal(await stateOf(wallet, 'brief'), 'counted');
    assert.equal(bench.cast[0]!.init.keepalive, true, 'the page may be closed while it is sent');
  });

  it('tells of the moment of the next try, where one found no host', async () => {
    const wallet = await vote();
    const {until} = await wallet.status('drinks');
    bench.play('/ballots', offline);
    let told: number | undefined;
    wallet.onchange = () => void wallet.status('drinks').then((status) => (told = status.until));
    await clock.advance(until! - clock.now());
    assert.ok(told! > until!, 'what is said of it is not the moment that has passed');
  });

  it('goes by the clock of the host, however wrong that of the device is', async () => {
    await bench.host.open('brief', {closesAt: OPENS + 3 * HOUR});
    const brief = seen(bench.host, 'brief');
    const device: Clock = {
      now: () => clock.now() + 30 * 24 * HOUR,
      elapsed: () => clock.elapsed(),
      random: () => clock.random(),
      setTimeout: (callback, delay) => clock.setTimeout(callback, delay),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    };
    const wallet = bench.open({...bench.environment(), clock: device});
    await wallet.prepare(brief);
    const {until} = await wallet.vote(brief, 'tea');
    assert.equal(until, OPENS + 30 * 24 * HOUR + HOUR, 'as long as it may wait where more than an hour is left');
  });

  it('is kept while there is no way to the host, and sent again, later each time', async () => {
    bench.play('/ballots', offline);
    bench.play('/ballots', page);
    bench.play('/ballots', problem(503, 'unavailable', {'retry-after': '60'}));
    bench.play('/ballots', problem(429, 'rate-limited'));
    bench.play('/ballots', () => new Response('no', {status: 403, headers: {'content-type': 'text/html'}}));
    bench.play('/ballots', () => new Response(null, {status: 302, headers: {location: 'https://login.example/'}}));
    bench.play('/ballots', () => Response.json({status: 'fine'}, {status: 201}));
    bench.play('/ballots', () => new Promise<Response>(() => {}));
    const wallet = await vote();
    await clock.advance(HOUR);
    assert.equal(await stateOf(wallet), 'waiting');
    const {length} = bench.cast;
    await clock.advance(1000);
    assert.ok(bench.cast.length <= length + 1);
    await clock.advance(HOUR);
    assert.equal(await stateOf(wallet), 'counted');
    assert.equal(bench.cast.length, 9);
    assert.equal(new Set(bench.cast.map(({init}) => init.body)).size, 1);
  });

  it('is sent again where nobody knows whether it arrived, and counts once', async () => {
    bench.play('/ballots', cutAfterwards);
    const wallet = await vote();
    await clock.advance(2 * HOUR);
    assert.equal(bench.cast.length, 2);
    assert.equal(await stateOf(wallet), 'counted');
    assert.equal((await tally()).cast, 1);
  });

  it('is not sent again where the host has said what became of it', async () => {
    const ends: [Play, string][] = [
      [problem(409, 'already-spent'), 'already-spent'],
      [problem(403, 'token-invalid'), 'refused'],
      [problem(422, 'invalid'), 'refused'],
      [problem(410, 'gone'), 'too-late'],
    ];
    for (const [index, [play, state]] of ends.entries()) {
      const wallet = open(`person ${index}`);
      bench.play('/ballots', play);
      await vote('tea', wallet);
      await clock.advance(3 * HOUR);
      assert.equal(bench.cast.length, index + 1);
      assert.equal(bench.storage.content.ballots.find((row) => row.state === state)?.body, undefined);
      assert.equal(await stateOf(wallet), state);
      bench.storage = new MemoryBallots();
    }
    assert.equal((await tally()).cast, 0);
  });

  it('is not cast together with another', async () => {
    clock.chance = 0.5;
    await bench.host.open('meals');
    const wallet = await vote();
    await wallet.prepare(seen(bench.host, 'meals'));
    await wallet.vote(seen(bench.host, 'meals'), 'tea');
    await clock.advance(HOUR / 2);
    assert.equal(bench.cast.length, 1);
    await clock.advance(MINUTE);
    assert.equal(bench.cast.length, 2);
  });

  it('is cast by one of several tabs', async () => {
    const tabs = [open(), open(), open()];
    let told = 0;
    for (const tab of tabs) tab.onchange = () => told++;
    await vote('tea', tabs[0]);
    for (const tab of tabs) await tab.start();
    await clock.advance(2 * HOUR);
    assert.equal(bench.cast.length, 1);
    for (const tab of tabs) assert.equal(await stateOf(tab), 'counted');
    assert.ok(told >= 3 * 3, 'each tab heard of the token, the vote and the count');
  });

  it('that does not fit is not begun, and not cut', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    await assert.rejects(wallet.vote(drinks(), 'x'.repeat(900)), (error: unknown) => error instanceof BallotTooLongError && error.excess > 0);
    assert.equal(await stateOf(wallet), 'ready');
  });

  it('is not given to a poll that changed meanwhile', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    const other = await bench.host.open('other');
    await assert.rejects(wallet.vote({...drinks(), keyId: other.key.keyId}, 'tea'), failsWith('key-mismatch'));
    await assert.rejects(wallet.vote({...drinks(), definitionHash: other.definitionHash}, 'tea'), failsWith('definition-changed'));
    assert.equal(await stateOf(wallet), 'ready');
  });

  it('is forgotten with its poll a month after the close', async () => {
    await vote();
    await clock.advance(3 * HOUR);
    await clock.advance(32 * 24 * HOUR);
    await open().start();
    assert.deepEqual(bench.storage.content, {tokens: [], ballots: []});
  });
});

describe('A browser that ends between any two steps', () => {
  it('loses no vote and counts none twice', async () => {
    let steps = 1;
    let complete = false;
    for (let endsAfter = 0; !complete; endsAfter++) {
      bench = new Bench(keys, clock);
      bench.storage = new MemoryBallots();
      await bench.host.open('drinks', {closesAt: clock.now() + 24 * HOUR});
      bench.locks = new FakeLocks();
      const life = new Life(endsAfter);
      const mortal = {...bench.environment(), openStorage: () => life.ballots(bench.storage), locks: life.locks(bench.locks.manager)};
      const wallet = bench.open(mortal, {fetch: life.fetch(bench.fetch)});
      let voted = false;
      wallet
        .prepare(drinks())
        .then(() => wallet.vote(drinks(), 'tea'))
        .then(
          () => (voted = true),
          // A request of a page that ended comes to nothing.
          () => assert.ok(life.isOver),
        );
      // What is prepared needs some turns of the event loop for its cryptography.
      for (let turn = 0; turn < 40 && !voted && !life.isOver; turn++) await rest();
      await clock.advance(2 * HOUR);
      complete = !life.isOver;
      steps = Math.max(steps, life.steps);
      life.end();
      bench.closeTabs();

      const next = open();
      await next.start();
      const {state} = await next.prepare(drinks());
      // Only the person knows whether they had voted: who sees that they had not does it now.
      if (state === 'ready') await next.vote(drinks(), 'tea');
      await clock.advance(5 * HOUR);
      const {issued, cast} = await tally();
      assert.deepEqual({issued, cast}, {issued: 1, cast: 1}, `ended after ${endsAfter} steps`);
      assert.equal(await stateOf(next), 'counted');
      bench.closeTabs();
    }
    assert.ok(steps > 20, `${steps} steps`);
  });
});
