import {jsonResponse} from '../http/json-response.js';
import {ProblemError} from '../http/problem.js';
import type {Answer} from '../http/resource.js';
import type {Services} from '../services.js';

/** How long the store may take to say where its log ends, in milliseconds. */
const PATIENCE = 2000;
/** After how many seconds to ask again. */
const RETRY_AFTER = 5;

/** The media type of the answers (draft-inadarei-api-health-check). */
const HEALTH_MEDIA_TYPE = 'application/health+json';

/** `GET /health/live`: whether the process answers at all. Where it does not, start it again. */
export const showLife: Answer = (context) => jsonResponse(context, {status: 'pass'}, HEALTH_MEDIA_TYPE);

/** `GET /health/ready`: whether it can do its work, which is whether its store answers. Where it cannot, send it no requests for now. */
export function showReadiness({store}: Services): Answer {
  return async (context) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The store did not answer in time.')), PATIENCE);
    });
    try {
      await Promise.race([store.head(), late]);
    } catch (cause) {
      throw new ProblemError('unavailable', {headers: {'Retry-After': String(RETRY_AFTER)}, cause});
    } finally {
      clearTimeout(timer);
    }
    return jsonResponse(context, {status: 'pass'}, HEALTH_MEDIA_TYPE);
  };
}
