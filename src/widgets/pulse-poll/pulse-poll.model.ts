import type {BallotErrorCode} from '../../client/ballots/errors.js';
import type {BallotStatus} from '../../client/ballots/status.js';
import type {PendingEvent} from '../../client/host-connection.js';
import {definitionHashOf} from '../../protocol/poll.js';
import type {PollDefinition} from '../../protocol/poll.js';
import type {AnswerValue} from '../../protocol/results/answers.js';
import type {PollResults} from '../../protocol/results/results.js';
import {readPollData, readPollReports} from '../../protocol/views/poll.js';
import type {PollData, PollReportsData} from '../../protocol/views/poll.js';
import {isObject} from '../../protocol/views/view.js';
import type {ViewItem} from '../../protocol/views/view.js';

/** What a poll tells, in whichever view it stands. */
export interface PollShown extends PollData, Partial<Omit<PollReportsData, 'definition' | 'removed'>> {
  /** Whether the definition is the one that its digest belongs to. */
  intact: boolean;
}

/** A poll of the widget; with `local` while what was said to it is only on this device. */
export interface ShownPoll extends ViewItem<PollShown> {
  local?: PendingEvent;
}

/** Where somebody stands with an unlinkable poll; `failed`: the host could not be asked. */
export type BallotStanding = BallotStatus['state'] | 'failed' | BallotErrorCode;

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
  | 'removed';

/** Reads a poll with what waits about it, and looks whether it is what its digest says. */
export function readShown(data: Record<string, unknown>): PollShown | undefined {
  const isReport = Array.isArray(data.waits);
  const read = readPollData(isReport ? {definitionHash: '', phase: 'closed', ...data} : data);
  if (!read) return undefined;
  const reports = isReport ? readPollReports(data) : undefined;
  const intact = isReport || (isObject(data.definition) && definitionHashOf(data.definition as unknown as PollDefinition) === read.definitionHash);
  return {...read, ...reports, intact};
}

const whole = new WeakMap<object, ShownPoll | undefined>();

/**
 * A poll with all that the host told of it, read once: what was asked for before the rest of the widget was there was read for its question alone.
 * Nothing where it makes no sense.
 */
export function readWhole(item: ShownPoll): ShownPoll | undefined {
  if ('intact' in item.data) return item;
  if (!whole.has(item)) {
    const data = readShown(item.data as unknown as Record<string, unknown>);
    whole.set(item, data && {...item, data});
  }
  return whole.get(item);
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
}

/** Where a poll stands. */
export function stateOf({data}: ShownPoll, {isAnswering, hasChanged, ballot, results, wasChanged}: Standing): PollState {
  const {phase, definition, calledOff, removed, mine, outcome, outcomeMissing, asked, runs, intact} = data;
  if (removed !== undefined) return 'removed';
  if (calledOff) return 'withdrawn-by-organiser';
  if (!intact || hasChanged || ballot === 'definition-changed') return 'definition-changed';
  if (phase === 'draft') return 'not-yet-open';
  if (outcome) return 'closed-outcome';
  if (outcomeMissing) return 'closed-no-outcome';
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
  /** What the person answered, where that is known here and shown to them. */
  own: AnswerValue | undefined;
}

/** Whether somebody could answer now: so that the question is asked. */
export const isAsking = (state: PollState): boolean => /^(?:open-unanswered|answering|token-pending)$/.test(state);

/** The poll that is shown: the one that was, else the first that waits for an answer, else the newest. */
export function chosen(items: readonly ShownPoll[], before: string | undefined): ShownPoll | undefined {
  return items.find(({id}) => id === before) ?? items.find(({can}) => can.includes('answer')) ?? items[0];
}
