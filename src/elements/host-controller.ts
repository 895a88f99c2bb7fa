import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {connect} from '../client/connect.js';
import type {ConnectionEventMap} from '../client/events.js';
import type {HostConnection, PostOptions} from '../client/host-connection.js';
import type {CloudEvent, EventDraft} from '../protocol/cloud-event.js';
import {composedClosest} from './composed-tree.js';
import {HearthAuthNeededEvent, HearthBeforeSendEvent, HearthFailedEvent, HearthSentEvent, warn} from './events.js';
import {HOST_CHANGE, pageHostOptions} from './host-options.js';
import type {HostOptions} from './host-options.js';

/** What a widget says about its host itself. */
export interface HostAttributes {
  endpoint?: string;
  postTo?: string;
  source?: string;
  space?: string;
}

const defined = <Options extends object>(options: Options | undefined): Partial<Options> =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined && value !== '')) as Partial<Options>;

/**
 * Finds the host of a widget and sends what a person did there. The widget's own attributes come first, then the nearest
 * `<hearth-host>`, then the page's default; a provider that appears or changes later is found, too.
 */
export class HostController implements ReactiveController {
  /** The host, once one is found. */
  connection: HostConnection | undefined;
  /** The space in force. */
  space: string | undefined;
  readonly #widget: ReactiveControllerHost & HTMLElement & HostAttributes;
  /** Ids of what this widget sent: verdicts on anything else are not its own. */
  readonly #sent = new Set<string>();

  constructor(widget: ReactiveControllerHost & HTMLElement & HostAttributes) {
    this.#widget = widget;
    widget.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(HOST_CHANGE, this.#resolve);
    this.#resolve();
  }

  hostDisconnected(): void {
    document.removeEventListener(HOST_CHANGE, this.#resolve);
    this.#listen(undefined);
  }

  hostUpdate(): void {
    if (this.#widget.isConnected) this.#resolve();
  }

  /**
   * Keeps an event and sends it. Resolves with the event once it is kept on this device, or with nothing where the page took it over.
   *
   * @param options.hold milliseconds during which it can be taken back before anything leaves the device.
   * @param options.memo kept with it on this device and never sent: what is needed to show it.
   * @throws {InvalidEventError} where the host would refuse it anyway. @throws {OutboxFullError} where too much waits already.
   */
  async send(draft: EventDraft, options: PostOptions = {}): Promise<CloudEvent | undefined> {
    const {connection} = this;
    if (!connection) throw new Error('This widget has no host: put it inside <hearth-host endpoint="…">.');
    const event = connection.createEvent({...draft, space: draft.space ?? this.space});
    if (!this.#widget.dispatchEvent(new HearthBeforeSendEvent(event))) return undefined;
    this.#sent.add(event.id);
    await connection.post(event, options);
    return event;
  }

  readonly #resolve = (): void => {
    const provider = composedClosest(this.#widget, 'hearth-host') as (Element & {options?: HostOptions}) | null;
    const {endpoint, postTo, source, space} = this.#widget;
    // The nearest `<hearth-host>` may not be upgraded yet. It tells when it is.
    const options: HostOptions = {...pageHostOptions(), ...defined(provider?.options), ...defined({endpoint, postTo, source, space})};
    const connection = provider && !provider.options && !endpoint && !postTo ? undefined : connect(options);
    const changed = connection !== this.connection || options.space !== this.space;
    this.#listen(connection);
    this.space = options.space;
    if (changed) this.#widget.requestUpdate();
  };

  #listen(connection: HostConnection | undefined): void {
    if (connection === this.connection) return;
    this.connection?.removeEventListener('verdict', this.#onVerdict);
    this.connection?.removeEventListener('auth-needed', this.#onAuthNeeded);
    this.connection?.removeEventListener('warning', this.#onWarning);
    this.connection = connection;
    connection?.addEventListener('verdict', this.#onVerdict);
    connection?.addEventListener('auth-needed', this.#onAuthNeeded);
    connection?.addEventListener('warning', this.#onWarning);
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
