import type {Terms} from '../locales/en.js';
import type {LocalizeController} from './localize-controller.js';

/** The code for which the words need a name. */
export const UNKNOWN_PERSON = 'unknown-person';

/** The key of words that take no arguments. */
type TextKey = {[Key in keyof Terms]: Terms[Key] extends string ? Key : never}[keyof Terms];

/** Keys of words without arguments, by codes of receipts. */
export type Reasons = Readonly<Record<string, TextKey>>;

const REASONS: Reasons = {
  self: 'error_self',
  'too-many': 'error_too-many',
  'too-long': 'error_too-long',
  empty: 'error_empty',
  'prefers-private': 'error_prefers-private',
  'already-signed': 'error_already-signed',
  'one-person': 'error_one-person',
  'occasion-audience': 'error_occasion-audience',
  'blocked-words': 'error_blocked-words',
  past: 'kudosOccasionPast',
  'too-far': 'kudosOccasionPast',
  expired: 'error_expired',
  gone: 'error_gone',
  forbidden: 'error_forbidden',
  'not-found': 'error_not-found',
  precondition: 'error_precondition',
  'too-large': 'error_too-large',
};

/**
 * Why a host did not accept something, in words, by the code of its receipt.
 *
 * @param name of whom, where the code speaks of a person. @param own what a widget says of some codes in words of its own.
 */
export function reason(localize: LocalizeController, code = '', name = '', own: Reasons = {}): string {
  if (Object.hasOwn(own, code)) return localize.term(own[code]!);
  if (code === UNKNOWN_PERSON) return localize.term('error_unknown-person', name || localize.term('formerColleague'));
  return localize.term(Object.hasOwn(REASONS, code) ? REASONS[code]! : 'error_other');
}
