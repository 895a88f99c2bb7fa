import type {Context} from 'hono';
import type {HostEnv} from './env.js';
import {saying} from './outlet.js';

/** An answer with a JSON body. */
export function jsonResponse(context: Context<HostEnv>, body: unknown, mediaType = 'application/json'): Response {
  const text = JSON.stringify(body);
  return saying(context.body(text, 200, {'Content-Type': `${mediaType}; charset=utf-8`}), text);
}
