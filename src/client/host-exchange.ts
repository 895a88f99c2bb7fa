import {BATCH_MEDIA_TYPE} from '../protocol/cloud-event.js';
import {readSession} from '../protocol/session.js';
import {PROTOCOL_VERSION} from '../protocol/version.js';
import type {Session} from '../protocol/session.js';
import {isObject} from '../protocol/views/view.js';
import type {Exchange} from './exchange.js';
import type {PeopleSearch} from './host-connection.js';
import {TransportError} from './transport.js';
import {urlOf} from './url-of.js';
import type {Reply, Transport} from './transport.js';

const headers = {'hearth-version': PROTOCOL_VERSION};

/** A full host: the routes of the protocol below one base URL. */
export class HostExchange implements Exchange {
  readonly url: string;
  readonly #transport: Transport;

  constructor(endpoint: string, transport: Transport) {
    this.url = endpoint.replace(/\/$/, '');
    this.#transport = transport;
  }

  async session(): Promise<Session> {
    const url = urlOf(this.url, 'session');
    const reply = await this.#transport.read(url, {headers});
    const session = readSession(reply.body);
    if (!session) throw new TransportError('not-ours', `GET ${url}`, reply);
    return session;
  }

  async searchPeople(q: string, {space, limit, signal}: PeopleSearch): Promise<unknown[]> {
    const url = urlOf(this.url, 'people', {q, space, limit});
    const reply = await this.#transport.read(url, {headers, signal});
    if (!isObject(reply.body) || !Array.isArray(reply.body.items)) throw new TransportError('not-ours', `GET ${url}`, reply);
    return reply.body.items;
  }

  async erase(principal: string): Promise<void> {
    const url = urlOf(this.url, 'me/erase');
    const reply = await this.#transport.send(url, {method: 'POST', headers: {...headers, 'hearth-principal': principal}});
    const {status} = reply;
    // Any page for people may answer 200, so only this one counts.
    if (status === 202 && !reply.response.redirected) return;
    throw new TransportError(status === 401 ? 'unauthenticated' : status < 400 ? 'not-ours' : 'problem', `POST ${url}`, reply);
  }

  deliver(batch: string, {principal, erased = 'never'}: Pick<Session, 'principal' | 'erased'>, keepalive: boolean): Promise<Reply> {
    return this.#transport.send(urlOf(this.url, 'events'), {
      method: 'POST',
      body: batch,
      keepalive,
      headers: {...headers, 'content-type': BATCH_MEDIA_TYPE, 'hearth-principal': principal, 'hearth-erased': erased},
    });
  }
}
