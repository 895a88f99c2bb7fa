import {isObject} from '../../protocol/views/view.js';
import type {OwnRound} from './own-dials.model.js';

/** What this device keeps of one person and one series. */
export interface Remembered {
  rounds: OwnRound[];
  /** The ids of polls that were forgotten: what a poll still shows of them is not kept again. */
  forgotten: string[];
}

/** Rounds that are kept, and ids of forgotten ones; the oldest goes first. */
const MOST = 60;

const PLACE = 'hearth-dials:';
const NOTHING: Remembered = {rounds: [], forgotten: []};

/**
 * One person's own dials of one series, in the storage of this browser, and nowhere else: nothing here is ever part of a request. Where the browser
 * keeps nothing, or nobody is signed in, they are there as long as the page is open.
 */
export class DialMemory {
  readonly #place: string | undefined;
  #here = NOTHING;

  /** @param owner the tag of the person who is signed in, see `ownerOf`. @param series what their dials of it are kept by. */
  constructor(owner: string | undefined, series: string) {
    this.#place = owner === undefined ? undefined : `${PLACE}${owner}:${series}`;
  }

  /** The rounds that are kept, in no order. */
  get rounds(): readonly OwnRound[] {
    return this.#load().rounds;
  }

  /** Keeps a round, in place of what was kept of it. Tells whether that is anything new. */
  keep(round: OwnRound): boolean {
    const {rounds, forgotten} = this.#load();
    const before = rounds.find(({pollId}) => pollId === round.pollId);
    if (forgotten.includes(round.pollId) || JSON.stringify(before) === JSON.stringify(round)) return false;
    this.#save({rounds: [...rounds.filter((one) => one !== before), round].slice(-MOST), forgotten});
    return true;
  }

  /** Keeps nothing of a round any more. Tells whether anything was. */
  drop(pollId: string): boolean {
    const {rounds, forgotten} = this.#load();
    const others = rounds.filter((one) => one.pollId !== pollId);
    if (others.length === rounds.length) return false;
    this.#save({rounds: others, forgotten});
    return true;
  }

  /** Forgets all rounds, also one that is shown, and gives what there was. */
  forget(pollId: string | undefined): Remembered {
    const before = this.#load();
    const ids = [...before.rounds.map((round) => round.pollId), ...(pollId === undefined ? [] : [pollId])];
    this.#save({rounds: [], forgotten: [...new Set([...before.forgotten, ...ids])].slice(-MOST)});
    return before;
  }

  /** Puts back what was forgotten. */
  restore(before: Remembered): void {
    this.#save(before);
  }

  /** Somebody answers anew: what they say then is kept. */
  heed(pollId: string): void {
    const {rounds, forgotten} = this.#load();
    if (forgotten.includes(pollId)) this.#save({rounds, forgotten: forgotten.filter((id) => id !== pollId)});
  }

  /** Removes what this browser keeps of somebody, of all series. */
  static erase(owner: string): void {
    try {
      for (const key of Object.keys(localStorage)) if (key.startsWith(`${PLACE}${owner}:`)) localStorage.removeItem(key);
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }

  #load(): Remembered {
    if (this.#place === undefined) return this.#here;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#place) ?? 'null');
      if (isObject(kept)) this.#here = readRemembered(kept);
    } catch {
      // What was read last, or kept in this page, stays.
    }
    return this.#here;
  }

  #save(remembered: Remembered): void {
    this.#here = remembered;
    if (this.#place === undefined) return;
    try {
      localStorage.setItem(this.#place, JSON.stringify(remembered));
    } catch {
      // It is kept as long as the page is open.
    }
  }
}

function readRemembered({rounds, forgotten}: Record<string, unknown>): Remembered {
  return {
    rounds: Array.isArray(rounds) ? rounds.filter(isRound) : [],
    forgotten: Array.isArray(forgotten) ? forgotten.filter((id) => typeof id === 'string') : [],
  };
}

const isRound = (value: unknown): value is OwnRound =>
  isObject(value) &&
  [value.pollId, value.closesAt, value.makeUp].every((one) => typeof one === 'string') &&
  isObject(value.dials) &&
  Object.values(value.dials).every((mean) => Number.isFinite(mean));
