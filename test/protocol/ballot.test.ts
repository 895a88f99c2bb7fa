import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  BallotTooLongError,
  challengeDigestOf,
  inputOf,
  isSame,
  readBallot,
  readToken,
  spentOf,
  writeBallot,
  writeToken,
} from '../../src/protocol/ballot.js';
import type {Choice} from '../../src/protocol/ballot.js';
import {hashDefinition, keyIdOf, readBallotPoll, sha256} from '../../src/protocol/ballot-poll.js';
import {fromBase64url, toBase64url} from '../../src/protocol/base64url.js';

const bytes = (length: number, first = 1): Uint8Array<ArrayBuffer> => Uint8Array.from({length}, (_, index) => (first + index) % 256);
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const input = inputOf({nonce: bytes(32, 10), challengeDigest: bytes(32, 20), keyId: bytes(32, 30)});
const token = writeToken(input, bytes(256, 40));
const ballot = (choice: Choice) => ({pollId: 'p', token, choice});

describe('base64url', () => {
  it('writes and reads bytes of every length', () => {
    for (let length = 0; length < 70; length++) assert.deepEqual(fromBase64url(toBase64url(bytes(length, 200))), bytes(length, 200));
    assert.equal(toBase64url(Uint8Array.of(0xfb, 0xff, 0xfe)), '-__-');
  });

  it('takes one text for some bytes and no other', () => {
    for (const text of ['A', 'AB', 'AAB', 'AA==', 'A+/A', 'AA A', 'AA\n', 'ÄÄ', '-__-_']) assert.equal(fromBase64url(text), undefined, text);
  });
});

describe('A token', () => {
  it('is laid out as the type, the nonce, what it is for, the key, the signature', async () => {
    assert.deepEqual(input, Uint8Array.of(0, 2, ...bytes(32, 10), ...bytes(32, 20), ...bytes(32, 30)));
    assert.deepEqual(fromBase64url(token), Uint8Array.of(...input, ...bytes(256, 40)));
    assert.deepEqual(readToken(token), {
      nonce: bytes(32, 10),
      challengeDigest: bytes(32, 20),
      keyId: bytes(32, 30),
      input,
      signature: bytes(256, 40),
    });
    assert.equal(await spentOf(input), toBase64url(await sha256(input)));
  });

  it('is for one poll and one definition of it', async () => {
    const hash = toBase64url(bytes(32));
    assert.deepEqual(await challengeDigestOf('p', hash), await sha256(Uint8Array.of(...utf8('hearth-poll-v1p'), ...bytes(32))));
    assert.notDeepEqual(await challengeDigestOf('q', hash), await challengeDigestOf('p', hash));
    assert.notDeepEqual(await challengeDigestOf('p', toBase64url(bytes(32, 2))), await challengeDigestOf('p', hash));
    await assert.rejects(challengeDigestOf('p', toBase64url(bytes(31))), RangeError);
    assert.throws(() => inputOf({nonce: bytes(31), challengeDigest: bytes(32), keyId: bytes(32)}), RangeError);
  });

  it('is nothing else', () => {
    const others = [undefined, null, 5, {}, '', token.slice(4), `${token}AAAA`, `AAE${token.slice(3)}`, token.replace(/.$/, '=')];
    for (const other of others) assert.equal(readToken(other), undefined);
  });
});

describe('The body of a ballot', () => {
  const choices: Choice[] = ['a', '', 7, -0.5, true, null, ['b', 'a'], {b: 1, a: [2]}, 'ü👩‍👩‍👧\u0000"\\', '\ud800'];

  it('is as long for every choice, and gives it back', () => {
    for (const length of [1024, 4096] as const) {
      for (const choice of choices) {
        const body = writeBallot(ballot(choice), length);
        assert.equal(utf8(body).length, length);
        const read = readBallot(JSON.parse(body), length, length);
        assert.ok(!('code' in read));
        assert.deepEqual(JSON.parse(read.choice), choice);
        assert.equal(toBase64url(read.token.input), toBase64url(input));
      }
    }
  });

  it('has room to the last byte, and says by how much something does not fit', () => {
    const room = 1024 - utf8(writeBallot(ballot(''), 1024).replace(/0*"}$/, '"}')).length;
    assert.equal(utf8(writeBallot(ballot('x'.repeat(room)), 1024)).length, 1024);
    assert.throws(
      () => writeBallot(ballot('x'.repeat(room + 3)), 1024),
      (error: unknown) => error instanceof BallotTooLongError && error.excess === 3,
    );
    assert.throws(() => writeBallot(ballot('ü'.repeat(room)), 1024), BallotTooLongError);
    assert.equal(utf8(writeBallot(ballot('ü'.repeat(room)), 4096)).length, 4096);
  });

  it('means the same whatever the order of its members', () => {
    const one = readBallot({...ballot({a: 1, b: 2}), pad: ''}, 1024, 1024);
    const other = readBallot({pad: '', choice: {b: 2, a: 1}, token, pollId: 'p'}, 1024, 1024);
    assert.deepEqual(one, other);
  });

  it('is refused with the member at fault', () => {
    const good = {...ballot('a'), pad: '000'};
    const faults: [unknown, object][] = [
      [null, {code: 'invalid', pointer: ''}],
      [[good], {code: 'invalid', pointer: ''}],
      [
        {...good, pollId: 5},
        {code: 'invalid', pointer: '/pollId'},
      ],
      [
        {...good, choice: undefined},
        {code: 'invalid', pointer: '/choice'},
      ],
      [
        {...good, choice: [1, Infinity]},
        {code: 'invalid', pointer: '/choice'},
      ],
      [
        {...good, pad: '00x'},
        {code: 'invalid', pointer: '/pad'},
      ],
      [
        {...good, pad: 0},
        {code: 'invalid', pointer: '/pad'},
      ],
      [
        {...good, 'a/b~': 1},
        {code: 'invalid', pointer: '/a~1b~0'},
      ],
      [JSON.parse(JSON.stringify(good).replace('"pad"', '"__proto__":{"x":1},"pad"')), {code: 'invalid', pointer: '/__proto__'}],
      [{...good, token: 'x'}, {code: 'token-invalid'}],
    ];
    for (const [value, fault] of faults) assert.deepEqual(readBallot(value, 1024, 1024), fault);
    assert.deepEqual(readBallot(good, 1023, 1024), {code: 'length'});
    assert.deepEqual(readBallot(good, 4096, 1024), {code: 'length'});
  });
});

describe('The definition of a poll', () => {
  const jwk = {kty: 'RSA', n: toBase64url(Uint8Array.of(0x80, ...bytes(254), 1)), e: 'AQAB'} as const;
  const define = async (more: object = {}) => {
    const key = {alg: 'RSABSSA-SHA384-PSS-Deterministic', jwk, keyId: await keyIdOf(jwk)};
    const members = {pollId: 'p', question: 'Tea?', closesAt: '2026-03-02T17:00:00+01:00', ballotBytes: 1024, key, ...more};
    return {...members, definitionHash: await hashDefinition(members)};
  };

  it('is read, its key and its hash checked', async () => {
    const definition = await define();
    const {pollId, definitionHash, ballotBytes, key} = definition;
    assert.deepEqual(await readBallotPoll(JSON.parse(JSON.stringify(definition))), {
      pollId,
      definitionHash,
      ballotBytes,
      key,
      closesAt: Date.UTC(2026, 2, 2, 16),
    });
  });

  it('has one hash, whatever the order of its members, and another for every change', async () => {
    const definition = await define();
    const reversed = Object.fromEntries(Object.entries(definition).reverse());
    assert.equal(await hashDefinition(reversed), definition.definitionHash);
    assert.notEqual(await hashDefinition({...definition, question: 'tea?'}), definition.definitionHash);
    assert.equal(await readBallotPoll({...definition, question: 'tea?'}), 'definition-changed');
    assert.equal(await readBallotPoll({...definition, more: 1}), 'definition-changed');
  });

  it('has a key of one kind and one length, which is the one that it names', async () => {
    const other = toBase64url(Uint8Array.of(0x81, ...bytes(254), 1));
    assert.equal(await readBallotPoll(await define({key: {...(await define()).key, jwk: {...jwk, n: other}}})), 'key-mismatch');
    const ids = [{e: 'Aw'}, {kty: 'EC'}, {n: 5}, {n: ''}, {n: toBase64url(bytes(256))}, {n: toBase64url(Uint8Array.of(0x80, ...bytes(255, 2)))}];
    for (const change of ids) assert.equal(await keyIdOf({...jwk, ...change}), undefined);
    assert.equal(await keyIdOf({...jwk, n: toBase64url(Uint8Array.of(0x80, ...bytes(511)))}), undefined);
  });

  it('makes no sense without what ballots need', async () => {
    const {key} = await define();
    for (const change of [{pollId: ''}, {closesAt: 'soon'}, {closesAt: 5}, {ballotBytes: 1025}, {key: null}, {key: {...key, alg: 'none'}}])
      assert.equal(await readBallotPoll(await define(change)), 'malformed');
    for (const value of [undefined, null, 5, 'x', []]) assert.equal(await readBallotPoll(value), 'malformed');
  });
});

describe('Digests', () => {
  it('are the same or not', () => {
    assert.ok(isSame(bytes(32), bytes(32)));
    for (let index = 0; index < 32; index++)
      assert.ok(
        !isSame(
          bytes(32),
          bytes(32).map((byte, at) => (at === index ? byte ^ 128 : byte)),
        ),
      );
    assert.ok(
      !isSame(bytes(32), bytes(31)) &&
        !isSame(bytes(31), bytes(32)) &&
        !isSame(bytes(1), new Uint8Array()) &&
        isSame(new Uint8Array(), new Uint8Array()),
    );
  });
});
