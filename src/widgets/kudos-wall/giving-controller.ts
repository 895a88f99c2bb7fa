import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection, PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';
import type {FieldError} from '../../protocol/receipt.js';
import {announce} from '../../elements/announcer.js';
import {draftOwner} from '../../elements/draft-owner.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {KudosGivenEvent} from './kudos-wall.events.js';
import {afterDraft, draftOf, given} from './kudos-wall.model.js';
import type {KudosDraft} from './kudos-wall.model.js';

/** How long a thank-you stays on the device before it may leave it, when nobody says so earlier; for a page that crashes meanwhile. */
const HOLD = 60_000;

type Wall = ReactiveControllerHost & HTMLElement;

/** The way of a thank-you from the first word to the outbox: the composer's draft, its undo window, what came back refused. */
export class GivingController implements ReactiveController {
  /** Whether the composer is open. */
  open = false;
  /** What stands in the composer. */
  draft: KudosDraft | undefined;
  /** What the host found wrong with the draft. */
  errors: readonly FieldError[] = [];
  /** Why nothing could be kept, in words. */
  failure = '';
  /** What can still be taken back. */
  held: {event: CloudEvent; draft: KudosDraft; connection: HostConnection} | undefined;

  readonly #wall: Wall;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  #busy = false;
  /** Where the draft is kept, and for whom. */
  #kept: {owner: string; storage: DraftStorage<KudosDraft>} | undefined;
  /** The host and the space for which the draft is. */
  #place: unknown[] = [];

  constructor(wall: Wall, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    wall.addController(this);
    new ErasedController(wall, host, this.#forget);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.elapse);
  }

  hostUpdate(): void {
    const {held} = this;
    // Discarded from its card, or sent by another tab: there is nothing to undo any more.
    if (held && !held.connection.pending.some(({event}) => event.id === held.event.id)) this.held = undefined;
    const {connection, space} = this.#host;
    const [host, before] = this.#place;
    if (!connection || (connection === host && space === before)) return;
    // What was said, or is being written, at one place does not go on at another.
    if (host) {
      this.elapse();
      this.draft = this.#kept = undefined;
      this.errors = [];
      this.failure = '';
    }
    this.#place = [connection, space];
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onHide);
    removeEventListener('pagehide', this.elapse);
    // Moved in the page, it comes back at once; removed, nobody is there to press Undo.
    queueMicrotask(() => this.#wall.isConnected || this.elapse());
  }

  /** Opens the composer, with what was being written before. */
  async compose(draft?: KudosDraft, errors: readonly FieldError[] = []): Promise<void> {
    this.open = true;
    this.draft = draft ?? this.draft;
    this.errors = errors;
    this.failure = '';
    this.#wall.requestUpdate();
    const before = this.draft;
    await this.#openDrafts();
    if (!this.draft) this.draft = this.open ? this.#kept?.storage.load() : undefined;
    else {
      // Whoever has begun to write meanwhile goes on after what they had left before.
      if (!before) this.draft = afterDraft(this.#kept?.storage.load(), this.draft);
      this.#kept?.storage.save(this.draft);
    }
    this.#wall.requestUpdate();
  }

  /** Closes the composer; what stands in it is kept. */
  close(): void {
    this.open = false;
    this.#wall.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(draft: KudosDraft): void {
    this.draft = draft;
    this.#kept?.storage.save(draft);
  }

  /** Gives the thanks: kept on the device at once, sent when the undo window has passed. Resolves to whether it is on its way. */
  async give(draft: KudosDraft): Promise<boolean> {
    // A second click, or a key held down, gives nothing twice.
    if (this.#busy) return false;
    this.#busy = true;
    this.elapse();
    this.draft = draft;
    this.errors = [];
    this.failure = '';
    const {connection} = this.#host;
    try {
      const event = await this.#sender.send({type: 'hearth.kudos.given.v1', data: given(draft)}, {hold: HOLD, memo: {to: draft.to}});
      this.draft = undefined;
      this.#kept?.storage.save(undefined);
      this.open = false;
      if (event && connection) {
        this.held = {event, draft, connection};
        this.#wall.dispatchEvent(new KudosGivenEvent(event as CloudEvent<string, KudosGiven>));
      }
      return true;
    } catch (error) {
      this.#refuse(error);
      return false;
    } finally {
      this.#busy = false;
      this.#wall.requestUpdate();
    }
  }

  /** Takes back what has not left the device yet, and puts it back into the composer. */
  async undo(): Promise<void> {
    const {held} = this;
    if (!held) return;
    this.held = undefined;
    if (await held.connection.discard(held.event.id)) {
      announce(this.#localize.term('undone'));
      await this.compose(held.draft);
    }
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => {
    if (!this.held) return;
    void this.held.connection.retry(this.held.event.id);
    this.held = undefined;
    this.#wall.requestUpdate();
  };

  /** Takes a thank-you that waits, or was refused, back into the composer. */
  async recompose(entry: PendingEvent): Promise<void> {
    if (await this.#host.connection?.discard(entry.event.id)) await this.compose(draftOf(entry), entry.receipt?.errors);
  }

  readonly #onHide = (): void => {
    if (document.visibilityState === 'hidden') this.elapse();
  };

  /** Forgets what was being written, and what could be taken back: whoever wrote it was erased. */
  readonly #forget = (): void => {
    this.open = false;
    this.draft = this.held = this.#kept = undefined;
    this.errors = [];
    this.failure = '';
    this.#wall.requestUpdate();
  };

  #refuse(error: unknown): void {
    const failure = postFailure(error);
    this.open = true;
    if (failure.kind === 'invalid') this.errors = failure.errors;
    else this.failure = this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
  }

  /** Finds out where drafts of whoever is signed in are kept. */
  async #openDrafts(): Promise<void> {
    const {connection, space} = this.#host;
    const owner = await draftOwner(connection);
    // Without a known person there is nobody to keep a draft for. The text stays in the open page.
    if (owner === undefined || connection !== this.#host.connection || space !== this.#host.space) return;
    if (owner === this.#kept?.owner) return;
    // Somebody else has signed in: the words that stand here are not theirs.
    if (this.#kept) this.draft = undefined;
    this.#kept = {owner, storage: new DraftStorage(owner, `kudos:${space ?? ''}`)};
  }
}
