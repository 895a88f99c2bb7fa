import type {BallotErrorCode} from '../../client/ballots/errors.js';
import type {BallotStatus} from '../../client/ballots/status.js';
import type {PendingEvent} from '../../client/host-connection.js';
import {definitionHashOf, POLL_GRACE} from '../../protocol/poll.js';
import type {PollDefinition} from '../../protocol/poll.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import type {PollDraft} from '../../parts/poll-form/poll-form.model.js';
import type {PollResults} from '../../protocol/results/results.js';
import {readShownDefinition} from '../../protocol/views/poll-definition.js';
import {readPollData, readPollReports} from '../../protocol/views/poll.js';
import type {PollData, PollReportsData} from '../../protocol/views/poll.js';
import {isObject} from '../../protocol/views/view.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** What a poll tells, in whichever view it stands. */
export interface PollShown extends PollData, Partial<Omit<PollReportsData, 'definition' | 'removed'>> {
  /** Whether the definition is the one that its digest belongs to. */
  intact: boolean;
  /** What the host told of it that makes no sense, and is left out, by its place. */
  faults: string[];
}

/** A poll of the widget; with `local` while what was said to it is only on this device. */
export interface ShownPoll extends ViewItem<PollShown> {
  local?: PendingEvent;
}

/** Where somebody stands with an unlinkable poll; `failed`: the host could not be asked. */
export type BallotStanding = BallotStatus['state'] | 'failed' | BallotErrorCode;

/** What became of a ballot that was cast, as the name of the words for it. */
export const VOTE_WORDS = {
  counted: 'pollVoteCounted',
  refused: 'pollVoteRefused',
  'too-late': 'pollVoteLate',
  'already-spent': 'pollVoteSpent',
} as const;

/** Whether a ballot was cast, and it is known what became of it. */
export const isCast = (standing: BallotStanding): standing is keyof typeof VOTE_WORDS => Object.hasOwn(VOTE_WORDS, standing);

/** Where a poll stands for whoever looks at it. */
export type PollState =
  | 'not-yet-open'
  | 'open-unanswered'
  | 'answering'
  | 'token-pending'
  | 'answered-waiting'
  | 'answered-changed'
  | 'results-partial'
  | 'results-suppressed'
  | 'closed'
  | 'closed-no-outcome'
  | 'closed-outcome'
  | 'already-answered-elsewhere'
  | 'not-eligible'
  | 'definition-changed'
  | 'key-mismatch'
  | 'unsafe'
  | 'withdrawn-by-organiser'
  | 'removed'
  | 'misconfigured';

/** What was read here: of what comes from outside it cannot be known by what stands in it. */
const made = new WeakSet<object>();

/** Reads a poll with what waits about it, and looks whether it is what its digest says. What was read so stays as it is. */
export function readShown(data: Record<string, unknown>): PollShown | undefined {
  if (made.has(data)) return data as unknown as PollShown;
  const isReport = Array.isArray(data.waits);
  const read = readPollData(isReport ? {definitionHash: '', phase: 'closed', ...data} : data, readShownDefinition);
  if (!read) return undefined;
  const reports = isReport ? readPollReports(data) : undefined;
  const intact = isReport || (isObject(data.definition) && definitionHashOf(data.definition as unknown as PollDefinition) === read.definitionHash);
  const shown = {...read, ...reports, intact, faults: faultsOf(data, read)};
  made.add(shown);
  return shown;
}

function faultsOf({mine}: Record<string, unknown>, read: PollData): string[] {
  const isAnswerLost = isObject(mine) && mine.answer !== undefined && mine.answer !== null && !read.mine?.answer;
  return [...(read.definition.closesAt === '' ? ['/definition/closesAt'] : []), ...(isAnswerLost ? ['/mine/answer'] : [])];
}

/** What decides where a poll stands, beside the poll itself. */
export interface Standing {
  /** Whether the form is open in which somebody answers, and something stands in it. */
  isAnswering: boolean;
  /** Whether the definition is another than it was when this person first saw it. */
  hasChanged: boolean;
  ballot: BallotStanding;
  /** What of the results may be shown. */
  results: PollResults | undefined;
  /** Whether the answer was changed since this page was opened. */
  wasChanged: boolean;
  /** Whether the form is still open though the poll is closed: whoever was answering may end. */
  isInGrace: boolean;
}

/** Until when a poll that is closed takes what people were answering, in milliseconds since the epoch; nothing where it is not closed, or takes nothing. */
export function graceOf({phase, definition, closedAt, asked, counted, calledOff}: PollShown): number | undefined {
  if (phase !== 'closed' || !asked || counted || calledOff) return undefined;
  const closed = Date.parse(closedAt ?? definition.closesAt);
  return Number.isNaN(closed) ? undefined : closed + POLL_GRACE;
}

/** What somebody has written and not sent, for them to copy. */
export const writtenIn = ({text, words, comment}: Pick<PollDraft, 'text' | 'words' | 'comment'>): string[] =>
  [text, ...words, comment].filter((one) => one.trim() !== '');

/** Where a poll stands. */
export function stateOf({data}: ShownPoll, {isAnswering, hasChanged, ballot, results, wasChanged, isInGrace}: Standing): PollState {
  const {phase, definition, calledOff, removed, mine, outcome, outcomeMissing, asked, runs, intact} = data;
  if (removed !== undefined) return 'removed';
  if (calledOff) return 'withdrawn-by-organiser';
  if (!intact || hasChanged || ballot === 'definition-changed') return 'definition-changed';
  if (phase === 'draft') return 'not-yet-open';
  if (outcome) return 'closed-outcome';
  if (outcomeMissing) return 'closed-no-outcome';
  if (isInGrace && isAnswering && (definition.privacy !== 'unlinkable' || ballot === 'ready')) return 'answering';
  if (phase !== 'open') return results?.suppressedReason && !results.text?.length ? 'results-suppressed' : 'closed';
  if (!asked) return runs ? 'answered-waiting' : 'not-eligible';
  if (definition.privacy === 'unlinkable') return ballotState(ballot, isAnswering);
  if (mine?.answered && !isAnswering) {
    if (results) return results.suppressedReason ? 'results-suppressed' : 'results-partial';
    return wasChanged ? 'answered-changed' : 'answered-waiting';
  }
  return isAnswering ? 'answering' : 'open-unanswered';
}

function ballotState(ballot: BallotStanding, isAnswering: boolean): PollState {
  switch (ballot) {
    case 'none':
    case 'requested':
      return 'token-pending';
    case 'ready':
      return isAnswering ? 'answering' : 'open-unanswered';
    case 'waiting':
    case 'counted':
    case 'refused':
    case 'too-late':
    case 'already-voted':
      return 'answered-waiting';
    case 'lost':
    case 'already-spent':
      return 'already-answered-elsewhere';
    case 'not-eligible':
      return 'not-eligible';
    case 'closed':
      return 'closed';
    case 'key-mismatch':
      return 'key-mismatch';
    default:
      return 'unsafe';
  }
}

/** What a widget that has a poll inside is told of it. */
export interface PollSeen {
  poll: ShownPoll | undefined;
  state: PollState | undefined;
  /** What the person answered, where that is known here, in whichever session they did, and they may be shown it. */
  own: AnswerValue | undefined;
}

/** Whether somebody could answer now: so that the question is asked. */
export const isAsking = (state: PollState): boolean => /^(?:open-unanswered|answering|token-pending)$/.test(state);

/** The poll that is shown: the one that was, else the first that waits for an answer, else the newest. */
export function chosen(items: readonly ShownPoll[], before: string | undefined): ShownPoll | undefined {
  return items.find(({id}) => id === before) ?? items.find(({can}) => can.includes('answer')) ?? items[0];
}
