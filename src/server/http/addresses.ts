import type {MiddlewareHandler} from 'hono';
import {networkOf} from '../networks.js';
import type {Services} from '../services.js';
import type {HostEnv} from './env.js';
import {RateLimiter} from './rate-limiter.js';
import {slowDown} from './sender.js';

/** What counts as one address: all of IPv4, and 64 bits of IPv6, as the rest is for whoever has these to choose. */
const NETWORK = {ipv4: 4, ipv6: 4};

/** Refuses what comes too often from one address: before anybody is asked who it is. Whoever looks after the host is always answered. */
export function limitAddresses(
  {limits, clock, basePath}: Pick<Services, 'limits' | 'clock' | 'basePath'>,
  addressOf: (request: Request) => string | undefined,
): MiddlewareHandler<HostEnv> {
  const rate = new RateLimiter(limits.ratePerMinutePerAddress, clock);
  return async (context, next) => {
    const address = context.req.path.startsWith(`${basePath}/health/`) ? undefined : addressOf(context.req.raw);
    if (address !== undefined) slowDown(rate.take(networkOf(address, NETWORK)));
    await next();
  };
}
