import type {Viewer} from '../../identity.js';
import type {CompletePolicy} from '../../policy.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {circlesWithin, isRecipient, thankedGroups} from './kudos-circle.js';
import {forbidden} from './kudos-event.js';
import type {EventOf} from './kudos-event.js';
import type {KudosState, LiveKudos, RecipientChoice} from './kudos-state.js';

/** A recipient says who may see it at most. */
export function setVisibility(
  state: LiveKudos,
  {data: {audience, tellGiver}}: EventOf<'hearth.kudos.visibility_set.v1'>,
  context: DecisionContext,
): Decision<KudosState> {
  if (!isRecipient(state, context.by)) return forbidden();
  if (!circlesWithin(state.audience).includes(audience)) return refuse('invalid', {pointer: '/data/audience', code: 'wider'});
  return choose(state, {audience, tellGiver: tellGiver || undefined}, context);
}

/** Whether a person may say if others see it: a recipient, where the policy asks for that, or did when it was given. */
export const maySetConsent = (state: LiveKudos, {viewer, policy}: {viewer: Viewer; policy: CompletePolicy}): boolean =>
  isRecipient(state, viewer) && (state.asked === true || policy.recipientConsent !== 'off');

/** A recipient agrees to it being shown, or does not. */
export function setConsent(
  state: LiveKudos,
  {data: {decision}}: EventOf<'hearth.kudos.consent_set.v1'>,
  context: DecisionContext,
): Decision<KudosState> {
  if (!maySetConsent(state, {viewer: context.by, policy: context.policy})) return forbidden();
  // Whoever declines need not say so: what they let be told before is not told any more.
  return choose(state, decision === 'decline' ? {decision, tellGiver: undefined} : {decision}, context);
}

function choose(state: LiveKudos, choice: Partial<RecipientChoice>, {by}: DecisionContext): Decision<KudosState> {
  const choices = state.choices ?? [];
  const before = choices.find((one) => one.by === by.id);
  const next = {...before, ...choice, by: by.id, groups: thankedGroups(state, by)};
  return {ok: true, state: {...state, choices: [...choices.filter((one) => one !== before), next]}};
}
