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
  /** Tells the ids in one picture from those in another one beside it. */
  key?: string;
  /** What the picture and the table are called, where that is not the name of all results. */
  caption?: string;
  /** How high the highest column is, in rem; as high as that of a poll where it is left out. */
  highest?: number;
}
