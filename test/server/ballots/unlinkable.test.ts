/**
 * What somebody learns who has everything that a host keeps, in the order in which it lies there. Each time people are given their tokens and vote, all
 * in the same order, which is the worst that can happen; the adversary says which ballot is whose. They may be right as often as by guessing, and no more.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {Session} from 'node:inspector/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createPostgresBallotStore} from '../../../src/server/ballots/postgres.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {BallotHost} from '../../support/ballot-host.js';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {fromBase64url} from '../../../src/protocol/base64url.js';
import {challengeDigestOf, inputOf, readToken, spentOf} from '../../../src/protocol/ballot.js';
import {postgresDatabase} from '../support/postgres-server.js';
import {chance, shuffled} from './chance.js';

/** Whose ballot is whose: the truth, by poll. */
type Truth = Map<string, Map<string, string>>;
/** What the adversary has: the people who were given tokens and the digests of ballots, in the order in which they lie there, by poll. */
type Found = Map<string, {people: string[]; spent: string[]}>;

/** People are given their tokens and vote. */
async function run(store: BallotStore, polls: number, people: number): Promise<Truth> {
  const random = chance('people');
  const truth: Truth = new Map();
  for (let poll = 0; poll < polls; poll++) {
    const pollId = `poll ${poll}`;
    const owners = new Map<string, string>();
    const challengeDigest = await challengeDigestOf(pollId, createHash('sha256').update(`definition of ${pollId}`).digest('base64url'));
    const names = Array.from({length: people}, (_, index) => `person ${index}`);
    for (const person of shuffled(names, random)) {
      const nonce = Uint8Array.from(createHash('sha256').update(`${pollId} ${person} ${random()}`).digest());
      const spent = await spentOf(inputOf({nonce, challengeDigest, keyId: challengeDigest}));
      await store.issue({pollId, person, blindedHash: `hash of ${person}`, signature: `for ${person}`});
      await store.cast({pollId, spent, choice: '1'});
      owners.set(person, spent);
    }
    truth.set(pollId, owners);
  }
  return truth;
}

/** How often an adversary is right who pairs the first with the first, the second with the second, and so on; or the first with the last. */
function hits(truth: Truth, found: Found, backwards = false): number {
  let right = 0;
  for (const [pollId, {people, spent}] of found) {
    const ballots = backwards ? [...spent].reverse() : spent;
    people.forEach((person, index) => (right += truth.get(pollId)!.get(person) === ballots[index] ? 1 : 0));
  }
  return right;
}

/**
 * Checks that one is right no more often than by chance: in each poll once, give or take three times the standard deviation, which is one. That holds for
 * one who reads in the tables who was given tokens, and for one who saw in which order people came.
 */
function assertGuessing(truth: Truth, found: Found, people: number): void {
  assert.equal(found.size, truth.size);
  for (const {people: owners, spent} of found.values()) assert.deepEqual([owners.length, spent.length], [people, people]);
  const watched: Found = new Map([...found].map(([pollId, {spent}]) => [pollId, {people: [...truth.get(pollId)!.keys()], spent}]));
  for (const known of [found, watched]) {
    for (const backwards of [false, true]) {
      const right = hits(truth, known, backwards);
      const expected = truth.size;
      assert.ok(Math.abs(right - expected) <= 3 * Math.sqrt(expected), `${right} times right, where guessing gives ${expected}`);
    }
  }
}

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

  it('can only guess, out of an SQLite file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearth-unlinkable-'));
    after(() => rmSync(folder, {recursive: true}));
    const store = await createSqliteBallotStore(join(folder, 'ballots.db'));
    const truth = await run(store, 20, 23);
    const database = new Database(join(folder, 'ballots.db'));
    const all = <Row>(table: string) => database.prepare(`select * from ${table}`).all() as Row[];
    const rows = {issued: all<IssuedRow>('ballots_issued'), ballots: [...all<BallotRow>('ballots'), ...all<BallotRow>('ballots_held')]};
    database.close();
    assertGuessing(truth, inOrder(rows), 23);
    await store.end();
  });

  /** All bytes of a file of SQLite and of what lies beside it. */
  const bytesOf = (path: string): string =>
    ['', '-wal', '-shm'].map((end) => (existsSync(path + end) ? readFileSync(path + end, 'latin1') : '')).join('');

  /** What lies in bytes, in the order in which it lies there: each where it is found first, or last. */
  function inBytes(bytes: string, truth: Truth, isLast: boolean): Found {
    const placeOf = (text: string): number => (isLast ? bytes.lastIndexOf(text) : bytes.indexOf(text));
    const sorted = (texts: Iterable<string>, mark: (text: string) => string): string[] => {
      const places = Array.from(texts, (text) => ({text, place: placeOf(mark(text))}));
      for (const {text, place} of places) assert.ok(place >= 0, `${text} is not there`);
      return places.sort((one, other) => one.place - other.place).map(({text}) => text);
    };
    return new Map(
      Array.from(truth, ([pollId, owners]) => {
        // As a row of those who were given a token has it.
        const people = sorted(owners.keys(), (person) => `${pollId}${person}hash of ${person}`);
        return [pollId, {people, spent: sorted(owners.values(), (spent) => spent)}];
      }),
    );
  }

  for (const [how, options, waiting] of [
    ['all of which are written anew each time', {}, 0],
    ['that wait for others', {wholeUpTo: 0}, 3],
  ] as const)
    it(`can only guess, out of the bytes of an SQLite file, of ballots ${how}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hearth-unlinkable-'));
      after(() => rmSync(folder, {recursive: true}));
      const path = join(folder, 'ballots.db');
      const store = await createSqliteBallotStore(path, options);
      const truth = await run(store, 40, 23);
      // While the host runs, with all that it has beside the file.
      const bytes = bytesOf(path);
      const database = new Database(path, {readonly: true});
      const held = new Set((database.prepare('select spent from ballots_held').all() as {spent: string}[]).map(({spent}) => spent));
      database.close();
      assert.equal(held.size, 40 * waiting);
      // The few that wait are the last that came: so much is known, and of which of them is whose no more than by chance.
      const part = (isHeld: boolean): Truth =>
        new Map(Array.from(truth, ([pollId, owners]) => [pollId, new Map([...owners].filter(([, spent]) => held.has(spent) === isHeld))]));
      for (const isLast of [false, true]) {
        assertGuessing(part(false), inBytes(bytes, part(false), isLast), 23 - waiting);
        if (waiting > 0) assertGuessing(part(true), inBytes(bytes, part(true), isLast), waiting);
      }
      for (const owners of truth.values()) {
        for (const spent of owners.values()) assert.equal(bytes.split(spent).length, 2, 'no ballot lies there twice');
      }
      await store.end();
    });

  it('would know more out of the bytes of a file in which rows lie where they came', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearth-unlinkable-'));
    after(() => rmSync(folder, {recursive: true}));
    const path = join(folder, 'plain.db');
    const truth = await run(createMemoryBallotStore(), 20, 23);
    const plain = new Database(path);
    plain.exec('create table issued (poll_id text, person text, hash text); create table ballots (poll_id text, spent text)');
    for (const [pollId, owners] of truth) {
      for (const [person, spent] of owners) {
        plain.prepare('insert into issued values (?, ?, ?)').run([pollId, person, `hash of ${person}`]);
        plain.prepare('insert into ballots values (?, ?)').run([pollId, spent]);
      }
    }
    plain.close();
    assert.throws(() => assertGuessing(truth, inBytes(bytesOf(path), truth, false), 23), /times right/);
  });

  const database = postgresDatabase();
  if (database)
    it('can only guess, out of PostgreSQL, where it shows the places of rows and who wrote them when', async () => {
      const store = await createPostgresBallotStore(await database());
      const truth = await run(store, 20, 23);
      const client = new pg.Client({connectionString: await database()});
      await client.connect();
      for (const order of ['ctid', 'xmin::text::bigint, ctid', 'cmin::text::bigint, ctid']) {
        const all = async <Row extends pg.QueryResultRow>(table: string) =>
          (await client.query<Row>(`select * from ${table} order by ${order}`)).rows;
        const ballots = [...(await all<BallotRow>('ballots')), ...(await all<BallotRow>('ballots_held'))];
        assertGuessing(truth, inOrder({issued: await all<IssuedRow>('ballots_issued'), ballots}), 23);
      }
      await client.end();
      await store.end();
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

interface IssuedRow extends pg.QueryResultRow {
  poll_id: string;
  person: string;
}

interface BallotRow extends pg.QueryResultRow {
  poll_id: string;
  spent: string;
}

function inOrder({issued, ballots}: {issued: IssuedRow[]; ballots: BallotRow[]}): Found {
  const found: Found = new Map();
  const of = (pollId: string) => {
    let one = found.get(pollId);
    if (!one) found.set(pollId, (one = {people: [], spent: []}));
    return one;
  };
  for (const {poll_id, person} of issued) of(poll_id).people.push(person);
  for (const {poll_id, spent} of ballots) of(poll_id).spent.push(spent);
  return found;
}

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
