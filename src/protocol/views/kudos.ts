import type {Person} from '../person.js';
import type {Audience} from '../events/kudos.js';
import {isObject, list, readPerson, text} from './view.js';
import type {View, ViewItem} from './view.js';

/** Whom a kudos thanks. Who has left, or a group that is gone, keeps the `id` and has an empty `name`. */
export interface KudosRecipient extends Person {
  kind: 'person' | 'group';
}

/** One mark on a kudos, with some of those who set it. Never a total: people are named, not counted. */
export interface KudosReaction {
  mark: string;
  /** Whether the viewer set it. */
  mine: boolean;
  /** Some of the others who set it, at most five. */
  by: Person[];
  /** Whether there are more than those named. */
  others: boolean;
}

/** What a kudos says, as a viewer sees it. */
export interface KudosData {
  /** Grows with each edit; an edit names the version that it changes. */
  version: number;
  to: KudosRecipient[];
  message: string;
  lang?: string;
  valueIds: string[];
  editedAt?: string;
  audience: Audience;
  state: 'live' | 'pending' | 'hidden' | 'removed';
  reactions: KudosReaction[];
}

/** A kudos in a view. */
export type KudosItem = ViewItem<KudosData>;

/** A value that the people of a space share and that a kudos may name. */
export interface KudosValue {
  id: string;
  label: string;
}

/** The view `kudos`. */
export interface KudosView extends View<KudosData> {
  /** The shared values of the space; absent where it has none. */
  values?: KudosValue[];
}

/** An audience and a state that are known, in this order. */
const KNOWN = /^(recipient|group|everyone) (live|pending|hidden|removed)$/;

/**
 * Reads what a kudos says; nothing where it has no message, no recipient, or a state that is not known. What else the host tells of it
 * stays as it came, for those who read it. The message is empty where only the trace of a kudos is left.
 */
export function readKudosData(data: Record<string, unknown>): KudosData | undefined {
  const {version, message, to, lang, valueIds, editedAt, audience = 'group', state = 'live', reactions} = data;
  const recipients = list(to, (value) => readPerson(value) as KudosRecipient | undefined);
  if (text(message) === undefined || !recipients[0] || !KNOWN.test(`${text(audience)} ${text(state)}`)) return undefined;
  return {
    ...data,
    version: typeof version === 'number' ? version : 1,
    to: recipients,
    lang: text(lang),
    valueIds: list(valueIds, text),
    editedAt: text(editedAt),
    audience: audience as Audience,
    state: state as KudosData['state'],
    reactions: list(reactions, (value): KudosReaction | undefined =>
      isObject(value) && text(value.mark)
        ? {mark: value.mark as string, mine: value.mine === true, by: list(value.by, readPerson), others: value.others === true}
        : undefined,
    ),
  } as KudosData;
}

/** Reads the shared values out of a view `kudos` that came from outside: their labels by id; none where it says none. */
export const readKudosValues = (body: unknown): Map<string, string> =>
  new Map(
    list(isObject(body) ? body.values : 0, (value) =>
      isObject(value) && text(value.id) && text(value.label) ? ([value.id, value.label] as [string, string]) : undefined,
    ),
  );
