import type {LiveMessage} from '../../protocol/stream.js';
import type {Clock} from '../clock.js';
import type {Reply, Transport} from '../transport.js';

/** What is listened for, from where on, and who is told. */
export interface Listening {
  transport: Transport;
  clock: Clock;
  /** The URL of a route, with what is wanted in the query. */
  url(route: string, query?: Record<string, string | undefined>): string;
  /** The position up to which everything was heard. */
  cursor(): string | undefined;
  /** Takes a message, and the position that it brings. */
  hear(message: LiveMessage | undefined, cursor: string | undefined): void;
  signal: AbortSignal;
}

/**
 * How one try to listen ended: `ended` by the host, which may say for how many milliseconds to stay away; `silent`, something answered but
 * nothing came through; `refused` with an answer; `lost`, the connection broke.
 */
export type Outcome = {why: 'ended'; after?: number} | {why: 'silent'} | {why: 'lost'} | {why: 'refused'; reply: Reply};

/** One way to listen: tries until it fails or the signal ends it. */
export type Way = (listening: Listening) => Promise<Outcome>;
