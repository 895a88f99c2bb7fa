import {byText, countChoices} from './store.js';
import type {BallotStore, CastOutcome, ClosedTally, IssuedRow, StoredBallot, Tally} from './store.js';

/** Ballots that live as long as the process: for stories, for tests, for a host that starts anew each time. */
export function createMemoryBallotStore(): BallotStore {
  return new MemoryBallotStore();
}

/** One poll, whose rows stand in the order of their keys, so that not even the memory tells which came first. */
interface Box {
  issued: IssuedRow[];
  ballots: StoredBallot[];
  closed?: ClosedTally;
}

class MemoryBallotStore implements BallotStore {
  readonly #boxes = new Map<string, Box>();

  async issued(pollId: string, person: string): Promise<IssuedRow | undefined> {
    return at(this.#box(pollId).issued, person, personOf).found;
  }

  async issue(row: IssuedRow, alias?: string): Promise<IssuedRow> {
    const {issued} = this.#box(row.pollId);
    const erased = alias === undefined ? undefined : at(issued, alias, personOf).found;
    if (erased) return erased;
    const {index, found} = at(issued, row.person, personOf);
    if (!found) issued.splice(index, 0, {...row});
    return found ?? row;
  }

  async issuedTo(person: string): Promise<string[]> {
    const polls = [...this.#boxes].filter(([, {issued}]) => at(issued, person, personOf).found);
    return polls.map(([pollId]) => pollId).sort(byText);
  }

  async rename(person: string, alias: string): Promise<void> {
    for (const {issued} of this.#boxes.values()) {
      const {index, found} = at(issued, person, personOf);
      if (!found) continue;
      issued.splice(index, 1);
      const place = at(issued, alias, personOf);
      if (!place.found) issued.splice(place.index, 0, {...found, person: alias});
    }
  }

  async cast({pollId, spent, choice}: StoredBallot): Promise<CastOutcome> {
    const {ballots, closed} = this.#box(pollId);
    const {index, found} = at(ballots, spent, spentOf);
    if (found) return found.choice === choice ? 'duplicate' : 'already-spent';
    if (closed) return 'closed';
    ballots.splice(index, 0, {pollId, spent, choice});
    return 'counted';
  }

  async find(pollId: string, spent: string): Promise<string | undefined> {
    return at(this.#box(pollId).ballots, spent, spentOf).found?.choice;
  }

  async tally(pollId: string): Promise<Tally> {
    const box = this.#box(pollId);
    if (!box.closed) return count(box);
    const {issued, cast, choices = []} = box.closed;
    return {issued, cast, choices};
  }

  async close(pollId: string): Promise<ClosedTally> {
    const box = this.#box(pollId);
    box.closed ??= {...count(box), spent: box.ballots.map(spentOf)};
    return box.closed;
  }

  async closed(pollId: string): Promise<ClosedTally | undefined> {
    return this.#box(pollId).closed;
  }

  async release(pollId: string): Promise<void> {
    const box = this.#box(pollId);
    if (!box.closed) return;
    const {choices: _, ...closed} = box.closed;
    box.closed = closed;
    box.ballots = box.ballots.map((ballot) => ({...ballot, choice: ''}));
  }

  async forget(pollId: string): Promise<void> {
    const box = this.#box(pollId);
    if (!box.closed) return;
    const {spent: _, ...closed} = box.closed;
    this.#boxes.set(pollId, {issued: [], ballots: [], closed});
  }

  async drop(pollId: string): Promise<void> {
    this.#boxes.delete(pollId);
  }

  async polls(): Promise<string[]> {
    const kept = [...this.#boxes].filter(([, {issued, ballots, closed}]) => issued.length > 0 || ballots.length > 0 || closed);
    return kept.map(([pollId]) => pollId).sort(byText);
  }

  async end(): Promise<void> {}

  #box(pollId: string): Box {
    let box = this.#boxes.get(pollId);
    if (!box) this.#boxes.set(pollId, (box = {issued: [], ballots: []}));
    return box;
  }
}

const personOf = ({person}: IssuedRow): string => person;
const spentOf = ({spent}: StoredBallot): string => spent;

const count = ({issued, ballots}: Box): Tally => ({
  issued: issued.length,
  cast: ballots.length,
  choices: countChoices(ballots.map(({choice}) => choice)),
});

/** Where a row with this key stands among sorted ones, or would. */
function at<Row>(rows: readonly Row[], key: string, keyOf: (row: Row) => string): {index: number; found: Row | undefined} {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byText(keyOf(rows[middle]!), key) < 0) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return {index: low, found: row !== undefined && keyOf(row) === key ? row : undefined};
}
