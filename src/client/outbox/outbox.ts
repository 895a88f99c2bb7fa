import {newId} from '../../protocol/cloud-event.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {Session} from '../../protocol/session.js';
import {validateEvent} from '../../protocol/validate.js';
import {forgetCardDrafts} from '../card-drafts.js';
import {openBroadcastChannel} from '../channel.js';
import type {Channel} from '../channel.js';
import {systemClock} from '../clock.js';
import type {Environment} from '../environment.js';
import {forgetDrafts} from '../drafts.js';
import {ErasureUnavailableError, InvalidEventError, NowhereToPostError, OutboxFullError} from '../errors.js';
import {ErasedEvent, PendingChangeEvent, VerdictEvent, WarningEvent} from '../events.js';
import type {ClearedEvents, PendingEvent, PostOptions} from '../host-connection.js';
import {browserPage} from '../page.js';
import type {PageSignal} from '../page.js';
import {TransportError} from '../transport.js';
import {Box} from './box.js';
import {JUST_ERASED, forgetPerson} from './erasure.js';
import type {ErasedPerson} from './erasure.js';
import {keepHouse} from './housekeeping.js';
import {IndexedDbStorage} from './indexed-db.js';
import {LadderStorage} from './ladder.js';
import {LeaveGuard} from './leave-guard.js';
import type {OutboxMessage} from './message.js';
import {Moments} from './moments.js';
import {enqueue, isOnItsWay, mayBeThere, requeue} from './queue.js';
import {rowOf} from './row.js';
import {Sender} from './sender.js';
import type {OutboxHost, SenderEnvironment} from './sender.js';
import {StorageFullError} from './storage.js';
import type {Content, Row} from './storage.js';
import {takingBack} from './taking-back.js';

/** An event above this many bytes raises a warning; one above the second number is refused, whatever the host would take. */
const LARGE = 16_384;
const TOO_LARGE = 65_536;
const CHANNEL = 'hearth-outbox';

/** What became of the events of this page, and of those that other tabs told it of. */
export type DeliveryCounts = Record<'stored' | 'duplicate' | 'rejected' | 'expired' | 'discarded' | 'refused' | 'purged', number>;

/**
 * Keeps what was stated until the host has given its verdict. An event leaves only by a verdict for its own id, by the end of its
 * lifetime, or because the person gave it up; where there is no room the new one is refused and nothing older is lost.
 */
export class Outbox {
  readonly counts: DeliveryCounts = {stored: 0, duplicate: 0, rejected: 0, expired: 0, discarded: 0, refused: 0, purged: 0};
  readonly #host: OutboxHost;
  readonly #endpoint: string;
  readonly #environment: SenderEnvironment;
  readonly #openChannel: () => Channel<OutboxMessage> | undefined;
  readonly #storage: LadderStorage;
  readonly #guard = new LeaveGuard();
  readonly #stopListening: () => void;
  #channel: Channel<OutboxMessage> | undefined;
  #session: Session | undefined;
  #box: Box | undefined;
  #sender: Sender | undefined;

  constructor(host: OutboxHost, environment: Environment) {
    const {clock = systemClock, page = browserPage, openStorage, openChannel = openBroadcastChannel, locks} = environment;
    this.#host = host;
    this.#endpoint = new URL(host.exchange.url, globalThis.document?.baseURI).href;
    this.#environment = {
      ...{clock, moments: new Moments(clock), page},
      locks: locks === undefined ? globalThis.navigator?.locks : locks,
      sent: {tab: newId(), keys: new Set()},
      givenUp: new Set(),
    };
    this.#storage = new LadderStorage(openStorage?.() ?? new IndexedDbStorage(clock));
    this.#storage.onstepdown = () => host.emit(new WarningEvent('storage-unavailable'));
    this.#openChannel = () => openChannel(CHANNEL);
    this.#tuneIn();
    this.#stopListening = page.listen((signal) => this.#onSignal(signal));
  }

  get pending(): readonly PendingEvent[] {
    return this.#box?.pending ?? [];
  }

  /** Says who is signed in. What others wrote stays where it is until they are back. */
  use(session: Session): void {
    const before = this.#session;
    this.#session = session;
    if (this.#box?.principal === session.principal) {
      if (before && before.epoch !== session.epoch) this.#box.forgetAccepted();
      if (session.erased !== undefined && before?.erased !== session.erased)
        void this.#forget(this.#box, session, before?.erased === JUST_ERASED ? 'nobody' : 'always');
      if (this.#sender?.signedOut) void this.#sender.resume();
      return;
    }
    this.#sender?.close();
    const box = new Box(
      this.#endpoint,
      session.principal,
      this.#storage,
      (event) => this.#emitFor(box, event),
      (message) => this.#channel?.post(message),
    );
    this.#box = box;
    const {exchange} = this.#host;
    this.#sender = exchange.deliver && new Sender(box, this.#host, this.#environment);
    if (before) this.#host.emit(new PendingChangeEvent());
    void this.#moveIn(box, session);
  }

  /** Keeps a new event. Resolves with it, in its normal form, once it is saved. */
  async add(event: CloudEvent, {hold = 0, memo}: PostOptions = {}): Promise<CloudEvent> {
    const {clock, page} = this.#environment;
    const box = this.#box;
    if (!box || !this.#sender) throw new NowhereToPostError();
    const validation = validateEvent(event);
    if (!validation.ok) throw new InvalidEventError(validation.errors);
    const row: Omit<Row, 'key'> = {
      ...rowOf(validation.event, box.name),
      memo,
      erased: this.#session!.erased,
      tab: this.#environment.sent.tab,
      notBefore: hold && clock.now() + hold,
      wait: hold,
    };
    const {id, type, bytes} = row;
    if (bytes > Math.min(TOO_LARGE, this.#session!.limits.maxEventBytes)) throw new InvalidEventError([{pointer: '', code: 'too-large'}]);
    if (bytes > LARGE) this.#host.emit(new WarningEvent('event-large', {id, type, bytes}));
    const outcome = await this.#keep(box, row);
    if (outcome !== 'added') throw this.#refusal(outcome);
    if (page.visible) this.#sender.soon();
    // A page out of sight may end any moment.
    else this.#sender.leave();
    return validation.event;
  }

  /** Gives up an event. What the host may have of it is taken back there, by an event of its own: it would be back at the next view. */
  async discard(id: string): Promise<boolean> {
    const {moments, sent, givenUp} = this.#environment;
    const box = this.#box;
    if (!box) return false;
    givenUp.add(id);
    const gone = await orFull(
      box.update<{row: Row; isLeft: boolean} | undefined>(({rows}: Content) => {
        const [row] = rows.filter((one) => one.id === id && !isOnItsWay(one, moments));
        if (!row) return {result: undefined};
        const isInDoubt = mayBeThere(row, sent);
        const instead = isInDoubt && takingBack(row, box.eventOf(row), sent.tab, moments.now());
        return instead ? {put: [instead], result: {row, isLeft: false}} : {remove: [row], result: {row, isLeft: isInDoubt}};
      }),
    ).finally(() => givenUp.delete(id));
    if (!gone) return false;
    this.counts.discarded++;
    const {row, isLeft} = gone;
    if (isLeft && box === this.#box) this.#host.emit(new WarningEvent('event-in-doubt', {id, type: row.type}));
    return true;
  }

  async hold(id: string, milliseconds: number): Promise<boolean> {
    const notBefore = this.#environment.clock.now() + milliseconds;
    const held = await this.#box?.update(({rows}: Content) => {
      const put = rows.filter((row) => row.id === id && row.state === 'queued').map((row): Row => ({...row, notBefore, wait: milliseconds}));
      return {put, result: put.length > 0};
    });
    return held ?? false;
  }

  async retry(id: string): Promise<void> {
    const {moments} = this.#environment;
    await this.#box?.update(({rows}: Content) => {
      const again = rows.filter((row) => row.id === id && !isOnItsWay(row, moments));
      return {put: requeue(again).map((row): Row => ({...row, receipt: undefined})), result: undefined};
    });
    await this.flush();
  }

  /** Gives up all that whoever is signed in has not sent, without a word to the host, and what they were writing. Does not wait for what is on its way. */
  async clear(): Promise<ClearedEvents> {
    const {sent, givenUp} = this.#environment;
    const {principal, epoch} = this.#session!;
    const box = this.#box!;
    const seen = box.content.rows.map(({id}) => id);
    seen.forEach((id) => givenUp.add(id));
    const rows = await box.update((content) => ({forget: true, result: content.rows})).finally(() => seen.forEach((id) => givenUp.delete(id)));
    box.forgetAccepted();
    forgetDrafts({principal, epoch});
    forgetCardDrafts({principal, epoch});
    this.#channel?.post({partition: box.name, settled: [], cleared: {principal, epoch}});
    this.counts.discarded += rows.length;
    return {count: rows.length, inDoubt: rows.filter((row) => mayBeThere(row, sent)).map(({id}) => id)};
  }

  /** Has the host erase whoever is signed in, and forgets them. Nothing is sent meanwhile, or it would be there after all. */
  async erase(): Promise<void> {
    const {exchange} = this.#host;
    const box = this.#box;
    if (!box || !this.#sender || !exchange.erase) throw new ErasureUnavailableError();
    await this.#sender.rest(async () => {
      await exchange.erase!(box.principal);
      if (box !== this.#box) return;
      this.#session = {...this.#session!, erased: JUST_ERASED};
      await this.#forget(box, this.#session, 'always');
    });
    await this.#askWhoIsThere();
  }

  async flush(): Promise<void> {
    await this.#sender?.resume(true);
  }

  close(): void {
    this.#stopListening();
    this.#sender?.close();
    // The answer to what is on its way is still noted, and told to nobody here.
    this.#box = undefined;
    this.#guard.update([]);
    this.#tuneOut();
    this.#storage.close();
  }

  async #keep(box: Box, row: Omit<Row, 'key'>): Promise<'added' | OutboxFullError['limit']> {
    return (await orFull(box.update((content) => enqueue(content, row)))) ?? 'quota';
  }

  #refusal(limit: OutboxFullError['limit']): OutboxFullError {
    this.counts.refused++;
    this.#host.emit(new WarningEvent('outbox-full', {limit}));
    return new OutboxFullError(limit);
  }

  /** Opens what this person left unsent, which the sender takes up, and looks after what others left. */
  async #moveIn(box: Box, session: Session): Promise<void> {
    if (session.erased !== undefined) await this.#forget(box, session, 'if-any');
    await box.refresh();
    const purged = await keepHouse(this.#storage, box, this.#endpoint, this.#environment.moments);
    if (box !== this.#box || purged === 0) return;
    this.counts.purged += purged;
    this.#host.emit(new WarningEvent('events-purged', {count: purged}));
  }

  /** What happens to the events of somebody who is no longer signed in is nobody else's business. */
  #emitFor(box: Box, event: Event): void {
    if (box !== this.#box) return;
    if (event instanceof VerdictEvent) {
      const {status, code} = event.receipt;
      if (status !== 'deferred') this.counts[code === 'expired' ? 'expired' : status]++;
    }
    if (event instanceof PendingChangeEvent) this.#guard.update(box.pending);
    this.#host.emit(event);
  }

  #onSignal(signal: PageSignal): void {
    if (signal === 'left') this.#storage.leave();
    if (signal === 'hidden' || signal === 'left') this.#sender?.leave();
    // A page with an open channel may be kept out of the back/forward cache.
    if (signal === 'left') this.#tuneOut();
    if (signal === 'restored') {
      this.#tuneIn();
      void this.#box?.refresh();
    }
    if (signal === 'visible' || signal === 'restored' || signal === 'online') void this.#comeBack(signal === 'online');
  }

  async #comeBack(eager: boolean): Promise<void> {
    await this.#askWhoIsThere(false);
    await this.#sender?.resume(eager);
  }

  async #askWhoIsThere(refresh = true): Promise<void> {
    try {
      await this.#host.session({refresh});
    } catch (error) {
      // Sending asks again, and tells what to do about it.
      if (!(error instanceof TransportError)) throw error;
    }
  }

  /** Forgets what the host has erased, and tells every tab: where the session says of old that it did, only if anything was left. */
  async #forget(box: Box, person: ErasedPerson, tell: 'always' | 'if-any' | 'nobody'): Promise<void> {
    const {events: count, drafts} = await forgetPerson(box, person);
    this.counts.purged += count;
    if (tell === 'nobody' || (tell === 'if-any' && count + drafts === 0)) return;
    const {principal, epoch, erased} = person;
    this.#channel?.post({partition: box.name, settled: [], erased: {person: {principal, epoch, erased}, count}});
    if (box === this.#box) this.#host.emit(new ErasedEvent(count));
  }

  /** Another tab says that the host has erased whoever is signed in here. */
  #hearOfErasure(box: Box, {person: {erased}, count}: NonNullable<OutboxMessage['erased']>): void {
    this.#session = {...this.#session!, erased};
    box.forgetAccepted();
    this.#host.emit(new ErasedEvent(count));
    void this.#askWhoIsThere();
  }

  #tuneIn(): void {
    this.#channel ??= this.#openChannel();
    if (this.#channel) {
      this.#channel.onmessage = ({partition, settled, erased, cleared}) => {
        // Whoever is signed in now, what is left here of somebody else goes, too.
        const gone = erased?.person ?? cleared;
        if (gone) forgetDrafts(gone);
        if (partition !== this.#box?.name) return;
        void this.#box.refresh(settled);
        if (erased) this.#hearOfErasure(this.#box, erased);
      };
    }
  }

  #tuneOut(): void {
    this.#channel?.close();
    this.#channel = undefined;
  }
}

/** What was to be saved; nothing where the browser grants no room for it. */
async function orFull<Result>(saving: Promise<Result>): Promise<Result | undefined> {
  try {
    return await saving;
  } catch (error) {
    if (!(error instanceof StorageFullError)) throw error;
    return undefined;
  }
}
