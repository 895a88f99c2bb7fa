import {PollResultsElement} from '../../parts/poll-results/poll-results.js';
import {PulsePoll} from '../pulse-poll/pulse-poll.js';

/** What a gauge shows its question and its figures by. */
export const showing = {'hearth-pulse-poll': PulsePoll, 'hearth-poll-results': PollResultsElement};
