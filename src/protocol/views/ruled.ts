import {text} from './view.js';

/** Where a text stands that is not simply shown. Only its author is told, and moderators. */
export type Withheld = 'pending' | 'hidden' | 'removed';

/** What the author of a text learns about what moderators decided. */
export interface Ruled {
  /** Why it was hidden or removed, in the words of a moderator. */
  reason?: string;
  /** The author asked to decide again: `open` until that was done, `closed` when the decision stood. */
  appeal?: 'open' | 'closed';
}

const WITHHELD = /^(pending|hidden|removed)$/;
const APPEAL = /^(open|closed)$/;

/** A string that the pattern allows, or nothing. */
export const matching = <Value extends string>(value: unknown, pattern: RegExp): Value | undefined =>
  typeof value === 'string' && pattern.test(value) ? (value as Value) : undefined;

/** Where a text stands; nothing where it is simply shown. */
export const readWithheld = (value: unknown): Withheld | undefined => matching(value, WITHHELD);

export const readRuled = ({reason, appeal}: Record<string, unknown>): Ruled => ({reason: text(reason), appeal: matching(appeal, APPEAL)});
