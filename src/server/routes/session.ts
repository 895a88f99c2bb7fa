import type {Session} from '../../protocol/session.js';
import {publicPerson} from '../directory.js';
import {acceptedEvents, views} from '../domains/index.js';
import {jsonResponse} from '../http/json-response.js';
import type {Answer} from '../http/resource.js';
import type {Services} from '../services.js';

/** `GET /v1/session`: who is signed in, and what this host can do. */
export function showSession({authenticate, tagOf, directory, store, limits, clock}: Services): Answer {
  return async (context) => {
    const identity = await authenticate(context.req.raw);
    const [principal, people] = await Promise.all([tagOf(identity), directory.people([identity.id])]);
    const person = people.get(identity.id);
    const {maxEventBytes, maxBatchBytes, maxBatchEvents, ratePerMinute} = limits;
    const session: Session = {
      principal,
      displayName: identity.name,
      person: person && publicPerson(person),
      roles: [...identity.roles],
      features: {views: [...views.keys()], events: [...acceptedEvents], live: []},
      limits: {maxEventBytes, maxBatchBytes, maxBatchEvents, ratePerMinute},
      now: new Date(clock()).toISOString(),
      epoch: store.epoch,
    };
    return jsonResponse(context, session);
  };
}
