import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {BallotWallet} from '../../../src/client/ballots/ballot-wallet.js';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {HOUR, MINUTE, OPENS} from '../../support/ballot-host.js';
import {FakeClock} from '../../support/fake-clock.js';
import {Bench, seen} from './bench.js';

const keys = createBallotKeys();
let clock: FakeClock;
let bench: Bench;

beforeEach(async () => {
  clock = new FakeClock(OPENS);
  bench = new Bench(keys, clock);
  await bench.host.open('drinks', {closesAt: OPENS + 2 * MINUTE});
});

afterEach(() => bench.closeTabs());

const open = (person = 'ana'): BallotWallet => bench.open(undefined, {person});
const drinks = () => seen(bench.host);
const cast = async () => (await bench.host.store.tally('drinks')).cast;

// The poll closes in two minutes: a ballot that is not held is cast at once.
describe('A vote that is held', () => {
  it('is not cast before its time is over', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    await wallet.vote(drinks(), 'tea', MINUTE);
    await clock.advance(MINUTE - 1000);
    assert.equal(await cast(), 0);
    await clock.advance(2000);
    assert.equal(await cast(), 1);
    assert.equal((await wallet.status('drinks')).state, 'counted');
  });

  it('is cast at once where nobody wants it back', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    const {spent} = await wallet.vote(drinks(), 'tea', MINUTE);
    await wallet.release(spent);
    await clock.advance(1);
    assert.equal(await cast(), 1);
  });

  it('is cast by a later page, where its own is gone', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    await wallet.vote(drinks(), 'tea', MINUTE);
    wallet.close();
    await open().start();
    assert.equal(await cast(), 0, 'it may still be taken back');
    await clock.advance(MINUTE + 1000);
    assert.equal(await cast(), 1);
  });

  it('can be taken back, and given anew', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    const {spent} = await wallet.vote(drinks(), 'tea', MINUTE);
    assert.equal(await wallet.takeBack('drinks', spent), true);
    assert.deepEqual(await wallet.status('drinks'), {state: 'ready'});
    assert.deepEqual(bench.storage.content.ballots, [], 'nothing of the first choice is left');
    await wallet.vote(drinks(), 'coffee');
    await clock.advance(1);
    const {choices} = await bench.host.store.tally('drinks');
    assert.deepEqual(
      choices.map(({choice, count}) => [JSON.parse(choice), count]),
      [['coffee', 1]],
    );
  });

  it('cannot be taken back once its time is over, nor by anybody else', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    const {spent} = await wallet.vote(drinks(), 'tea', MINUTE);
    assert.equal(await open('bilal').takeBack('drinks', spent), false);
    await wallet.release(spent);
    assert.equal(await wallet.takeBack('drinks', spent), false);
    await clock.advance(HOUR);
    assert.equal(await wallet.takeBack('drinks', spent), false);
    assert.equal(await cast(), 1);
  });

  it('can be held longer, again and again, but not by anybody who comes too late', async () => {
    const wallet = open();
    await bench.host.open('music', {closesAt: OPENS + 2 * HOUR});
    const music = () => seen(bench.host, 'music');
    await wallet.prepare(music());
    const {spent} = await wallet.vote(music(), 'tea', MINUTE);
    for (let step = 0; step < 5; step++) {
      await clock.advance(0.8 * MINUTE);
      assert.equal(await wallet.hold(spent, MINUTE), true);
    }
    assert.equal(await wallet.takeBack('music', spent), true);
    assert.equal(await wallet.hold(spent, MINUTE), false);
  });

  it('is not held longer than until it would come too late', async () => {
    const wallet = open();
    await wallet.prepare(drinks());
    const {spent} = await wallet.vote(drinks(), 'tea', MINUTE);
    await clock.advance(0.5 * MINUTE);
    assert.equal(await wallet.hold(spent, MINUTE), true);
    await clock.advance(0.6 * MINUTE);
    assert.equal(await wallet.hold(spent, MINUTE), false);
    await clock.advance(0.5 * MINUTE);
    assert.equal(await cast(), 1);
  });
});
