import type {KudosGiven} from '../../../protocol/events/kudos.js';
import type {FieldError} from '../../../protocol/receipt.js';
import {graphemeCount} from '../../../protocol/text.js';
import type {CompletePolicy} from '../../policy.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {audienceOf} from './kudos-circle.js';
import {forbidden} from './kudos-event.js';
import type {EventOf} from './kudos-event.js';
import {isSecret, occasionErrors, revealTime} from './kudos-occasion.js';
import {leavesTrace, mayEdit, withheld} from './kudos-sight.js';
import {isAuthorOf} from './kudos-state.js';
import type {KudosState, LiveKudos} from './kudos-state.js';

/** Gives thanks, or opens a card for others to sign. */
export function give(event: EventOf<'hearth.kudos.given.v1'>, circumstances: DecisionContext): Decision<KudosState> {
  const {by, now, sequence, policy, people, groups} = circumstances;
  const {to, message, context, audience, lang, occasion} = event.data;
  const {valueIds, warnings} = knownValues(event.space, event.data.valueIds ?? [], [], policy);
  if (occasion && policy.replies === 'off') return refuse('forbidden', {pointer: '/data/occasion', code: 'forbidden'});
  const errors: FieldError[] = [];
  for (const [index, {kind, id}] of to.entries()) {
    const pointer = `/data/to/${index}/id`;
    if (kind === 'group' ? !groups.has(id) : !isThankable(id, people)) errors.push({pointer, code: 'unknown-person'});
    else if (kind === 'person' && id === by.id) errors.push({pointer, code: 'self'});
  }
  if (occasion) errors.push(...occasionErrors(event.data, circumstances));
  const prefersPrivate = to.some(({kind, id}) => kind === 'person' && people.get(id)?.recognition === 'private');
  if (prefersPrivate && !occasion && audience !== 'recipient') errors.push({pointer: '/data/audience', code: 'prefers-private'});
  errors.push(...messageErrors(message, policy));
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
    occasion: occasion && {title: occasion.title},
    revealAt: revealTime(occasion),
    at: now,
    sequence,
    reactions: [],
  };
  // Whom a card is for cannot be asked before others sign it.
  if (audience !== 'recipient' && policy.recipientConsent === 'ask' && !occasion) state.asked = true;
  state.held = isHeld(state, policy);
  return {ok: true, state, warnings};
}

/** Changes the words. */
export function edit(state: LiveKudos, {data}: EventOf<'hearth.kudos.edited.v1'>, {by, now, policy}: DecisionContext): Decision<KudosState> {
  if (!mayEdit(state, by, now, policy)) return forbidden();
  if (data.version !== state.version) return refuse('precondition', {pointer: '/data/version', code: 'precondition'});
  const {message, lang} = data;
  const errors = messageErrors(message, policy);
  if (errors.length > 0) return refuse('invalid', ...errors);
  const {valueIds, warnings} = knownValues(state.space, data.valueIds ?? state.valueIds, state.valueIds, policy);
  const next: LiveKudos = {...state, message, lang, valueIds, version: state.version + 1, editedAt: now, held: state.held ?? isHeld(state, policy)};
  // Who agreed to other words is asked about these; who declined, or narrowed it, has said what holds for any words.
  if (state.asked) next.choices = state.choices?.map((choice) => (choice.decision === 'accept' ? {...choice, decision: undefined} : choice));
  return {ok: true, state: next, warnings};
}

/** Takes thanks back. */
export function withdraw(state: LiveKudos, {by, now}: DecisionContext): Decision<KudosState> {
  if (!isAuthorOf(state, by)) return forbidden();
  const {space, from, to} = state;
  const unseen = withheld(state, state) !== undefined && !leavesTrace(state) ? true : undefined;
  // What stays is only what tells those who saw it that it is gone from those who never may know of it.
  const revealAt = isSecret(state, now) ? 'never' : undefined;
  return {ok: true, state: {space, from, to, audience: audienceOf(state), withdrawn: true, unseen, revealAt}};
}

/** Sets a mark, or takes it back. */
export function react(
  state: LiveKudos,
  {type, data: {mark}}: EventOf<'hearth.kudos.reacted.v1' | 'hearth.kudos.unreacted.v1'>,
  {by, policy}: DecisionContext,
): Decision<KudosState> {
  if (withheld(state, state)) return forbidden();
  if (!policy.marks.includes(mark)) return refuse('invalid', {pointer: '/data/mark', code: 'unknown-mark'});
  const before = state.reactions.find((reaction) => reaction.mark === mark)?.by ?? [];
  const isSet = before.includes(by.id);
  if (isSet === (type === 'hearth.kudos.reacted.v1')) return {ok: true, state};
  const after = isSet ? before.filter((id) => id !== by.id) : [...before, by.id];
  const others = state.reactions.filter((reaction) => reaction.mark !== mark);
  return {ok: true, state: {...state, reactions: after.length > 0 ? [...others, {mark, by: after}] : others}};
}

/** Whether a moderator must read it first: the policy wants it so, and others than giver and recipients may come to see it. */
const isHeld = ({audience}: LiveKudos, {moderation}: CompletePolicy): true | undefined =>
  moderation === 'pre' && audience !== 'recipient' ? true : undefined;

/** Whether a person is there and has not asked to be left out; nobody is told which of the two. */
function isThankable(id: string, people: DecisionContext['people']): boolean {
  const person = people.get(id);
  return person !== undefined && person.recognition !== 'off';
}

function messageErrors(message: string, {maxMessage}: CompletePolicy): FieldError[] {
  // No text has more clusters than UTF-16 units, and telling clusters apart is slow.
  return message.length > maxMessage && graphemeCount(message) > maxMessage ? [{pointer: '/data/message', code: 'too-long'}] : [];
}

/**
 * Those of the values that the space shares, each once. The others are left out with a warning: a page may have been open since before a
 * value was given up, and words of thanks matter more than a label. What a kudos has already it keeps.
 */
function knownValues(
  space: string,
  named: readonly string[],
  kept: readonly string[],
  {values}: CompletePolicy,
): {valueIds: string[]; warnings: FieldError[] | undefined} {
  const known = new Set([...kept, ...(values.get(space) ?? []).map(({id}) => id)]);
  const warnings = named.flatMap((id, index) => (known.has(id) ? [] : {pointer: `/data/valueIds/${index}`, code: 'unknown-value'}));
  return {valueIds: [...new Set(named)].filter((id) => known.has(id)), warnings: warnings.length > 0 ? warnings : undefined};
}

/** Each recipient once, in the order of their first mention. */
const distinct = (to: KudosGiven['to']): KudosGiven['to'] => [...new Map(to.map((one) => [`${one.kind} ${one.id}`, one])).values()];
