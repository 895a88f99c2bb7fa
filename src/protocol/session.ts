import type {Person} from './person.js';
import {isObject, list, readPerson, text} from './views/view.js';

/** What a host accepts in one request and in one minute. */
export interface SessionLimits {
  /** Bytes of one event. */
  maxEventBytes: number;
  /** Bytes of one request. */
  maxBatchBytes: number;
  /** Events of one request. */
  maxBatchEvents: number;
  /** Events of one person a minute; a request with nothing to be kept in it counts as one. */
  ratePerMinute: number;
}

/** The limits of a host that states none. */
export const DEFAULT_LIMITS: SessionLimits = {
  maxEventBytes: 65_536,
  maxBatchBytes: 262_144,
  maxBatchEvents: 50,
  ratePerMinute: 120,
};

/** What a view takes in the query beside `space`, `limit` and `page`. */
export interface ViewParameters {
  /** The values of `filter`. */
  filter?: string[];
  /** Whether it takes `subject`, the id of one thing, and answers with that alone and all that belongs to it. */
  subject?: boolean;
}

/** The answer of `GET /v1/session`: who is signed in and what this host can do. */
export interface Session {
  /** An opaque tag of at most 64 characters. It keeps what different people wrote apart; it proves nothing. */
  principal: string;
  displayName?: string;
  /** The person who is signed in, as others see them. */
  person?: Person;
  roles: string[];
  features: {
    /** The views that this person may ask for. */
    views: string[];
    /** What those views take in the query beside what all do, by the name of the view. */
    parameters?: Record<string, ViewParameters>;
    events: string[];
    live: ('sse' | 'longpoll')[];
    /** Whether it keeps pictures that people put into answers. */
    images?: boolean;
    /** Whether it takes ballots, so that polls can be unlinkable. */
    ballots?: boolean;
  };
  limits: SessionLimits;
  /** The clock of the host (RFC 3339). */
  now: string;
  /** Changes when the log of the host was replaced, so that cursors of before mean nothing. */
  epoch: string;
  /**
   * Another text after each time that the host has erased whoever is signed in; absent where it never has. What they stated before that, and what
   * they wrote and kept on a device, is not to be sent any more.
   */
  erased?: string;
}

/** The members of an object, each as `read` makes sense of it; the others are left out. */
const entries = <Value>(value: unknown, read: (member: unknown) => Value | undefined): [string, Value][] =>
  Object.entries(isObject(value) ? value : {}).flatMap(([name, member]) => {
    const known = read(member);
    return known === undefined ? [] : [[name, known]];
  });

/** A limit that something fits in. */
const limit = (value: unknown): number | undefined => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined);

const live = (value: unknown): 'sse' | 'longpoll' | undefined => (value === 'sse' || value === 'longpoll' ? value : undefined);

function readParameters(value: unknown): ViewParameters | undefined {
  if (!isObject(value)) return undefined;
  return {filter: Array.isArray(value.filter) ? list(value.filter, text) : undefined, subject: value.subject === true || undefined};
}

/** Reads who is signed in out of an answer that came from outside; nothing where it does not say. What makes no sense is left out. */
export function readSession(body: unknown): Session | undefined {
  if (!isObject(body)) return undefined;
  const principal = text(body.principal);
  if (!principal) return undefined;
  const features = isObject(body.features) ? body.features : {};
  return {
    principal,
    displayName: text(body.displayName),
    person: readPerson(body.person),
    roles: list(body.roles, text),
    features: {
      views: list(features.views, text),
      parameters: isObject(features.parameters) ? Object.fromEntries(entries(features.parameters, readParameters)) : undefined,
      events: list(features.events, text),
      live: list(features.live, live),
      images: features.images === true || undefined,
      ballots: features.ballots === true || undefined,
    },
    limits: {...DEFAULT_LIMITS, ...Object.fromEntries(entries(body.limits, limit).filter(([name]) => Object.hasOwn(DEFAULT_LIMITS, name)))},
    now: text(body.now) ?? '',
    epoch: text(body.epoch) ?? '',
    erased: text(body.erased),
  };
}
