import type {LookupAddress} from 'node:dns';
import {request as requestHttp} from 'node:http';
import type {IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders} from 'node:http';
import {request as requestHttps} from 'node:https';
import type {LookupFunction} from 'node:net';

/** Bytes of an answer that are read, and thrown away: whoever says more is cut off. */
const LONGEST_ANSWER = 65_536;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

export interface Question {
  method: 'OPTIONS' | 'POST';
  headers: OutgoingHttpHeaders;
  body?: string;
  /** The only addresses that are connected to, whatever the host name resolves to meanwhile. */
  addresses: readonly LookupAddress[];
  signal: AbortSignal;
}

/**
 * Sends one request over a connection of its own, and follows no redirect. The certificate of the other side is checked against the host
 * name. Rejects where there is no answer, or the signal is aborted before there is one.
 */
export function ask(url: URL, {method, headers, body, addresses, signal}: Question): Promise<Answer> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    let answer: Answer | undefined;
    const sent = request(url, {method, headers, signal, agent: false, lookup: alwaysTo(addresses)}, (response) => {
      const given = (answer = {status: response.statusCode ?? 0, headers: response.headers});
      dismiss(response, () => resolve(given));
    });
    // The status counts once it is there; that the rest of the answer is cut off, by us or by them, changes nothing.
    sent.on('error', (error) => (answer ? resolve(answer) : reject(error)));
    sent.end(body);
  });
}

/** A lookup that knows one answer. */
function alwaysTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first!.address, first!.family);
  };
}

/** Reads an answer to its end, or as much of it as is decent. */
function dismiss(response: IncomingMessage, done: () => void): void {
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_ANSWER) response.destroy();
  });
  response.on('error', () => undefined);
  response.on('close', done);
}
