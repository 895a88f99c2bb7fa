/** The result arithmetic of polls: what is shown of people's answers, and when. A host decides by it, and a page looks again by it. */
export {ARITHMETIC} from './arithmetic.js';
export type {Arithmetic, Privacy} from './arithmetic.js';
export {AnswerError, WORD_LENGTH, answerProblem, isAbstention} from './answers.js';
export type {AnswerValue, HeldAnswer} from './answers.js';
export {ResultsDefinitionError, definitionErrors, fullRules, hasMean, isSingle, optionIds} from './definition.js';
export type {FullRules, PollOption, PollQuestion, PollQuestionType, PollRules, PollSlice, ResultsDefinition} from './definition.js';
export {guardResults} from './guard/guard.js';
export type {GuardedResults} from './guard/guard.js';
export type {Overshare, OvershareCode} from './guard/overshare.js';
export {hasOpenRelease} from './publish.js';
export type {Membership} from './publish.js';
export {nextRelease} from './release.js';
export type {ReleaseInput, ReleaseState, ReleaseStep} from './release.js';
export type {
  Band,
  DialMean,
  DialResults,
  Mean,
  MergedCells,
  PollResults,
  ResultCell,
  Reliability,
  ResultText,
  Share,
  ShareWord,
  SliceResults,
  SuppressedReason,
} from './results.js';
export {changeBetween} from './rounds.js';
export type {NoChangeReason, RoundChange} from './rounds.js';
export type {Tally} from './tally.js';
export {trendOf} from './trend.js';
export type {DialTrend, TrendGap, TrendPoint, TrendRound} from './trend.js';
