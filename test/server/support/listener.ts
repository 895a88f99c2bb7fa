import {after} from 'node:test';
import {readMessage} from '../../../src/protocol/stream.js';
import type {LiveMessage} from '../../../src/protocol/stream.js';
import type {TestHost} from './host.js';

/** Those who have not gone yet: where a test fails before they do, they would keep its file from ending. */
const present = new Set<Listener>();
after(() => present.forEach((one) => one.leave()));

/** Somebody who looks on, over a stream of a host. */
export class Listener {
  readonly response: Response;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #stop: AbortController;
  #text = '';
  /** The id of the last message; before there was one, that from which it goes on. */
  lastEventId: string;

  private constructor(response: Response, stop: AbortController, lastEventId: string) {
    this.response = response;
    this.lastEventId = lastEventId;
    this.#reader = response.body!.getReader();
    this.#stop = stop;
  }

  /** Opens a stream; `query` says of what. */
  static async open(host: Pick<TestHost, 'request'>, person: string, query: string, headers: Record<string, string> = {}): Promise<Listener> {
    const stop = new AbortController();
    const {'last-event-id': last = '', ...others} = headers;
    // As a browser does, it names none where it has none.
    const sent = last ? headers : others;
    const response = await host.request(person, `/v1/stream?${query}`, {headers: sent, signal: stop.signal});
    if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
    const listener = new Listener(response, stop, last);
    present.add(listener);
    return listener;
  }

  /** The next block of text, as it is on the wire; nothing where the stream has ended. */
  async block(): Promise<string | undefined> {
    while (!this.#text.includes('\n\n')) {
      const {done, value} = await this.#reader.read();
      if (done) return undefined;
      this.#text += new TextDecoder().decode(value);
    }
    const end = this.#text.indexOf('\n\n');
    const block = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + 2);
    this.lastEventId = /^id: (.*)$/m.exec(block)?.[1] ?? this.lastEventId;
    return block;
  }

  /** The next message; nothing where the stream has ended. */
  async next(): Promise<LiveMessage | undefined> {
    for (;;) {
      const block = await this.block();
      if (block === undefined) return undefined;
      const [, event] = /^event: (.*)$/m.exec(block) ?? [];
      const [, data] = /^data: (.*)$/m.exec(block) ?? [];
      if (event === undefined || data === undefined) continue;
      const message = readMessage(event, JSON.parse(data));
      if (message) return message;
    }
  }

  /** The next message, as far as it matters which views of which space have changed. */
  async change(): Promise<[string, string[]] | string | undefined> {
    const message = await this.next();
    return message?.event === 'change' ? [message.data.space, [...message.data.views].sort()] : message?.event;
  }

  /** Goes away. */
  leave(): void {
    present.delete(this);
    this.#stop.abort();
  }
}
