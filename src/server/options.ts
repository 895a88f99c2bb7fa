import type {SessionLimits} from '../protocol/session.js';
import type {BallotParts} from './ballots/host-ballots.js';
import type {Directory} from './directory.js';
import type {Identity} from './identity.js';
import type {ImageStore} from './images/images.js';
import type {Measure} from './measure.js';
import type {Policy} from './policy.js';
import type {Store} from './stores/store.js';

/** What a host accepts: the limits it tells its clients, and those that they meet. */
export interface HostLimits extends SessionLimits {
  /** Milliseconds from the first to the last byte of a body. */
  bodyTimeout: number;
  /**
   * What one person reads in a minute, in all their browsers together: views, people, what has changed, the session; not pictures. By default 1200, which
   * many pages with many widgets do not come near.
   */
  readsPerMinute: number;
  /** Requests of one address a minute, all people behind it together, where {@link HandlerOptions.addressOf} tells addresses. The first 64 bits of IPv6 are one address. By default 6000. */
  ratePerMinutePerAddress: number;
  /**
   * Ballots of one network a minute, all people behind it together, where {@link HandlerOptions.addressOf} tells addresses. By default 600. Nothing of an
   * address is kept for it: a count in one of few places, for a minute, in memory.
   */
  ballotsPerMinutePerAddress: number;
  /** Ballots a minute that this process takes, of everybody together. By default 12,000. Pages keep theirs and send it again. */
  ballotsPerMinute: number;
  /** Streams that one person may have open at the same time, in all their browsers together; each has one. By default 6. */
  streamsPerPerson: number;
  /**
   * Milliseconds between two signs of life on a stream. At each of them it is asked anew who looks on and what they may see, so that
   * whoever is signed out hears nothing after that. By default 20,000.
   */
  heartbeat: number;
}

/** One line about one request, for the log of the host. It holds no text that a person wrote and no name. */
export interface LogEntry {
  requestId: string;
  method: string;
  /** The route that answered, with parameters unfilled; empty where there is none. */
  route: string;
  status: number;
  /** How long the answer took, in milliseconds. */
  duration: number;
  /** The code of the problem, where there was one. */
  code?: string;
}

/** What a host needs to answer: where things are kept, who asks, who is who. */
export interface HandlerOptions {
  store: Store;
  /**
   * Who sends this request, by the host's own cookie or token; `null` where nobody is signed in. It is the only source of identity.
   */
  identify(request: Request): Promise<Identity | null> | Identity | null;
  directory: Directory;
  /**
   * Where the pictures are kept that people put into answers: `createFolderImages` of `hearth-widgets/server/images` on Node.js. By default
   * nowhere, and then answers have none.
   */
  images?: ImageStore;
  /**
   * What unlinkable polls take, whose answers nobody can tie to people by what the host keeps: a store of ballots, and keys. By default there are none, and
   * then no poll is opened that promises as much. Call {@link Handler.maintain} on a timer: that counts them.
   */
  ballots?: BallotParts;
  /**
   * From which address a request comes, as whoever runs the server knows it; see `addressOf` in `hearth-widgets/server/node`. Behind a proxy
   * it is what the proxy says, in a header that nobody else can set. By default addresses are not limited, only people.
   */
  addressOf?(request: Request): string | undefined;
  policy?: Policy;
  /**
   * Which way there is for whoever is refused, such as whom to ask, in one or two sentences: widgets show it as text, of at most 500 characters, in place of a general
   * sentence. It is in the language that the request asks for (`Accept-Language`). `undefined` says nothing of your own.
   */
  helpFor?(code: 'forbidden' | 'not-found', request: Request): string | undefined;
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
  limits?: Partial<HostLimits>;
  /** The path below which the routes lie, such as `/hearth`. By default the root. */
  basePath?: string;
  /**
   * The origin that browsers know this host by, such as `https://intranet.example`, where a proxy before it changes the address. By default that of the
   * request.
   */
  origin?: string;
  /** Other origins whose pages may use this host with credentials, such as `https://intranet.example`. By default none. */
  origins?: readonly string[];
  /**
   * Other origins from which pictures of people may come, such as `https://faces.example`. By default only the host's own: any other
   * picture is left out, and initials stand in its place.
   */
  pictureOrigins?: readonly string[];
  /**
   * The key of the tags that keep what different people wrote apart. Keep it over restarts: a new one freezes what waits in people's
   * outboxes. By default random for each process.
   */
  secret?: string | Uint8Array;
  /**
   * How those who look on are told what changes: over a stream, or by answers that wait until something does. By default both; none where
   * a host cannot keep an answer open, and then clients ask every 15 to 25 seconds.
   */
  live?: readonly ('sse' | 'longpoll')[];
  /** Is told about each request but those that bring a ballot: of these nobody is told. */
  log?: (entry: LogEntry) => void;
  /** Is told how the host is doing, in figures: of requests but those that bring a ballot, of events, and of those who look on. */
  measure?: Measure;
  /**
   * Is told what went wrong behind each answer with status 500, and behind one that the host is not ready; for what went wrong between
   * answers, with those who look on, `requestId` is `live`, with ballots, `ballots`, with {@link HandlerOptions.measure}, `measure`, and with what is done now and then,
   * `maintenance`. By default it is written to the console.
   */
  onError?: (error: unknown, requestId: string) => void;
}
