import {PROTOCOL_VERSION} from '../../protocol/version.js';
import {ProblemError} from './problem.js';

const ALLOWED_HEADERS = 'content-type, hearth-version, hearth-principal, hearth-erased, authorization, last-event-id, if-none-match';
const EXPOSED_HEADERS = 'etag, retry-after, hearth-version, hearth-request-id, hearth-cursor';

/** Seconds that a browser may remember the answer to a preflight. */
const PREFLIGHT_MAX_AGE = '600';

/** The origins that a host lists, compared as a whole. `null` is the origin of every sandboxed page and never one of them. */
export class OriginList {
  /** The host's own, where it is another one than requests say: behind a proxy. */
  readonly own: string | undefined;
  readonly #origins: ReadonlySet<string>;

  constructor(origins: readonly string[] = [], own?: string) {
    this.own = own;
    this.#origins = new Set(origins.filter((origin) => origin !== 'null' && origin !== '*'));
  }

  get isEmpty(): boolean {
    return this.#origins.size === 0;
  }

  has(origin: string | null): origin is string {
    return origin !== null && this.#origins.has(origin);
  }
}

/** The headers that let a listed page read the answer; none for every other. */
export function corsHeaders(request: Request, origins: OriginList): Record<string, string> {
  if (origins.isEmpty) return {'Cross-Origin-Resource-Policy': 'same-origin'};
  const headers: Record<string, string> = {'Cross-Origin-Resource-Policy': 'cross-origin', Vary: 'Origin'};
  const origin = request.headers.get('Origin');
  if (!origins.has(origin)) return headers;
  return {
    ...headers,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
  };
}

/** The further headers of the answer to a preflight. Without those of {@link corsHeaders} they allow nothing. */
export const preflightHeaders = (methods: string): Record<string, string> => ({
  'Access-Control-Allow-Methods': methods,
  'Access-Control-Allow-Headers': ALLOWED_HEADERS,
  'Access-Control-Max-Age': PREFLIGHT_MAX_AGE,
});

/**
 * Refuses a request that a page of another origin may have made in the name of whoever is signed in.
 *
 * Browsers say where a request comes from in `Sec-Fetch-Site`, and where they do not (plain http), in `Origin`, which goes with every
 * POST. What says neither is a program and no page, and may bring a cookie as well as a token. Should a browser say neither all the same: in any case
 * the header `Hearth-Version` must be there, which no form can send, and no page of another origin without a preflight, which tells its origin and is
 * refused.
 *
 * @throws {ProblemError} `origin`.
 */
export function checkOrigin(request: Request, origins: OriginList): void {
  const {headers} = request;
  if (!headers.has('Hearth-Version')) throw new ProblemError('origin', {detail: `Send the header Hearth-Version: ${PROTOCOL_VERSION}.`});
  if (!isTrusted(request, origins)) throw new ProblemError('origin', {detail: 'The host has to list the origin of this page.'});
}

function isTrusted({headers, url}: Request, origins: OriginList): boolean {
  const origin = headers.get('Origin');
  const site = headers.get('Sec-Fetch-Site');
  if (site === 'same-origin') return true;
  if (site === 'none' && origin === null) return true;
  if (site !== null) return origins.has(origin);
  if (origin !== null) return origin === (origins.own ?? new URL(url).origin) || origins.has(origin);
  return true;
}
