import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LazyPartsController, PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {WidgetElement} from '../../elements/widget-element.js';
import type {Popup} from '../../parts/popup/popup.js';
import type {Session} from '../../protocol/session.js';
import {exported} from '../../parts/exported.js';
import type {GetToKnow} from './get-to-know.js';

/** Loads the widget that a card is. */
type CardLoader = () => Promise<{GetToKnow: typeof GetToKnow}>;

/** A person whose card can be opened. */
export interface ShownPerson {
  id: string;
  name: string;
}

/** Whether the host of a widget has cards of people for whoever is signed in. */
export const hasCards = (session: Session | undefined): boolean => session?.features.views.includes('card') ?? false;

/** The card of a person in a popup beside wherever a widget shows that person. */
export class PersonPopup {
  readonly #widget: WidgetElement;
  readonly #localize: LocalizeController;
  readonly #parts: LazyPartsController;
  readonly #load: PartsLoader;
  #person: ShownPerson | undefined;

  /** @param card what loads a card; a card itself need not: bundlers keep two modules that load each other, even where nobody uses them. */
  constructor(widget: WidgetElement, localize: LocalizeController, parts: LazyPartsController, card?: CardLoader) {
    this.#widget = widget;
    this.#localize = localize;
    this.#parts = parts;
    this.#load = async () => {
      const [{Popup}, loaded] = await Promise.all([import('../../parts/popup/popup.js'), card?.()]);
      return {'hearth-popup': Popup, ...(loaded && {'hearth-get-to-know': loaded.GetToKnow})};
    };
  }

  /** Opens the card of a person beside `anchor`, which the focus goes back to. */
  async open(person: ShownPerson, anchor: HTMLElement): Promise<void> {
    if (!(await this.#parts.load(this.#load))) return;
    this.#person = person;
    this.#widget.requestUpdate();
    await this.#widget.updateComplete;
    const popup = this.#widget.shadowRoot?.querySelector<Popup>('.of-person');
    if (anchor.isConnected) popup?.open(anchor, this.#localize.term('aboutPerson', person.name));
  }

  /** Where it stands in the widget: anywhere, as it opens above everything. */
  render(): TemplateResult | typeof nothing {
    const person = this.#person;
    if (!person) return nothing;
    const {endpoint, space, mode} = this.#widget;
    return html`<hearth-popup class="of-person" exportparts=${exported('popup')} @hearth-popup-close=${this.#onClose}>
      <hearth-get-to-know
        exportparts=${exported('get-to-know')}
        show="view"
        person-id=${person.id}
        endpoint=${endpoint ?? nothing}
        space=${space ?? nothing}
        heading-level="3"
        .mode=${mode}
        @hearth-thank-requested=${this.#onThank}
      ></hearth-get-to-know>
    </hearth-popup>`;
  }

  readonly #onClose = (): void => {
    this.#person = undefined;
    this.#widget.requestUpdate();
  };

  /** Whoever goes on to thanks has finished with the card. */
  readonly #onThank = (): void => this.#widget.shadowRoot?.querySelector<Popup>('.of-person')?.close();
}
