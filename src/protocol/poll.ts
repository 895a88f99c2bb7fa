import type {BallotBytes, BallotKey} from './ballot-poll.js';
import {toBase64url} from './base64url.js';
import {canonicalJson} from './canonical.js';
import type {PollForm, PollOpened} from './events/poll.js';
import type {FieldError} from './receipt.js';
import {answerProblem, isAbstention} from './results/answers.js';
import type {AnswerValue} from './results/answers.js';
import type {Privacy} from './results/arithmetic.js';
import type {ResultsDefinition} from './results/definition.js';
import {sha256} from './results/keyed.js';

/** When those who are asked see results. */
export type ResultsRule = 'after-answer' | 'after-close' | 'host-only';

/**
 * A poll as it was opened, with everything that it left out filled in. It never changes, and its digest is in every answer, so that nobody
 * answers another question than the one that they were shown.
 */
export interface PollDefinition {
  pollId: string;
  space: string;
  question: string;
  why: string;
  askedBy: string;
  /** The ids of the groups that are asked; absent where everybody in the space is. */
  groups?: string[];
  form: PollForm;
  privacy: Privacy;
  minGroup: number;
  minText: number;
  results: ResultsRule;
  abstain: 'offer' | 'none';
  comments: boolean;
  allowChange: boolean;
  /** RFC 3339, by the clock of the host, in UTC. The same holds for the other times. */
  opensAt: string;
  closesAt: string;
  outcomeDue: string;
  lang?: string;
  series?: PollSeries;
  /** Unlinkable polls only: how long a ballot is, and the key that tokens are signed by. */
  ballotBytes?: BallotBytes;
  key?: BallotKey;
}

/** An answer, and what somebody says beside it. In an unlinkable poll it is what a ballot holds as its choice. */
export interface PollResponse {
  answer: AnswerValue;
  comment?: string;
}

/**
 * Which round of which series of polls a poll is. The name means something only to whoever gave it. By it alone a host knows that a question is asked again,
 * and holds the rounds apart (pulse poll, rule 9): two polls without it are two questions, whatever their words.
 */
export interface PollSeries {
  id: string;
  /** From 1 on. */
  round: number;
}

/** How long after the close answers are still taken that were under way, in milliseconds. Ballots have longer. */
export const POLL_GRACE = 120_000;

const DAY = 86_400_000;
/** Until when an outcome is due where a poll does not say, in days after its close. */
const OUTCOME_DAYS = 14;

/** What only the host knows of a poll that is opened. */
export interface OpeningContext {
  pollId: string;
  space: string;
  /** The time of the host, in milliseconds since the epoch. */
  now: number;
  /** For an unlinkable poll. */
  key?: BallotKey;
}

const inUtc = (time: number): string => new Date(time).toISOString();

/** The definition of a poll that is opened. */
export function definePoll(opened: PollOpened, {pollId, space, now, key}: OpeningContext): PollDefinition {
  const {question, why, askedBy, form, privacy, lang, series, audience} = opened;
  const {comments = false, abstain = 'offer', minGroup = 5, minText = 10} = opened;
  const closes = Date.parse(opened.closesAt);
  const linkable = privacy !== 'unlinkable';
  return {
    pollId,
    space,
    question,
    why,
    askedBy,
    ...(audience?.groups && {groups: audience.groups}),
    form,
    privacy,
    minGroup,
    minText,
    results: opened.results ?? (privacy === 'named' ? 'after-answer' : 'after-close'),
    abstain,
    comments,
    allowChange: linkable && (opened.allowChange ?? true),
    opensAt: inUtc(opened.opensAt === undefined ? now : Math.max(now, Date.parse(opened.opensAt))),
    closesAt: inUtc(closes),
    outcomeDue: inUtc(opened.outcomeDue === undefined ? closes + OUTCOME_DAYS * DAY : Date.parse(opened.outcomeDue)),
    ...(lang !== undefined && {lang}),
    ...(series && {series}),
    ...(key && {ballotBytes: ballotBytesOf(pollId, form, comments), key}),
  };
}

/** What a ballot of the shorter kind has room for, beside its token and all that is the same in each, in bytes. */
const ROOM = 480;

/** How long the ballots of a poll are. One length for all of it, in which every answer of those offered fits, whatever the ids of its options and items. */
function ballotBytesOf(pollId: string, form: PollForm, comments: boolean): BallotBytes {
  const isWritten = form.type === 'text' || form.type === 'word' || comments;
  const longest = new TextEncoder().encode(`${JSON.stringify(pollId)}${longestOf(form)}`);
  return isWritten || longest.length > ROOM ? 4096 : 1024;
}

/** The longest that somebody can choose, as JSON. */
function longestOf(form: PollForm): string {
  if ('options' in form) return JSON.stringify(form.options.map(({id}) => id));
  if (form.type !== 'pack') return '';
  const {points, items} = form.scale;
  return JSON.stringify(Object.fromEntries(items.map(({id}) => [id, String(points)])));
}

/** The SHA-256 digest of a definition as canonical JSON, as base64url: the one that `hashDefinition` gives, without waiting for it. */
export const definitionHashOf = (definition: PollDefinition): string => toBase64url(sha256(new TextEncoder().encode(canonicalJson(definition))));

/** What the result arithmetic has to know of a poll. @param eligible how many are asked, where that is known. */
export const resultsDefinitionOf = ({pollId, form, privacy, minGroup, minText}: PollDefinition, eligible?: number): ResultsDefinition => ({
  poll: pollId,
  question: form,
  rules: {privacy, minGroup, minText, ...(eligible !== undefined && {eligible})},
});

/** What is wrong with an answer to a poll, and where; nothing where it fits. The page asks before it sends one, the host before it keeps one. */
export function responseErrors({form, abstain, comments}: PollDefinition, {answer, comment}: PollResponse): FieldError[] {
  const errors: FieldError[] = [];
  const problem = isAbstention(answer) && abstain === 'none' ? 'abstain' : answerProblem(form, answer);
  if (problem !== undefined) errors.push({pointer: '/answer', code: problem});
  if (comment !== undefined && !comments) errors.push({pointer: '/comment', code: 'not-offered'});
  return errors;
}
