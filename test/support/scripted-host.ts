/** Ways in which a host, or what stands between it and the page, goes wrong. */
import type {Receipt, ReceiptBody} from '../../src/protocol/receipt.js';
import {atWork} from './at-work.js';

type Handler = (request: Request) => Promise<Response>;

/** Answers one request; `pass` asks the host itself. */
export type Play = (request: Request, pass: Handler) => Promise<Response> | Response;

/** A request as it came to the host. */
export interface Seen {
  method: string;
  path: string;
  headers: Headers;
  keepalive: boolean;
  /** The ids of the events that it carried. */
  ids: string[];
  /** The length of the body in UTF-8. */
  bytes: number;
}

/** There is no network. */
export const offline: Play = () => Promise.reject(new TypeError('Failed to fetch'));

/** The host takes what it was sent, and the connection breaks before it can say so. */
export const cutAfterCommit: Play = async (request, pass) => {
  await pass(request);
  throw new TypeError('Failed to fetch');
};

/** The host takes what it was sent, and its answer never comes. */
export const hangAfterCommit: Play = async (request, pass) => {
  await pass(request);
  return new Promise<Response>(() => {});
};

/** The host never answers. */
export const hang: Play = () => new Promise<Response>(() => {});

/** Something answers with a status, and with a body where one is given. */
export const answer =
  (
    status: number,
    {type = 'application/problem+json', body = '{}', headers = {}}: {type?: string; body?: string; headers?: Record<string, string>} = {},
  ): Play =>
  () =>
    new Response(body, {status, headers: {'content-type': type, ...headers}});

/** The host reports a problem. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Play =>
  answer(status, {body: JSON.stringify({type: `urn:hearth:problem:${code}`, title: code, status, instance: '1', code, retryable: false}), headers});

/** A sign-in page in place of the host. */
export const signInPage: Play = answer(200, {type: 'text/html; charset=utf-8', body: '<!doctype html><title>Sign in</title>'});

/** The way to a sign-in page. */
export const signInRedirect: Play = () => new Response(null, {status: 302, headers: {location: 'https://login.example/'}});

/** The host does what it should, but its receipts are changed on the way. */
export const withReceipts =
  (change: (receipts: Receipt[]) => unknown[]): Play =>
  async (request, pass) => {
    const response = await pass(request);
    const body = (await response.json()) as ReceiptBody;
    return new Response(JSON.stringify({...body, receipts: change(body.receipts)}), response);
  };

/** Stands before a real host and plays what a test asks for. Everything else passes. */
export class ScriptedHost {
  readonly seen: Seen[] = [];
  readonly #handler: Handler;
  readonly #script: {path: string; play: Play; times: number}[] = [];

  constructor(handler: Handler) {
    // What waits for something to change is at rest.
    this.#handler = (request) => (request.url.includes('/changes?') ? handler(request) : atWork(handler(request)));
  }

  /** To be used in place of the browser's own. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    // As a browser does: an aborted request fails, whatever the host is at.
    const aborted = new Promise<never>((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
    const body = request.method === 'POST' ? await request.clone().text() : '';
    const path = new URL(request.url).pathname;
    const ids = body === '' ? [] : (JSON.parse(body) as {id: string}[]).map(({id}) => id);
    const {method, headers, keepalive} = request;
    this.seen.push({method, path, headers, keepalive, ids, bytes: new TextEncoder().encode(body).length});
    const scene = this.#script.find((other) => other.times > 0 && path.endsWith(other.path));
    if (scene) scene.times--;
    const response = scene ? scene.play(request, this.#handler) : this.#handler(request);
    return Promise.race([response, aborted]);
  };

  /** Plays one thing after the other for the next requests to the events. */
  next(...plays: Play[]): void {
    for (const play of plays) this.#script.push({path: '/events', play, times: 1});
  }

  /** Plays something for the next request whose path ends so. */
  once(play: Play, path: string): void {
    this.#script.push({path, play, times: 1});
  }

  /** Plays the same for every request whose path ends so, until it is played no more. */
  always(play: Play, path = ''): void {
    this.#script.push({path, play, times: Infinity});
  }

  /** Ends all plays. */
  heal(): void {
    this.#script.length = 0;
  }

  /** The batches that came, each as the ids of its events. */
  get batches(): string[][] {
    return this.seen.filter(({path}) => path.endsWith('/events')).map(({ids}) => ids);
  }
}
