import {BATCH_MEDIA_TYPE} from '../../protocol/cloud-event.js';
import {RECEIPT_MEDIA_TYPE} from '../../protocol/receipt.js';
import {readBody} from '../http/body.js';
import {jsonResponse} from '../http/json-response.js';
import {parseJson} from '../http/json.js';
import {ProblemError} from '../http/problem.js';
import {RateLimiter} from '../http/rate-limiter.js';
import type {Answer} from '../http/resource.js';
import {senderOf, slowDown} from '../http/sender.js';
import type {Services} from '../services.js';

/** `POST /v1/events`: takes a batch of events and answers with a receipt for each. */
export function takeEvents(services: Services): Answer {
  const {intake, limits, clock, measure} = services;
  const rate = new RateLimiter(limits.ratePerMinute, clock);
  return async (context) => {
    const request = context.req.raw;
    // What costs least is checked first, and nothing of the body is read for somebody who may not send one.
    checkMediaType(request);
    const identity = await senderOf(request, rate, services);
    const body = parseJson(await readBody(request, {maxBytes: limits.maxBatchBytes, timeout: limits.bodyTimeout}));
    if (!Array.isArray(body) || body.length === 0)
      throw new ProblemError('invalid', {detail: 'Send a JSON array of one or more CloudEvents.', errors: [{pointer: '', code: 'batch'}]});
    if (body.length > limits.maxBatchEvents) throw new ProblemError('too-many', {detail: `Send at most ${limits.maxBatchEvents} events at once.`});
    slowDown(rate.take(identity.id, body.length, 1));
    // Looked at as the events are stored: an erasure may be under way.
    const answer = await intake.accept(body, identity, undefined, request.headers.get('Hearth-Erased') ?? undefined);
    for (const status of ['stored', 'duplicate', 'rejected', 'deferred'] as const) {
      const count = answer.receipts.filter((receipt) => receipt.status === status).length;
      if (count > 0) measure('hearth.events', count, {'hearth.receipt.status': status});
    }
    const patience = Math.max(0, ...answer.receipts.map(({retryAfter = 0}) => retryAfter));
    if (patience > 0) context.header('Retry-After', String(patience));
    return jsonResponse(context, answer, RECEIPT_MEDIA_TYPE);
  };
}

function checkMediaType({headers}: Request): void {
  const [mediaType = '', ...parameters] = (headers.get('Content-Type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const encoding = headers.get('Content-Encoding') ?? 'identity';
  const isAccepted = mediaType === BATCH_MEDIA_TYPE && (charset ?? 'utf-8') === 'utf-8' && encoding === 'identity';
  if (!isAccepted)
    throw new ProblemError('media-type', {
      detail: `Send a JSON array of CloudEvents as ${BATCH_MEDIA_TYPE}.`,
      headers: {'Accept-Post': BATCH_MEDIA_TYPE},
    });
}
