import type {Context} from 'hono';
import type {HostEnv} from './env.js';

/**
 * The headers of an answer that is the same for everyone and holds nothing of anybody: every page may read it, without credentials, and every cache keep it. With
 * `Date` and `Age` a page of another origin knows how far its clock is off.
 */
export function showToAll(context: Context<HostEnv>, cacheControl: string): void {
  context.header('Cache-Control', cacheControl);
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  context.header('Access-Control-Allow-Origin', '*');
  context.header('Access-Control-Expose-Headers', 'date, age');
  for (const name of ['Access-Control-Allow-Credentials', 'Vary']) context.header(name, undefined);
}
