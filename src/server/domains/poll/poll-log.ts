import type {PollResponse} from '../../../protocol/poll.js';
import type {PollEvent} from './poll-event.js';
import {heldOf} from './poll-sight.js';
import {isLive} from './poll-state.js';
import type {PollState} from './poll-state.js';

/*
 * The log says that somebody answered, and when. What they said is in the poll alone: in one that is not named under a name that is nobody's, so that
 * nowhere a person stands beside an answer; and in every one it is gone when it is changed, taken back, or the poll is called off.
 */

/**
 * What the log keeps of an event. Not even a digest has the answer in it: there are so few that whoever tries each would find it. With a key it would be
 * no better: one that lies beside the log is found with it, and whoever has the host's own, which every process and every restart would need, could tell for
 * as long what a person has changed or taken back.
 */
export function logged(event: PollEvent): PollEvent {
  if (event.type !== 'hearth.poll.answered.v1' && event.type !== 'hearth.poll.changed.v1') return event;
  const {definitionHash} = event.data;
  return {...event, data: {definitionHash}} as PollEvent;
}

/** What a poll holds of what a person said. */
export function responseOf(state: PollState, person: string): (PollResponse & Record<string, unknown>) | undefined {
  const held = isLive(state) ? heldOf(state, person) : undefined;
  return held && {answer: held.answer, ...(held.comment !== undefined && {comment: held.comment})};
}
