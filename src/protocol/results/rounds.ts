import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {fullRules} from './definition.js';
import type {PollRules} from './definition.js';
import {fewChanged} from './publish.js';
import type {Membership} from './publish.js';
import type {PollResults} from './results.js';

/** Why there is no change to show from one round to the next. */
export type NoChangeReason =
  /** One to `minGroup - 1` people joined or left: the change could be theirs alone. */
  | 'few-changed'
  /** Nobody can know who took part, as in an unlinkable poll. */
  | 'members-unknown'
  /** A round has no figures, or none of its last release. */
  | 'no-figures';

/** The change of each figure that both rounds show, in percentage points, or of the mean; or why there is none. */
export type RoundChange = {ok: true; cells: {optionId: string; points: number}[]; mean?: number} | {ok: false; reason: NoChangeReason};

/**
 * How a round of a repeated poll compares with the one before (pulse poll, rule 9, and attack 10). It is made of two releases, so it tells
 * nothing that they do not; but it is what people look at, and where few joined or left it would be a statement about those few. What may
 * always be shown is the long run: the rounds side by side, each as it was released.
 *
 * @param membership How the members differ; nothing where that is not known.
 */
export function changeBetween(
  rules: PollRules,
  before: PollResults,
  now: PollResults,
  membership: Membership | undefined,
  a: Arithmetic = ARITHMETIC,
): RoundChange {
  const {minGroup, privacy} = fullRules(rules, a);
  if (!membership || privacy === 'unlinkable') return {ok: false, reason: 'members-unknown'};
  if (fewChanged(membership, minGroup)) return {ok: false, reason: 'few-changed'};
  if (!before.final || !now.final) return {ok: false, reason: 'no-figures'};
  const cells = now.cells.flatMap(({optionId, pct, bound}) => {
    const earlier = before.cells.find((cell) => cell.optionId === optionId);
    const known = pct !== undefined && earlier?.pct !== undefined && !bound && !earlier.bound;
    return known ? [{optionId, points: pct - earlier.pct!}] : [];
  });
  if (cells.length === 0) return {ok: false, reason: 'no-figures'};
  if (!before.mean || !now.mean) return {ok: true, cells};
  return {ok: true, cells, mean: Math.round((now.mean.value - before.mean.value) * 10) / 10};
}
