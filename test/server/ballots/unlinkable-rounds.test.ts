/**
 * What somebody learns who has everything that a host keeps, and knows more than that: in which order people came, as from when they were at work; who came
 * last; and of an earlier round whose ballot was whose, as some told and the others were easy to tell then. The same few people are asked in round after round,
 * and not all of them vote.
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import Database from 'libsql';
import {challengeDigestOf, inputOf, readToken, spentOf} from '../../../src/protocol/ballot.js';
import {createBallotKeys} from '../../../src/server/ballots/keys.js';
import {createMemoryBallotStore} from '../../../src/server/ballots/memory.js';
import {createSqliteBallotStore} from '../../../src/server/ballots/sqlite.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {BallotHost} from '../../support/ballot-host.js';
import {chance, shuffled} from './chance.js';

const TEAM = ['ana', 'bo', 'cem', 'dot', 'eli', 'fay', 'gus', 'hal'];
/** As many as a poll needs to tell anything. */
const FEWEST = 5;

/** A round as it went, and as it lies there in the end. */
interface Round {
  /** Who was given a token, and who voted, in that order. */
  asked: string[];
  voted: string[];
  /** Whose ballot is whose. */
  owners: Map<string, string>;
  /** The digests in the order in which they lie there. */
  found: string[];
}

/** An adversary: which ballot of a round is whose, so far as they say. */
type Adversary = (round: Round, before: readonly Round[]) => Iterable<[person: string, spent: string | undefined]>;

const byPlace = (people: readonly string[], ballots: readonly string[]): [string, string | undefined][] =>
  people.map((person, place) => [person, ballots[place]]);

/** At which place the ballot of somebody lay. */
const placeIn = ({found, owners}: Round, person: string): number => found.indexOf(owners.get(person) ?? '');

const ADVERSARIES: Record<string, Adversary> = {
  'knows in which order people voted': ({voted, found}) => byPlace(voted, found),
  'knows that, and reads backwards': ({voted, found}) => byPlace(voted, [...found].reverse()),
  'knows in which order tokens were given, and who used theirs': ({asked, voted, found}) => byPlace(asked.filter((one) => voted.includes(one)), found), // oxfmt-ignore
  'reads who was given one': ({voted, found}) => byPlace([...voted].sort(), found),
  'knows who came last, and takes the first or the last that lies there': ({voted, found}) => [
    [voted.at(-1)!, found.at(-1)],
    [voted.at(-2)!, found[0]],
  ],
  'knows of the round before whose ballot was whose': (round, before) => {
    const last = before.at(-1);
    return last ? round.voted.filter((one) => last.owners.has(one)).map((one) => [one, round.found[placeIn(last, one)]]) : [];
  },
  'knows that of all rounds before, and takes the place that was most often theirs': (round, before) =>
    round.voted.map((person) => {
      const counts = new Map<number, number>();
      for (const one of before) if (one.owners.has(person)) counts.set(placeIn(one, person), (counts.get(placeIn(one, person)) ?? 0) + 1);
      const [usual] = [...counts].sort(([, a], [, b]) => b - a);
      return [person, usual && round.found[usual[0]]];
    }),
};

/** How often an adversary is right, and how often somebody would be who only guesses. */
function judged(rounds: readonly Round[], adversary: Adversary): {right: number; guessed: number} {
  const result = {right: 0, guessed: 0};
  rounds.forEach((round, index) => {
    // What is older tells no more, and reading all of it again and again takes long.
    for (const [person, spent] of adversary(round, rounds.slice(Math.max(0, index - 40), index))) {
      if (spent === undefined) continue;
      result.guessed += 1 / round.found.length;
      if (round.owners.get(person) === spent) result.right++;
    }
  });
  return result;
}

/** @param deviations how many times the standard deviation is still chance: three where chance is the same each time, and a few more where it is not. */
function assertGuessing(rounds: readonly Round[], adversary: Adversary, deviations = 3): void {
  const {right, guessed} = judged(rounds, adversary);
  assert.ok(guessed > 8, 'too few to say anything');
  assert.ok(Math.abs(right - guessed) <= deviations * Math.sqrt(guessed), `${right} times right, where guessing gives ${Math.round(guessed)}`);
}

const pollOf = (round: number): string => `round ${round}`;

/** So many rounds, in a store. `read` reads it in the end, as it lies there. */
async function run(store: BallotStore, count: number, read: (pollId: string) => Promise<string[]> | string[]): Promise<Round[]> {
  const random = chance('rounds');
  const rounds: Round[] = [];
  for (let at = 0; at < count; at++) {
    const pollId = pollOf(at);
    const challengeDigest = await challengeDigestOf(pollId, createHash('sha256').update(pollId).digest('base64url'));
    const asked = shuffled(TEAM, random);
    for (const person of asked) await store.issue({pollId, person, blindedHash: `hash of ${person}`, signature: `for ${person}`});
    // Some vote when they are asked, others later, and some not at all.
    const voted = shuffled(asked, random).slice(0, FEWEST + Math.floor(random() * (TEAM.length - FEWEST + 1)));
    const owners = new Map<string, string>();
    for (const person of voted) {
      const nonce = Uint8Array.from(createHash('sha256').update(`${pollId} ${person} ${random()}`).digest());
      const spent = await spentOf(inputOf({nonce, challengeDigest, keyId: challengeDigest}));
      await store.cast({pollId, spent, choice: '1'});
      owners.set(person, spent);
    }
    rounds.push({asked, voted, owners, found: []});
  }
  for (const [at, round] of rounds.entries()) {
    round.found = await read(pollOf(at));
    assert.deepEqual([...round.found].sort(), [...round.owners.values()].sort());
  }
  return rounds;
}

describe('Somebody with everything that a host keeps of the same people, round after round', () => {
  it('would know more, if ballots lay where they came, or where those of the same people lay before', async () => {
    const store = createMemoryBallotStore();
    const rounds = await run(store, 60, async (pollId) => [...(await store.close(pollId)).spent!]);
    const lying = (order: (round: Round) => readonly string[]): Round[] =>
      rounds.map((round) => ({...round, found: order(round).map((person) => round.owners.get(person)!)}));
    const leaks: [readonly Round[], string][] = [
      [lying(({voted}) => voted), 'knows in which order people voted'],
      [lying(({voted}) => [...voted].reverse()), 'knows that, and reads backwards'],
      [lying(({asked, voted}) => asked.filter((one) => voted.includes(one))), 'knows in which order tokens were given, and who used theirs'],
      [lying(({voted}) => [...voted].sort()), 'reads who was given one'],
      [lying(({voted}) => [voted.at(-2)!, ...voted.slice(0, -2), voted.at(-1)!]), 'knows who came last, and takes the first or the last that lies there'],
      [lying(({voted}) => TEAM.filter((one) => voted.includes(one)).reverse()), 'knows of the round before whose ballot was whose'],
      [lying(({voted}) => TEAM.filter((one) => voted.includes(one)).reverse()), 'knows that of all rounds before, and takes the place that was most often theirs'],
    ]; // oxfmt-ignore
    assert.deepEqual(leaks.map(([, name]) => name), Object.keys(ADVERSARIES)); // oxfmt-ignore
    for (const [leak, name] of leaks) assert.throws(() => assertGuessing(leak, ADVERSARIES[name]!), /times right/, name);
  });

  describe('can only guess, out of memory, also who', () => {
    let rounds: Round[];
    for (const [name, adversary] of Object.entries(ADVERSARIES))
      it(name, async () => {
        const store = createMemoryBallotStore();
        rounds ??= await run(store, 1500, async (pollId) => [...(await store.close(pollId)).spent!]);
        assertGuessing(rounds, adversary);
      });
  });

  for (const [how, options] of [
    ['written anew as a whole', {}],
    ['written in groups', {wholeUpTo: 0}],
  ] as const)
    it(`can only guess, out of an SQLite file with ballots ${how}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'hearth-rounds-'));
      after(() => rmSync(folder, {recursive: true}));
      const path = join(folder, 'ballots.db');
      const store = await createSqliteBallotStore(path, options);
      const database = new Database(path, {readonly: true});
      // By no index and in no order that is asked for: as the rows lie there.
      const spentIn = (table: string, pollId: string) =>
        (database.prepare(`select spent from ${table} not indexed where poll_id = ?`).all([pollId]) as {spent: string}[]).map(({spent}) => spent);
      const rounds = await run(store, 32, async (pollId) => {
        await store.close(pollId);
        return [...spentIn('ballots', pollId), ...spentIn('ballots_held', pollId)];
      });
      database.close();
      await store.end();
      for (const [name, adversary] of Object.entries(ADVERSARIES)) assert.doesNotThrow(() => assertGuessing(rounds, adversary), name);
    });

  it('finds nothing in what was signed that has an order in common with the ballots', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearth-signed-'));
    after(() => rmSync(folder, {recursive: true}));
    const path = join(folder, 'ballots.db');
    const store = await createSqliteBallotStore(path);
    const host = new BallotHost(createBallotKeys({ahead: 0}), {store});
    await host.open();
    const rounds: Round[] = [];
    const signed: Record<'blinded_hash' | 'signature', Round[]> = {blinded_hash: [], signature: []};
    const database = new Database(path, {readonly: true});
    // One poll has one key, and enough people in it for as many rounds as are needed: each team is a round of its own.
    for (let at = 0; at < 20; at++) {
      const team = TEAM.slice(0, FEWEST).map((person) => `${person} ${at}`);
      const owners = new Map<string, string>();
      for (const person of team) {
        const token = await host.tokenOf(person);
        owners.set(person, await spentOf(readToken(token)!.input));
        assert.equal((await host.send(host.ballot(token))).status, 201);
      }
      const found = [...owners.values()].sort();
      rounds.push({asked: team, voted: team, owners, found});
      for (const column of ['blinded_hash', 'signature'] as const) {
        const rows = database.prepare(`select person from ballots_issued where person like ? order by ${column}`).all([`% ${at}`]) as {
          person: string;
        }[];
        signed[column].push({...rounds.at(-1)!, voted: rows.map(({person}) => person)});
      }
    }
    database.close();
    await store.end();
    for (const one of Object.values(signed)) {
      // Here chance is another one each time: once in a million times it goes as far as this.
      assertGuessing(one, ({voted, found}) => byPlace(voted, found), 5);
      assertGuessing(one, ({voted, found}) => byPlace(voted, [...found].reverse()), 5);
    }
  });
});
