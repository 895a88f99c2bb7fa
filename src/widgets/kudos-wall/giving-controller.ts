import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection} from '../../client/host-connection.js';
import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';
import type {FieldError} from '../../protocol/receipt.js';
import {announce} from '../../elements/announcer.js';
import {ErasedController} from '../../elements/erased-controller.js';
import type {HostController} from '../../elements/host-controller.js';
import {KeptDraft} from '../../elements/kept-draft.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {HOLD, UndoWindow} from '../../elements/undo-window.js';
import {KudosGivenEvent} from './kudos-wall.events.js';
import {afterDraft, given, isWritten} from './kudos-wall.model.js';
import type {KudosDraft} from './kudos-wall.model.js';

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
  readonly #wall: Wall;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #kept: KeptDraft<KudosDraft>;
  readonly #undo: UndoWindow<{event: CloudEvent; draft: KudosDraft; connection: HostConnection}>;
  #busy = false;
  /** The host and the space for which the draft is. */
  #place: unknown[] = [];

  constructor(wall: Wall, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    this.#kept = new KeptDraft<KudosDraft>(host, 'kudos', isWritten);
    this.#undo = new UndoWindow(wall);
    wall.addController(this);
    new ErasedController(wall, host, this.#forget);
  }

  /** What can still be taken back. */
  get held(): {draft: KudosDraft} | undefined {
    return this.#undo.held;
  }

  /** Whether somebody wanted to take back what had left already. */
  get late(): boolean {
    return this.#undo.late;
  }

  hostUpdate(): void {
    const {connection, space} = this.#host;
    const [host, before] = this.#place;
    if (!connection || (connection === host && space === before)) return;
    // What was said, or is being written, at one place does not go on at another.
    if (host) {
      this.elapse();
      this.#kept.close();
      this.draft = undefined;
      this.errors = [];
      this.failure = '';
    }
    this.#place = [connection, space];
  }

  /** Opens the composer, with what was being written before; or with another draft, until which is done that waits. */
  async compose(draft?: KudosDraft, errors: readonly FieldError[] = []): Promise<void> {
    this.open = true;
    if (draft) {
      this.#kept.putAside(this.draft ?? this.#kept.load(), draft);
      this.keep(draft);
    }
    this.errors = errors;
    this.failure = '';
    this.#wall.requestUpdate();
    const before = this.draft;
    // Where somebody else has signed in, the words that stand here are not theirs.
    if (await this.#kept.open()) this.draft = undefined;
    const left = this.#kept.load();
    if (!this.draft) this.draft = this.open ? left : undefined;
    else {
      if (draft) this.#kept.putAside(left, this.draft);
      // Whoever has begun to write meanwhile goes on after what they had left before.
      else if (!before) this.draft = afterDraft(left, this.draft);
      this.#kept.save(this.draft);
    }
    if (!draft && this.open && !isWritten(this.draft)) this.#takeAside();
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
    this.#kept.save(draft);
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
      this.#kept.save(undefined);
      this.open = false;
      if (event && connection) {
        this.#undo.held = {event, draft, connection};
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
    const held = await this.#undo.takeBack();
    if (!held) return;
    announce(this.#localize.term('undone'));
    await this.compose(held.draft);
  }

  /** Ends the undo window: now it may leave the device. */
  readonly elapse = (): void => this.#undo.elapse();

  /** Forgets what was being written, and what could be taken back: whoever wrote it was erased. */
  readonly #forget = (): void => {
    this.open = false;
    this.#kept.close();
    this.draft = this.#undo.held = undefined;
    this.errors = [];
    this.failure = '';
    this.#wall.requestUpdate();
  };

  #takeAside(): void {
    const draft = this.#kept.takeAside();
    if (draft) this.keep(draft);
  }

  #refuse(error: unknown): void {
    const failure = postFailure(error);
    this.open = true;
    if (failure.kind === 'invalid') this.errors = failure.errors;
    else this.failure = this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
  }
}
