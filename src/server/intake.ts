import type {BallotKey} from '../protocol/ballot-poll.js';
import type {FieldError, Receipt, ReceiptBody} from '../protocol/receipt.js';
import {DEFAULT_LIMITS} from '../protocol/session.js';
import type {SessionLimits} from '../protocol/session.js';
import {validateEvent} from '../protocol/validate.js';
import type {KnownEvent} from '../protocol/validate.js';
import type {BallotKeys} from './ballots/keys.js';
import {canonicalJson} from './canonical.js';
import {sha256} from './crypto.js';
import type {Directory} from './directory.js';
import type {Domain} from './domains/domain.js';
import {domainOfEvent} from './domains/index.js';
import {membersOf} from './domains/poll/poll-asked.js';
import {ProblemError} from './http/problem.js';
import type {ImageStore} from './images/images.js';
import type {Identity, Viewer} from './identity.js';
import {IntakeBatch} from './intake-batch.js';
import {Pace} from './pace.js';
import {completePolicy} from './policy.js';
import type {CompletePolicy, Policy} from './policy.js';
import {erasedAt} from './rights/erasure.js';
import {Rounds} from './rounds.js';
import {NOTHING} from './stores/store.js';
import type {Store, StoreReader} from './stores/store.js';
import {checkWords} from './words.js';

/** An event as it came, whose it is, and when the host got it, in milliseconds since the epoch. */
export interface Submission {
  event: unknown;
  by: Identity;
  now: number;
}

/** Takes events in: checks them, decides on them, keeps them. The only way into a store. */
export interface Intake {
  /**
   * Takes the events of one person in, in order and in one transaction, and gives one receipt an event, in the same order. An event
   * that is refused harms no other. When it rejects, nothing was kept.
   *
   * @param erased what their browser knows of when they were last erased. What was stated before that is not taken.
   * @throws {ProblemError} `principal-mismatch` where they were erased since.
   */
  accept(events: readonly unknown[], by: Identity, now?: number, erased?: string): Promise<ReceiptBody>;
  /** The same for events of several people and times: for filling a store. Hand them in from old to new. */
  acceptEach(submissions: readonly Submission[]): Promise<ReceiptBody>;
}

/** What an intake needs: where things are kept, who is who, what is allowed. */
export interface IntakeOptions {
  store: Store;
  directory: Directory;
  policy?: Policy;
  /** Where pictures are kept. By default nothing can have one. */
  images?: Pick<ImageStore, 'list'>;
  /** What unlinkable polls take; see `ballots` of a host. By default none is opened. */
  ballots?: {keys: Pick<BallotKeys, 'create'>};
  /** The current time in milliseconds since the epoch. By default the clock of the machine. */
  clock?: () => number;
  limits?: Partial<Pick<SessionLimits, 'maxEventBytes'>>;
  /** What stands in the log for a person whose data were erased, so that what they sent before is not taken for new. By default nothing does. */
  aliasOf?(person: string): Promise<string>;
}

/** An event that is well formed, with what is needed to decide on it. */
export interface Candidate {
  event: KnownEvent;
  domain: Domain;
  by: Identity;
  now: number;
  hash: string;
  /** What the log keeps of the event, as JSON, as its hash was taken; absent where another one is kept. */
  text?: string;
}

/** What {@link prepare} makes of a submission: a candidate, or the verdict at once. */
type Prepared = {candidate: Candidate} | {receipt: Receipt};

const encoder = new TextEncoder();

/** Makes what checks and stores events, as `POST /v1/events` does it: for programs that have events of their own, and for filling a store. */
export function createIntake(options: IntakeOptions): Intake {
  const {store, directory, clock = Date.now} = options;
  const policy = completePolicy(options.policy);
  const rounds = new Rounds({store, directory});
  const maxEventBytes = options.limits?.maxEventBytes ?? DEFAULT_LIMITS.maxEventBytes;

  async function acceptEach(submissions: readonly Submission[], erased?: string): Promise<ReceiptBody> {
    // All that can be done without the store is done before the store's only writer is kept waiting.
    const prepared = await Promise.all(submissions.map((submission) => prepare(submission, maxEventBytes, policy)));
    const candidates = prepared.flatMap((one) => ('candidate' in one ? one.candidate : []));
    const latest = candidates.reduce((time, {now}) => Math.max(time, now), 0);
    await rounds.settle(pollsOf(candidates), latest);
    const [mentioned, images, viewers, blocked, aliases] = await Promise.all([
      lookUp(candidates, directory),
      imagesOf(candidates, options),
      viewersOf(candidates, directory),
      checkWords(candidates, policy),
      aliasesOf(candidates, options),
    ]);
    const keys = options.ballots && new Map<string, BallotKey>();
    const decide = () =>
      store.write(async (reader) => {
        if (erased !== undefined) for (const alias of aliases.values()) await checkErased(reader, alias, erased);
        const batch = await IntakeBatch.load(candidates, {reader, blocked, aliases, keys, pace: await Pace.load(candidates, policy, reader)});
        const receipts = prepared.map((one) => {
          if ('receipt' in one) return one.receipt;
          const by = viewers.get(one.candidate.by)!;
          return batch.decide(one.candidate, {by, policy, ...mentioned, images: images && (images.get(by.id) ?? NONE)});
        });
        const {keyless} = batch;
        return {changes: keyless.size > 0 ? NOTHING : batch.changes(), result: {body: {cursor: batch.head, receipts}, keyless}};
      });
    for (;;) {
      const {body, keyless} = await decide();
      if (keyless.size === 0) return body;
      // The store is not kept waiting for it. Should the process end before the poll is there, the next try finds the key.
      for (const id of keyless) keys!.set(id, await options.ballots!.keys.create(id));
    }
  }

  return {
    acceptEach: (submissions) => acceptEach(submissions),
    accept: (events, by, now = clock(), erased) =>
      acceptEach(
        events.map((event) => ({event, by, now})),
        erased,
      ),
  };
}

/** Refuses what a browser sends that does not know yet of an erasure: what it holds is of before. */
async function checkErased(reader: StoreReader, alias: string, known: string): Promise<void> {
  const erased = await erasedAt(reader, alias);
  if (erased !== undefined && erased !== known)
    throw new ProblemError('principal-mismatch', {detail: 'Whoever wrote this was erased since. Ask for the session, and forget what is of before.'});
}

async function prepare({event: value, by, now}: Submission, maxEventBytes: number, policy: CompletePolicy): Promise<Prepared> {
  const reject = (code: string, errors?: FieldError[]): Prepared => ({receipt: {...namesOf(value), status: 'rejected', code, errors}});
  if (isLarger(JSON.stringify(value) ?? '', maxEventBytes)) return reject('too-large');
  const validation = validateEvent(value);
  if (!validation.ok) return reject(validation.code, validation.errors);
  const {event} = validation;
  const domain = domainOfEvent(event.type);
  if (!domain || !policy.isAvailable(domain.kind, by)) return reject('unknown-type', [{pointer: '/type', code: 'unknown-type'}]);
  if (domain.creates(event)) {
    // A new thing has the id of its event, so that the page can show it before it is sent.
    if ((event.subject ?? event.id) !== event.id) return reject('invalid', [{pointer: '/subject', code: 'not-own-id'}]);
  } else if (domain.isOwn?.(event)) {
    // A page need not know who is signed in: where it names nothing, the event has its own id there, as one that makes something.
    if (event.subject !== undefined && event.subject !== by.id && event.subject !== event.id)
      return reject('invalid', [{pointer: '/subject', code: 'not-own-id'}]);
  } else if (event.subject === undefined) return reject('invalid', [{pointer: '/subject', code: 'required'}]);
  const text = canonicalJson(domain.logged?.(event) ?? event);
  const hash = await sha256(text);
  return {candidate: domain.isOwn?.(event) ? {event: {...event, subject: by.id}, domain, by, now, hash} : {event, domain, by, now, hash, text}};
}

/** Whether a text takes more than so many bytes of UTF-8. No UTF-16 unit takes more than three, so that most need not be looked at. */
const isLarger = (text: string, bytes: number): boolean => text.length * 3 > bytes && encoder.encode(text).length > bytes;

/** What a receipt calls an event: as far as it has names at all. */
function namesOf(value: unknown): {source: string; id: string} {
  const {source, id} = (value ?? {}) as {source?: unknown; id?: unknown};
  return {source: typeof source === 'string' ? source : '', id: typeof id === 'string' ? id : ''};
}

async function lookUp(candidates: readonly Candidate[], directory: Directory) {
  const mentions = candidates.map(({domain, event}) => domain.mentions(event));
  const [people, groups, members] = await Promise.all([
    directory.people([...new Set(mentions.flatMap((mention) => mention.people))]),
    directory.groups([...new Set(mentions.flatMap((mention) => mention.groups))]),
    membersOf([...new Set(mentions.flatMap((mention) => mention.spaces ?? []))], directory),
  ]);
  return {people, groups, members};
}

/** The polls that are there already and that somebody says something about. */
const pollsOf = (candidates: readonly Candidate[]): string[] =>
  candidates.flatMap(({domain, event}) => (domain.kind === 'poll' && event.subject !== undefined ? event.subject : []));

const NONE: ReadonlySet<string> = new Set();

/** The pictures of each of those who name some; nothing where the host keeps none. */
async function imagesOf(candidates: readonly Candidate[], {images}: IntakeOptions): Promise<Map<string, ReadonlySet<string>> | undefined> {
  if (!images) return undefined;
  const naming = candidates.filter(({domain, event}) => (domain.mentions(event).images ?? []).length > 0);
  const people = [...new Set(naming.map(({by}) => by.id))];
  return new Map(await Promise.all(people.map(async (person) => [person, new Set((await images.list(person)).map(({id}) => id))] as const)));
}

/** What stands in the log for each of those who send, should their data have been erased. */
async function aliasesOf(candidates: readonly Candidate[], {aliasOf}: IntakeOptions): Promise<Map<string, string>> {
  if (!aliasOf) return new Map();
  const people = [...new Set(candidates.map(({by}) => by.id))];
  return new Map(await Promise.all(people.map(async (person) => [person, await aliasOf(person)] as const)));
}

async function viewersOf(candidates: readonly Candidate[], directory: Directory): Promise<Map<Identity, Viewer>> {
  const identities = [...new Set(candidates.map(({by}) => by))];
  const viewers = identities.map(async (identity) => [identity, await viewerOf(identity, directory)] as const);
  return new Map(await Promise.all(viewers));
}

/** A person with the groups that the directory counts them in. */
export async function viewerOf(identity: Identity, directory: Directory): Promise<Viewer> {
  return {...identity, groups: new Set(await directory.groupsOf(identity.id))};
}
