import {kudosEvents} from '../../protocol/events/kudos.js';
import type {KudosEventType, KudosGiven} from '../../protocol/events/kudos.js';
import type {FieldError} from '../../protocol/receipt.js';
import {graphemeCount} from '../../protocol/text.js';
import type {KnownEvent} from '../../protocol/validate.js';
import type {CompletePolicy} from '../policy.js';
import {refuse} from './domain.js';
import type {Decision, DecisionContext, Domain} from './domain.js';
import {isAuthorOf, kudosPlaces, mayEdit, sees} from './kudos-state.js';
import type {KudosState, LiveKudos} from './kudos-state.js';
import {renderKudos} from './kudos-view.js';
import {groupScope, personScope, spaceScope} from './scopes.js';

type KudosEvent = Extract<KnownEvent, {type: KudosEventType}>;
type EventOf<Type extends KudosEventType> = Extract<KudosEvent, {type: Type}>;

/** Thanks that one person gives to others. */
export const kudos: Domain<KudosState, KudosEvent> = {
  kind: 'kudos',
  events: Object.keys(kudosEvents) as KudosEventType[],
  views: {
    kudos: {
      of: 'space',
      scopes: (space, viewer) => [
        spaceScope(space),
        personScope(viewer.id, space),
        ...Array.from(viewer.groups, (group) => groupScope(group, space)),
      ],
      members(space, policy): Record<string, unknown> {
        const values = policy.values.get(space);
        return values ? {values: values.map(({id, label}) => ({id, label}))} : {};
      },
    },
  },
  creates: (event) => event.type === 'hearth.kudos.given.v1',
  mentions(event) {
    const to = event.type === 'hearth.kudos.given.v1' ? event.data.to : [];
    return {people: idsOf(to, 'person'), groups: idsOf(to, 'group')};
  },
  decide(state, event, context) {
    if (event.type === 'hearth.kudos.given.v1') return give(event, context);
    if (!state || !sees(state, context.by)) return refuse('not-found', {pointer: '/subject', code: 'not-found'});
    if (state.withdrawn) return refuse('gone', {pointer: '/subject', code: 'gone'});
    switch (event.type) {
      case 'hearth.kudos.edited.v1':
        return edit(state, event, context);
      case 'hearth.kudos.withdrawn.v1':
        return withdraw(state, context);
      case 'hearth.kudos.reacted.v1':
      case 'hearth.kudos.unreacted.v1':
        return react(state, event, context);
    }
  },
  render: renderKudos,
};

function give(event: EventOf<'hearth.kudos.given.v1'>, {by, now, sequence, policy, people, groups}: DecisionContext): Decision<KudosState> {
  const {to, message, valueIds = [], context, audience, lang} = event.data;
  const errors: FieldError[] = [];
  for (const [index, {kind, id}] of to.entries()) {
    const pointer = `/data/to/${index}/id`;
    if (kind === 'group' ? !groups.has(id) : !isThankable(id, people)) errors.push({pointer, code: 'unknown-person'});
    else if (kind === 'person' && id === by.id) errors.push({pointer, code: 'self'});
  }
  const prefersPrivate = to.some(({kind, id}) => kind === 'person' && people.get(id)?.recognition === 'private');
  if (prefersPrivate && audience !== 'recipient') errors.push({pointer: '/data/audience', code: 'prefers-private'});
  errors.push(...wordErrors(event.space, message, valueIds, policy));
  if (errors.length > 0) return refuse('invalid', ...errors);
  const state: LiveKudos = {
    space: event.space,
    from: by.id,
    to: distinct(to),
    audience,
    version: 1,
    message,
    valueIds,
    context,
    lang,
    at: now,
    reactions: [],
  };
  return {ok: true, state, places: kudosPlaces(state, sequence, policy)};
}

function edit(state: LiveKudos, {data}: EventOf<'hearth.kudos.edited.v1'>, {by, now, policy}: DecisionContext): Decision<KudosState> {
  if (!mayEdit(state, by, now, policy)) return refuse('forbidden', {pointer: '/type', code: 'forbidden'});
  if (data.version !== state.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const {message, valueIds = state.valueIds} = data;
  const errors = wordErrors(state.space, message, data.valueIds ?? [], policy);
  if (errors.length > 0) return refuse('invalid', ...errors);
  return {ok: true, state: {...state, message, valueIds, version: state.version + 1, editedAt: now}};
}

function withdraw(state: LiveKudos, {by}: DecisionContext): Decision<KudosState> {
  if (!isAuthorOf(state, by)) return refuse('forbidden', {pointer: '/type', code: 'forbidden'});
  const {space, from, to, audience} = state;
  // What stays is only what tells those who saw it that it is gone from those who never may know of it.
  return {ok: true, state: {space, from, to, audience, withdrawn: true}, places: []};
}

function react(
  state: LiveKudos,
  {type, data: {mark}}: EventOf<'hearth.kudos.reacted.v1' | 'hearth.kudos.unreacted.v1'>,
  {by, policy}: DecisionContext,
): Decision<KudosState> {
  if (!policy.marks.includes(mark)) return refuse('invalid', {pointer: '/data/mark', code: 'unknown-mark'});
  const before = state.reactions.find((reaction) => reaction.mark === mark)?.by ?? [];
  const isSet = before.includes(by.id);
  if (isSet === (type === 'hearth.kudos.reacted.v1')) return {ok: true, state};
  const after = isSet ? before.filter((id) => id !== by.id) : [...before, by.id];
  const others = state.reactions.filter((reaction) => reaction.mark !== mark);
  return {ok: true, state: {...state, reactions: after.length > 0 ? [...others, {mark, by: after}] : others}};
}

/** Whether a person is there and has not asked to be left out; nobody is told which of the two. */
function isThankable(id: string, people: DecisionContext['people']): boolean {
  const person = people.get(id);
  return person !== undefined && person.recognition !== 'off';
}

function wordErrors(space: string, message: string, valueIds: readonly string[], policy: CompletePolicy): FieldError[] {
  const errors: FieldError[] = [];
  // No text has more clusters than UTF-16 units, and telling clusters apart is slow.
  if (message.length > policy.maxMessage && graphemeCount(message) > policy.maxMessage) errors.push({pointer: '/data/message', code: 'too-long'});
  const values = policy.values.get(space) ?? [];
  for (const [index, id] of valueIds.entries()) {
    if (!values.some((value) => value.id === id)) errors.push({pointer: `/data/valueIds/${index}`, code: 'unknown-value'});
  }
  return errors;
}

const idsOf = (to: KudosGiven['to'], kind: 'person' | 'group'): string[] => to.filter((one) => one.kind === kind).map(({id}) => id);

/** Each recipient once, in the order of their first mention. */
const distinct = (to: KudosGiven['to']): KudosGiven['to'] => [...new Map(to.map((one) => [`${one.kind} ${one.id}`, one])).values()];
