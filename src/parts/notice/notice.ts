import {html, LitElement} from 'lit';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {announce, prepareAnnouncer} from '../../elements/announcer.js';
import {partBase} from '../../elements/styles/part-base.js';
import {icons} from './notice.icons.js';
import type {NoticeKind} from './notice.icons.js';
import {styles} from './notice.styles.js';

export type {NoticeKind};

/**
 * A calm banner inside of a widget: what happened, and what the person can do about it.
 *
 * @summary An inline message with an icon and room for an action.
 * @tagname hearth-notice
 *
 * @slot - The message.
 * @slot action - A button or link beside the message.
 *
 * @csspart notice - The box.
 */
export class Notice extends LitElement {
  static override styles = [...partBase, styles];

  /** What the message is about: chooses the icon and its colour. An unknown kind looks like `info`. */
  @property({reflect: true}) kind: NoticeKind = 'info';

  /** Has the message announced when it appears and whenever its words change. Empty: not at all. */
  @property() announce: '' | 'polite' | 'assertive' = '';

  #said = '';
  readonly #words = new MutationObserver(() => this.#say());

  override connectedCallback(): void {
    super.connectedCallback();
    prepareAnnouncer();
    this.#words.observe(this, {childList: true, characterData: true, subtree: true});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#words.disconnect();
  }

  override render() {
    return html`<div class="notice" part="notice">
      <svg viewBox="0 0 24 24" aria-hidden="true">${Object.hasOwn(icons, this.kind) ? icons[this.kind] : icons.info}</svg>
      <div class="message"><slot></slot></div>
      <slot name="action"></slot>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('announce')) this.#say();
  }

  #say(): void {
    const message = Array.from(this.childNodes, (node) => (isMessage(node) ? (node.textContent ?? '') : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (!this.announce) this.#said = '';
    else if (message !== this.#said) {
      this.#said = message;
      if (message) announce(message, this.announce);
    }
  }
}

const isMessage = (node: Node) => node.nodeType === Node.TEXT_NODE || (node instanceof Element && !node.slot);

declare global {
  interface HTMLElementTagNameMap {
    'hearth-notice': Notice;
  }
}
