import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostConnection} from '../client/host-connection.js';
import type {HostController} from './host-controller.js';

/** Has a widget forget what it remembers of whoever is signed in, when they were erased from the host that it has then. */
export class ErasedController implements ReactiveController {
  readonly #host: HostController;
  readonly #forget: () => void;
  #connection: HostConnection | undefined;

  constructor(widget: ReactiveControllerHost, host: HostController, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
    widget.addController(this);
  }

  hostConnected(): void {
    this.#listen(this.#host.connection);
  }

  hostUpdate(): void {
    this.#listen(this.#host.connection);
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  #listen(connection: HostConnection | undefined): void {
    if (connection === this.#connection) return;
    this.#connection?.removeEventListener('erased', this.#forget);
    this.#connection = connection;
    connection?.addEventListener('erased', this.#forget);
  }
}
