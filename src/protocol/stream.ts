import {isObject, list, text} from './views/view.js';

/** The media type of a stream of messages (HTML, section 9.2, server-sent events). */
export const STREAM_MEDIA_TYPE = 'text/event-stream';

/** The first message of a stream: where it begins. */
export interface HelloMessage {
  event: 'hello';
  data: {
    /** The position in the host's log up to which everything is told, or in the views already. */
    cursor: string;
    /** The oldest position from which the host can still tell what changed. */
    oldest: string;
    epoch: string;
    /** After how many milliseconds without a byte the stream is to be taken for dead, twice over. */
    heartbeat: number;
  };
}

/** What is shown may have changed: read it again. */
export interface ChangeMessage {
  event: 'change';
  data: {
    /** The names of the views. */
    views: string[];
    /** The space whose views these are; `me` for those that are of the person. */
    space: string;
    /** A view at or past this position includes it. */
    cursor: string;
    /** Milliseconds over which to spread the reading, so that all pages of a company do not read at the same moment. */
    spread: number;
  };
}

/** What changed cannot be told: read everything again. */
export interface ResetMessage {
  event: 'reset';
  data: {
    /** `expired`: it is too long ago. `epoch`: it is another log. */
    reason: 'expired' | 'epoch';
  };
}

/** The host is about to end the stream, and will be back. */
export interface ByeMessage {
  event: 'bye';
  data: {
    /** Milliseconds to wait before opening another. */
    after: number;
  };
}

/** What a host tells those who look on. */
export type LiveMessage = HelloMessage | ChangeMessage | ResetMessage | ByeMessage;

/** The answer of `GET /v1/changes`. */
export interface ChangesBody {
  messages: (ChangeMessage | ResetMessage)[];
  /** Where to go on. */
  cursor: string;
}

const number = (value: unknown): number => (typeof value === 'number' && value >= 0 ? value : 0);

/** Reads a message that came from outside; nothing where it makes no sense or is of a later version. */
export function readMessage(event: unknown, data: unknown): LiveMessage | undefined {
  if (!isObject(data)) return undefined;
  const cursor = text(data.cursor) ?? '0';
  switch (event) {
    case 'hello':
      return {event, data: {cursor, oldest: text(data.oldest) ?? '0', epoch: text(data.epoch) ?? '', heartbeat: number(data.heartbeat)}};
    case 'change':
      return {event, data: {views: list(data.views, text), space: text(data.space) ?? '', cursor, spread: number(data.spread)}};
    case 'reset':
      return {event, data: {reason: data.reason === 'epoch' ? 'epoch' : 'expired'}};
    case 'bye':
      return {event, data: {after: number(data.after)}};
    default:
      return undefined;
  }
}

/** Reads the answer of `GET /v1/changes`; nothing where it is none. */
export function readChanges(body: unknown): {messages: LiveMessage[]; cursor: string} | undefined {
  if (!isObject(body) || !text(body.cursor) || !Array.isArray(body.messages)) return undefined;
  return {cursor: text(body.cursor)!, messages: list(body.messages, (one) => (isObject(one) ? readMessage(one.event, one.data) : undefined))};
}
