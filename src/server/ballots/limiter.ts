import {keyed} from '../../protocol/results/keyed.js';
import {newId} from '../../protocol/cloud-event.js';
import {networkOf} from '../networks.js';

/** How many places there are for all networks of the world: so few that many share one, and a place says of nobody that they were here. */
const PLACES = 4096;

/** The network that an address is cut to: 24 bits of IPv4, 48 of IPv6. */
const NETWORK = {ipv4: 3, ipv6: 3};

/** How long counts are kept, in milliseconds. */
const WINDOW = 60_000;

export interface BallotRates {
  /** Ballots of one network in a minute: all people behind it together. */
  perAddress: number;
  /** Ballots of everybody together in a minute. */
  inAll: number;
}

/**
 * Keeps those who send without end from keeping others from voting, and knows next to nothing. An address is cut to its network (24 bits of IPv4, 48 of
 * IPv6) and becomes the number of one of 4,096 places, by a salt that nobody knows and that goes after a minute, together with all counts. What is here
 * at any moment is how many requests fell on each place since then: no address, no order, no time, nothing of a ballot. It is in the memory of the
 * process, never on a disk and in no log.
 */
export class BallotLimiter {
  readonly #rates: BallotRates;
  readonly #clock: () => number;
  readonly #counts = new Uint32Array(PLACES);
  #all = 0;
  #placeOf = saltedPlaces();
  #until = -Infinity;

  constructor(rates: BallotRates, clock: () => number) {
    this.#rates = rates;
    this.#clock = clock;
  }

  /** Takes one request in; 0 where it may pass, else the seconds, at least one, after which counts begin anew. What is refused counts for nobody else. */
  take(address: string | undefined): number {
    const now = this.#clock();
    // A clock that was set back must not keep a salt alive.
    if (now >= this.#until || now < this.#until - WINDOW) this.#begin(now);
    const wait = Math.max(1, Math.ceil((this.#until - now) / 1000));
    if (address !== undefined) {
      const place = this.#placeOf(networkOf(address, NETWORK));
      if (this.#counts[place]! >= this.#rates.perAddress) return wait;
      if (this.#all < this.#rates.inAll) this.#counts[place]! += 1;
    }
    if (this.#all >= this.#rates.inAll) return wait;
    this.#all += 1;
    return 0;
  }

  /** All that is known at this moment: how many requests fell on each place that some fell on, in the order of size. */
  get known(): readonly number[] {
    return [...this.#counts].filter((count) => count > 0).sort((one, other) => one - other);
  }

  #begin(now: number): void {
    this.#until = now + WINDOW;
    this.#counts.fill(0);
    this.#all = 0;
    this.#placeOf = saltedPlaces();
  }
}

function saltedPlaces(): (network: string) => number {
  const digest = keyed(`${newId()}${newId()}`);
  return (network) => parseInt(digest(network).slice(0, 8), 16) % PLACES;
}
