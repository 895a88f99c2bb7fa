import type {ReactiveController} from 'lit';
import {cached} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Mosaic} from './mosaic.js';
import type {Look} from './mosaic.picture.js';

/** What a tile looks like, in words: its shape and what colour that has, its pattern and what colour that has. */
export function lookInWords(localize: LocalizeController, {shape, colour, pattern, accent}: Look): string {
  const {lang} = localize;
  const list = cached('look', lang, {}, () => new Intl.ListFormat(lang, {type: 'unit', style: 'short'}));
  return list.format([
    localize.term(`mosaicShape_${shape}`),
    localize.term(`mosaicColour_${colour}`),
    localize.term(`mosaicPattern_${pattern}`),
    localize.term(`mosaicColour_${accent}`),
  ]);
}

/**
 * Says of each tile in the picture what it looks like, for whoever does not see it: as a description, since whose it is and what it says come
 * first. The words for it are in the book of the mosaic, which a page that only shows has not loaded yet.
 */
export class TileLooks implements ReactiveController {
  readonly #mosaic: Mosaic;
  readonly #localize: LocalizeController;
  /** For which look each button was described, and in which words. */
  readonly #described = new WeakMap<Element, {look: Look; revision: number}>();

  constructor(mosaic: Mosaic, localize: LocalizeController) {
    this.#mosaic = mosaic;
    this.#localize = localize;
    mosaic.addController(this);
  }

  hostUpdated(): void {
    const {tiles, renderRoot} = this.#mosaic;
    const localize = this.#localize;
    const {ready, revision} = localize;
    if (!ready) return;
    renderRoot.querySelectorAll('.tile').forEach((button, index) => {
      const look = tiles[index]!.data;
      const before = this.#described.get(button);
      if (before?.look === look && before.revision === revision) return;
      this.#described.set(button, {look, revision});
      button.setAttribute('aria-description', lookInWords(localize, look));
    });
  }
}
