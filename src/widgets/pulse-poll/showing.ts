import {PollResultsElement} from '../../parts/poll-results/poll-results.js';
import {Question} from '../../parts/question/question.js';

export {guardResults} from '../../protocol/results/guard/guard.js';

/** What a poll needs once there are results, or something is asked about it. */
export const showing = {'hearth-poll-results': PollResultsElement, 'hearth-question': Question};
