import type {Person} from './person.js';

/** What a host accepts in one request and in one minute. */
export interface SessionLimits {
  /** Bytes of one event. */
  maxEventBytes: number;
  /** Bytes of one request. */
  maxBatchBytes: number;
  /** Events of one request. */
  maxBatchEvents: number;
  /** Requests of one person a minute. */
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
  };
  limits: SessionLimits;
  /** The clock of the host (RFC 3339). */
  now: string;
  /** Changes when the log of the host was replaced, so that cursors of before mean nothing. */
  epoch: string;
}
