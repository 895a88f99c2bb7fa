import type {Directory} from './directory.js';
import {askedPeople, lookUpAsked} from './domains/poll/poll-asked.js';
import {settle} from './domains/poll/poll-places.js';
import {isDue, ROUNDS, roundsScope, settleRounds, UNSETTLED} from './domains/poll/poll-rounds.js';
import {isLive} from './domains/poll/poll-state.js';
import type {LivePoll, PollState} from './domains/poll/poll-state.js';
import {idsAt, NOTHING} from './stores/store.js';
import type {Changes, Place, Store, StoreReader} from './stores/store.js';

const KIND = 'poll';

/**
 * Settles who is asked in the rounds of series, as they open and as they are over. Whoever reads or writes a round calls it before: so it makes no difference
 * whether the host was awake at that moment, and whichever of several processes is first, the others find what it wrote.
 */
export class Rounds {
  readonly #store: Store;
  readonly #directory: Directory;

  constructor({store, directory}: {store: Store; directory: Directory}) {
    this.#store = store;
    this.#directory = directory;
  }

  /**
   * Does what is due for some polls, and for all other rounds of their series.
   *
   * @param ids of things that may be polls, and rounds.
   * @param now in milliseconds since the epoch.
   * @returns whether anything was due.
   */
  async settle(ids: readonly string[], now: number): Promise<boolean> {
    if (ids.length === 0) return false;
    const due = (await pollsIn(this.#store, ids)).filter((poll) => isDue(poll, now));
    const series = new Map(due.map(({definition: {space, series: one}}) => [roundsScope(space, one!.id), undefined]));
    for (const scope of series.keys()) await this.#settleSeries(scope, now);
    return due.length > 0;
  }

  /** Does what is due for all. */
  async settleAll(now: number): Promise<void> {
    await this.settle(await idsAt(this.#store, {view: ROUNDS, scope: UNSETTLED}), now);
  }

  async #settleSeries(scope: string, now: number): Promise<void> {
    const place = {view: ROUNDS, scope};
    // The directory is asked before the only writer of the store is kept waiting.
    const due = (await roundsAt(this.#store, place)).filter((poll) => isDue(poll, now));
    const known = await lookUpAsked(
      due.map(({definition}) => definition),
      this.#directory,
    );
    const lookedUp = new Set(due.map(({definition}) => definition.pollId));
    await this.#store.write(async (reader) => {
      const before = await roundsAt(reader, place);
      const after = settleRounds(before, now, ({definition}) => (lookedUp.has(definition.pollId) ? askedPeople(definition, known) : 'late'));
      const changed = after.flatMap((poll, index) => (poll === before[index] ? [] : [[before[index]!, poll] as const]));
      const changes: Changes = changed.length > 0 ? changesOf(changed, now, await reader.head()) : NOTHING;
      return {changes, result: undefined};
    });
  }
}

function changesOf(changed: readonly (readonly [LivePoll, LivePoll])[], now: number, sequence: string): Changes {
  const settled = changed.map(([before, after]) => ({id: before.definition.pollId, ...settle(before, after, {now, sequence})}));
  return {
    events: [],
    things: settled.map(({id, state}) => ({kind: KIND, id, state: JSON.stringify(state)})),
    places: settled.flatMap(({id, places}): {kind: string; id: string; places: readonly Place[]}[] => (places ? [{kind: KIND, id, places}] : [])),
  };
}

const roundsAt = async (reader: StoreReader, place: {view: string; scope: string}): Promise<LivePoll[]> =>
  pollsIn(reader, await idsAt(reader, place));

async function pollsIn(reader: Pick<StoreReader, 'things'>, ids: readonly string[]): Promise<LivePoll[]> {
  const states = await reader.things(KIND, ids);
  return [...states.values()].map((text) => JSON.parse(text) as PollState).filter(isLive);
}
