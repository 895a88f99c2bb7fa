import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import type {AnswerEvent} from '../../parts/question/question.events.js';
import type {PollOption} from '../../protocol/results/definition.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import type {PollResults} from '../../protocol/results/results.js';
import type {AnsweringController} from './answering-controller.js';
import type {AuditController} from './audit-controller.js';
import type {BallotController} from './ballot-controller.js';
import type {Topic} from './poll-facts.js';
import type {PollState, ShownPoll} from './pulse-poll.model.js';

/** What the templates of a poll work with. */
export interface PollContext {
  localize: LocalizeController;
  /** The level of the heading of the question. */
  level: number;
  poll: ShownPoll;
  state: PollState;
  /** Whether somebody may do something here. */
  active: boolean;
  /** The name of whoever is signed in. */
  person: string;
  /** The options in the order in which they are shown, where that is another than that of the definition. */
  options: readonly PollOption[] | undefined;
  /** Whether they will stay in it: it is another one for each person, and it may not be known yet who that is. */
  isInOrder: boolean;
  /** Whether the page promises something else than the poll. */
  isPromisedOther: boolean;
  /** Why the question is not asked unasked: another one was this week, or it was put off. */
  collapsed: 'another' | 'later' | undefined;
  results: PollResults | undefined;
  /** Whether results, and what comes of it, are shown elsewhere. */
  embedded: boolean;
  /** Whether the host sent more than may be shown. */
  overshare: boolean;
  /** What the person answered, where that is shown to them. */
  own: AnswerValue | undefined;
  answering: AnsweringController;
  ballots: BallotController;
  audit: AuditController;
  asking: AskingController<Topic>;
  submit(event: {response: Parameters<AnsweringController['submit']>[1]}): void;
  leave(): void;
  /** Answers the question of, or to, moderators. */
  answer(event: AnswerEvent): void;
  cancel(): void;
}
