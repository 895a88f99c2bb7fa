import type {MiddlewareHandler} from 'hono';
import type {Services} from '../services.js';
import type {HostEnv} from './env.js';
import {RateLimiter} from './rate-limiter.js';
import {slowDown} from './sender.js';

/** Refuses what comes too often from one address: before anybody is asked who it is. Whoever looks after the host is always answered. */
export function limitAddresses(
  {limits, clock, basePath}: Pick<Services, 'limits' | 'clock' | 'basePath'>,
  addressOf: (request: Request) => string | undefined,
): MiddlewareHandler<HostEnv> {
  const rate = new RateLimiter(limits.ratePerMinutePerAddress, clock);
  return async (context, next) => {
    const address = context.req.path.startsWith(`${basePath}/health/`) ? undefined : addressOf(context.req.raw);
    if (address !== undefined) slowDown(rate.take(address));
    await next();
  };
}
