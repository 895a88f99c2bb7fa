import {STREAM_MEDIA_TYPE} from '../../protocol/stream.js';
import {ProblemError} from '../http/problem.js';
import type {Answer} from '../http/resource.js';
import {readPosition} from '../http/query.js';
import {slowDown} from '../http/sender.js';
import {lookOf, readWanted} from '../live/look.js';
import {openStream} from '../live/stream.js';
import type {Services} from '../services.js';

/**
 * `GET /v1/stream`: tells for as long as the connection lasts when the views named in `views`, of the spaces named in `space`, should be read
 * again: that something changed for this person, never what.
 */
export function streamChanges(services: Services): Answer {
  return async (context) => {
    const request = context.req.raw;
    const query = new URL(request.url).searchParams;
    const wanted = readWanted(query);
    const after = readPosition(request.headers.get('Last-Event-ID') ?? query.get('after'));
    const look = await lookOf(request, wanted, services);
    slowDown(services.reads.take(look.person));
    if (look.places.size === 0) throw new ProblemError('not-found');
    const body = request.method === 'HEAD' ? null : openStream(request, look, wanted, after, services);
    context.header('Cache-Control', 'no-store, no-transform');
    context.header('Content-Type', `${STREAM_MEDIA_TYPE}; charset=utf-8`);
    // Proxies that collect an answer before they pass it on would keep all of it.
    context.header('X-Accel-Buffering', 'no');
    return body ? context.body(body, 200) : context.body(null, 200);
  };
}
