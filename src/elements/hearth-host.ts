import {LitElement, css, html} from 'lit';
import {property} from 'lit/decorators.js';
import {HOST_CHANGE} from './host-options.js';
import type {HostOptions} from './host-options.js';

/**
 * Tells the widgets inside it which host they talk to. Two of them on one page may differ in everything.
 *
 * @summary Connects the widgets inside it to a host.
 * @tagname hearth-host
 *
 * @slot - The widgets, and anything else.
 */
export class HearthHost extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Base URL of a host that speaks the Hearth protocol, e.g. `/hearth`. */
  @property() endpoint?: string;

  /** The space whose things are shown and to which new ones belong. */
  @property() space?: string;

  /** Any URL that accepts a POST of CloudEvents, in place of a full host. */
  @property({attribute: 'post-to'}) postTo?: string;

  /** With `post-to`: a URL that answers what is shown. */
  @property() source?: string;

  /** Used in place of `window.fetch`. */
  @property({attribute: false}) fetch?: HostOptions['fetch'];

  /** Asked at every request for headers: a bearer token, an anti-forgery token. */
  @property({attribute: false}) headers?: HostOptions['headers'];

  /** Finds people, in place of the host's own search. */
  @property({attribute: false}) directory?: HostOptions['directory'];

  /** Whether cookies go along: as `fetch` defines it. Default `same-origin`. */
  @property() credentials?: HostOptions['credentials'];

  /** Own words in place of Hearth's, by key. */
  @property({attribute: false}) messages?: HostOptions['messages'];

  /** What was set, by attribute or property. */
  get options(): HostOptions {
    const {endpoint, space, postTo, source, fetch, headers, directory, credentials, messages} = this;
    return {endpoint, space, postTo, source, fetch, headers, directory, credentials, messages};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#announce();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announce();
  }

  override updated(): void {
    this.#announce();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #announce(): void {
    document.dispatchEvent(new Event(HOST_CHANGE));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-host': HearthHost;
  }
}
