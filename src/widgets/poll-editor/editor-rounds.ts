import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {PollOpened} from '../../protocol/events/poll.js';
import {daysLater, timeOf} from './editor-times.js';
import {numberOf, openedOf} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';

/*
 * A question that is asked more than once is several polls: each has its own answers, and its own promise.
 */

const DAY = 86_400_000;
const WEEK = 7;

/**
 * How often a question can be asked at most: the last time has to close within {@link POLL_LIMITS.days} from now on. 1 where it is asked once, or where
 * the days leave no room, or are none.
 */
export function mostRounds({every, closesAt}: EditorDraft, now: number): number {
  const closes = timeOf(closesAt);
  if (every === 0 || Number.isNaN(closes)) return 1;
  let rounds = 1;
  while (daysLater(closes, rounds * every * WEEK) <= now + POLL_LIMITS.days * DAY) rounds++;
  return rounds;
}

/** How often it is asked; `NaN` where what is typed is no number. */
export const roundsOf = ({every, rounds}: EditorDraft): number => (every === 0 ? 1 : numberOf(rounds));

/**
 * The polls that a draft gives, each with its own days: the first as it stands there, the others some weeks later, at the same time of day. Each is
 * a round of a series, also one that is asked once: whoever asks it again goes on with it, and the host keeps apart what one who joins or leaves would tell
 * between them (pulse poll, rule 9).
 *
 * @param fresh the id of the series, where it is a new one.
 */
export function pollsOf(draft: EditorDraft, lang: string, now: number, fresh = 'series'): PollOpened[] {
  const first = openedOf(draft, lang);
  const count = Math.min(roundsOf(draft) || 1, mostRounds(draft, now));
  const id = draft.series || fresh;
  return Array.from({length: Math.max(1, count)}, (_, round) => ({
    ...(round === 0 ? first : later(first, round * draft.every * WEEK, now)),
    series: {id, round: draft.round + round},
  }));
}

function later(first: PollOpened, days: number, now: number): PollOpened {
  const move = (time: string | undefined): string => {
    const at = daysLater(time === undefined ? now : Date.parse(time), days);
    return Number.isNaN(at) ? '' : new Date(at).toISOString();
  };
  return {
    ...first,
    opensAt: move(first.opensAt),
    closesAt: move(first.closesAt),
    ...(first.outcomeDue !== undefined && first.outcomeDue !== '' && {outcomeDue: move(first.outcomeDue)}),
  };
}
