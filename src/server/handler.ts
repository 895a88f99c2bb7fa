import {Hono} from 'hono';
import type {Context} from 'hono';
import {createBallotHandler} from './ballots/handler.js';
import {newId} from '../protocol/cloud-event.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
import {corsHeaders} from './http/cross-origin.js';
import type {HostEnv} from './http/env.js';
import {limitAddresses} from './http/addresses.js';
import {ProblemError, problemResponse} from './http/problem.js';
import {createMaintenance} from './maintenance.js';
import {requestAttributes} from './measure.js';
import type {HandlerOptions} from './options.js';
import type {Rights} from './rights/rights.js';
import {addRoutes} from './routes/index.js';
import {createServices} from './services.js';

/** The headers of every answer; a route may replace those that are not about safety. */
const COMMON_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
  'Hearth-Version': PROTOCOL_VERSION,
  'X-Content-Type-Options': 'nosniff',
};

/** Where no ballots are taken, one that comes all the same is not noted either. */
const NO_BALLOTS = {
  cast(): Promise<never> {
    throw new ProblemError('not-found');
  },
};

/** Something that is no error was thrown, by a part that the host plugged in. */
class ThrownValueError extends Error {
  override readonly name = 'ThrownValueError';
}

/** A host: a request goes in, an answer comes out. */
export interface Handler {
  (request: Request): Promise<Response>;
  /**
   * Tells everybody who looks on that the host is about to close, and ends their streams: without it they would keep a server from closing.
   * Other requests are still answered; close the store when they are.
   */
  close(): void;
  /**
   * Does what is due by now: counts the ballots of polls that are over, lets their keys and digests go, and once an hour what is older than the policy keeps
   * it, and what the store left in its files of what is gone. Call it when the host starts and then once a minute, as with `setInterval(() => void handler.maintain(), 60_000)`. It never rejects; what goes wrong is
   * told to `onError`, and tried again the next time. A view that shows a poll which is over counts it as well, should nobody have done so.
   */
  maintain(): Promise<void>;
  /** What people may ask about themselves, and what the host does of its own accord: erase somebody who has left, let go of what is old. */
  readonly rights: Rights;
}

/**
 * A host that speaks the Hearth protocol, as one function from a request to its answer. It needs `Request`, `Response` and WebCrypto
 * and nothing else, so that it runs in every server and in a page. It never rejects: what goes wrong is an answer, too.
 */
export function createHandler(options: HandlerOptions): Handler {
  const {log, helpFor, onError = (error: unknown, requestId: string) => console.error(`Hearth request ${requestId} failed.`, error)} = options;
  const services = createServices(options, onError);
  const app = new Hono<HostEnv>();

  app.use(async (context, next) => {
    const started = services.clock();
    const requestId = newId();
    context.set('requestId', requestId);
    const headers = {...COMMON_HEADERS, 'Hearth-Request-Id': requestId, ...corsHeaders(context.req.raw, services.origins)};
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    await next();
    const {method} = context.req.raw;
    const route = context.get('route') ?? '';
    const {status} = context.res;
    const duration = services.clock() - started;
    const code = context.get('problem');
    log?.({requestId, method, route, status, duration, code});
    services.measure('http.server.request.duration', duration / 1000, requestAttributes(method, route, status, code));
  });
  app.use(async (_context, next) => {
    try {
      await next();
    } catch (thrown) {
      throw thrown instanceof Error ? thrown : new ThrownValueError('A value that is no error was thrown.', {cause: thrown});
    }
  });
  if (options.addressOf) app.use(limitAddresses(services, options.addressOf));
  // Only the routes lie below the base path: what comes from elsewhere deserves a proper answer, too.
  addRoutes(app.basePath(services.basePath), services);
  const answerOf = (error: ProblemError, context: Context<HostEnv>): Response => {
    const {code} = error;
    let help: string | undefined;
    try {
      if (code === 'forbidden' || code === 'not-found') help = helpFor?.(code, context.req.raw);
    } catch (failed) {
      // Whoever is refused is told so without it.
      onError(failed, context.get('requestId'));
    }
    return problemResponse(context, error, help);
  };
  app.notFound((context) => answerOf(new ProblemError('not-found'), context));
  app.onError((error, context) => {
    if (error instanceof ProblemError) {
      if (error.cause !== undefined) onError(error.cause, context.get('requestId'));
      return answerOf(error, context);
    }
    onError(error, context.get('requestId'));
    return problemResponse(context, new ProblemError('internal'));
  });
  // A way of its own: nothing that numbers, counts, logs or recognises requests lies on it, and no limit but one that knows nobody.
  const {basePath, ballots = NO_BALLOTS, limits} = services;
  const takeBallot = createBallotHandler(ballots, {
    onError: (error) => onError(error, 'ballots'),
    addressOf: options.addressOf,
    rates: {perAddress: limits.ballotsPerMinutePerAddress, inAll: limits.ballotsPerMinute},
    clock: services.clock,
  });
  const isBallot = ({url}: Request): boolean => new URL(url).pathname === `${basePath}/v1/ballots`;
  return Object.assign(async (request: Request) => (isBallot(request) ? takeBallot(request) : app.fetch(request)), {
    close: () => services.live.close(),
    maintain: createMaintenance(services, onError),
    rights: services.rights,
  });
}
