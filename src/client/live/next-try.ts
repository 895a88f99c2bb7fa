import {backoff, retryAfter} from '../../protocol/backoff.js';
import type {Clock} from '../clock.js';
import type {Outcome} from './way.js';

/** For how long to stay away from a host that does not let this person listen, in milliseconds: they may have signed in again by then. */
const ASIDE = 60_000;
/** The shortest wait before the same is tried again, in milliseconds. */
const SHORTEST = 1000;
/** After so many failures waits grow no more: whoever listens wants to be told soon after the host is back, however long it was away. */
const MOST_DOUBLINGS = 5;
/** Statuses below 500 that say nothing against a way: too slow, too early, too often. */
const PASSING = [408, 425, 429];

/** What comes after a try to listen. */
interface NextTry {
  /** Milliseconds until then. */
  wait: number;
  /** How many of the ways, the one that was tried first, lead nowhere. */
  ways?: number;
  /** Whether somebody has to sign in. */
  signIn?: boolean;
}

/** What to do after a try that ended like this, the given number of failures in a row included. */
export function nextTry(outcome: Outcome, failures: number, clock: Clock): NextTry {
  const away = (asked?: number) =>
    Math.max(
      SHORTEST,
      backoff(Math.min(failures, MOST_DOUBLINGS), () => clock.random(), asked),
    );
  if (outcome.why === 'ended') return {wait: Math.max(outcome.after ?? 0, away())};
  if (outcome.why !== 'refused') return outcome.why === 'silent' ? {wait: 0, ways: 1} : {wait: away()};
  const {status, response} = outcome.reply;
  // The host wants nobody to listen.
  if (status === 204) return {wait: 0, ways: Infinity};
  // Nobody is signed in, or a page for people, or the way to one, is in place of the host.
  if (status === 401 || status < 400) return {wait: Math.max(ASIDE, away()), signIn: true};
  if (status < 500 && !PASSING.includes(status)) return {wait: 0, ways: 1};
  return {wait: away(retryAfter(response.headers, clock.now()))};
}
