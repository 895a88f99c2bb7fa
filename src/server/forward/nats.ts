import {JetStreamApiError, jetstream} from '@nats-io/jetstream';
import type {JetStreamClient} from '@nats-io/jetstream';
import {headers} from '@nats-io/transport-node';
import type {NatsConnection} from '@nats-io/transport-node';
import type {RecordedEvent} from '../../protocol/cloud-event.js';
import {unlessAborted} from './abort.js';
import {DeliveryError} from './target.js';
import type {Target} from './target.js';

/** By which a stream says that an event is larger than it takes (JSStreamMessageExceedsMaximumErr). */
const TOO_LARGE = 10_054;

/** Which stream of NATS is told, and how it is reached. */
export interface NatsOptions {
  /**
   * Opens a connection: at the first delivery, and again where the one before has closed for good. Such as
   * `() => connect({servers: 'nats://broker.example', reconnect: false})`.
   */
  connect: () => Promise<NatsConnection>;
  /** Milliseconds that the server may take to say that it keeps an event. By default 5000. */
  timeout?: number;
}

/**
 * A target that publishes events to a stream of NATS JetStream, each to the subject `hearth.<space>.<type>`, and waits until the stream has
 * it. `Nats-Msg-Id` is `<epoch>.<sequence>`: a stream drops what it had within its `duplicate_window`. Make that longer than the server is
 * ever down, or have consumers drop what they had by that header.
 *
 * A stream must take `hearth.>`; where there is none, deliveries fail. What is larger than the server or the stream takes is refused for good.
 */
export function natsTarget(options: NatsOptions): Target {
  return new NatsTarget(options);
}

class NatsTarget implements Target {
  readonly #options: NatsOptions;
  #opening: Promise<NatsConnection> | undefined;

  constructor(options: NatsOptions) {
    this.#options = options;
  }

  async deliver(events: readonly RecordedEvent[], signal: AbortSignal, epoch: string): Promise<void> {
    const client = await unlessAborted(signal, () => this.#client());
    // One after the other: were one lost and those behind it kept, their order would be another one.
    for (const event of events) await unlessAborted(signal, () => this.#publish(client, event, epoch));
  }

  async close(): Promise<void> {
    const connection = await this.#opened();
    this.#opening = undefined;
    await connection?.close();
  }

  async #client(): Promise<JetStreamClient> {
    const connection = await this.#opened();
    if (!connection || connection.isClosed()) this.#opening = this.#options.connect();
    return jetstream(await this.#opening!);
  }

  /** The connection, should one have been opened. */
  async #opened(): Promise<NatsConnection | undefined> {
    try {
      return await this.#opening;
    } catch {
      // Whoever wanted it was told.
      return undefined;
    }
  }

  async #publish(client: JetStreamClient, event: RecordedEvent, epoch: string): Promise<void> {
    const {timeout = 5000} = this.#options;
    const described = headers();
    described.set('Content-Type', 'application/cloudevents+json; charset=utf-8');
    try {
      await client.publish(subjectOf(event), JSON.stringify(event), {headers: described, msgID: `${epoch}.${event.sequence}`, timeout});
    } catch (cause) {
      if (isTooLarge(cause)) throw new DeliveryError('The stream takes no event that is as large.', {refused: true, cause});
      throw cause;
    }
  }
}

/**
 * The subject of an event. The type is a part for each of its own, so that `hearth.*.hearth.kudos.>` is all about kudos; a space is one part,
 * whatever it is called: what would part it, match others or not be allowed is percent-encoded, and none is `%`.
 */
export const subjectOf = ({space, type}: Pick<RecordedEvent, 'space' | 'type'>): string =>
  ['hearth', space, ...type.split('.')].map((part) => encodeURIComponent(part).replace(/[.*!'()~]/g, encodeCharacter) || '%').join('.');

/** Whether it is the size of an event: the stream says so, or what was sent exceeds what the server takes at all. */
const isTooLarge = (error: unknown): boolean =>
  error instanceof JetStreamApiError ? error.code === TOO_LARGE : error instanceof Error && /max_payload/.test(error.message);

const encodeCharacter = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
