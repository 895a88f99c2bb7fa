import {LitElement, css, html} from 'lit';
import {HOST_CHANGE} from './host-options.js';
import type {HostOptions} from './host-options.js';

/**
 * Tells the widgets inside it which host they talk to. Two of them on one page may differ in everything.
 *
 * @summary Connects the widgets inside it to a host.
 * @tagname hearth-host
 *
 * @slot - The widgets, and anything else.
 *
 * @event {HearthBeforeSendEvent} hearth-before-send - Fired by a widget inside, as all of these are, before anything is kept and sent; cancel it to take it over.
 * @event {HearthSentEvent} hearth-sent - Fired when the host has accepted what was sent.
 * @event {HearthFailedEvent} hearth-failed - Fired when the host has refused it for good.
 * @event {HearthAuthNeededEvent} hearth-auth-needed - Fired when the host says that nobody is signed in.
 * @event {HearthWarningEvent} hearth-warning - Fired on a mistake of the page or the host.
 */
export class HearthHost extends LitElement implements HostOptions {
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = {
    endpoint: {},
    space: {},
    postTo: {attribute: 'post-to'},
    source: {},
    ballotUrl: {attribute: 'ballot-url'},
    fetch: {attribute: false},
    headers: {attribute: false},
    directory: {attribute: false},
    credentials: {},
    messages: {attribute: false},
    disabledFeatures: {attribute: 'disabled-features', reflect: true},
  };

  /** Base URL of a host that speaks the Hearth protocol, e.g. `/hearth`. */
  endpoint?: string;

  /** The space whose things are shown and to which new ones belong. */
  space?: string;

  /** Any URL that accepts a POST of CloudEvents, in place of a full host. */
  postTo?: string;

  /** With `post-to`: a URL that answers what is shown. */
  source?: string;

  /** Where votes that nobody can trace are cast: by default the host; better a URL of another origin, that other people run. */
  ballotUrl?: string;

  /** Used in place of `window.fetch`. */
  fetch?: HostOptions['fetch'];

  /** Asked at every request for headers: a bearer token, an anti-forgery token. */
  headers?: HostOptions['headers'];

  /** Finds people, in place of the host's own search. */
  directory?: HostOptions['directory'];

  /** Whether cookies go along: as `fetch` defines it. Default `same-origin`. */
  credentials?: HostOptions['credentials'];

  /** Own words in place of Hearth's, by key. */
  messages?: HostOptions['messages'];

  /**
   * What is left out inside, by name, parted by spaces: whole widgets by their tags without `hearth-`, and `reactions`, `replies` and `values` on
   * walls. It is added to what is left out around it.
   */
  disabledFeatures?: HostOptions['disabledFeatures'];

  override updated(): void {
    document.dispatchEvent(new Event(HOST_CHANGE));
  }

  override render() {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-host': HearthHost;
  }
}
