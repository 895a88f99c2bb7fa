import type {IncomingMessage} from 'node:http';
import {readMessage, STREAM_MEDIA_TYPE} from '../protocol/stream.js';
import type {ChangeMessage, HelloMessage, LiveMessage} from '../protocol/stream.js';
import {expect} from './expect.js';
import {headersOf, open} from './http.js';
import type {Visitor} from './visitor.js';

/** Milliseconds that a message may take. */
const PATIENCE = 5000;

/** What messages say that are waited for, by their kind. */
interface Told {
  hello: HelloMessage['data'];
  change: ChangeMessage['data'];
}

/** Somebody who looks on, over a stream. */
export class Listener {
  readonly headers: Headers;
  readonly #incoming: IncomingMessage;
  readonly #messages: LiveMessage[] = [];
  #text = '';
  #isOver = false;
  #wake: () => void = () => undefined;
  /** The id of the last message. */
  lastEventId = '';

  private constructor(incoming: IncomingMessage) {
    this.headers = headersOf(incoming);
    this.#incoming = incoming;
    incoming.setEncoding('utf8');
    incoming.on('data', (text: string) => this.#read(text));
    // That it ends is expected: this side ends it.
    incoming.on('error', () => undefined);
    incoming.on('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  /** Opens a stream of a view and a space, and expects that it begins. */
  static async open(visitor: Visitor, query: string, headers: Record<string, string> = {}): Promise<Listener> {
    const path = `/v1/stream?${query}`;
    const incoming = await open(visitor.base, path, {headers: visitor.headers({accept: STREAM_MEDIA_TYPE, ...headers})});
    const {statusCode} = incoming;
    if (statusCode !== 200) incoming.destroy();
    expect(statusCode === 200, `200 with a stream to GET ${path}`, statusCode);
    return new Listener(incoming);
  }

  /** The next message; nothing where none comes in time. */
  async next(milliseconds = PATIENCE): Promise<LiveMessage | undefined> {
    if (this.#messages.length === 0 && !this.#isOver) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
    }
    return this.#messages.shift();
  }

  /** The next message, which must be of this kind. */
  async expect<Kind extends keyof Told>(kind: Kind, when: string): Promise<Told[Kind]> {
    const message = await this.next();
    expect(message?.event === kind, `the message ${kind} ${when}`, message ?? `nothing within ${PATIENCE / 1000} s`);
    return message.data as Told[Kind];
  }

  leave(): void {
    this.#incoming.destroy();
  }

  #read(text: string): void {
    this.#text += text.replaceAll('\r\n', '\n');
    for (let end = this.#text.indexOf('\n\n'); end >= 0; end = this.#text.indexOf('\n\n')) {
      const block = this.#text.slice(0, end);
      this.#text = this.#text.slice(end + 2);
      this.lastEventId = /^id: ?(.*)$/m.exec(block)?.[1] ?? this.lastEventId;
      const message = messageIn(block);
      if (message) this.#messages.push(message);
    }
    if (this.#messages.length > 0) this.#wake();
  }
}

function messageIn(block: string): LiveMessage | undefined {
  const event = /^event: ?(.*)$/m.exec(block)?.[1];
  const data = Array.from(block.matchAll(/^data: ?(.*)$/gm), ([, line]) => line).join('\n');
  try {
    return readMessage(event, JSON.parse(data));
  } catch {
    return undefined;
  }
}
