/**
 * What somebody learns who has everything that a host keeps, in the order in which it lies there. Each time people are given their tokens and vote, all
 * in the same order, which is the worst that can happen; the adversary says which ballot is whose. They may be right as often as by guessing, and no more.
 */
import assert from 'node:assert/strict';
import {Session} from 'node:inspector/promises';
import {describe, it} from 'node:test';
import {fromBase64url} from '../../../src/protocol/base64url.js';
import {readToken} from '../../../src/protocol/ballot.js';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {BallotHost} from '../../support/ballot-host.js';
import {assertGuessing, hits, run} from './guessing.js';
import type {Found} from './guessing.js';

describe('Somebody with everything that a host keeps', () => {
  it('would know each ballot, if it lay where it came', async () => {
    const truth = await run(createMemoryBallotStore(), 100, 10);
    const found: Found = new Map([...truth].map(([pollId, owners]) => [pollId, {people: [...owners.keys()], spent: [...owners.values()]}]));
    assert.equal(hits(truth, found), 1000);
    assert.throws(() => assertGuessing(truth, found, 10));
  });

  it('would know more than by chance, if it lay in the groups in which it was written', async () => {
    const truth = await run(createMemoryBallotStore(), 20, 25);
    const found: Found = new Map(
      [...truth].map(([pollId, owners]) => {
        const came = [...owners.values()];
        const spent = [0, 5, 10, 15, 20].flatMap((start) => came.slice(start, start + 5).sort());
        return [pollId, {people: [...owners.keys()], spent}];
      }),
    );
    assert.throws(() => assertGuessing(truth, found, 25));
  });

  it('can only guess, 10,000 times, out of the memory of the process', async () => {
    const store = createMemoryBallotStore();
    const truth = await run(store, 10_000, 5);
    const found: Found = new Map();
    for (const [pollId, people, spent] of await insides(store)) found.set(pollId, {people, spent});
    assertGuessing(truth, found, 5);
    for (const [pollId, seen] of found) seen.spent = [...(await store.close(pollId)).spent!];
    assertGuessing(truth, found, 5);
  });

  it('cannot tell by the signatures either: every token fits every one of them', async () => {
    const host = new BallotHost(createBallotKeys({ahead: 0}));
    await host.open();
    const integer = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
    const n = integer(fromBase64url(host.poll().key.jwk.n)!);
    const power = (base: bigint): bigint => {
      let result = base;
      for (let square = 0; square < 16; square++) result = (result * result) % n;
      return (result * base) % n;
    };
    const inverse = (value: bigint): bigint => {
      let [a, b, x, y] = [value, n, 1n, 0n];
      while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
      return ((x % n) + n) % n;
    };
    const given: {blinded: bigint; signature: bigint}[] = [];
    const tokens: bigint[] = [];
    for (const person of ['ana', 'bo', 'cem']) {
      const {blinded, finish} = await host.prepare(host.poll());
      const signature = await host.ballots.issue('drinks', person, {blinded});
      given.push({blinded: integer(fromBase64url(blinded)!), signature: integer(fromBase64url(signature)!)});
      tokens.push(integer(readToken(await finish(signature))!.signature));
    }
    for (const {blinded, signature} of given) {
      for (const token of tokens) {
        // There is a blind by which this token comes of what this person was given.
        const blind = (signature * inverse(token)) % n;
        assert.equal((power(token) * power(blind)) % n, blinded);
      }
    }
  });
});

/** What a debugger sees in a store in memory, in the order in which it lies there. */
async function insides(store: BallotStore): Promise<[string, string[], string[]][]> {
  const session = new Session();
  session.connect();
  try {
    Object.assign(globalThis, {storeToLookInto: store});
    const {result} = await session.post('Runtime.evaluate', {expression: 'globalThis.storeToLookInto'});
    // Node's types do not list what is private.
    const {privateProperties = []} = (await session.post('Runtime.getProperties', {objectId: result.objectId!})) as unknown as {
      privateProperties?: {name: string; value: {objectId: string}}[];
    };
    const boxes = privateProperties.find(({name}) => name === '#boxes')!;
    const {result: seen} = await session.post('Runtime.callFunctionOn', {
      objectId: boxes.value.objectId,
      functionDeclaration:
        'function () { return [...this].map(([id, {issued, ballots}]) => [id, issued.map((row) => row.person), ballots.map((row) => row.spent)]); }',
      returnByValue: true,
    });
    return seen.value as [string, string[], string[]][];
  } finally {
    session.disconnect();
    Reflect.deleteProperty(globalThis, 'storeToLookInto');
  }
}
