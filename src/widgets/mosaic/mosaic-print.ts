import type {ReactiveController} from 'lit';
import type {Mosaic} from './mosaic.js';

/** On paper nothing opens: below the picture stands what each tile says, in the order in which one reads it. */
export class MosaicPrint implements ReactiveController {
  readonly #mosaic: Mosaic;
  #list: HTMLElement | undefined;

  constructor(mosaic: Mosaic) {
    this.#mosaic = mosaic;
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
    const {tiles, renderRoot} = this.#mosaic;
    const picture = renderRoot.querySelector('.picture');
    if (!picture) return;
    this.#list = document.createElement('div');
    this.#list.className = 'printed';
    for (const {by, data} of tiles) {
      const line = document.createElement('p');
      const name = document.createElement('bdi');
      name.textContent = by?.name ?? '';
      const phrase = document.createElement('bdi');
      phrase.textContent = data.phrase;
      line.append(phrase, document.createElement('br'), name);
      this.#list.append(line);
    }
    picture.after(this.#list);
  };

  readonly #clear = (): void => {
    this.#list?.remove();
    this.#list = undefined;
  };
}
