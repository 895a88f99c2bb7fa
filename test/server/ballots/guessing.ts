/** An adversary who has everything that a host keeps, and says which ballot is whose. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {challengeDigestOf, inputOf, spentOf} from '../../../src/protocol/ballot.js';
import type {BallotStore} from '../../../src/server/ballots/store.js';
import {chance, shuffled} from './chance.js';

/** Whose ballot is whose: the truth, by poll. */
export type Truth = Map<string, Map<string, string>>;
/** What the adversary has: the people who were given tokens and the digests of ballots, in the order in which they lie there, by poll. */
export type Found = Map<string, {people: string[]; spent: string[]}>;

/** People are given their tokens and vote. */
export async function run(store: BallotStore, polls: number, people: number): Promise<Truth> {
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
export function hits(truth: Truth, found: Found, backwards = false): number {
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
export function assertGuessing(truth: Truth, found: Found, people: number): void {
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

/** A row of those who were given a token. */
export interface IssuedRow {
  poll_id: string;
  person: string;
}

/** A row of ballots. */
export interface BallotRow {
  poll_id: string;
  spent: string;
}

/** What lies in tables, in the order in which it was read. */
export function inOrder({issued, ballots}: {issued: IssuedRow[]; ballots: BallotRow[]}): Found {
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
