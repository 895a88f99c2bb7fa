import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {announce} from '../../elements/announcer.js';
import type {HearthFailedEvent} from '../../elements/events.js';
import type {HostController} from '../../elements/host-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {postFailure} from '../../elements/post-failure.js';
import type {Sender} from '../../elements/send.js';
import {reason} from './kudos-reason.js';
import type {WallItem} from './kudos-wall.model.js';

/** Events that say nothing in words. */
const FLEETING = /^hearth\.kudos\.(reacted|unreacted|withdrawn)\./;

/** What a person does with thanks that are on the wall: a mark, other words, taking it back; and what the host says to it. */
export class ChangingController implements ReactiveController {
  /** The thank-you whose words are being changed, and the words. */
  editing: {id: string; message: string; error: string} | undefined;
  /** The thank-you that is about to be taken back. */
  confirming: string | undefined;
  /** What the host did not accept, in words. */
  failure = '';

  readonly #wall: ReactiveControllerHost & HTMLElement;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #doing = new Set<string>();

  constructor(wall: ReactiveControllerHost & HTMLElement, host: HostController, localize: LocalizeController, sender: Sender) {
    this.#wall = wall;
    this.#host = host;
    this.#localize = localize;
    this.#sender = sender;
    wall.addController(this);
  }

  hostConnected(): void {
    this.#wall.addEventListener('hearth-failed', this.#onFailed);
  }

  hostDisconnected(): void {
    this.#wall.removeEventListener('hearth-failed', this.#onFailed);
  }

  hostUpdate(): void {
    // A refused mark or withdrawal has no words worth keeping: it was said, and is forgotten. Refused words stay with their thank-you.
    for (const {event, status} of this.#host.connection?.pending ?? []) {
      if (status === 'parked' && FLEETING.test(event.type)) void this.#host.connection?.discard(event.id);
    }
  }

  /** Sets a mark, or takes it back. */
  async react(item: WallItem, mark: string): Promise<void> {
    const mine = item.data.reactions.some((reaction) => reaction.mark === mark && reaction.mine);
    await this.#send(mine ? 'hearth.kudos.unreacted.v1' : 'hearth.kudos.reacted.v1', item.id, {mark});
  }

  /** Begins to change the words. */
  edit(item: WallItem, message = item.data.message, error = ''): void {
    this.editing = {id: item.id, message, error};
    this.#wall.requestUpdate();
  }

  /** Changes the words. Resolves to whether the change is on its way. */
  async save(item: WallItem, message: string): Promise<boolean> {
    const kept = await this.#send('hearth.kudos.edited.v1', item.id, {version: item.data.version, message, valueIds: item.data.valueIds});
    this.editing = kept ? undefined : {id: item.id, message, error: this.failure};
    if (kept) announce(this.#localize.term('kudosEditSaved'));
    this.#wall.requestUpdate();
    return kept;
  }

  /** Leaves the words as they are. */
  stop(): void {
    this.editing = this.confirming = undefined;
    this.#wall.requestUpdate();
  }

  /** Asks whether to take it back. */
  ask(item: WallItem): void {
    this.confirming = item.id;
    this.#wall.requestUpdate();
  }

  /** Takes it back. */
  async withdraw(item: WallItem): Promise<boolean> {
    this.confirming = undefined;
    const kept = await this.#send('hearth.kudos.withdrawn.v1', item.id, {});
    if (kept) announce(this.#localize.term('kudosWithdrawn'));
    this.#wall.requestUpdate();
    return kept;
  }

  async #send(type: string, subject: string, data: unknown): Promise<boolean> {
    // A second click, or a key held down, does nothing twice.
    const doing = `${type} ${subject}`;
    if (this.#doing.has(doing)) return false;
    this.#doing.add(doing);
    this.failure = '';
    try {
      await this.#sender.send({type, subject, data});
      return true;
    } catch (error) {
      const failure = postFailure(error);
      this.failure =
        failure.kind === 'invalid'
          ? reason(this.#localize, failure.errors[0]?.code)
          : this.#localize.term(failure.kind === 'full' ? 'queueFull' : 'notSent');
      this.#wall.requestUpdate();
      return false;
    } finally {
      this.#doing.delete(doing);
    }
  }

  readonly #onFailed = ({event, receipt}: HearthFailedEvent): void => {
    const why = reason(this.#localize, receipt.errors?.[0]?.code ?? receipt.code);
    // A thank-you stands there with its reason; a change has no place of its own.
    const given = event.type === 'hearth.kudos.given.v1';
    const failure = given ? `${this.#localize.term('notAccepted')}: ${why}` : `${this.#localize.term('kudosChangeRejected')} ${why}`;
    if (!given) this.failure = failure;
    announce(failure, 'assertive');
    this.#wall.requestUpdate();
  };
}
