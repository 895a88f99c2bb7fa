import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {ViewItem} from '../../protocol/views/view.js';
import type {HostBallots} from '../ballots/host-ballots.js';
import type {Directory} from '../directory.js';
import {mine} from '../domains/mine.js';
import {ownScope} from '../domains/scopes.js';
import type {Identity} from '../identity.js';
import {sweepImages} from '../images/keep.js';
import type {ImageStore} from '../images/images.js';
import {viewerOf} from '../intake.js';
import {pause} from '../pause.js';
import type {CompletePolicy} from '../policy.js';
import {renderPlaces} from '../render.js';
import type {Rounds} from '../rounds.js';
import type {Store} from '../stores/store.js';
import {Erasure, erasedAt} from './erasure.js';
import {expire} from './expiry.js';
import {readLog} from './log.js';
import type {ThingOfDomain} from './log.js';

/** What a host keeps of a person, in full. */
export interface PersonalData {
  /** Whose it is. */
  person: string;
  /** When it was put together (RFC 3339). */
  at: string;
  /** What they stated, as it was stored, from old to new. What is kept with a thing alone is in `held`. */
  events: RecordedEvent[];
  /** What they gave, what came to them, and what belongs to them, as it is now and as they see it. */
  items: ViewItem[];
  /** What things hold of them that stands nowhere else, by the kind and the id of each thing: what they answered to a poll. Absent where there is nothing. */
  held?: ({kind: string; id: string} & Record<string, unknown>)[];
  /**
   * The ids of the unlinkable polls in which a token was given to them: that they saw the question. Whether they voted, and what, the host cannot know.
   * Absent where it has no such polls.
   */
  tokens?: string[];
}

/** What people may ask of a host about themselves (GDPR, articles 15, 17 and 20). */
export interface Rights {
  /** All that the host keeps of a person and they may see. */
  export(person: Identity): Promise<PersonalData>;
  /**
   * Takes a person out of all that the host keeps: their words, their marks, and their id wherever it stands. It cannot be undone. What the
   * directory says of them is not the host's.
   */
  erase(person: string): Promise<void>;
  /** The position in the log at which a person was last erased; nothing where they never were, or where the log does not go back so far. */
  erasedAt(person: string): Promise<string | undefined>;
  /**
   * Lets go of what is older than the policy keeps it, and does what is due for ballots. Called twice it does nothing. `maintain()` of the handler
   * calls it: a host that does so on a timer need not.
   */
  expire(): Promise<void>;
}

export interface RightsOptions {
  store: Store;
  directory: Directory;
  images: ImageStore | undefined;
  ballots: HostBallots | undefined;
  rounds: Rounds;
  /** The path below which the routes of the host lie. */
  basePath: string;
  policy: CompletePolicy;
  clock: () => number;
  /** What stands for a person whose data were erased: the same each time, and nobody can tell from it who it was. */
  aliasOf(person: string): Promise<string>;
}

/** Items that are read at a time. */
const PAGE = 100;

/** What things hold of a person, among those that their events are about. */
async function heldOf(store: Store, named: readonly ThingOfDomain[], person: string): Promise<NonNullable<PersonalData['held']>> {
  const things = new Map(named.map((thing) => [JSON.stringify([thing.domain.kind, thing.id]), thing]));
  const all: NonNullable<PersonalData['held']> = [];
  for (const {domain, id} of things.values()) {
    const state = (await store.things(domain.kind, [id])).get(id);
    const held = state === undefined ? undefined : domain.held?.(JSON.parse(state), person);
    if (held) all.push({...held, kind: domain.kind, id});
  }
  return all;
}

export function createRights({store, directory, images, ballots, rounds, basePath, policy, clock, aliasOf}: RightsOptions): Rights {
  return {
    async export(identity) {
      const viewer = await viewerOf(identity, directory);
      // What is kept of somebody is theirs to know, also where they may not use what it comes from.
      const open = {...policy, isAvailable: () => true};
      const context = {view: 'mine', whole: true, space: 'me', viewer, now: clock(), policy: open, directory, basePath};
      const scopes = [...mine.scopes('me', viewer), ownScope(viewer.id)];
      const items: ViewItem[] = [];
      for (let after; ;) {
        const placed = await store.page({view: 'mine', scopes, after, limit: PAGE});
        items.push(...(await renderPlaces(placed, store, context)).map(({item}) => item));
        after = placed.at(-1);
        if (placed.length < PAGE) break;
        await pause();
      }
      const events: RecordedEvent[] = [];
      const things: ThingOfDomain[] = [];
      for await (const {event, thing} of readLog(store, {person: identity.id})) {
        events.push(event);
        if (thing?.domain.held) things.push(thing);
      }
      const held = await heldOf(store, things, identity.id);
      const tokens = await ballots?.issuedTo(identity.id);
      const at = new Date(clock()).toISOString();
      return {person: identity.id, at, events, items, ...(held.length > 0 && {held}), ...(tokens && {tokens})};
    },
    async erase(person) {
      // What is over is told as it was then, with whoever is erased now.
      await rounds.settleAll(clock());
      // First, so that whoever tries again after a failure finds the rest still to be done. Done twice it does nothing.
      await ballots?.erase(person);
      const erasure = new Erasure({person, alias: await aliasOf(person), policy, now: clock()});
      // The most of it is read while others can still write.
      await erasure.read(store);
      await store.write(async (reader) => {
        await erasure.read(reader);
        return {changes: await erasure.changes(reader), result: undefined};
      });
      await images?.removeOf(person);
      // A poll that went with whoever opened it takes its ballots with it.
      await ballots?.settle();
    },
    erasedAt: async (person) => erasedAt(store, await aliasOf(person)),
    async expire() {
      await expire(store, policy, clock());
      if (images) await sweepImages(images, store, clock());
      await ballots?.settle();
    },
  };
}
