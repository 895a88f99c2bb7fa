import {toJsonSchema} from '@valibot/to-json-schema';
import {eventSchemas, isEventType} from '../../protocol/events/index.js';
import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import type {Answer} from '../http/resource.js';
import type {Services} from '../services.js';

/** `GET /v1/schemas/{type}`: the JSON Schema of the data of one type of event. It is public, and for one type it never changes. */
export function showSchema({basePath}: Services): Answer {
  return (context) => {
    const type = context.req.param('type') ?? '';
    if (!isEventType(type)) throw new ProblemError('not-found');
    // Rules that JSON Schema has no words for, such as limits in grapheme clusters, are left out of it.
    const schema = toJsonSchema(eventSchemas[type], {errorMode: 'ignore', typeMode: 'input'});
    context.header('Cache-Control', 'public, max-age=31536000, immutable');
    return jsonResponse(context, {$id: `${basePath}/v1/schemas/${type}`, ...schema}, 'application/schema+json');
  };
}
