import {keyed} from '../../protocol/results/keyed.js';
import {toBase64url} from '../../protocol/base64url.js';
import {byText} from './store.js';

/** The answer of `GET /v1/polls/{id}/ballots`: among which anybody finds their own ballot. */
export interface BallotAudit {
  poll: string;
  /** Until when it is there (RFC 3339). */
  until: string;
  /** Digests, sorted: those of all ballots that were counted, and others that stand for none. */
  spent: string[];
}

/** The fewest digests of a list. */
const FEWEST = 64;

/**
 * The digests of the ballots of a poll, filled up with some that look the same: to 64, 128, 256 and so on. Whoever cast one finds theirs, and whose was left
 * out finds that it is missing; how many there are the list does not tell. Its length would be the exact number that results give a band of only (pulse
 * poll, rules 1 and 2), would say that nobody voted, or all did, and beside the band would tell how few preferred not to say. Those who answer for the host
 * have `tally` of the store of ballots: that no more were cast than tokens given, and no more given than people asked.
 *
 * @param secret that of the poll, by which the list is the same each time.
 */
export function filledUp(spent: readonly string[], secret: string): string[] {
  let length = FEWEST;
  while (length < spent.length) length *= 2;
  const digest = keyed(secret);
  const others = Array.from({length: length - spent.length}, (_, index) => fromHex(digest(`no ballot\n${index}`)));
  return [...spent, ...others].sort(byText);
}

const fromHex = (digits: string): string => toBase64url(Uint8Array.from(digits.match(/../g) ?? [], (pair) => parseInt(pair, 16)));
