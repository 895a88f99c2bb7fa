import {DEFAULT_LIMITS} from '../protocol/session.js';
import {BALLOT_RATES} from './ballots/handler.js';
import {HostBallots} from './ballots/host-ballots.js';
import {createTagger} from './crypto.js';
import type {Directory} from './directory.js';
import {OriginList} from './http/cross-origin.js';
import {ProblemError} from './http/problem.js';
import {RateLimiter} from './http/rate-limiter.js';
import type {Identity} from './identity.js';
import type {ImageStore} from './images/images.js';
import {createIntake} from './intake.js';
import type {Intake} from './intake.js';
import {harmless} from './measure.js';
import type {Measure} from './measure.js';
import type {HandlerOptions, HostLimits} from './options.js';
import {Live} from './live/live.js';
import {withPicturesFrom} from './pictures.js';
import {completePolicy} from './policy.js';
import type {CompletePolicy} from './policy.js';
import {createRights} from './rights/rights.js';
import type {Rights} from './rights/rights.js';
import {Rounds} from './rounds.js';
import type {Store} from './stores/store.js';

/** What the routes of one host share. */
export interface Services {
  store: Store;
  directory: Directory;
  intake: Intake;
  rights: Rights;
  /** Where pictures are kept. Absent where none are. */
  images: ImageStore | undefined;
  /** What unlinkable polls take. Absent where there are none. */
  ballots: HostBallots | undefined;
  rounds: Rounds;
  policy: CompletePolicy;
  limits: HostLimits;
  origins: OriginList;
  basePath: string;
  /** Those who look on, and the ways in which they may. */
  live: Live;
  ways: readonly ('sse' | 'longpoll')[];
  clock(): number;
  measure: Measure;
  /**
   * Who sends a request.
   *
   * @throws {ProblemError} `unauthenticated` where nobody is signed in.
   */
  authenticate(request: Request): Promise<Identity>;
  /** How much each person reads. */
  reads: RateLimiter;
  /** The tag of a person: opaque, the same each time. */
  tagOf(identity: Identity): Promise<string>;
}

export function createServices(options: HandlerOptions, onError: (error: unknown, requestId: string) => void): Services {
  const {store, images, policy, clock = Date.now, basePath = '', pictureOrigins = []} = options;
  const directory = withPicturesFrom(pictureOrigins, options.directory);
  const measure = harmless(options.measure, (error) => onError(error, 'measure'));
  const limits: HostLimits = {
    ...DEFAULT_LIMITS,
    bodyTimeout: 10_000,
    readsPerMinute: 1200,
    ratePerMinutePerAddress: 6000,
    ballotsPerMinutePerAddress: BALLOT_RATES.perAddress,
    ballotsPerMinute: BALLOT_RATES.inAll,
    streamsPerPerson: 6,
    heartbeat: 20_000,
    ...options.limits,
  };
  const tag = createTagger(options.secret);
  const complete = completePolicy(policy);
  // Another text than any id, so that nobody's tag is another's alias.
  const aliasOf = async (person: string) => `erased ${await tag(`erased ${person}`)}`;
  const tell = (error: unknown) => onError(error, 'ballots');
  const rounds = new Rounds({store, directory});
  const ballots = options.ballots && new HostBallots({...options.ballots, polls: store, rounds, policy: complete, clock, aliasOf, onError: tell});
  return {
    store,
    directory,
    intake: createIntake({store, directory, images, ballots, policy, clock, limits, aliasOf}),
    rights: createRights({store, directory, images, ballots, rounds, basePath, policy: complete, clock, aliasOf}),
    images,
    ballots,
    rounds,
    policy: complete,
    limits,
    origins: new OriginList(options.origins, options.origin),
    basePath,
    ways: options.live ?? ['sse', 'longpoll'],
    live: new Live(store, {perPerson: limits.streamsPerPerson, onError: (error) => onError(error, 'live'), measure}),
    clock,
    measure,
    async authenticate(request) {
      const identity = await options.identify(request);
      if (!identity) throw new ProblemError('unauthenticated');
      return identity;
    },
    reads: new RateLimiter(limits.readsPerMinute, clock),
    tagOf: ({id}) => tag(id),
  };
}
