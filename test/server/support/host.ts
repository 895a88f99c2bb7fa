import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {BATCH_MEDIA_TYPE, createEvent} from '../../../src/protocol/cloud-event.js';
import type {CloudEvent, EventDraft} from '../../../src/protocol/cloud-event.js';
import type {EventData, EventType} from '../../../src/protocol/events/index.js';
import type {Receipt, ReceiptBody} from '../../../src/protocol/receipt.js';
import type {FullKudosItem} from '../../../src/protocol/views/kudos-more.js';
import type {KudosView} from '../../../src/protocol/views/kudos.js';
import type {QueuedKudosItem} from '../../../src/protocol/views/moderation.js';
import {createHandler} from '../../../src/server/index.js';
import type {Directory, Handler, HandlerOptions, Identity, Store} from '../../../src/server/index.js';
import {createMemoryStore} from '../../../src/server/stores/memory.js';
import {createSqliteStore} from '../../../src/server/stores/sqlite.js';
import {createPeople, identities} from './people.js';
import {postgresStores} from './postgres-server.js';

/** A view of kudos, with everything that a host tells. */
export type FullKudosView = Omit<KudosView, 'items'> & {items: FullKudosItem[]};

/** Noon of a working day. */
export const NOON = Date.UTC(2025, 2, 12, 12);
export const MINUTE = 60_000;

/** A store to test with, and how to get rid of what it left. */
export interface StoreFixture {
  store: Store;
  dispose(): Promise<void>;
}

const postgres = postgresStores();

/** Every kind of store, by name. */
export const storeKinds: Record<string, () => Promise<StoreFixture>> = {
  ...(postgres && {
    async postgres() {
      return {store: await postgres(), dispose: async () => undefined};
    },
  }),
  async memory() {
    const store = createMemoryStore();
    return {store, dispose: () => store.close()};
  },
  async sqlite() {
    const folder = await mkdtemp(join(tmpdir(), 'hearth-'));
    const store = await createSqliteStore(join(folder, 'host.db'));
    return {
      store,
      async dispose() {
        await store.close();
        await rm(folder, {recursive: true});
      },
    };
  },
};

export interface HostOptions extends Partial<HandlerOptions> {
  /** The people who can sign in. */
  people?: Record<string, Identity>;
}

export interface PostOptions {
  headers?: Record<string, string>;
  /** The body, where it is not the batch of the events. */
  body?: BodyInit;
}

/** A host as its HTTP peers see it, with a clock that stands still until a test moves it. */
export class TestHost {
  readonly handler: Handler;
  readonly directory: Directory;
  now = NOON;
  readonly #tags = new Map<string, string>();

  constructor(store: Store, options: HostOptions = {}) {
    const people = options.people ?? identities;
    this.directory = options.directory ?? createPeople();
    this.handler = createHandler({
      store,
      directory: this.directory,
      identify: (request) => people[request.headers.get('Authorization')?.replace('Bearer ', '') ?? ''] ?? null,
      clock: () => this.now,
      basePath: '/hearth',
      secret: 'a secret of the test',
      ...options,
      // While the clock stands still, nobody gets anything back of what they may read.
      limits: {readsPerMinute: 1e9, ...options.limits},
    });
  }

  /** Sends a request in the name of a person, or of nobody. */
  async request(person: string | undefined, path: string, init: RequestInit & {duplex?: 'half'} = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (person !== undefined && !headers.has('Authorization')) headers.set('Authorization', `Bearer ${person}`);
    return this.handler(new Request(`http://host.example/hearth${path}`, {...init, headers}));
  }

  /** The tag of a person's session. */
  async tag(person: string): Promise<string> {
    const known = this.#tags.get(person);
    if (known !== undefined) return known;
    const response = await this.request(person, '/v1/session');
    const {principal} = (await response.json()) as {principal: string};
    this.#tags.set(person, principal);
    return principal;
  }

  /** Posts a batch as the client does, and gives the whole answer. */
  async send(person: string, events: readonly unknown[], {headers, body}: PostOptions = {}): Promise<Response> {
    return this.request(person, '/v1/events', {
      method: 'POST',
      headers: {'Content-Type': BATCH_MEDIA_TYPE, 'Hearth-Version': '1.0', 'Hearth-Principal': await this.tag(person), ...headers},
      body: body ?? JSON.stringify(events),
      duplex: 'half',
    } as RequestInit);
  }

  /** Posts a batch and gives the receipts. */
  async post(person: string, ...events: unknown[]): Promise<Receipt[]> {
    const response = await this.send(person, events);
    if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as ReceiptBody).receipts;
  }

  /** An event as the client makes it, at the time of the host. */
  event<Type extends EventType>(draft: EventDraft<Type, EventData<Type>>): CloudEvent<Type, EventData<Type>> {
    return createEvent(draft, {space: 'harbor', source: 'urn:hearth:test', now: this.now});
  }

  /** A kudos from somebody to Bilal, unless told otherwise. */
  given(data: Partial<EventData<'hearth.kudos.given.v1'>> = {}, draft: {id?: string; space?: string} = {}): CloudEvent {
    return this.event({
      type: 'hearth.kudos.given.v1',
      data: {to: [{kind: 'person', id: 'bilal'}], message: 'You stayed until the boxes were packed.', audience: 'group', ...data},
      ...draft,
    });
  }

  /** Gives a kudos and its id. */
  async give(person: string, data?: Parameters<TestHost['given']>[0], draft?: Parameters<TestHost['given']>[1]): Promise<string> {
    const event = this.given(data, draft);
    const [receipt] = await this.post(person, event);
    if (receipt?.status !== 'stored') throw new Error(`Not stored: ${JSON.stringify(receipt)}`);
    return event.id;
  }

  /** What somebody does with a kudos. */
  about<Type extends EventType>(subject: string, type: Type, data: EventData<Type>, space = 'harbor'): CloudEvent<Type, EventData<Type>> {
    return this.event({type, subject, data, space});
  }

  /** The view `kudos` of a space. */
  async wall(person: string, space = 'harbor', query = ''): Promise<FullKudosView> {
    const response = await this.request(person, `/v1/views/kudos?space=${space}${query}`);
    if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as FullKudosView;
  }

  /** The messages on a wall, newest first. */
  async messages(person: string, space?: string): Promise<string[]> {
    return (await this.wall(person, space)).items.map((item) => item.data.message);
  }

  /** The ids in the view `mine`. */
  async mine(person: string, filter?: 'given' | 'received' | 'kept'): Promise<string[]> {
    const response = await this.request(person, `/v1/views/mine?space=me${filter ? `&filter=${filter}` : ''}`);
    return ((await response.json()) as KudosView).items.map((item) => item.id);
  }

  /** A kudos as somebody sees it on a wall. */
  async item(person: string, id: string, space?: string): Promise<FullKudosItem | undefined> {
    return (await this.wall(person, space)).items.find((item) => item.id === id);
  }

  /** What waits for a moderator, or was decided on. */
  async queue(person: string, filter: 'open' | 'decided' = 'open', space = 'harbor'): Promise<QueuedKudosItem[]> {
    const response = await this.request(person, `/v1/views/moderation?space=${space}&filter=${filter}`);
    if (response.status !== 200) throw new Error(`The host answered ${response.status}: ${await response.text()}`);
    return ((await response.json()) as {items: QueuedKudosItem[]}).items;
  }

  /** Does something with a kudos, and gives what became of it: `stored`, or why not. */
  async act<Type extends EventType>(person: string, subject: string, type: Type, data: EventData<Type>): Promise<string> {
    const [receipt] = await this.post(person, this.about(subject, type, data));
    return receipt?.code ?? receipt?.status ?? '';
  }

  /** Replies, and gives the id of the reply. */
  async reply(person: string, subject: string, message: string): Promise<string> {
    const event = this.about(subject, 'hearth.kudos.replied.v1', {message});
    const [receipt] = await this.post(person, event);
    if (receipt?.status !== 'stored') throw new Error(`Not stored: ${JSON.stringify(receipt)}`);
    return event.id;
  }
}
