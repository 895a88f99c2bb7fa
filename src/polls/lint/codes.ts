import type {Category} from '../../decks/lint/categories.js';

/**
 * What is looked at in a poll before it is asked, and why. Where a rule comes from:
 *
 * - [KP] J. A. Krosnick and S. Presser, “Question and Questionnaire Design”, in: Handbook of Survey Research, 2nd ed., 2010, ch. 9.
 * - [D] D. A. Dillman, Mail and Internet Surveys: The Tailored Design Method, 2nd ed., 2000: the principles for writing questions.
 * - [TRR] R. Tourangeau, L. J. Rips and K. Rasinski, The Psychology of Survey Response, 2000.
 * - [SRKS] W. E. Saris, M. Revilla, J. A. Krosnick and E. M. Shaeffer, “Comparing Questions with Agree/Disagree Response Options to
 *   Questions with Item-Specific Response Options”, Survey Research Methods 4 (1), 2010.
 * - [own] A rule of this project: what people can be promised, or how much of their time is asked for.
 */
export const CHECKS = [
  /** Two things are asked at once: whoever thinks differently of them has no answer, and no answer tells which one was meant. [KP] [D] */
  'double',
  /** The words suggest an answer, and those who would give another one have to contradict. [KP] */
  'leading',
  /** Always, never, everybody: one exception makes the honest answer a no. [KP: words that mean one thing] */
  'absolute',
  /** A no in the question that has to be turned round in the head to answer: yes means no then. [KP] [D] [SRKS] */
  'negation',
  /** Words that judge before anybody has answered. [KP] */
  'loaded',
  /** What nobody should have to tell at work: what no deck may ask either. [TRR: sensitive questions] */
  'protected',
  /** Answers that tell who somebody is, or that cut those who answer into small groups. [own: R14, R15] */
  'identifying',
  /** Longer ago than people remember: they guess. [TRR: memory for events] [D] */
  'recall',
  /** More words than are read in one go. [KP] [D] */
  'long',
  /** More ways to say one side than the other: the figures lean before anybody has answered. [D] */
  'unbalanced',
  /** A list of reasons or wishes in which theirs may be missing: people take what is near it, or nothing. [KP] */
  'no-other',
  /** A number that is in two options. [KP] [D] */
  'overlap',
  /** A number that is in none. [KP] */
  'gap',
  /** More options than are weighed before one is taken: the first ones are taken more often. [KP: order of response options] */
  'many-options',
  /** Fewer options than a choice has. [the contract] */
  'too-few-options',
  /** Two options that are the same. [the contract] */
  'duplicate-options',
  /** More to be picked than there is, or the least is more than the most. [the contract] */
  'range',
  /** A reason that tells nothing: people answer who know what it is for. [own: R12] [D] */
  'no-why',
  /** Closed before those who work on another day have seen it. [own: R11] */
  'short-window',
  /** Open so long that what comes of it comes late. [own: R13] */
  'long-window',
  /** What comes of it is told when nobody remembers what was asked. [own: R13] */
  'late-outcome',
  /** A group that is named twice. [the contract] */
  'duplicate-groups',
  /** Fewer people are asked than there have to be answers: nothing could ever be told. [the contract: R14] */
  'small-group',
  /** So few are asked that results may come late, or never. [own: R14, R15] */
  'few-answers',
  /** It ends before it begins, or its outcome is due before its end. [the contract] */
  'order',
  /** Something that the chosen privacy rules out. [the contract] */
  'privacy',
] as const;

/** One of the things that are looked at. */
export type PollCheck = (typeof CHECKS)[number];

/** How much it matters. `error`: it should not be asked so. `warning`: it bends the answers. `hint`: worth another look. */
export type PollLevel = 'error' | 'warning' | 'hint';

/** Something in a poll that whoever asks should know of. It advises: only what is `refused` cannot be asked. */
export interface PollFinding {
  code: PollCheck;
  level: PollLevel;
  /** Where it is: a JSON Pointer into the draft. */
  pointer: string;
  /** The words that say so, in UTF-16 units of the text there: from `start` up to `end`. */
  match?: {start: number; end: number};
  /** For `protected`: what it asks about. */
  category?: Category;
  /** Whether a host takes no such poll. */
  refused?: true;
}
