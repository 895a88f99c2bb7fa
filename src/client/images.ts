import {PROTOCOL_VERSION} from '../protocol/version.js';
import {isObject, text} from '../protocol/views/view.js';
import {TransportError} from './transport.js';
import type {Reply, Transport} from './transport.js';
import {urlOf} from './url-of.js';

/** A picture that the host keeps. */
export interface HostImage {
  id: string;
  /** Where it is read, by those who may. */
  src: string;
}

/** How long a picture may take, in milliseconds. */
const PATIENCE = 60_000;

const headers = {'hearth-version': PROTOCOL_VERSION};

/** Where a picture of a host is read. */
export const imageUrl = (endpoint: string, id: string): string => urlOf(endpoint, `images/${encodeURIComponent(id)}`).replace(/\?$/, '');

/**
 * Hands a picture to the host. It is seen by nobody else until something that others may see names it.
 *
 * @throws {TransportError} where the host does not take it.
 */
export async function postImage(transport: Transport, endpoint: string, principal: string, picture: Blob): Promise<HostImage> {
  const url = urlOf(endpoint, 'images').replace(/\?$/, '');
  const type = picture.type || 'application/octet-stream';
  const reply = await transport.send(url, {
    method: 'POST',
    // Its bytes, not the blob: not every browser gives the body of a request that was made from one.
    body: await picture.arrayBuffer(),
    headers: {...headers, 'content-type': type, 'hearth-principal': principal},
  });
  const id = reply.status === 201 && isObject(reply.body) ? text(reply.body.id) : undefined;
  if (!id) throw refused(`POST ${url}`, reply);
  return {id, src: imageUrl(endpoint, id)};
}

/**
 * Reads a picture of the host with what the page sends along, which an `<img>` alone does not.
 *
 * @throws {TransportError} where it is none of this host, or the host does not give it.
 */
export async function readImage(transport: Transport, endpoint: string, src: string): Promise<Blob> {
  const base = new URL(`${endpoint.replace(/\/$/, '')}/v1/images/`, document.baseURI).href;
  const url = new URL(src, document.baseURI).href;
  // Whatever else it is, it must not learn what this host is told.
  if (!url.startsWith(base)) throw new TransportError('not-ours', `GET ${url}`);
  const reply = await transport.open(url, {headers, signal: AbortSignal.timeout(PATIENCE)});
  if (reply.status !== 200 || !reply.type.startsWith('image/')) throw refused(`GET ${url}`, reply);
  try {
    return await reply.response.blob();
  } catch (cause) {
    throw new TransportError('network', `GET ${url}`, undefined, cause);
  }
}

const refused = (request: string, reply: Reply): TransportError =>
  new TransportError(reply.status === 401 ? 'unauthenticated' : reply.status < 400 ? 'not-ours' : 'problem', request, reply);
