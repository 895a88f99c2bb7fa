import {getRequestListener} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';
import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Http2ServerResponse} from 'node:http2';
import {sourceOf, textOf} from './http/outlet.js';
import type {Source} from './http/outlet.js';

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
  return getRequestListener(
    async (request, {incoming, outgoing}) => {
      // Whoever serves HTTP/2 gets the request of that, which has the same members.
      origins.set(request, incoming as IncomingMessage);
      const {remoteAddress} = incoming.socket;
      if (remoteAddress !== undefined) addresses.set(request, remoteAddress);
      const response = await handler(request);
      const text = textOf(response.body);
      // A stream of HTTP/2 takes headers by its own way.
      if (text !== undefined && 'setHeaders' in outgoing && !isClosed(outgoing)) {
        outgoing.statusCode = response.status;
        outgoing.setHeaders(response.headers).end(text);
        return RESPONSE_ALREADY_SENT;
      }
      const source = sourceOf(response.body);
      if (!source) return response;
      if (isClosed(outgoing)) {
        source.leave();
        return RESPONSE_ALREADY_SENT;
      }
      // Whoever serves HTTP/2 gets the response of that, which has the same members.
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if ('flushHeaders' in outgoing) outgoing.flushHeaders();
      pour(source, outgoing as ServerResponse);
      return RESPONSE_ALREADY_SENT;
    },
    {overrideGlobalObjects: false},
  );
}

/** Writes what a source tells straight to a connection: of thousands that stay open, a stream for each takes more than all that they are told. */
function pour(source: Source, outgoing: ServerResponse): void {
  let isFull = false;
  outgoing.once('close', () => source.leave());
  source.open({
    write(bytes) {
      if (outgoing.write(bytes) || isFull) return;
      isFull = true;
      outgoing.once('drain', () => {
        isFull = false;
        source.drained();
      });
    },
    waiting: () => outgoing.writableLength,
    close: () => outgoing.end(),
  });
}

/** Whether nobody listens any more, so that nothing will tell it. */
const isClosed = (outgoing: ServerResponse | Http2ServerResponse): boolean => ('stream' in outgoing ? outgoing.stream.destroyed : outgoing.closed);

const origins = new WeakMap<Request, IncomingMessage>();

/**
 * The request of `node:http` that a request was made from, for `identify` of a host: whatever a framework has put on it is there, such as the `session` and
 * the `user` of Express. Nothing where it did not come through {@link toNodeListener}.
 */
export const incomingOf = (request: Request): IncomingMessage | undefined => origins.get(request);

const addresses = new WeakMap<Request, string>();

/**
 * The address at the other end of the connection that a request came over, for `addressOf` of a host; nothing where it did not come through
 * {@link toNodeListener}. Behind a proxy that is the proxy's.
 */
export const addressOf = (request: Request): string | undefined => addresses.get(request);
