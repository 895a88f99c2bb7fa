import type {ViewQuery} from '../client/host-connection.js';
import {urlOf} from '../client/url-of.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
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
    const body: unknown = response.status === 200 ? await response.json() : undefined;
    if (response.status !== 200) await response.body?.cancel();
    return response.status === 200 && !(isObject(body) && Array.isArray(body.items)) ? {status: 0} : {status: response.status, body};
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
