import {once} from 'node:events';
import {createServer} from 'node:http';
import type {IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A request, as a receiver of a web hook got it. */
export interface Received {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status: number;
  headers?: OutgoingHttpHeaders;
  /** Says something without end. */
  endless?: boolean;
}

/** A server that a web hook posts to. It consents to everybody, and takes everything, unless it was told otherwise. */
export class Receiver {
  readonly received: Received[] = [];
  /** What it answers to the next requests, of any method; `silent` is no answer at all. */
  readonly replies: (Reply | 'silent')[] = [];
  /** What it answers to OPTIONS. */
  consent: Reply = {status: 200, headers: {'WebHook-Allowed-Origin': '*'}};
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    receiver.#server.listen(0, '127.0.0.1');
    await once(receiver.#server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/thanks?key=secret`;
  }

  get methods(): string[] {
    return this.received.map(({method}) => method);
  }

  get posted(): Received[] {
    return this.received.filter(({method}) => method === 'POST');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk as string;
    const {method = '', url: path = '', headers} = request;
    this.received.push({method, path, headers, body});
    const reply = this.replies.shift() ?? (method === 'OPTIONS' ? this.consent : {status: 204});
    if (reply === 'silent') return;
    response.writeHead(reply.status, reply.headers);
    if (reply.endless) response.write('x'.repeat(100_000));
    else response.end();
  }
}
