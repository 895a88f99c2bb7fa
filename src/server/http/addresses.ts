import type {MiddlewareHandler} from 'hono';
import type {Services} from '../services.js';
import type {HostEnv} from './env.js';
import {ProblemError} from './problem.js';
import {RateLimiter} from './rate-limiter.js';

/** Refuses what comes too often from one address: before anybody is asked who it is. Whoever looks after the host is always answered. */
export function limitAddresses(
  {limits, clock, basePath}: Pick<Services, 'limits' | 'clock' | 'basePath'>,
  addressOf: (request: Request) => string | undefined,
): MiddlewareHandler<HostEnv> {
  const rate = new RateLimiter(limits.ratePerMinutePerAddress, clock);
  return async (context, next) => {
    const address = context.req.path.startsWith(`${basePath}/health/`) ? undefined : addressOf(context.req.raw);
    const wait = address === undefined ? 0 : rate.take(address);
    if (wait > 0) throw new ProblemError('rate-limited', {headers: {'Retry-After': String(wait)}});
    await next();
  };
}
