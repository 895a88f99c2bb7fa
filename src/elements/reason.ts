import type {LocalizeController} from './localize-controller.js';

/** The code for which the words need a name. */
export const UNKNOWN_PERSON = 'unknown-person';

const REASONS = {
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
} as const;

/** Why a host did not accept something, in words, by the code of its receipt. */
export function reason(localize: LocalizeController, code: string | undefined, name = ''): string {
  if (code === UNKNOWN_PERSON) return localize.term('error_unknown-person', name || localize.term('formerColleague'));
  return localize.term(code !== undefined && Object.hasOwn(REASONS, code) ? REASONS[code as keyof typeof REASONS] : 'error_other');
}
