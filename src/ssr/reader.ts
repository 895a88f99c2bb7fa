import type {ViewQuery} from '../client/host-connection.js';
import {urlOf} from '../client/url-of.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
import {helpOf, PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import {isObject} from '../protocol/views/view.js';

/** Where a host is, for a server that asks it in the name of whoever asked the server. */
export interface ReaderOptions {
  /** What says who asks. */
  headers: Headers;
  /** The base URL of the host, absolute. */
  url: string;
  /** Asks it: `fetch`, or a handler in the same process. */
  fetch: (request: Request) => Response | Promise<Response>;
  /** How long a view may take, in milliseconds. */
  timeout: number;
}

/** What a host answered: a view, that this person may not see it (401, 403, 404), or nothing to work with, of which 0 stands for no answer at all. */
export interface Answer {
  status: number;
  body?: unknown;
}

/** Reads a view as the person would in the page. A host that is slow, gone or wrong costs the page nothing but what it would have shown. */
export async function readView({url, fetch, timeout, headers: identity}: ReaderOptions, name: string, query: ViewQuery): Promise<Answer> {
  const headers = new Headers(identity);
  headers.set('accept', 'application/json');
  headers.set('hearth-version', PROTOCOL_VERSION);
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      given.abort();
      resolve({status: 0});
    }, timeout);
  });
  const asking = async (): Promise<Answer> => {
    const response = await fetch(new Request(urlOf(url, `views/${name}`, query), {headers, redirect: 'manual', signal: given.signal}));
    const {status} = response;
    if (status === 200) {
      const body: unknown = await response.json();
      return isObject(body) && Array.isArray(body.items) ? {status, body} : {status: 0};
    }
    const isProblem = response.headers.get('content-type')?.startsWith(PROBLEM_MEDIA_TYPE) ?? false;
    const help = isProblem && (status === 403 || status === 404) ? helpOf(await response.json()) : undefined;
    if (!response.bodyUsed) await response.body?.cancel();
    // Nothing at this address, by the word of a server that is no host: the page finds that out, and tells whoever runs it.
    if (status === 404 && !isProblem) return {status: 0};
    return {status, body: help === undefined ? undefined : {help}};
  };
  try {
    return await Promise.race([asking(), late]);
  } catch (error) {
    // The page will ask again by itself, and say then what is wrong; whoever runs the server reads it here.
    console.warn(`Hearth: the view ${name} could not be read for a page that is rendered here.`, error);
    return {status: 0};
  } finally {
    clearTimeout(timer);
  }
}
