import {PollResultsElement} from '../../parts/poll-results/poll-results.js';
import {Question} from '../../parts/question/question.js';

/** What is needed once there are results to show, or something is asked about a poll. */
export const showing = {'hearth-poll-results': PollResultsElement, 'hearth-question': Question};
