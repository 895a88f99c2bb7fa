import type {Context} from 'hono';
import type {HostEnv} from './env.js';

/** An answer with a JSON body. */
export function jsonResponse(context: Context<HostEnv>, body: unknown, mediaType = 'application/json'): Response {
  return context.body(JSON.stringify(body), 200, {'Content-Type': `${mediaType}; charset=utf-8`});
}
