import {tokenKey} from './storage.js';
import type {BallotContent, BallotRow, TokenRow} from './storage.js';

/**
 * How it stands with somebody's ballot in a poll:
 *
 * - `none`: nothing is known here
 * - `requested`: a token was asked for, and the answer did not come yet
 * - `ready`: there is a token to vote with
 * - `waiting`: they voted; the ballot is cast at `until`, in milliseconds since the epoch
 * - `counted`: the host has counted it
 * - `already-spent`, `refused`, `too-late`: it did not count, as the token was used for another, was not taken, or came after the end
 * - `lost`: a token was given to them, and this browser does not have it: they cannot vote here
 * - `not-eligible`, `closed`: the host gives none
 */
export interface BallotStatus {
  state: 'none' | 'requested' | 'ready' | BallotRow['state'] | 'lost' | 'not-eligible' | 'closed';
  until?: number;
}

/** Somebody in a poll of a host. */
export interface Voter {
  /** The base URL of the host. */
  endpoint: string;
  /** Whose tokens are theirs; see {@link TokenRow}. */
  owner: string;
  pollId: string;
}

/** Their right to vote, as far as it is known here. */
export const tokenOf = ({tokens}: BallotContent, {owner, pollId}: Voter): TokenRow | undefined =>
  tokens.find(({key}) => key === tokenKey(owner, pollId));

/** The ballots of this browser in that poll, whoever cast them: they have no mark of that. */
export const ballotsOf = ({ballots}: BallotContent, {endpoint, pollId}: Voter): BallotRow[] =>
  ballots.filter((row) => row.pollId === pollId && row.endpoint === endpoint);

/** How it stands with their ballot, as far as it is known here. */
export function statusOf(content: BallotContent, voter: Voter): BallotStatus {
  const state = tokenOf(content, voter)?.state ?? 'none';
  if (state !== 'voted') return {state};
  // Where several people share a browser nobody can tell whose is whose: what is worth knowing comes first.
  const rows = ballotsOf(content, voter);
  const waiting = rows.find((row) => row.state === 'waiting');
  if (waiting) return {state: 'waiting', until: waiting.castAt};
  return {state: rows.find((row) => row.state !== 'counted')?.state ?? 'counted'};
}
