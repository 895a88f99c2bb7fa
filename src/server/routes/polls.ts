import type {HostBallots} from '../ballots/host-ballots.js';
import {readBody} from '../http/body.js';
import {jsonResponse} from '../http/json-response.js';
import {parseJson} from '../http/json.js';
import {ProblemError} from '../http/problem.js';
import {RateLimiter} from '../http/rate-limiter.js';
import {showToAll} from '../http/public.js';
import type {Answer} from '../http/resource.js';
import {senderOf} from '../http/sender.js';
import {viewerOf} from '../intake.js';
import type {Services} from '../services.js';

/** The most bytes of a request for a token. */
const MOST = 4096;

/**
 * `GET /v1/polls/{id}`: the definition of an unlinkable poll, the same for everyone, whoever asks and from wherever: by it a page knows that it was given no
 * key of its own. Other polls are for those who are asked. What was called off, or taken away, is no longer told: a copy may be in a cache still.
 */
export function showPoll(ballots: HostBallots): Answer {
  return async (context) => {
    const {definition, definitionHash} = await ballots.open(context.req.param('id') ?? '');
    showToAll(context, 'public, max-age=31536000, immutable');
    return jsonResponse(context, {...definition, definitionHash});
  };
}

/**
 * `POST /v1/polls/{id}/issue`: signs the blinded message of somebody who is asked, which makes it a token; once for each person, and the same again for the same
 * message. That they asked is noted, and nothing by which the token could be told again.
 */
export function issueToken(ballots: HostBallots, services: Services): Answer {
  const {limits, clock, policy, directory} = services;
  const rate = new RateLimiter(limits.ratePerMinute, clock);
  return async (context) => {
    const request = context.req.raw;
    const [mediaType = ''] = (request.headers.get('Content-Type') ?? '').toLowerCase().split(';');
    if (mediaType.trim() !== 'application/json') throw new ProblemError('media-type', {headers: {'Accept-Post': 'application/json'}});
    const identity = await senderOf(request, rate, services);
    if (!policy.isAvailable('poll', identity)) throw new ProblemError('not-found');
    const body = parseJson(await readBody(request, {maxBytes: MOST, timeout: limits.bodyTimeout}));
    const signature = await ballots.issue(context.req.param('id') ?? '', await viewerOf(identity, directory), body);
    return jsonResponse(context, {signature});
  };
}

/**
 * `GET /v1/polls/{id}/ballots`: once they are counted, and for a while, the digests by which anybody finds their own ballot. The whole list, for everyone: whoever
 * could ask for one of them alone would say whose it is.
 */
export function showAudit(ballots: HostBallots): Answer {
  return async (context) => {
    const audit = await ballots.audit(context.req.param('id') ?? '');
    showToAll(context, 'public, max-age=3600');
    return jsonResponse(context, audit);
  };
}
