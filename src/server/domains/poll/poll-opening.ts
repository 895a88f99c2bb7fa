import {newId} from '../../../protocol/cloud-event.js';
import {POLL_LIMITS} from '../../../protocol/events/poll.js';
import {definePoll, definitionHashOf, resultsDefinitionOf} from '../../../protocol/poll.js';
import type {FieldError} from '../../../protocol/receipt.js';
import {definitionErrors} from '../../../protocol/results/definition.js';
import {refuse} from '../domain.js';
import type {Decision, DecisionContext} from '../domain.js';
import {forbidden} from './poll-event.js';
import type {EventOf} from './poll-event.js';
import {askedPeople} from './poll-asked.js';
import {newRound, openRound} from './poll-rounds.js';
import {isLive} from './poll-state.js';
import type {LivePoll, PollState} from './poll-state.js';

const DAY = 86_400_000;

/**
 * Opens a poll, where the host lets this person. It is refused where so few people are asked that nothing could ever be told: they would
 * answer for nothing.
 */
export function open(event: EventOf<'hearth.poll.opened.v1'>, context: DecisionContext): Decision<PollState> {
  const {data, space, id} = event;
  const {by, now, sequence, policy, groups} = context;
  if (!policy.mayOpenPoll(by, space)) return forbidden();
  // The definition names the poll, and is frozen: it cannot go by another name than its own.
  if (context.thing !== undefined && context.thing !== id) return refuse('invalid', {pointer: '/id', code: 'taken'});
  const asked = data.audience?.groups;
  const people = askedPeople({groups: asked, space}, context);
  const eligible = people?.size;
  const isUnlinkable = data.privacy === 'unlinkable';
  const definition = definePoll(data, {pollId: id, space, now, ...(isUnlinkable && {key: context.ballots?.key})});
  const errors: FieldError[] = [
    ...timeErrors(definition, now),
    ...(asked ?? []).flatMap((group, index) => (groups.has(group) ? [] : [{pointer: `/data/audience/groups/${index}`, code: 'unknown-group'}])),
    // Its answers are ballots, which no event brings: where there are none, a poll that promises more than is kept is not opened.
    ...(isUnlinkable && !context.ballots ? [{pointer: '/data/privacy', code: 'not-offered'}] : []),
    ...definitionErrors(resultsDefinitionOf(definition, eligible)).map(({pointer, code}) => ({pointer: `/data${pointer}`, code})),
  ];
  if (errors.length > 0) return refuse('invalid', ...errors);
  if (eligible !== undefined && eligible < definition.minGroup) return refuse('invalid', {pointer: '/data/audience', code: 'too-few'});
  if (isUnlinkable && !context.ballots?.key) return {ok: false, code: 'needs-key', errors: []};
  const others = [...(context.related?.values() ?? [])] as PollState[];
  const round = newRound(definition, others.filter(isLive));
  const poll: LivePoll = {
    definition,
    definitionHash: definitionHashOf(definition),
    by: by.id,
    at: now,
    sequence,
    ...(eligible !== undefined && {eligible}),
    ...(round && {round}),
    secret: `${newId()}${newId()}`,
    answers: {},
  };
  // Who is asked in one that opens later nobody knows yet.
  return {ok: true, state: now >= Date.parse(definition.opensAt) ? openRound(poll, people) : poll};
}

function timeErrors({opensAt, closesAt, outcomeDue}: LivePoll['definition'], now: number): FieldError[] {
  const [opens, closes, due] = [opensAt, closesAt, outcomeDue].map((time) => Date.parse(time)) as [number, number, number];
  return [
    ...(closes <= opens ? [{pointer: '/data/closesAt', code: 'past'}] : []),
    ...(closes > now + POLL_LIMITS.days * DAY ? [{pointer: '/data/closesAt', code: 'too-late'}] : []),
    ...(due > closes + POLL_LIMITS.outcomeDays * DAY ? [{pointer: '/data/outcomeDue', code: 'too-late'}] : []),
  ];
}
