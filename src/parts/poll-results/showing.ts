import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import type {PollResults} from '../../protocol/results/results.js';
import type {ResultRow} from './poll-results.model.js';

/** What the picture and the table are made of. */
export interface Showing {
  localize: LocalizeController;
  form: PollForm;
  results: PollResults;
  rows: readonly ResultRow[];
  own: AnswerValue | undefined;
  /** What percentages are multiples of. */
  step: number;
}
