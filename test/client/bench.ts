/** What the tests of the client have in common: the real host in the page, people at it, and the tabs that they open. */
// What a connection loads when it needs it is here from the start: how long a module takes to load is no matter of these tests.
import '../../src/client/background.js';
import '../../src/client/outbox/outbox.js';
import '../../src/client/sink.js';
import '../../src/protocol/validate.js';
import {Connection} from '../../src/client/connection.js';
import type {Environment} from '../../src/client/environment.js';
import type {AuthNeededEvent, VerdictEvent, WarningEvent} from '../../src/client/events.js';
import type {HostConfig} from '../../src/client/host-config.js';
import type {EventDraft} from '../../src/protocol/cloud-event.js';
import {createDirectory, createHandler, createMemoryStore} from '../../src/server/index.js';
import type {HandlerOptions, Identity} from '../../src/server/index.js';
import {ScriptedHost} from '../support/scripted-host.js';

export const SPACE = 'harbor';

const people = ['ana', 'bilal', 'chiara'].map((id) => ({id, name: id}));
const identityOf = (id: string): Identity => ({id, name: id, roles: [], spaces: ['everyone', SPACE]});

/** A host with nothing on its walls, and a browser at it in which somebody is signed in. */
export class Bench {
  /** Who is signed in, by whatever means; nobody where it is undefined. */
  person: string | undefined = 'ana';
  readonly host: ScriptedHost;
  readonly endpoint: string;
  readonly #handler: (request: Request) => Promise<Response>;
  readonly #tabs: Tab[] = [];

  /** @param basePath where the host is. Tests that share a browser give each its own. */
  constructor({basePath = '/hearth', ...options}: Partial<HandlerOptions> = {}) {
    this.endpoint = `http://intranet.example${basePath}`;
    this.#handler = createHandler({
      store: createMemoryStore(),
      directory: createDirectory({people}),
      identify: (request) => {
        const id = request.headers.get('authorization')?.slice('Bearer '.length);
        return people.find((person) => person.id === id) ? identityOf(id!) : null;
      },
      basePath,
      secret: 'a secret of the test',
      limits: {ratePerMinute: 100_000, readsPerMinute: 1e9},
      // Whoever listens makes requests of their own accord: where that matters, a test says so.
      live: [],
      ...options,
    });
    this.host = new ScriptedHost(this.#handler);
  }

  /** Opens a tab. */
  open(environment: Environment, config: HostConfig = {}): Tab {
    const headers = (): HeadersInit => ({authorization: `Bearer ${this.person ?? 'nobody'}`});
    const tab = new Tab({endpoint: this.endpoint, fetch: this.host.fetch, headers, ...config}, environment);
    this.#tabs.push(tab);
    return tab;
  }

  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close();
  }

  /** The ids of what stands on the wall, as anybody in the space sees it, with who said it. Oldest first. */
  async wall(): Promise<{id: string; by: string}[]> {
    const found: {id: string; by: string}[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const url = `${this.endpoint}/v1/views/kudos?space=${SPACE}&limit=100${next && `&page=${next}`}`;
      const response: Response = await this.#handler(new Request(url, {headers: {authorization: 'Bearer chiara', 'hearth-version': '1.0'}}));
      const {items, page} = (await response.json()) as {items: {id: string; by: {id: string}}[]; page: {next?: string}};
      found.push(...items.map(({id, by}) => ({id, by: by.id})));
      next = page.next;
    }
    return found.reverse();
  }
}

/** One tab, and what a page in it hears of its connection. */
export class Tab extends Connection {
  readonly verdicts: VerdictEvent[] = [];
  readonly warnings: WarningEvent[] = [];
  readonly authNeeded: AuthNeededEvent[] = [];

  constructor(config: HostConfig, environment: Environment) {
    super(config, environment);
    this.addEventListener('verdict', (event) => this.verdicts.push(event));
    this.addEventListener('warning', (event) => this.warnings.push(event));
    this.addEventListener('auth-needed', (event) => this.authNeeded.push(event));
  }

  /** Gives thanks and resolves to the id, once they are saved. */
  async thank(message = 'Thank you for the lamp oil.', options: {hold?: number; memo?: unknown} = {}): Promise<string> {
    return (await this.post(thanks(message), {space: SPACE, ...options})).id;
  }

  /** The ids of what is in this state. */
  ids(...statuses: string[]): string[] {
    return this.pending.filter(({status}) => statuses.includes(status)).map(({event}) => event.id);
  }

  /** The ids of what is not accepted. */
  get unsent(): string[] {
    return this.ids('queued', 'sending', 'parked');
  }

  /** The same, of thanks alone: what takes some back is nothing that anybody sees. */
  get unsentThanks(): string[] {
    const {unsent} = this;
    return this.pending.flatMap(({event}) => (event.type === 'hearth.kudos.given.v1' && unsent.includes(event.id) ? event.id : []));
  }

  get verdictsById(): Record<string, string> {
    return Object.fromEntries(this.verdicts.map(({event, receipt}) => [event.id, receipt.status]));
  }
}

export const thanks = (message = 'Thank you for the lamp oil.'): EventDraft => ({
  type: 'hearth.kudos.given.v1',
  data: {to: [{kind: 'person', id: 'chiara'}], message, audience: 'group'},
});
