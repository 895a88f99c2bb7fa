import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';
import type {FieldError} from '../../protocol/receipt.js';
import {announce} from '../../elements/announcer.js';
import {DraftStorage} from '../../elements/draft-storage.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {KudosGivenEvent} from './kudos-wall.events.js';
import {draftOf, given} from './kudos-wall.model.js';
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
  held: {event: CloudEvent; draft: KudosDraft} | undefined;

  readonly #wall: Wall;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  #busy = false;
  #storage: DraftStorage<KudosDraft> | undefined;

  constructor(wall: Wall, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    wall.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onHide);
    addEventListener('pagehide', this.elapse);
  }

  hostUpdate(): void {
    const {held} = this;
    // Discarded from its card, or sent by another tab: there is nothing to undo any more.
    if (held && !this.#host.connection?.pending.some(({event}) => event.id === held.event.id)) this.held = undefined;
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
    const storage = await this.#drafts();
    if (draft) storage?.save(draft);
    else if (!this.draft && storage) {
      this.draft = storage.load();
      this.#wall.requestUpdate();
    }
  }

  /** Closes the composer; what stands in it is kept. */
  close(): void {
    this.open = false;
    this.#wall.requestUpdate();
  }

  /** Keeps what is being written. */
  keep(draft: KudosDraft): void {
    this.draft = draft;
    this.#storage?.save(draft);
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
    try {
      const event = await this.#sender.send({type: 'hearth.kudos.given.v1', data: given(draft)}, {hold: HOLD, memo: {to: draft.to}});
      this.draft = undefined;
      this.#storage?.save(undefined);
      this.open = false;
      if (event) {
        this.held = {event, draft};
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
    if (await this.#host.connection?.discard(held.event.id)) {
      announce(this.#localize.term('undone'));
      await this.compose(held.draft);
    }
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => {
    if (!this.held) return;
    void this.#host.connection?.retry(this.held.event.id);
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

  #refuse(error: unknown): void {
    const failure = postFailure(error);
    this.open = true;
    if (failure.kind === 'invalid') this.errors = failure.errors;
    else this.failure = this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
  }

  async #drafts(): Promise<DraftStorage<KudosDraft> | undefined> {
    if (this.#storage) return this.#storage;
    const session = await this.#host.connection?.session().catch((error: Error) => {
      // Without a known person there is nobody to keep a draft for. The text stays in the open page.
      if (error.name !== 'TransportError') throw error;
      return undefined;
    });
    if (session) this.#storage = new DraftStorage(session.principal, `kudos:${this.#host.space ?? ''}`);
    return this.#storage;
  }
}
