import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {connect, IDENTITY} from '../client/connect.js';
import type {HostConnection} from '../client/host-connection.js';
import {composedClosest} from './composed-tree.js';
import type {HearthHost} from './hearth-host.js';
import {HOST_CHANGE, pageHostOptions} from './host-options.js';
import type {HostOptions} from './host-options.js';
import type {narrow as Narrow} from './narrow.js';

/** Leaves out of a host what the page has switched off; loaded where it has. */
let narrow: typeof Narrow | undefined;

/** What a widget says about its host itself. */
export interface HostAttributes {
  endpoint?: string;
  postTo?: string;
  source?: string;
  space?: string;
}

/**
 * Finds the host of a widget. The widget's own attributes come first, then the nearest `<hearth-host>`, then the page's default; a
 * provider that appears or changes later is found, too.
 */
export class HostController implements ReactiveController {
  /** The host, once one is found. */
  connection: HostConnection | undefined;
  /** The space in force. */
  space: string | undefined;
  readonly #widget: ReactiveControllerHost & HTMLElement & HostAttributes;

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
  }

  hostUpdate(): void {
    this.#resolve();
  }

  readonly #resolve = (_change?: unknown): void => {
    const widget = this.#widget;
    const provider = composedClosest(widget, 'hearth-host') as HearthHost | null;
    const options: HostOptions = {...pageHostOptions()};
    for (const level of [provider, widget] as HostAttributes[]) {
      // Where a nearer one names a sink, the host further away is not meant.
      if (level?.postTo) options.endpoint = '';
      for (const key of [...IDENTITY, 'space']) if (level?.[key as 'space']) options[key as 'space'] = level[key as 'space'];
    }
    // The nearest `<hearth-host>` may not have read its properties yet; it tells when it has. Outside of the page there is no host.
    let connection = (provider && !provider.hasUpdated && !widget.endpoint && !widget.postTo) || !widget.isConnected ? undefined : connect(options);
    if (narrow || options.disabledFeatures || composedClosest(widget, '[disabled-features]')) {
      // Until what leaves it out is there, there is no host.
      connection = narrow ? narrow(widget, connection) : void import('./narrow.js').then((module) => this.#resolve((narrow = module.narrow)));
    }
    if (connection === this.connection && options.space === this.space) return;
    this.connection = connection;
    this.space = options.space;
    widget.requestUpdate();
  };
}
