import type {BallotKey} from '../../protocol/ballot-poll.js';
import type {RecordedEvent} from '../../protocol/cloud-event.js';
import type {EventType} from '../../protocol/events/index.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {KnownEvent} from '../../protocol/validate.js';
import type {ViewItem} from '../../protocol/views/view.js';
import type {Directory, DirectoryGroup, DirectoryPerson} from '../directory.js';
import type {Identity, Viewer} from '../identity.js';
import type {Frequency} from '../pace.js';
import type {CompletePolicy} from '../policy.js';
import type {Hint, Place} from '../stores/store.js';

/** Whom an event names. They are looked up before the event is decided on. */
export interface Mentions {
  people: readonly string[];
  groups: readonly string[];
  /** Spaces whose people matter. Absent for none. */
  spaces?: readonly string[];
  /** Ids of pictures. Absent for none. */
  images?: readonly string[];
}

/** Words of an event that others are to read: where they stand in it, and in which language, where that is said. */
export interface WrittenText {
  pointer: string;
  text: string;
  lang?: string;
}

/** What a decision may depend on, beside the state and the event. */
export interface DecisionContext {
  /** Whose event it is. */
  by: Viewer;
  /** The time of the host, in milliseconds since the epoch. */
  now: number;
  /** The position that the event takes in the log, should it be accepted. */
  sequence: string;
  policy: CompletePolicy;
  /** Those of the people named who exist. */
  people: ReadonlyMap<string, DirectoryPerson>;
  /** Those of the groups named that exist. */
  groups: ReadonlyMap<string, DirectoryGroup>;
  /** The people of the spaces named, where the directory tells. */
  members?: ReadonlyMap<string, readonly string[]>;
  /** The states of other things of the kind, by id: those that {@link Domain.related} finds are among them. Absent where it finds none. */
  related?: ReadonlyMap<string, unknown>;
  /** Those of the pictures named that the host has of whoever sends the event. Absent where it keeps none. */
  images?: ReadonlySet<string>;
  /** Where the host takes ballots: with the key of the poll that the event opens, once there is one. */
  ballots?: {key?: BallotKey};
  /** The id of the thing that the event makes or is about. Absent where the host itself acts. */
  thing?: string;
}

/** Why a domain refuses an event. What a person cannot see is `not-found`, never `forbidden`. */
export type Refusal = 'invalid' | 'not-found' | 'forbidden' | 'gone' | 'precondition';

/**
 * What becomes of a thing: its next state, its places where they change, what was left out of the event, whether something in the state of before is to
 * be gone for good; or why nothing does.
 */
export type Decision<State> =
  | {ok: true; state: State; places?: readonly Place[]; warnings?: FieldError[]; forgets?: true}
  | {ok: false; code: Refusal; errors: FieldError[]}
  /**
   * Nothing speaks against it but that it needs a key of ballots. One is made for the thing, which takes a while, and it is decided on anew: so that
   * deciding stays pure, and no key is made for what is refused or there already.
   */
  | {ok: false; code: 'needs-key'; errors: []};

/** A refusal, with the members that are at fault. */
export const refuse = (code: Refusal, ...errors: FieldError[]): {ok: false; code: Refusal; errors: FieldError[]} => ({ok: false, code, errors});

/** What rendering may depend on, beside the states. */
export interface RenderContext {
  /** The name of the view. */
  view: string;
  /** Whether one thing was asked for, with all that belongs to it. */
  whole: boolean;
  /** The space that the view shows, or `me`. */
  space: string;
  /** What the query parameter `filter` says. */
  filter?: string;
  viewer: Viewer;
  now: number;
  policy: CompletePolicy;
  directory: Directory;
  /** The path below which the routes of the host lie. */
  basePath: string;
}

/** How a view is read. */
export interface ViewSource {
  /** Whether it shows a space, or what concerns the viewer in all of them (`space=me`). */
  of: 'space' | 'me';
  /** Whether it exists for this person. By default it does for everybody. */
  opensTo?(person: Identity, policy: CompletePolicy): boolean;
  /**
   * The values that the query parameter `filter` may have: those listed, or any that could be an id. Without it the view shows what `scopes`
   * gives for none; of what an id finds, the hints are found there, too.
   */
  filters?: readonly string[] | 'id';
  /** The kind of things of which one can be asked for by the query parameter `subject`; absent where none can. */
  subjects?: string;
  /** Of these, the one that is meant where none is named. By default all are, that the scopes give. */
  subjectOf?(viewer: Viewer): string;
  /** Things that one page may hold at most. By default 100. */
  limit?: number;
  /** The scopes that this viewer may read. For `me` the space is `me`. */
  scopes(space: string, viewer: Viewer, filter?: string): readonly string[];
  /** Further scopes under which this viewer is told of changes; nothing is placed there. By default none. */
  hintScopes?(space: string, viewer: Viewer): readonly string[];
  /**
   * What the view tells beside its things, by its query: of numbers of people at most a band.
   *
   * @throws {ProblemError} `invalid` where the query makes no sense.
   */
  aggregates?(query: Readonly<Record<string, string>>, context: RenderContext): Promise<Record<string, unknown>>;
  /** Members of the view beside those that all views have. */
  members?(space: string, policy: CompletePolicy): Record<string, unknown>;
}

/**
 * What one widget's things are on the host: which events make and change them, who may do and see what. A domain is pure but for the
 * directory that rendering asks for names.
 */
export interface Domain<State = unknown, Event extends KnownEvent = KnownEvent> {
  /** Names the things. */
  kind: string;
  events: readonly EventType[];
  views: Readonly<Record<string, ViewSource>>;
  /** Whether events of this type are taken from a person. By default all are. */
  takes?(type: EventType, person: Identity, policy: CompletePolicy): boolean;
  /** Whether the event makes a new thing. Every other one is about the thing that its `subject` names. */
  creates(event: Event): boolean;
  /**
   * Whether it is about what belongs to whoever sends it: the one thing of this kind that has their id, and that is there as soon as
   * something is said of it. Such an event needs no `subject`. By default none is.
   */
  isOwn?(event: Event): boolean;
  /** Whether it is kept without who said it. By default none is. */
  isUnattributed?(event: Event): boolean;
  /**
   * The event as the log keeps it, where a part of what it says is kept with the thing alone and goes with it. By default as it came. Whether an event is
   * the same one again is told by what is kept of it.
   */
  logged?(event: Event): Event;
  /** What a thing holds of a person that neither the log nor a view hands out to them; nothing where there is nothing. By default nothing. */
  held?(state: State, person: string): Record<string, unknown> | undefined;
  /**
   * What stands for the thing of a person of whom nothing was said yet, so that it looks like one that shows nothing. Where it is left out,
   * what is not there is not shown.
   */
  unwritten?(id: string): State;
  mentions(event: Event): Mentions;
  /** Where other things of the kind stand that deciding on it depends on. By default on none. */
  related?(event: Event): {view: string; scope: string} | undefined;
  /** Whether the thing that an event made may hold people whom no event names. By default none does. */
  mayHold?(event: Pick<RecordedEvent, 'type' | 'data'>): boolean;
  /** What of it others are to read. */
  texts(event: Event): WrittenText[];
  /** How often one person may post such an event, where that is limited. */
  pace?(event: Event, policy: CompletePolicy): Frequency | undefined;
  /** Decides on an event. `state` is absent where there is no such thing. */
  decide(state: State | undefined, event: Event, context: DecisionContext): Decision<State>;
  /** Where those look who are to be told that a thing has changed: everybody who sees a difference, and nobody else. One of the two is there. */
  hints(before: State | undefined, after: State | undefined, context: DecisionContext): Hint[];
  /**
   * What is left of a thing when a person is taken out of it; nothing where they are not in it. `gone`: whether nothing is, so that what
   * others said about it goes, too. Without a state the thing is dropped: one that belongs to them has their id.
   */
  erase(state: State, person: string, policy: CompletePolicy): {state: State | undefined; gone: boolean} | undefined;
  /** What is left of a thing when the event with this id, which made it or a part of what belongs to a person, is kept no longer. */
  expire(state: State, event: string): State;
  /** Gives the places of a state that was not made by an event: where they are others than before. */
  settle(before: State, after: State, context: DecisionContext): {state: State; places?: readonly Place[]};
  /** What a viewer sees of things, in the given order; those that this viewer may not see are left out. */
  render(things: readonly {id: string; state: State}[], context: RenderContext): Promise<ViewItem[]>;
}
