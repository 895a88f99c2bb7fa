import {Agent, request as requestPlain} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {Agent as SecureAgent, request as requestSecure} from 'node:https';

/** What is sent. Names of headers in lower case; a header without a value is left out. */
export interface Sending {
  method?: string;
  headers?: Record<string, string | undefined>;
  /** A body; several parts are sent without saying before how long they are together. */
  body?: string | Uint8Array | readonly string[];
  /** Milliseconds after which nothing more is waited for. */
  patience?: number;
  /** What of the body is enough, for an answer that has no end. */
  until?: RegExp;
}

/** One answer, read to its end, or as far as it came. */
export interface Answer {
  /** The request in short: `GET /v1/session`. */
  request: string;
  status: number;
  headers: Headers;
  text: string;
  /** What the body says as JSON; nothing where it is none. */
  json: unknown;
}

const PATIENCE = 20_000;
/** Bytes of a body from which on a connection is used once: a host may hang up on what is too large. */
const LARGE = 65_536;

const plain = new Agent({keepAlive: true});
const secure = new SecureAgent({keepAlive: true});

/** Sends a request to a path below a base URL, just as it is written, and waits for the beginning of the answer. */
export async function open(base: URL, path: string, sending: Sending = {}): Promise<IncomingMessage> {
  try {
    return await openOnce(base, path, sending);
  } catch (error) {
    // The host closed a connection that stood idle, in the moment in which it was used again.
    if (error instanceof IdleConnectionError) return openOnce(base, path, sending);
    throw error;
  }
}

class IdleConnectionError extends Error {
  override readonly name = 'IdleConnectionError';
}

function openOnce(base: URL, path: string, {method = 'GET', headers = {}, body, patience = PATIENCE}: Sending): Promise<IncomingMessage> {
  const isSecure = base.protocol === 'https:';
  const parts = body === undefined ? [] : typeof body === 'string' || body instanceof Uint8Array ? [body] : body;
  const length = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  if (body !== undefined && parts !== body) known.push(['content-length', String(length)]);
  const outgoing = (isSecure ? requestSecure : requestPlain)({
    protocol: base.protocol,
    // An address of version 6 stands in brackets in a URL and nowhere else.
    hostname: base.hostname.replace(/^\[|\]$/g, ''),
    port: base.port,
    path: `${base.pathname.replace(/\/$/, '')}${path}`,
    method,
    headers: Object.fromEntries(known),
    agent: length > LARGE ? false : isSecure ? secure : plain,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => outgoing.destroy(new Error(`There was no answer within ${patience / 1000} s.`)), patience);
    outgoing.once('response', (incoming) => {
      clearTimeout(timer);
      resolve(incoming);
    });
    // After an answer has come, this says nothing more: a host may hang up while the rest of a large body is on its way.
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(outgoing.reusedSocket && error.code === 'ECONNRESET' ? new IdleConnectionError() : error);
    });
    for (const part of parts) outgoing.write(part);
    outgoing.end();
  });
}

/** Sends a request and reads the answer. */
export async function send(base: URL, path: string, sending: Sending = {}): Promise<Answer> {
  const incoming = await open(base, path, sending);
  let text = '';
  const timer = setTimeout(() => incoming.destroy(), sending.patience ?? PATIENCE);
  try {
    for await (const part of incoming.setEncoding('utf8')) {
      text += part as string;
      if (sending.until?.test(text)) break;
    }
  } catch {
    // What came before it broke off, or before patience ended, is the answer.
  } finally {
    clearTimeout(timer);
  }
  return {request: `${sending.method ?? 'GET'} ${path}`, status: incoming.statusCode ?? 0, headers: headersOf(incoming), text, json: parsed(text)};
}

/** The headers of an answer, those that came twice with a comma between them. */
export function headersOf({rawHeaders}: IncomingMessage): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  return headers;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Lets go of the connections that are kept for later. */
export function hangUp(): void {
  plain.destroy();
  secure.destroy();
}
