import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HostController} from './host-controller.js';

/** The host of a widget, from when its tab is seen for the first time: whoever never looks at a question is asked none. */
export class SeenHostController implements ReactiveController {
  readonly #widget: ReactiveControllerHost;
  readonly #host: HostController;
  #isSeen = false;

  constructor(widget: ReactiveControllerHost, host: HostController) {
    this.#widget = widget;
    this.#host = host;
    widget.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#look);
  }

  get connection(): HostController['connection'] {
    return this.#isSeen ? this.#host.connection : undefined;
  }

  get space(): string | undefined {
    return this.#host.space;
  }

  /** Whether there is a host, which is asked once the tab is seen. */
  get waits(): boolean {
    return !this.#isSeen && this.#host.connection !== undefined;
  }

  readonly #look = (): void => {
    if (this.#isSeen || document.visibilityState === 'hidden') return;
    this.#isSeen = true;
    this.#widget.requestUpdate();
  };
}
