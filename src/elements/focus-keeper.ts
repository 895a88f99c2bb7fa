import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {activeElement} from './active-element.js';

/** Sees to it that the focus is somewhere sensible after each action, and never nowhere. */
export class FocusKeeper implements ReactiveController {
  readonly #widget: ReactiveControllerHost & HTMLElement;
  readonly #places: readonly string[];
  /** What had the focus before the widget was last rendered. */
  #focused: Element | null = null;

  /** @param places where the focus goes from what is gone, by selectors: to the first that is there. */
  constructor(widget: ReactiveControllerHost & HTMLElement, ...places: readonly string[]) {
    this.#widget = widget;
    this.#places = places;
    widget.addController(this);
  }

  hostConnected(): void {}

  hostUpdate(): void {
    this.#focused = this.#widget.shadowRoot?.activeElement ?? null;
  }

  /** Where a button goes with what it was there for, the focus goes to one of the places; whoever knows a better one moves it on. */
  hostUpdated(): void {
    const {shadowRoot, isConnected} = this.#widget;
    if (!this.#focused || !shadowRoot || !isConnected || shadowRoot.activeElement || shadowRoot.contains(this.#focused)) return;
    const [place] = this.#places.flatMap((selector) => shadowRoot.querySelector<HTMLElement>(selector) ?? []);
    if (!place) return;
    place.tabIndex = -1;
    place.focus({preventScroll: true});
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
