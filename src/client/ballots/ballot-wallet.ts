import {GRACE, readToken, spentOf, writeBallot} from '../../protocol/ballot.js';
import type {Choice} from '../../protocol/ballot.js';
import {openBroadcastChannel} from '../channel.js';
import type {Channel} from '../channel.js';
import {systemClock} from '../clock.js';
import type {Clock} from '../clock.js';
import type {Environment} from '../environment.js';
import {StorageFullError, StorageUnavailableError} from '../outbox/storage.js';
import {browserPage} from '../page.js';
import {isObject, list, text} from '../../protocol/views/view.js';
import {TransportError} from '../transport.js';
import type {Transport} from '../transport.js';
import {urlOf} from '../url-of.js';
import {Caster} from './caster.js';
import {Courier} from './courier.js';
import {delayOf} from './delay.js';
import {BallotError} from './errors.js';
import {IndexedDbBallots} from './indexed-db.js';
import {checkSame, Issuer} from './issuer.js';
import type {SeenPoll} from './issuer.js';
import {ballotsOf, statusOf, tokenOf} from './status.js';
import type {BallotStatus, Voter} from './status.js';
import {ownerKey, tokenKey} from './storage.js';
import type {BallotDecide, BallotRow, BallotStorage, TokenRow} from './storage.js';
import {noteWaiting} from './waiting.js';

const CHANNEL = 'hearth-ballots';
/** How long after the close of a poll all is kept that is known of it, in milliseconds: 30 days, in which everybody can look for their ballot. */
export const KEPT = 2_592_000_000;

export interface BallotWalletOptions {
  /** The base URL of the host. */
  endpoint: string;
  /** The tag of who is signed in. */
  principal: string;
  /** Requests as somebody who is signed in: for the token alone. */
  transport: Pick<Transport, 'send'>;
  /** Replaces the browser's own for everything else. */
  fetch?: typeof fetch;
  /** The URL where ballots are cast. By default at the same host; better at another, run by other people. `null` for nowhere: then nobody can vote. */
  ballotUrl?: string | null;
  environment?: Omit<Environment, 'openStorage'> & {openStorage?: () => BallotStorage};
}

/** The ballots of one browser: gets the right to vote, keeps it, and casts the vote later, when nothing tells any more whose it is. */
export class BallotWallet {
  readonly #endpoint: string;
  readonly #owner: string;
  readonly #courier: Courier;
  readonly #ballotUrl: string | null;
  readonly #clock: Clock;
  readonly #storage: BallotStorage;
  readonly #issuer: Issuer;
  readonly #caster: Caster;
  readonly #channel: Channel<'changed'> | undefined;
  readonly #stopListening: () => void;
  readonly #preparing = new Map<string, Promise<BallotStatus>>();
  #isClosed = false;
  /** Called after something has changed, in this tab or in another. */
  onchange: (() => void) | undefined;

  constructor(options: BallotWalletOptions) {
    const {clock = systemClock, page = browserPage, openChannel = openBroadcastChannel, openStorage, locks} = options.environment ?? {};
    this.#clock = clock;
    const endpoint = new URL(options.endpoint, globalThis.document?.baseURI).href;
    this.#owner = ownerKey(endpoint, options.principal);
    this.#ballotUrl = options.ballotUrl === undefined ? urlOf(endpoint, 'ballots') : options.ballotUrl;
    this.#storage = openStorage?.() ?? new IndexedDbBallots(clock);
    const courier = new Courier(clock, options.fetch);
    this.#endpoint = endpoint;
    this.#courier = courier;
    this.#issuer = new Issuer({endpoint, principal: options.principal, transport: options.transport, courier, clock});
    const environment = {clock, locks: locks === undefined ? globalThis.navigator?.locks : locks};
    this.#caster = new Caster(this.#storage, courier, environment, () => this.#changed());
    this.#channel = openChannel<'changed'>(CHANNEL);
    if (this.#channel) this.#channel.onmessage = () => this.onchange?.();
    this.#stopListening = page.listen((signal) => {
      if (signal === 'left') this.#storage.leave?.();
      // Timers of a page that slept are late. One that is hidden may never be shown again: in the last call, where no ballot waits, it casts what is there;
      // before that each keeps its moment, as that of leaving a page can be seen.
      if (signal === 'visible' || signal === 'restored' || signal === 'hidden') void this.#caster.look();
    });
  }

  /** Takes up what an earlier page left: casts ballots whose moment has come, and lets go of polls that are long over. */
  async start(): Promise<void> {
    try {
      await this.#storage.update(({tokens, ballots}) => {
        const isOver = ({closesAt}: {closesAt: number}): boolean => closesAt + KEPT < this.#clock.now();
        const removeTokens = tokens.filter(isOver).map(({key}) => key);
        const removeBallots = ballots.filter((row) => isOver(row) && row.state !== 'waiting').map(({spent}) => spent);
        return {removeTokens, removeBallots, result: undefined};
      });
    } catch (error) {
      // Where nothing is kept there is nothing to take up. Whoever wants to vote is told.
      if (!(error instanceof StorageUnavailableError || error instanceof StorageFullError)) throw error;
      return;
    }
    await this.#caster.look();
  }

  /** How it stands, as far as this browser knows. @throws {BallotError} `no-storage` */
  status(pollId: string): Promise<BallotStatus> {
    return this.#keep((content) => ({result: statusOf(content, this.#voter(pollId))}));
  }

  /** The digests of the ballots of this browser in a poll: to be found in the list that is published at the end. @throws {BallotError} `no-storage` */
  receipts(pollId: string): Promise<string[]> {
    return this.#keep((content) => ({result: ballotsOf(content, this.#voter(pollId)).map(({spent}) => spent)}));
  }

  /**
   * The digests of all ballots of a poll that were counted, as everybody is told them once it is closed; nothing where they are not told any more.
   *
   * @throws {TransportError} where they cannot be read now.
   */
  async counted(pollId: string): Promise<string[] | undefined> {
    const url = urlOf(this.#endpoint, `polls/${encodeURIComponent(pollId)}/ballots`);
    // As nobody: who looks for a ballot is nobody's business either.
    const answer = await this.#courier.read(url);
    if (answer?.status === 404 || answer?.status === 410) return undefined;
    if (answer?.status !== 200 || !isObject(answer.body)) throw new TransportError(answer ? 'not-ours' : 'network', `GET ${url}`);
    return Array.isArray(answer.body.spent) ? list(answer.body.spent, text) : undefined;
  }

  /**
   * Sees to it that there is a token. Call it when a poll is first shown, not when somebody votes: who asked for a token tells then who saw the poll, and
   * nothing of who voted. May be called as often as wanted: it asks for the same token each time, until it is there.
   *
   * @throws {BallotError} where nobody can answer safely. @throws {TransportError} where the host cannot be asked now.
   */
  prepare(seen: SeenPoll): Promise<BallotStatus> {
    const {pollId} = seen;
    const begun = this.#preparing.get(pollId);
    if (begun) return begun;
    const preparing = this.#prepare(seen).finally(() => this.#preparing.delete(pollId));
    this.#preparing.set(pollId, preparing);
    return preparing;
  }

  /**
   * Votes, for good. Resolves once the ballot is kept; it is cast after a while, by this page or a later one.
   *
   * @param hold milliseconds in which the vote can be taken back, and is not cast.
   * @returns how it stands, and what the vote is taken back by.
   * @throws {BallotTooLongError} @throws {BallotError} and then nothing has changed.
   */
  async vote(seen: SeenPoll, choice: Choice, hold = 0): Promise<BallotStatus & {spent: string}> {
    const {pollId} = seen;
    const url = this.#place();
    const row = await this.#keep((content) => ({result: tokenOf(content, this.#voter(pollId))}));
    if (row?.state === 'voted') throw new BallotError('already-voted');
    if (row?.state !== 'ready') throw new BallotError('no-token');
    checkSame(seen, row);
    const token = row.token!;
    const body = writeBallot({pollId, token, choice}, row.ballotBytes);
    const spent = await spentOf(readToken(token)!.input);
    const now = this.#clock.now();
    if (now >= row.closesAt + GRACE) throw new BallotError('closed');
    const castAt = now + delayOf(row.closesAt, now, () => this.#clock.random());
    const heldUntil = hold > 0 ? now + hold : undefined;
    const {closesAt} = row;
    await this.#keep((content) => {
      // In one step, so that there is never both or neither. What remains with the person's tag tells that they voted here, not what.
      if (tokenOf(content, this.#voter(pollId))?.token !== token) throw new BallotError('already-voted');
      const voted: TokenRow = {...row, state: 'voted', token: undefined};
      const ballot: BallotRow = {
        spent,
        endpoint: this.#endpoint,
        url,
        pollId,
        state: 'waiting',
        closesAt,
        body,
        castAt,
        failures: 0,
        postponed: false,
        heldUntil,
      };
      return {tokens: [voted], ballots: [ballot], result: undefined};
    });
    this.#changed();
    noteWaiting(true);
    void this.#caster.look();
    return {state: 'waiting', until: castAt, spent};
  }

  /** Takes back a vote that is still held. Resolves to whether that was in time: then there is a token again. @throws {BallotError} `no-storage` */
  async takeBack(pollId: string, spent: string): Promise<boolean> {
    const now = this.#clock.now();
    const done = await this.#keep((content) => {
      const voted = tokenOf(content, this.#voter(pollId));
      const ballot = ballotsOf(content, this.#voter(pollId)).find((row) => row.spent === spent);
      if (voted?.state !== 'voted' || !ballot?.body || ballot.state !== 'waiting' || !(ballot.heldUntil! > now)) return {result: false};
      // The ballot has the token in it: nowhere else is it known any more.
      const {token} = JSON.parse(ballot.body) as {token: string};
      return {tokens: [{...voted, state: 'ready', token}], removeBallots: [spent], result: true};
    });
    this.#changed();
    return done;
  }

  /**
   * Holds a vote that is held for so many milliseconds from now, but never so long that it would come too late. Resolves to whether it is held.
   *
   * @throws {BallotError} `no-storage`
   */
  async hold(spent: string, milliseconds: number): Promise<boolean> {
    const now = this.#clock.now();
    return this.#keep(({ballots}) => {
      const row = ballots.find((one) => one.spent === spent && one.state === 'waiting' && one.heldUntil! > now);
      const heldUntil = now + milliseconds;
      return row && heldUntil < row.closesAt ? {ballots: [{...row, heldUntil}], result: true} : {result: false};
    });
  }

  /** Ends the time in which a vote can be taken back. @throws {BallotError} `no-storage` */
  async release(spent: string): Promise<void> {
    const castAt = await this.#keep(({ballots}) => {
      const row = ballots.find((one) => one.spent === spent && one.heldUntil !== undefined);
      return row ? {ballots: [{...row, heldUntil: undefined}], result: row.castAt} : {result: undefined};
    });
    if (castAt !== undefined) void this.#caster.look();
  }

  /** Lets go of all that has the tag of whoever is signed in, as when they are erased. Ballots have none: they are cast. */
  async forget(): Promise<void> {
    await this.#keep(({tokens}) => {
      return {removeTokens: tokens.filter(({owner}) => owner === this.#owner).map(({key}) => key), result: undefined};
    });
    this.#changed();
  }

  close(): void {
    this.#isClosed = true;
    this.#stopListening();
    this.#caster.close();
    this.#channel?.close();
    this.#storage.close();
  }

  async #prepare(seen: SeenPoll): Promise<BallotStatus> {
    if (!globalThis.crypto?.subtle) throw new BallotError('insecure');
    this.#place();
    const {pollId} = seen;
    const before = await this.#keep((content) => ({result: tokenOf(content, this.#voter(pollId))}));
    if (before) checkSame(seen, before);
    if (before && before.state !== 'requested') return this.status(pollId);
    const issue = await this.#issuer.open(seen);
    const fresh: TokenRow = before ?? {key: tokenKey(this.#owner, pollId), owner: this.#owner, ...(await issue.request())};
    // Kept before anything leaves: whoever is given a signature must be able to use it, whatever happens to the page.
    const row = await this.#keep((content) => {
      const known = tokenOf(content, this.#voter(pollId));
      return known ? {result: known} : {tokens: [fresh], result: fresh};
    });
    if (row.state !== 'requested') return this.status(pollId);
    checkSame(seen, row);
    const {blinded} = row.request!;
    const answer = await issue.ask(row.request!);
    if (answer === 'not-eligible' || answer === 'closed') return {state: answer};
    const next: TokenRow = {...row, request: undefined, ...(answer === 'lost' ? {state: 'lost'} : {state: 'ready', token: answer.token})};
    await this.#keep((content) => {
      const known = tokenOf(content, this.#voter(pollId));
      return known?.request?.blinded === blinded ? {tokens: [next], result: undefined} : {result: undefined};
    });
    this.#changed();
    return this.status(pollId);
  }

  /** Where a vote is cast. What waits has its place already, wherever this page would cast another. */
  #place(): string {
    if (this.#ballotUrl === null) throw new BallotError('no-place');
    return this.#ballotUrl;
  }

  #voter(pollId: string): Voter {
    return {endpoint: this.#endpoint, owner: this.#owner, pollId};
  }

  async #keep<Result>(decide: BallotDecide<Result>): Promise<Result> {
    try {
      return await this.#storage.update(decide);
    } catch (error) {
      if (error instanceof StorageUnavailableError || error instanceof StorageFullError) throw new BallotError('no-storage', {cause: error});
      throw error;
    }
  }

  #changed(): void {
    if (this.#isClosed) return;
    this.onchange?.();
    this.#channel?.post('changed');
  }
}
