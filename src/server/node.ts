import {getRequestListener} from '@hono/node-server';
import type {IncomingMessage, ServerResponse} from 'node:http';

/**
 * Lets a handler answer for a server of `node:http`. The signal of each request is aborted when its connection closes early.
 *
 * @example
 * createServer(toNodeListener(handler)).listen(4173);
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  // The globals of the process belong to whoever runs it.
  return getRequestListener((request) => handler(request), {overrideGlobalObjects: false});
}
