import type {BallotBytes} from '../../protocol/ballot-poll.js';

/**
 * The right to vote in one poll, until it is used: asked for (`requested`), there (`ready`), used (`voted`), or out of reach, as the host gave it to
 * another browser, or to this one before it was emptied (`lost`). Of one that was used nothing is left that could tell the ballot.
 */
export interface TokenRow {
  /** Whose it is, at which host, for which poll; see {@link tokenKey}. */
  key: string;
  /** Of {@link key} without the poll: what goes when somebody is forgotten. */
  owner: string;
  pollId: string;
  state: 'requested' | 'ready' | 'voted' | 'lost';
  definitionHash: string;
  keyId: string;
  /** When the poll closes by the clock of this device, in milliseconds since the epoch. */
  closesAt: number;
  ballotBytes: BallotBytes;
  /** While it is requested: what is signed, what is sent for that, and what makes the answer a signature. All as base64url. */
  request?: {input: string; blinded: string; inverse: string};
  /** While it is ready. */
  token?: string;
}

/** A ballot. It has no mark of whose it is. */
export interface BallotRow {
  /** The digest of its token, as base64url: by it anybody finds theirs among those that were counted. */
  spent: string;
  /** The base URL of the host that asks: pages may name another place to send it meanwhile. */
  endpoint: string;
  pollId: string;
  /** It waits, or it came to its end: counted; its token was used for another choice; not taken; too late. */
  state: 'waiting' | 'counted' | 'already-spent' | 'refused' | 'too-late';
  /** When the poll closes by the clock of this device, in milliseconds since the epoch. */
  closesAt: number;
  /** While it waits: where it is sent, what is sent, when, how often that failed, and whether its moment passed while no page was open. */
  url?: string;
  body?: string;
  castAt: number;
  failures: number;
  postponed: boolean;
  /** While whoever voted can take it back: until when, in milliseconds since the epoch. */
  heldUntil?: number;
}

/** All that is kept. It is little: a few polls. */
export interface BallotContent {
  tokens: readonly TokenRow[];
  ballots: readonly BallotRow[];
}

/** What to change, and what the caller wants to know of it. */
export interface BallotChange<Result> {
  tokens?: readonly TokenRow[];
  ballots?: readonly BallotRow[];
  /** The keys of tokens, and the digests of ballots, to be removed. */
  removeTokens?: readonly string[];
  removeBallots?: readonly string[];
  result: Result;
}

/** Decides on a change. May be called again where the storage had to start over, so it must do nothing else. */
export type BallotDecide<Result> = (content: BallotContent) => BallotChange<Result>;

/** Keeps tokens and ballots. There is no second best: a token that is not kept is a vote that is lost. */
export interface BallotStorage {
  /**
   * Reads everything and changes some of it, in one transaction across all tabs. Resolves once that is on the disk.
   *
   * @throws {StorageFullError} @throws {StorageUnavailableError}
   */
  update<Result>(decide: BallotDecide<Result>): Promise<Result>;

  /** The page is left. What would keep other pages waiting is let go of, and done should it come back. */
  leave?(): void;

  close(): void;
}

/** A URL has no spaces, so the parts cannot run into each other. */
export const ownerKey = (endpoint: string, principal: string): string => `${endpoint} ${principal}`;
export const tokenKey = (owner: string, pollId: string): string => `${owner} ${pollId}`;
