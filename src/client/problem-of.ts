import {PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import type {Problem} from '../protocol/problem.js';
import {readFieldError} from '../protocol/receipt.js';
import {isObject, list} from '../protocol/views/view.js';
import type {Reply} from './transport.js';

/** The problem in a reply, where there is one. Its code and its faults are what they say to be; the rest is for people to read. */
export function problemOf(reply: Reply | undefined): Problem | undefined {
  if (reply?.type !== PROBLEM_MEDIA_TYPE || !isObject(reply.body) || typeof reply.body.code !== 'string') return undefined;
  const {errors, ...problem} = reply.body;
  return {...(problem as unknown as Problem), ...(Array.isArray(errors) && {errors: list(errors, readFieldError)})};
}
