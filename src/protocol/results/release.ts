import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {assertAnswers} from './answers.js';
import type {HeldAnswer} from './answers.js';
import {hasFigures} from './cells.js';
import {ResultsDefinitionError, definitionErrors, fullRules} from './definition.js';
import type {FullRules, ResultsDefinition} from './definition.js';
import {shuffled} from './keyed.js';
import {fewChanged, leastWhileOpen, publish} from './publish.js';
import type {Membership, Published} from './publish.js';
import type {PollResults} from './results.js';
import {showSlice} from './slices.js';
import {addTallies, tallyOf} from './tally.js';
import type {Tally} from './tally.js';
import {showTexts, showWords} from './texts.js';

/**
 * What a host keeps of a poll between two releases, beside the answers. It is JSON, it is secret as the answers are, and only
 * {@link nextRelease} makes one.
 */
export interface ReleaseState {
  /** How many releases there were. */
  batchNo: number;
  /** The ids of the answers that are in a batch. They count as they were then: whoever changes theirs later does not show up as a difference. */
  counted: string[];
  /** Their sums, and those of each group of the slice. */
  sums: Tally;
  groups: Record<string, Tally>;
  /** The sums at each release that was shown while the poll was open. */
  shown: Tally[];
  closed: boolean;
}

/** What the next release is made from. */
export interface ReleaseInput {
  definition: ResultsDefinition;
  /** All answers that are held, those of earlier batches included, in any order: it makes no difference. */
  answers: readonly HeldAnswer[];
  /** What came out the last time; nothing the first time. */
  state?: ReleaseState;
  /**
   * `batch`: there are new answers. `close`: the poll is closed and no answer can come any more. A host may ask at `batch` as often as it
   * likes, after each answer or every hour.
   */
  moment: 'batch' | 'close';
  /** A secret of the host, the same for the whole poll, of 16 characters or more. Who is in a batch, and the order of texts, follow from it. */
  secret: string;
  /** The day, if it is to be told (`2026-03-31`). */
  asOf?: string;
  /** For a round of a repeated poll: how its members differ from those of the round before. */
  membership?: Membership;
  /** Numbers from 0 up to 1 that nobody can foresee: for the noise of a poll that has some. */
  random?: () => number;
}

/** What came out: the release, if there is one, and what to keep. Both belong into one transaction. */
export interface ReleaseStep {
  state: ReleaseState;
  /** What is shown from now on, in place of what was shown. */
  release?: PollResults;
}

/** The shortest secret, in characters. */
const SHORTEST_SECRET = 16;

/**
 * The next release of a poll, or nothing, as the answers have it. Pure: the same input gives the same, whenever and in whatever order the answers
 * came.
 *
 * While the poll is open, answers join in whole batches, and one batch stays outside. Which ones, only the secret tells. At close all of them
 * join. So each step is a batch at least, the last remainder joins the batch before it (pulse poll, rule 3), and nobody's answer is left out of
 * the last result.
 *
 * @throws {ResultsDefinitionError} where the poll cannot be run.
 * @throws {AnswerError} where an answer does not fit the question.
 * @throws {RangeError} where the secret is too short, or there is noise to add and no source for it.
 */
export function nextRelease(input: ReleaseInput, a: Arithmetic = ARITHMETIC): ReleaseStep {
  const {definition, answers, moment, secret, membership, random} = input;
  const {question, slice} = definition;
  const errors = definitionErrors(definition, a);
  if (errors.length > 0) throw new ResultsDefinitionError(errors);
  if (secret.length < SHORTEST_SECRET) throw new RangeError(`the secret of a poll has ${SHORTEST_SECRET} characters or more`);
  if (definition.rules.noise && !random) throw new RangeError('a poll with noise needs a source of random numbers');
  assertAnswers(question, answers);
  const state = input.state ?? emptyState(definition);
  if (state.closed) return {state};

  const rules = fullRules(definition.rules, a);
  const final = moment === 'close';
  const counted = new Set(state.counted);
  const fresh = answers.filter(({id}) => !counted.has(id));
  const joining = final ? fresh : joinBatch(fresh, state, rules, secret, a);
  if (joining.length === 0 && !final) return {state};
  const next: ReleaseState = {
    ...state,
    counted: [...state.counted, ...joining.map(({id}) => id)].sort(),
    sums: addTallies(state.sums, tallyOf(question, values(joining))),
    groups: Object.fromEntries(
      Object.entries(state.groups).map(([group, sums]) => {
        const members = joining.filter((answer) => groupOf(definition, answer) === group);
        return [group, addTallies(sums, tallyOf(question, values(members)))];
      }),
    ),
    closed: final,
  };
  // Attack 9: of so few people nothing can be said, even if there are more answers than people.
  if (rules.eligible !== undefined && rules.eligible < rules.minGroup) return {state: next};
  const published = publish(definition, state.shown, next.sums, {final, membership, random}, a);
  if (!published) return {state: next};

  const release: PollResults = {
    poll: definition.poll,
    batchNo: state.batchNo + 1,
    ...(input.asOf !== undefined && {asOf: input.asOf}),
    final,
    ...published,
    ...(final && showWritten(input, published, a)),
  };
  if (final && slice && !published.suppressedReason && hasFigures(published)) {
    const shown = showSlice(question, slice, next.groups, next.sums, rules, a);
    if (shown) release.slice = shown;
  }
  return {state: {...next, batchNo: release.batchNo, shown: final ? state.shown : [...state.shown, next.sums]}, release};
}

const values = (answers: readonly HeldAnswer[]): HeldAnswer['value'][] => answers.map(({value}) => value);

/** In none of the groups is a group, too: of those that are hidden. */
const groupOf = ({slice}: ResultsDefinition, {group = ''}: HeldAnswer): string => (slice?.groups.includes(group) ? group : '');

function emptyState({question, slice}: ResultsDefinition): ReleaseState {
  const none = tallyOf(question, []);
  const groups = slice ? [...slice.groups, ''] : [];
  return {batchNo: 0, counted: [], sums: none, groups: Object.fromEntries(groups.map((id) => [id, none])), shown: [], closed: false};
}

/**
 * Who joins while the poll is open: as many whole batches as leave enough outside. Whole ones, so that the number of answers that came since
 * tells nothing; by the secret, so that nobody knows of one of those who answered whether they are in.
 */
function joinBatch(fresh: readonly HeldAnswer[], {sums}: ReleaseState, rules: FullRules, secret: string, a: Arithmetic): HeldAnswer[] {
  const batch = Math.max(rules.batch, a.openBatch);
  const joining = Math.floor(fresh.length / batch) * batch - batch;
  // Before there are enough for a first release nobody joins, so that their answers can still be changed.
  if (joining <= 0 || sums.people + joining < leastWhileOpen(rules, a)) return [];
  return shuffled(secret, 'batch', fresh, ({id}) => id).slice(0, joining);
}

/** What people wrote. */
function showWritten({definition, answers, secret, membership}: ReleaseInput, {suppressedReason}: Published, a: Arithmetic): Partial<PollResults> {
  const {type} = definition.question;
  const rules = fullRules(definition.rules, a);
  const text = showTexts(answers, rules, secret);
  const coarse = membership !== undefined && fewChanged(membership, rules.minGroup);
  const cells = type === 'word' && !suppressedReason ? showWords(answers, rules, coarse, a) : undefined;
  const enough = type === 'word' ? cells : type === 'text' ? text : true;
  return {
    ...(text && {text}),
    ...(cells && {cells}),
    ...(!enough && !suppressedReason && {suppressedReason: 'few-texts'}),
    ...(cells && coarse && {suppressedReason: 'few-changed'}),
    ...(cells?.length === 0 && {suppressedReason: 'spread'}),
  };
}
