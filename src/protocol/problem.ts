import type {FieldError} from './receipt.js';
import {normalizeText} from './text.js';

/** The media type of an error (RFC 9457). */
export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Every problem that a host reports: its HTTP status, whether sending the same again later can help, and its title. */
export const PROBLEMS = {
  malformed: {status: 400, retryable: false, title: 'The request is not well formed.'},
  depth: {status: 400, retryable: false, title: 'The JSON is nested too deeply.'},
  unauthenticated: {status: 401, retryable: false, title: 'Nobody is signed in.'},
  origin: {status: 403, retryable: false, title: 'Requests from this origin are not accepted.'},
  forbidden: {status: 403, retryable: false, title: 'You may not do this.'},
  'token-invalid': {status: 403, retryable: false, title: 'This is no token of this poll.'},
  'not-found': {status: 404, retryable: false, title: 'There is nothing here.'},
  method: {status: 405, retryable: false, title: 'This method is not supported here.'},
  timeout: {status: 408, retryable: true, title: 'The request took too long to arrive.'},
  'principal-mismatch': {status: 409, retryable: false, title: 'Somebody else is signed in than the one who wrote this.'},
  'already-issued': {status: 409, retryable: false, title: 'A token for this poll was given to this person already.'},
  'already-spent': {status: 409, retryable: false, title: 'This token was used for another ballot already.'},
  gone: {status: 410, retryable: false, title: 'This is no longer here.'},
  'cursor-expired': {status: 410, retryable: false, title: 'This position is too far back, or of another log; read again what is shown.'},
  precondition: {status: 412, retryable: false, title: 'It has changed in the meantime.'},
  'too-large': {status: 413, retryable: false, title: 'The request is too large.'},
  'too-many': {status: 413, retryable: false, title: 'The request has too many events.'},
  'media-type': {status: 415, retryable: false, title: 'This media type is not supported here.'},
  invalid: {status: 422, retryable: false, title: 'The request is not valid.'},
  'rate-limited': {status: 429, retryable: true, title: 'Too many requests; wait a little.'},
  internal: {status: 500, retryable: true, title: 'The host failed.'},
  unavailable: {status: 503, retryable: true, title: 'The host cannot answer now.'},
} as const satisfies Record<string, {status: number; retryable: boolean; title: string}>;

/** The stable code of a problem. Clients switch on it and on the status, never on the texts. */
export type ProblemCode = keyof typeof PROBLEMS;

/** An error as a host reports it (RFC 9457, with the members `code`, `retryable`, `errors` and `help`). */
export interface Problem {
  /** `urn:hearth:problem:<code>` */
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** The id of the request, as in the header `Hearth-Request-Id`. */
  instance: string;
  code: ProblemCode;
  retryable: boolean;
  errors?: FieldError[];
  /** Which way there is for whoever is refused, such as whom to ask: shown to people as it stands, as text, so it is in their language. */
  help?: string;
}

/** Characters (code points) of a host's help that are shown at most. */
const HELP_MAX = 500;

/**
 * What a host says to whoever is refused, of the body of its answer.
 * @param body what came, of any kind.
 * @returns at most 500 characters, in the form that all text has here; `undefined` where it says nothing.
 */
export function helpOf(body: unknown): string | undefined {
  const {help} = (body ?? {}) as {help?: unknown};
  return typeof help === 'string' ? normalizeText([...help].slice(0, HELP_MAX).join('')) || undefined : undefined;
}
