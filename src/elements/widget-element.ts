import {LitElement} from 'lit';
import type {PropertyDeclarations} from 'lit';
import {HostController} from './host-controller.js';
import {LocalizeController} from './localize-controller.js';
import {base} from './styles/base.js';

/**
 * Base of every widget: what all of them may be told, their host, their words, and their state where pages and style sheets can see
 * it. Nothing else.
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

  protected readonly host = new HostController(this);
  protected readonly localize = new LocalizeController(this);
  readonly #internals = this.attachInternals();

  /** The state that the widget is in. */
  protected abstract get status(): string;

  protected override updated(): void {
    const {status} = this;
    if (this.dataset.state === status) return;
    this.dataset.state = status;
    this.#internals.states.clear();
    this.#internals.states.add(status);
  }
}
