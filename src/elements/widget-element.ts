import {LitElement} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {HostController} from './host-controller.js';
import {LocalizeController} from './localize-controller.js';
import {base} from './styles/base.js';

/**
 * Base of every widget: what all of them may be told, their host, their words, and their state where pages and style sheets can see
 * it. Nothing else.
 *
 * @cssproperty [--hearth-color-surface=light-dark(#fffdfa, #26211d)] - Background of cards, fields and lists.
 * @cssproperty [--hearth-color-sunken=light-dark(#f7f0e8, #1f1b18)] - Background of notices.
 * @cssproperty [--hearth-color-text=light-dark(#2b2521, #f2ebe3)] - Text.
 * @cssproperty [--hearth-color-muted=light-dark(#685c53, #bcaea3)] - Text that stands back: times, hints.
 * @cssproperty [--hearth-color-accent=light-dark(#9a3d22, #f2a88c)] - The main button, links, what is chosen.
 * @cssproperty [--hearth-color-on-accent=light-dark(#fffdfa, #2a1610)] - Text on the main button.
 * @cssproperty [--hearth-color-accent-soft=light-dark(#f9e9e0, #45312a)] - Background of what is chosen or under the pointer.
 * @cssproperty [--hearth-color-danger=light-dark(#a3172f, #ff9fa8)] - What is wrong, and what takes something away.
 * @cssproperty [--hearth-color-line=light-dark(#e8ddd2, #3f362f)] - Borders that only part things.
 * @cssproperty [--hearth-color-control-line=light-dark(#8a7b6f, #93857a)] - Borders of fields and buttons: 3:1 to what is around them.
 * @cssproperty [--hearth-color-focus=light-dark(#1f5f8b, #9fd0f5)] - The ring around what has the focus.
 * @cssproperty [--hearth-radius=14px] - Corners of cards and lists.
 * @cssproperty [--hearth-radius-small=9px] - Corners of fields and notices.
 * @cssproperty [--hearth-radius-button=999px] - Corners of buttons and tags.
 * @cssproperty [--hearth-space=1rem] - The room between things, from which all distances follow.
 * @cssproperty [--hearth-target=44px] - The height of main buttons and fields; WCAG 2.2 asks for 24px at least.
 * @cssproperty [--hearth-veil=light-dark(#3c281980, #000000a6)] - What lies over the page while a dialog is open.
 * @cssproperty [--hearth-shadow=0 8px 28px light-dark(#3c281929, #00000080)] - The shadow under the composer and under lists that open.
 * @cssproperty [--hearth-motion-duration=200ms] - How long something takes to settle where it appears; nothing moves where reduced motion is asked for.
 * @cssproperty [--hearth-motion-easing=cubic-bezier(0.2, 0.7, 0.2, 1)] - How it comes to rest.
 * @cssproperty [--hearth-focus-width=2px] - How thick the ring around what has the focus is.
 * @cssproperty [--hearth-focus-halo=0 0 0 #00000000] - What lies under that ring where one colour alone would not be seen on every background; nothing by default.
 *
 * @cssstate idle - No host yet.
 * @cssstate loading - The first answer is on its way.
 * @cssstate ready - There is something to show.
 * @cssstate empty - The host has nothing to show.
 * @cssstate error - The host failed; what was shown stays.
 * @cssstate offline - The network failed; what was shown stays.
 * @cssstate forbidden - The host says that this person may not see it.
 * @cssstate signed-out - The host says that nobody is signed in.
 */
export abstract class WidgetElement extends LitElement {
  static override styles: typeof LitElement.styles = base;
  static override properties: PropertyDeclarations = {
    endpoint: {},
    postTo: {attribute: 'post-to'},
    source: {},
    space: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    mode: {},
  };

  /** Base URL of the widget's host, where it differs from the one around it. */
  endpoint?: string;

  /** Any URL that accepts a POST of CloudEvents, in place of a full host. */
  postTo?: string;

  /** With `post-to`: a URL that answers what is shown. */
  source?: string;

  /** The space, where it differs from the one around the widget. */
  space?: string;

  /** The heading; a default in the reader's language where it is left out. */
  heading?: string;

  /** The level of the heading, 2 to 6. */
  headingLevel = 2;

  /** `readonly` only shows; `preview` also says what is missing in the page. */
  mode: 'live' | 'readonly' | 'preview' = 'live';

  /**
   * How long what somebody did can be taken back before it is sent, in seconds; 10 where nothing is said. `0` sends it at once, with no bar to take it
   * back; with `unlimited` it waits until they take it back, do the next thing, or leave the page.
   *
   * @attr undo-seconds
   */
  undoSeconds?: number | 'unlimited';

  protected readonly hearth = new HostController(this);
  protected readonly localize = new LocalizeController(this);
  readonly #internals = this.attachInternals();

  /** The state that the widget is in. */
  protected abstract get status(): string;

  protected override updated(): void {
    this.localize.mark(this.renderRoot.querySelector('section'));
    const {status} = this;
    if (this.dataset.state === status) return;
    this.dataset.state = status;
    this.#internals.states.clear();
    this.#internals.states.add(status);
  }
}
