/** What somebody learns who has the file of SQLite in which ballots lie, read as tables and as bytes. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import {assertGuessing, inOrder, run} from './guessing.js';
import type {BallotRow, Found, IssuedRow, Truth} from './guessing.js';

describe('Somebody with the file of SQLite', () => {
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
});
