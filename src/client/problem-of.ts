import {PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import type {Problem} from '../protocol/problem.js';
import {isObject} from '../protocol/views/view.js';
import type {Reply} from './transport.js';

/** The problem in a reply, where there is one. */
export const problemOf = (reply: Reply | undefined): Problem | undefined =>
  reply?.type === PROBLEM_MEDIA_TYPE && isObject(reply.body) && typeof reply.body.code === 'string' ? (reply.body as unknown as Problem) : undefined;
