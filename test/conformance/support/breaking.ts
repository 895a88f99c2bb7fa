import type {Handler} from '../../../src/server/index.js';

/** A host that breaks one rule: the real one, with something between it and the world. */
export type Breaking = (request: Request, answer: Handler | ((request: Request) => Promise<Response>)) => Promise<Response>;

type Json = Record<string, unknown>;

/** The same request with other headers; `undefined` takes one away. */
export function withHeaders(request: Request, headers: Record<string, string | undefined>): Request {
  const all = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return copyOf(request, request.url, all);
}

/** The same request to another address. */
export function withQuery(request: Request, change: (query: URLSearchParams) => void): Request {
  const url = new URL(request.url);
  change(url.searchParams);
  return copyOf(request, url, request.headers);
}

/** A request with the method and the body of another one, which ends when that one does. */
function copyOf({method, body, signal}: Request, url: string | URL, headers: Headers): Request {
  return new Request(url, {method, headers, body, signal, duplex: 'half'} as RequestInit);
}

/** The same request with another body. What a client would not have written so stays as it is, to the byte. */
export async function withBody(request: Request, change: (body: Json[]) => unknown): Promise<Request> {
  const bytes = await request.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  const isBatch = text.startsWith('[{') && !text.includes('\ufffd');
  const next = isBatch ? changed(text, (body) => (JSON.stringify(body) === text ? change(body as Json[]) : undefined)) : undefined;
  return new Request(request.url, {method: request.method, headers: request.headers, body: next ?? bytes});
}

/** The same batch with other events. */
export const withEvents = (request: Request, change: (event: Json) => Json): Promise<Request> =>
  withBody(request, (events) => events.map((event) => (typeof event === 'object' && event !== null && 'data' in event ? change(event) : event)));

/** The same answer with other headers; `undefined` takes one away. */
export function answerWith(response: Response, headers: Record<string, string | undefined>): Response {
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) all.delete(name);
    else all.set(name, value);
  }
  return new Response(response.body, {status: response.status, headers: all});
}

/** The same answer with another body, where it is JSON. */
export async function answerChanged(response: Response, change: (body: Json) => unknown): Promise<Response> {
  if (!/json/.test(response.headers.get('Content-Type') ?? '') || response.status === 304) return response;
  const text = await response.text();
  return new Response(changed(text, change as (body: unknown) => unknown) ?? text, {status: response.status, headers: response.headers});
}

/** The same answer with other receipts. */
export const receiptsChanged = (response: Response, change: (receipt: Json) => Json): Promise<Response> =>
  answerChanged(response, (body) => (Array.isArray(body.receipts) ? {...body, receipts: (body.receipts as Json[]).map(change)} : body));

/** The same answer with other items. */
export const itemsChanged = (response: Response, change: (item: Json) => Json): Promise<Response> =>
  answerChanged(response, (body) => (Array.isArray(body.items) ? {...body, items: (body.items as Json[]).map(change)} : body));

export const isTo = (request: Request, path: string): boolean => new URL(request.url).pathname === `/hearth${path}`;

/** Pages by how many items went before, which what others do meanwhile moves. */
export async function byOffset(request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const [offset, limit] = [Number(query.get('page') ?? 0), Number(query.get('limit') ?? 20)];
  const isPaged = isTo(request, '/v1/views/kudos') && /^\d+$/.test(query.get('page') ?? '1') && /^(?:[1-9]\d?|100)$/.test(query.get('limit') ?? '20');
  if (!isPaged) return answer(request);
  const response = await answer(withQuery(request, (own) => (own.set('limit', '100'), own.delete('page'))));
  return answerChanged(response, (body) => {
    if (!Array.isArray(body.items)) return undefined;
    const items = body.items as Json[];
    return {...body, items: items.slice(offset, offset + limit), page: items.length > offset + limit ? {next: String(offset + limit)} : {}};
  });
}

/** A JSON text, changed; nothing where it is none, or nothing is changed. */
function changed(text: string, change: (body: unknown) => unknown): string | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return undefined;
  }
  const next = change(body);
  return next === undefined ? undefined : JSON.stringify(next);
}
