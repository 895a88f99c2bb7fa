/** A person of the demo intranet with nothing but an HTTP client, as a program would be. */
import assert from 'node:assert/strict';
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import type {CloudEvent, EventDraft} from '../../../src/protocol/cloud-event.js';
import type {KudosGiven} from '../../../src/protocol/events/kudos.js';
import type {ReceiptBody} from '../../../src/protocol/receipt.js';
import type {KudosData, KudosItem} from '../../../src/protocol/views/kudos.js';
import {PROTOCOL_VERSION} from '../../../src/protocol/version.js';
import type {View, ViewItem} from '../../../src/protocol/views/view.js';

/** The thank-yous of one page of a view that a peer asks for: all that one journey can have written, and more. */
const LIMIT = 50;

/** The thank-yous that all journeys of a file together can have written, and more. */
const MOST = 500;

/** The demo intranet, seen by one person over HTTP. */
export class Peer {
  readonly #origin: string;
  readonly #cookie: string;

  private constructor(origin: string, cookie: string) {
    this.#origin = origin;
    this.#cookie = cookie;
  }

  /** Signs in as the person with this id. */
  static async signIn(origin: string, id: string): Promise<Peer> {
    const response = await fetch(`${origin}/sign-in?as=${id}`, {redirect: 'manual'});
    assert.equal(response.status, 303, `${id} can sign in`);
    const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    return new Peer(origin, cookies.join('; '));
  }

  /** The wall of a space, as the host answers it. */
  async view(space = 'harbor'): Promise<View<KudosData>> {
    const response = await fetch(`${this.#origin}/hearth/v1/views/kudos?space=${space}&limit=${LIMIT}`, {headers: {cookie: this.#cookie}});
    assert.equal(response.status, 200);
    return (await response.json()) as View<KudosData>;
  }

  /** The first items of any view of a space, as the host answers it. */
  async read<Data>(name: string, space: string): Promise<ViewItem<Data>[]> {
    const response = await fetch(`${this.#origin}/hearth/v1/views/${name}?space=${space}`, {headers: {cookie: this.#cookie}});
    assert.equal(response.status, 200);
    return ((await response.json()) as View<Data>).items;
  }

  /** All thank-yous on the wall of a space that are newer than what its people said before this test began, and some older ones. */
  async all(space = 'harbor'): Promise<KudosItem[]> {
    const items: KudosItem[] = [];
    for (let page: string | undefined = ''; page !== undefined && items.length < MOST;) {
      const query = `space=${space}&limit=100${page && `&page=${encodeURIComponent(page)}`}`;
      const response: Response = await fetch(`${this.#origin}/hearth/v1/views/kudos?${query}`, {headers: {cookie: this.#cookie}});
      const view = (await response.json()) as View<KudosData>;
      assert.equal(response.status, 200);
      items.push(...view.items);
      page = view.page.next;
    }
    return items;
  }

  /** The thank-yous on the wall that say exactly this. */
  async find(message: string, space = 'harbor'): Promise<KudosItem[]> {
    const {items} = await this.view(space);
    return items.filter(({data}) => data.message === message);
  }

  /** Posts events as one batch. */
  async post(...events: CloudEvent[]): Promise<ReceiptBody> {
    const response = await fetch(`${this.#origin}/hearth/v1/events`, {
      method: 'POST',
      headers: {cookie: this.#cookie, 'content-type': BATCH_MEDIA_TYPE, 'hearth-version': PROTOCOL_VERSION},
      body: JSON.stringify(events),
    });
    const body = (await response.json()) as ReceiptBody;
    assert.equal(response.status, 200, JSON.stringify(body));
    return body;
  }

  /** Gives thanks, and returns their id. */
  async thank(id: string, message: string, {space = 'harbor', audience = 'group' as KudosGiven['audience']} = {}): Promise<string> {
    const event = eventOf({type: 'hearth.kudos.given.v1', space, data: {to: [{kind: 'person', id}], message, audience}});
    const {receipts} = await this.post(event);
    assert.equal(receipts[0]?.status, 'stored', JSON.stringify(receipts));
    return event.id;
  }

  /** Does something with a thank-you. */
  async act(subject: string, type: string, data: object, space = 'harbor'): Promise<void> {
    const {receipts} = await this.post(eventOf({type, space, subject, data}));
    assert.equal(receipts[0]?.status, 'stored', JSON.stringify(receipts));
  }

  /** Changes the words of a thank-you. */
  async edit(subject: string, version: number, message: string): Promise<void> {
    const {receipts} = await this.post(eventOf({type: 'hearth.kudos.edited.v1', subject, data: {version, message}}));
    assert.equal(receipts[0]?.status, 'stored', JSON.stringify(receipts));
  }
}

/** The event that states a draft, in the name of a program that is no widget. */
export const eventOf = (draft: EventDraft): CloudEvent => createEvent(draft, {space: 'harbor', source: 'urn:example:journeys', now: Date.now()});
