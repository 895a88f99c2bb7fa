// @ts-check
/** How a receiver tells that a message is from its host, and of now: Standard Webhooks, with nothing but Node. */
import {createHmac, timingSafeEqual} from 'node:crypto';

/** How far the clocks of host and receiver may be apart, in milliseconds. A message that somebody recorded is of no use after that. */
const TOLERANCE = 5 * 60_000;

/**
 * Whether a message was signed with one of the secrets, a moment ago.
 *
 * @param {object} message
 * @param {import('node:http').IncomingHttpHeaders} message.headers
 * @param {string} message.body As it came: parsed and put together again it may be another text.
 * @param {readonly string[]} secrets `whsec_` and base64. Two of them while one replaces the other.
 * @param {number} [now] In milliseconds since the epoch.
 */
export function isSigned({headers, body}, secrets, now = Date.now()) {
  const {'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures} = headers;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
  if (!(Math.abs(now - Number(timestamp) * 1000) <= TOLERANCE)) return false;
  const expected = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  });
  return signatures.split(' ').some((signature) => {
    const [version, value = ''] = signature.split(',');
    const given = Buffer.from(value, 'base64');
    // As long for a wrong one as for a right one, so that nobody finds it byte by byte.
    return version === 'v1' && expected.some((right) => right.length === given.length && timingSafeEqual(right, given));
  });
}
