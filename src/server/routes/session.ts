import type {Session, ViewParameters} from '../../protocol/session.js';
import {publicPerson} from '../directory.js';
import {acceptedEvents, isOpenTo, views} from '../domains/index.js';
import {jsonResponse} from '../http/json-response.js';
import {readerOf} from '../http/reader.js';
import type {Answer} from '../http/resource.js';
import type {Identity} from '../identity.js';
import type {CompletePolicy} from '../policy.js';
import type {Services} from '../services.js';

/** `GET /v1/session`: who is signed in, and what this host can do. */
export function showSession({authenticate, reads, tagOf, directory, images, ballots, rights, store, policy, limits, ways, clock}: Services): Answer {
  return async (context) => {
    const identity = await readerOf(context.req.raw, {authenticate, reads});
    const [principal, people, erased] = await Promise.all([tagOf(identity), directory.people([identity.id]), rights.erasedAt(identity.id)]);
    const person = people.get(identity.id);
    const {maxEventBytes, maxBatchBytes, maxBatchEvents, ratePerMinute} = limits;
    const session: Session = {
      principal,
      displayName: identity.name,
      person: person && publicPerson(person),
      roles: [...identity.roles],
      features: {
        ...featuresFor(identity, policy),
        live: [...ways],
        images: (images && policy.isAvailable('card', identity)) || undefined,
        ballots: (ballots && policy.isAvailable('poll', identity)) || undefined,
      },
      limits: {maxEventBytes, maxBatchBytes, maxBatchEvents, ratePerMinute},
      now: new Date(clock()).toISOString(),
      epoch: store.epoch,
      erased,
    };
    return jsonResponse(context, session);
  };
}

/** What this person can use here. */
function featuresFor(identity: Identity, policy: CompletePolicy): Omit<Session['features'], 'live'> {
  const open = [...views].filter(([name]) => isOpenTo(name, identity, policy));
  const parameters: Record<string, ViewParameters> = {};
  for (const [name, {filters, subjects}] of open) {
    if (filters || subjects)
      parameters[name] = {filter: filters && filters !== 'id' ? [...filters] : undefined, subject: subjects !== undefined || undefined};
  }
  return {
    views: open.map(([name]) => name),
    parameters,
    events: acceptedEvents(identity, policy),
  };
}
