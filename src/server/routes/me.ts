import {checkOrigin} from '../http/cross-origin.js';
import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import {RateLimiter} from '../http/rate-limiter.js';
import type {Answer} from '../http/resource.js';
import {slowDown} from '../http/sender.js';
import type {Services} from '../services.js';

/** How often one person may ask for this in a minute: each time much of the log is read. */
const PER_MINUTE = 2;

/** `GET /v1/me/export`: all that the host keeps of whoever asks, as a file. */
export function exportMe({authenticate, rights, clock}: Services): Answer {
  const rate = new RateLimiter(PER_MINUTE, clock);
  return async (context) => {
    const identity = await authenticate(context.req.raw);
    slowDown(rate.take(identity.id));
    context.header('Content-Disposition', 'attachment; filename="hearth.json"');
    return jsonResponse(context, await rights.export(identity));
  };
}

/**
 * `POST /v1/me/erase`: takes whoever asks out of all that the host keeps. It cannot be undone: so the request must name whom it means in
 * `Hearth-Principal`, as the session tells it.
 */
export function eraseMe({authenticate, tagOf, rights, origins, clock}: Services): Answer {
  const rate = new RateLimiter(PER_MINUTE, clock);
  return async (context) => {
    const request = context.req.raw;
    checkOrigin(request, origins);
    const identity = await authenticate(request);
    if (request.headers.get('Hearth-Principal') !== (await tagOf(identity)))
      throw new ProblemError('principal-mismatch', {detail: 'Send the principal of the session in the header Hearth-Principal.'});
    slowDown(rate.take(identity.id));
    await rights.erase(identity.id);
    return context.body(null, 202);
  };
}
