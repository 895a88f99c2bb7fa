import type {ConnectionEventMap} from '../client/events.js';
import type {PostOptions} from '../client/host-connection.js';
import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import {HearthAuthNeededEvent, HearthBeforeSendEvent, HearthFailedEvent, HearthSentEvent} from './events.js';
import type {HostController} from './host-controller.js';
import {warn} from './warn.js';

/** A widget has no host to send anything to. */
export class NoHostError extends Error {
  override readonly name = 'NoHostError';
  constructor() {
    super('This widget has no host: put it inside <hearth-host endpoint="…">.');
  }
}

/**
 * Sends what a person did on one widget, and tells the page what became of it: of what this widget sent, and of nothing else.
 */
export class Sender {
  readonly #widget: HTMLElement;
  readonly #host: HostController;
  /** Ids of what this widget sent. */
  readonly #sent = new Set<string>();
  #connection: HostController['connection'];

  constructor(widget: HTMLElement, host: HostController) {
    this.#widget = widget;
    this.#host = host;
  }

  /** Listens to the host that the widget has now, and to none where it has none. */
  listen(): void {
    const {connection} = this.#host;
    if (connection === this.#connection) return;
    this.#connection?.removeEventListener('verdict', this.#onVerdict);
    this.#connection?.removeEventListener('auth-needed', this.#onAuthNeeded);
    this.#connection?.removeEventListener('warning', this.#onWarning);
    this.#connection = connection;
    connection?.addEventListener('verdict', this.#onVerdict);
    connection?.addEventListener('auth-needed', this.#onAuthNeeded);
    connection?.addEventListener('warning', this.#onWarning);
  }

  /**
   * Keeps an event and sends it. Resolves with the event once it is kept on this device, or with nothing where the page took it over.
   *
   * @param options.hold milliseconds during which it can be taken back before anything leaves the device.
   * @param options.memo kept with it on this device and never sent: what is needed to show it.
   * @throws {NoHostError} @throws {InvalidEventError} where the host would refuse it anyway. @throws {OutboxFullError} where too much waits
   * already. @throws {TransportError} where it is not known for whom to keep it.
   */
  async send(draft: EventDraft, options: PostOptions = {}): Promise<CloudEvent | undefined> {
    const {connection, space} = this.#host;
    if (!connection) throw new NoHostError();
    this.listen();
    const event = await connection.createEvent({...draft, space: draft.space ?? space});
    if (!this.#widget.dispatchEvent(new HearthBeforeSendEvent(event))) return undefined;
    this.#sent.add(event.id);
    return connection.post(event, options);
  }

  readonly #onVerdict = ({event, receipt}: ConnectionEventMap['verdict']): void => {
    if (!this.#sent.has(event.id)) return;
    const accepted = receipt.status === 'stored' || receipt.status === 'duplicate';
    this.#widget.dispatchEvent(accepted ? new HearthSentEvent(event, receipt) : new HearthFailedEvent(event, receipt));
  };

  readonly #onAuthNeeded = (): void => {
    this.#widget.dispatchEvent(new HearthAuthNeededEvent());
  };

  readonly #onWarning = ({code, detail}: ConnectionEventMap['warning']): void => warn(this.#widget, code, JSON.stringify(detail));
}
