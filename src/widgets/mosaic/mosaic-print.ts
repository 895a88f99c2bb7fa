import {html, nothing, render} from 'lit';
import type {ReactiveController, TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Mosaic} from './mosaic.js';
import type {MosaicTile} from './mosaic.model.js';

/** On paper nothing opens: below the picture stands each tile with what it says and its story, in the order in which one reads it. */
export class MosaicPrint implements ReactiveController {
  readonly #mosaic: Mosaic;
  readonly #localize: LocalizeController;
  #list: HTMLElement | undefined;

  constructor(mosaic: Mosaic, localize: LocalizeController) {
    this.#mosaic = mosaic;
    this.#localize = localize;
    mosaic.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#write);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#write);
    removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #write = (): void => {
    this.#clear();
    const {tiles, renderRoot, draw} = this.#mosaic;
    const picture = renderRoot.querySelector('.picture');
    if (!picture) return;
    const list = (this.#list = document.createElement('ul'));
    list.className = 'printed';
    render(tiles.map(this.#line), list);
    list.querySelectorAll('svg').forEach((svg, index) => draw(svg, [{...tiles[index]!.data, x: 0, y: 0, turn: 0}]));
    picture.after(list);
  };

  readonly #line = ({by, data}: MosaicTile): TemplateResult => {
    const {phrase, story, lang} = data;
    return html`<li>
      <svg viewBox="0 0 92 92" aria-hidden="true"></svg>
      <div>
        <p class="phrase" dir="auto" lang=${lang ?? nothing}>${phrase}</p>
        <p class="by"><bdi>${by?.name ?? this.#localize.term('formerColleague')}</bdi></p>
        ${story ? html`<p class="story" dir="auto" lang=${lang ?? nothing}>${story}</p>` : nothing}
      </div>
    </li>`;
  };

  readonly #clear = (): void => {
    this.#list?.remove();
    this.#list = undefined;
  };
}
