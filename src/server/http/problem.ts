import type {Context} from 'hono';
import {PROBLEM_MEDIA_TYPE, PROBLEMS} from '../../protocol/problem.js';
import type {Problem, ProblemCode} from '../../protocol/problem.js';
import type {FieldError} from '../../protocol/receipt.js';
import type {HostEnv} from './env.js';

/** What a problem says beside its code. */
export interface ProblemDetails {
  /** What to do about it, for whoever writes the client. */
  detail?: string;
  errors?: readonly FieldError[];
  /** Headers of the answer. */
  headers?: Record<string, string>;
  /** What went wrong behind it: for the host alone. */
  cause?: unknown;
}

/** Ends a request with a problem: the answer says the code, and no more than that and these members. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, {detail, errors, headers = {}, cause}: ProblemDetails = {}) {
    super(PROBLEMS[code].title, {cause});
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.headers = headers;
  }
}

/** The answer that reports a problem (RFC 9457). */
export function problemResponse(context: Context<HostEnv>, {code, detail, errors, headers}: ProblemError, help?: string): Response {
  const {status, retryable, title} = PROBLEMS[code];
  const problem: Problem = {
    type: `urn:hearth:problem:${code}`,
    title,
    status,
    detail,
    instance: context.get('requestId'),
    code,
    retryable,
    errors: errors && [...errors],
    help,
  };
  context.set('problem', code);
  return context.body(JSON.stringify(problem), status, {...headers, 'Content-Type': `${PROBLEM_MEDIA_TYPE}; charset=utf-8`});
}
