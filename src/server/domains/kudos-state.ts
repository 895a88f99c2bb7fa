import type {Audience, KudosGiven} from '../../protocol/events/kudos.js';
import type {Identity, Viewer} from '../identity.js';
import type {CompletePolicy} from '../policy.js';
import type {Place} from '../stores/store.js';
import {groupScope, personScope, spaceScope} from './scopes.js';

/** What says who may know of a kudos. */
interface Visibility {
  space: string;
  /** The id of the giver. */
  from: string;
  to: KudosGiven['to'];
  audience: Audience;
}

/** A kudos that people can see. Of earlier words nothing is kept. */
export interface LiveKudos extends Visibility {
  withdrawn?: undefined;
  version: number;
  message: string;
  valueIds: string[];
  context?: KudosGiven['context'];
  lang?: string;
  /** When it was given, in milliseconds since the epoch. */
  at: number;
  editedAt?: number;
  /** The ids of those who set each mark, in the order in which they did. */
  reactions: {mark: string; by: string[]}[];
}

/** What is left of a kudos that its giver took back. */
export interface WithdrawnKudos extends Visibility {
  withdrawn: true;
}

export type KudosState = LiveKudos | WithdrawnKudos;

export const isAuthorOf = (state: KudosState, person: Identity): boolean => state.from === person.id;

/** Whether a person may know of a kudos. */
export function sees(state: KudosState, viewer: Viewer): boolean {
  if (isAuthorOf(state, viewer)) return true;
  if (state.to.some(({kind, id}) => (kind === 'person' ? id === viewer.id : viewer.groups.has(id)))) return true;
  if (state.audience === 'group') return viewer.spaces.includes(state.space);
  return state.audience === 'everyone';
}

/** Whether a person may change the words: the giver, for a while. */
export const mayEdit = (state: LiveKudos, person: Identity, now: number, {editWindow}: CompletePolicy): boolean =>
  isAuthorOf(state, person) && now - state.at <= editWindow;

/** Where a kudos shows up: on the wall of its space, on the common one, and with those whom it concerns. */
export function kudosPlaces(state: LiveKudos, sequence: string, {commonSpace}: CompletePolicy): Place[] {
  const {space, from, to, audience, at} = state;
  const concerned = (inSpace?: string): string[] => [
    personScope(from, inSpace),
    ...to.map(({kind, id}) => (kind === 'person' ? personScope(id, inSpace) : groupScope(id, inSpace))),
  ];
  const onWalls = {
    recipient: () => concerned(space),
    group: () => [spaceScope(space)],
    everyone: () => [...new Set([space, commonSpace])].map(spaceScope),
  }[audience]();
  return [...onWalls.map((scope) => ({view: 'kudos', scope, at, sequence})), ...concerned().map((scope) => ({view: 'mine', scope, at, sequence}))];
}
