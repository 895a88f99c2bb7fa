import type {EventType} from '../../protocol/events/index.js';
import type {Identity} from '../identity.js';
import type {CompletePolicy} from '../policy.js';
import {card} from './card/card.js';
import type {Domain, ViewSource} from './domain.js';
import {kudos} from './kudos/kudos.js';
import {mine} from './mine.js';
import {mosaic} from './mosaic/mosaic.js';
import {poll} from './poll/poll.js';
import {prompt} from './prompt.js';

/** Every domain. A new one is a file beside this one and a line here. */
const domains: readonly Domain[] = [kudos, card, prompt, mosaic, poll];

const byKind = new Map(domains.map((domain) => [domain.kind, domain]));
const byEvent = new Map(domains.flatMap((domain) => domain.events.map((type) => [type, domain] as const)));

/** Every view by name. */
export const views: ReadonlyMap<string, ViewSource> = new Map([...domains.flatMap((domain) => Object.entries(domain.views)), ['mine', mine]]);

/** The names of the views that belong to a domain, with the name of it. */
const kindByView = new Map(domains.flatMap((domain) => Object.keys(domain.views).map((view) => [view, domain.kind] as const)));

/** Whether a view exists for a person. */
export function isOpenTo(view: string, person: Identity, policy: CompletePolicy): boolean {
  const kind = kindByView.get(view);
  return (kind === undefined || policy.isAvailable(kind, person)) && (views.get(view)?.opensTo?.(person, policy) ?? true);
}

/** The types of event that are taken from a person. */
export const acceptedEvents = (person: Identity, policy: CompletePolicy): EventType[] =>
  domains
    .filter(({kind}) => policy.isAvailable(kind, person))
    .flatMap(({events, takes}) => (takes ? events.filter((type) => takes(type, person, policy)) : events));

/** The domain that takes events of a type. */
export const domainOfEvent = (type: EventType): Domain | undefined => byEvent.get(type);

/** The domain that things of a kind belong to. */
export const domainOfKind = (kind: string): Domain | undefined => byKind.get(kind);
