import type {EventType} from '../../protocol/events/index.js';
import type {Domain, ViewSource} from './domain.js';
import {kudos} from './kudos.js';
import {mine} from './mine.js';

/** Every domain. A new one is a file beside this one and a line here. */
const domains: readonly Domain[] = [kudos];

const byKind = new Map(domains.map((domain) => [domain.kind, domain]));
const byEvent = new Map(domains.flatMap((domain) => domain.events.map((type) => [type, domain] as const)));

/** Every view by name. */
export const views: ReadonlyMap<string, ViewSource> = new Map([...domains.flatMap((domain) => Object.entries(domain.views)), ['mine', mine]]);

/** Every type of event that a domain takes. */
export const acceptedEvents: readonly EventType[] = [...byEvent.keys()];

/** The domain that takes events of a type. */
export const domainOfEvent = (type: EventType): Domain | undefined => byEvent.get(type);

/** The domain that things of a kind belong to. */
export const domainOfKind = (kind: string): Domain | undefined => byKind.get(kind);
