import type {ReactiveController} from 'lit';
import {activeElement} from '../../elements/active-element.js';
import type {GetToKnow} from './get-to-know.js';

/** Sees to it that the focus is somewhere sensible after each action, and never nowhere. */
export class CardFocus implements ReactiveController {
  readonly #widget: GetToKnow;
  /** What had the focus before the widget was last rendered. */
  #focused: Element | null = null;

  constructor(widget: GetToKnow) {
    this.#widget = widget;
    widget.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {
    this.#focused = this.#widget.shadowRoot?.activeElement ?? null;
  }

  /** Where a button goes with what it was there for, the focus goes to the heading; whoever knows a better place moves it on. */
  hostUpdated(): void {
    const {shadowRoot, isConnected} = this.#widget;
    if (!this.#focused || !shadowRoot || !isConnected || shadowRoot.activeElement || shadowRoot.contains(this.#focused)) return;
    const heading = shadowRoot.querySelector<HTMLElement>('[role=heading]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }

  /** Goes to what a selector finds, once it is rendered; not where the person has gone on from `from` meanwhile. */
  async to(selector: string, from?: HTMLElement): Promise<void> {
    await this.#widget.updateComplete;
    if (!this.#isAt(from)) return;
    const found = this.#widget.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found?.matches('[role=heading]')) found.tabIndex = -1;
    found?.focus();
  }

  /** Whether the person is still where they pressed `from`, or nowhere: what comes late takes the focus from nobody who has gone on. */
  #isAt(from: HTMLElement | undefined): boolean {
    const at = activeElement();
    return !from || !at || at === document.body || at.matches('[role=heading]') || from.contains(at);
  }
}
