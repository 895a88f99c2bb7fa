import {groups} from '../../demo/seed/groups.js';
import {spaces} from '../../demo/seed/host-data.js';
import {findPerson, people} from '../../demo/seed/people/index.js';
import {createEvent} from '../../src/protocol/cloud-event.js';
import type {EventDraft} from '../../src/protocol/cloud-event.js';
import {createMemoryBallotStore} from '../../src/server/ballots/memory.js';
import {createDirectory} from '../../src/server/directory.js';
import {createHandler} from '../../src/server/handler.js';
import type {HandlerOptions} from '../../src/server/options.js';
import {createIntake} from '../../src/server/intake.js';
import {createMemoryImages} from '../../src/server/images/memory.js';
import {createMemoryStore} from '../../src/server/stores/memory.js';
import type {Identity} from '../../src/server/identity.js';
import type {Policy} from '../../src/server/policy.js';
import {createPageKeys} from '../../test/support/page-keys.js';
import {seedKudos} from './seed.js';
import type {Said} from './seed.js';

/** What goes wrong, or slowly, between the widgets and the host. Change it at any time. */
export interface Faults {
  /** Milliseconds before each answer; `Infinity` for none at all. */
  latency: number;
  /** No request gets through. */
  offline: boolean;
  /** The host answers with this status, and a problem, in place of its own answer. */
  status: number | undefined;
  /** The host works, but its answer to a POST is lost. */
  loseAnswers: boolean;
}

/** A host in the page: the real one over a store in memory. */
export interface InPageHost {
  endpoint: string;
  /** Signs in somebody else; nobody for `null`. */
  signIn(id: string | null): void;
  /** Requests as they came, `GET /v1/session`, in their order. */
  requests: string[];
  faults: Faults;
  fetch: typeof fetch;
  headers: () => HeadersInit;
  /** Gives the host another clock. */
  setClock(clock: () => number): void;
  /** Does what a host does now and then: counts the ballots of polls that are over. */
  maintain(): Promise<void>;
  /** States something as another person, through the same checks. */
  say(...said: Said[]): Promise<void>;
  /** States any other fact as another person, through the same checks. */
  state(by: string, draft: EventDraft): Promise<void>;
}

/** What a story or a test asks of a host in the page. */
export interface InPageHostOptions {
  /** Who is signed in; `null` for nobody. By default `ana`. */
  as?: string | null;
  /** What was said before. */
  said?: readonly Said[];
  faults?: Partial<Faults>;
  policy?: Policy;
  limits?: HandlerOptions['limits'];
  helpFor?: HandlerOptions['helpFor'];
  /** The current time, for the host. */
  clock?: () => number;
  /** Whether it takes pictures; by default it does. */
  takesImages?: boolean;
  /** Colleagues beside those of Ternhaven. */
  others?: readonly Identity[];
}

let hosts = 0;
const started = Date.now();

/**
 * Makes a host that answers in the page. Nothing is mocked: requests go through the handler that a server runs. Each host has an
 * endpoint of its own, so that two stories share no outbox.
 */
export async function inPageHost({
  as = 'ana',
  said = [],
  faults: wrong = {},
  policy,
  limits,
  helpFor,
  clock: time = Date.now,
  takesImages = true,
  others = [],
}: InPageHostOptions = {}): Promise<InPageHost> {
  const otherById = new Map(others.map((other) => [other.id, other]));
  const identityOf = (id: string): Identity | null => {
    const person = findPerson(id);
    return person ? {id, name: person.name, roles: person.roles, spaces: person.spaces} : (otherById.get(id) ?? null);
  };
  let read = time;
  const clock = () => read();
  const endpoint = `/in-page-${started}-${++hosts}`;
  const store = createMemoryStore();
  const images = takesImages ? createMemoryImages() : undefined;
  const directory = createDirectory({people: [...people, ...others], groups: [...groups], spaces});
  // A key is made when a poll is opened that needs one: in a page that takes a while.
  const ballots = {store: createMemoryBallotStore(), keys: createPageKeys()};
  const shared: Pick<HandlerOptions, 'store' | 'directory' | 'images' | 'ballots' | 'policy' | 'clock'> = {
    store,
    directory,
    images,
    ballots,
    policy,
    clock,
  };
  const intake = createIntake(shared);
  const handler = createHandler({
    ...shared,
    basePath: endpoint,
    limits,
    helpFor,
    secret: 'the page is its own host',
    identify: (request) => identityOf(request.headers.get('authorization')?.replace('Bearer ', '') ?? ''),
  });
  const faults: Faults = {latency: 0, offline: false, status: undefined, loseAnswers: false, ...wrong};
  const requests: string[] = [];
  let signedIn = as;
  const host: InPageHost = {
    endpoint,
    faults,
    requests,
    signIn: (id) => (signedIn = id),
    setClock: (other) => (read = other),
    headers: () => ({authorization: signedIn === null ? 'none' : `Bearer ${signedIn}`}),
    maintain: () => handler.maintain(),
    say: (...more) => seedKudos(intake, more, identityOf, clock()),
    async state(by, draft) {
      const event = createEvent(draft, {space: 'harbor', source: 'urn:hearth:story', now: clock()});
      const {receipts} = await intake.acceptEach([{event, by: identityOf(by)!, now: clock()}]);
      if (receipts[0]?.status !== 'stored') throw new Error(`The host refused what a story states: ${JSON.stringify(receipts)}`);
    },
    fetch: async (input, init) => {
      const request = new Request(input instanceof Request ? input : new URL(input, location.href), init);
      requests.push(`${request.method} ${new URL(request.url).pathname.slice(endpoint.length)}`);
      if (faults.latency > 0) await wait(faults.latency, request.signal);
      if (faults.offline) throw new TypeError('The network is cut.');
      if (faults.status !== undefined) return problem(faults.status);
      const answer = await handler(request);
      if (faults.loseAnswers && request.method === 'POST') throw new TypeError('The answer is lost.');
      return answer;
    },
  };
  await host.say(...said);
  return host;
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = milliseconds === Infinity ? undefined : setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

const problem = (status: number) =>
  new Response(
    JSON.stringify({type: 'urn:hearth:problem:unavailable', title: 'The host cannot answer now.', status, code: 'unavailable', retryable: true}),
    {
      status,
      headers: {'content-type': 'application/problem+json'},
    },
  );
