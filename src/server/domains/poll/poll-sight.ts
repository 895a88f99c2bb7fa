import type {PollResults} from '../../../protocol/results/results.js';
import type {Viewer} from '../../identity.js';
import {closeOf, isFor, nameOf, runs} from './poll-state.js';
import type {LivePoll} from './poll-state.js';

/** What the poll holds of a person, whatever they may see of it. */
export const heldOf = (poll: LivePoll, person: string) => {
  const name = nameOf(poll, person);
  return Object.hasOwn(poll.answers, name) ? poll.answers[name] : undefined;
};

/**
 * What of the results a person may see now, without the texts that moderators took out. Whoever runs it sees no more of them, and no sooner, than they
 * are told at all.
 *
 * @param poll with what is due by now.
 */
export function resultsFor(poll: LivePoll, viewer: Viewer, now: number): PollResults | undefined {
  const {shown, removedTexts = {}} = poll;
  if (!shown || poll.calledOff || poll.ruling || !maySeeResults(poll, viewer, now)) return undefined;
  return shown.text ? {...shown, text: shown.text.filter(({id}) => !Object.hasOwn(removedTexts, id))} : shown;
}

function maySeeResults(poll: LivePoll, viewer: Viewer, now: number): boolean {
  if (runs(poll, viewer)) return true;
  if (!isFor(poll, viewer) || poll.definition.results === 'host-only') return false;
  return now >= closeOf(poll) || (poll.definition.results === 'after-answer' && heldOf(poll, viewer.id) !== undefined);
}
