import type {Context, Hono} from 'hono';
import {PROTOCOL_VERSION} from '../../protocol/version.js';
import type {OriginList} from './cross-origin.js';
import {preflightHeaders} from './cross-origin.js';
import type {HostEnv} from './env.js';
import {ProblemError} from './problem.js';

export type Answer = (context: Context<HostEnv>) => Promise<Response> | Response;

const [MAJOR] = PROTOCOL_VERSION.split('.');

/** Adds one path with its one method. Every other method is refused, but for the question which ones there are. */
export function addResource(app: Hono<HostEnv>, method: 'GET' | 'POST', path: string, origins: OriginList, answer: Answer): void {
  const allowed = method === 'GET' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS';
  app.on(method, path, (context) => {
    context.set('route', path);
    const version = context.req.header('Hearth-Version');
    if (version !== undefined && version.split('.')[0] !== MAJOR) throw new ProblemError('not-found');
    return answer(context);
  });
  app.options(path, (context) => {
    context.set('route', path);
    const preflight = origins.has(context.req.header('Origin') ?? null) ? preflightHeaders(allowed) : {};
    return context.body(null, 204, {Allow: allowed, ...preflight});
  });
  app.all(path, (context) => {
    context.set('route', path);
    throw new ProblemError('method', {headers: {Allow: allowed}});
  });
}
