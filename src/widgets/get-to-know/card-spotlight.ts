import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {announce} from '../../elements/announcer.js';
import type {Asked} from './card-deck.js';
import type {CardTools} from './card-tools.js';
import type {ShownCard} from './get-to-know.model.js';

/** One volunteer at a time. Nothing moves by itself; whoever looks goes on when they like. */
export class CardSpotlight {
  readonly #tools: CardTools;
  /** Whose card is looked at; the first one while nobody has gone on. */
  #shown: string | undefined;

  constructor(tools: CardTools) {
    this.#tools = tools;
  }

  /** The card that is looked at; or, where nobody has volunteered, a question to whoever reads. */
  render(items: readonly ShownCard[], show: (item: ShownCard) => unknown, question: Asked | undefined): unknown {
    const {localize, widget} = this.#tools;
    const item = items.find(({id}) => id === this.#shown) ?? items[0];
    if (!item) return widget.status === 'empty' ? this.#nobody(question) : nothing;
    return html`${show(item)}
    ${
      items[1] === undefined
        ? nothing
        : html`<div class="row turn">
            <button data-do="previous">${localize.term('cardPrevious')}</button> <button data-do="next">${localize.term('cardNext')}</button>
          </div>`
    }`;
  }

  /** Nobody is ever picked: in place of a person stands a question, or the way to what everybody made together. */
  #nobody(question: Asked | undefined): TemplateResult {
    const {localize, widget} = this.#tools;
    const mosaic = document.querySelector('hearth-mosaic');
    return html`<div class="card calm">
      <p>${localize.term('cardNobody')}</p>
      ${
        mosaic
          ? html`<div class="row"><button data-do="mosaic">${localize.term('cardToMosaic')}</button></div>`
          : question
            ? html`<p class="ask-line" dir="auto" lang=${question.lang}>${question.text}</p>
                ${widget.active ? html`<div class="row even"><button data-do="volunteer-here">${localize.term('cardToMine')}</button></div>` : nothing}`
            : nothing
      }
    </div>`;
  }

  /** Does what a button says. Resolves to whether it was one of this face's. */
  async do(action: string, items: readonly ShownCard[]): Promise<boolean> {
    const {widget} = this.#tools;
    if (action === 'mosaic') {
      const mosaic = document.querySelector<HTMLElement>('hearth-mosaic');
      mosaic?.scrollIntoView({block: 'start'});
      if (mosaic) {
        mosaic.tabIndex = mosaic.tabIndex < 0 ? -1 : mosaic.tabIndex;
        mosaic.focus({preventScroll: true});
      }
      return true;
    }
    if (action !== 'previous' && action !== 'next') return false;
    const place = Math.max(
      0,
      items.findIndex(({id}) => id === this.#shown),
    );
    const to = items[(place + (action === 'next' ? 1 : -1) + items.length) % items.length];
    this.#shown = to?.id;
    widget.all = false;
    widget.requestUpdate();
    // The focus stays on the button; whose card it is now is said.
    announce(to?.data.name ?? to?.by?.name ?? '');
    return true;
  }
}
