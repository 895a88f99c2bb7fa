import type {ReactiveController} from 'lit';
import {nearestTile} from './mosaic-keys.js';
import type {Picture} from './mosaic.layout.js';
import type {Mosaic} from './mosaic.js';

/** The element of a tile, where it is in the picture. */
export function tileOf({shadowRoot}: Mosaic, id: string | undefined): HTMLElement | undefined {
  if (id === undefined) return undefined;
  return [...(shadowRoot?.querySelectorAll<HTMLElement>('.tile') ?? [])].find(({dataset}) => dataset.id === id);
}

/** Keeps the focus where the person is when the picture changes. */
export class TileFocusController implements ReactiveController {
  readonly #mosaic: Mosaic;
  /** What had the focus before the mosaic was last rendered, the tile that it was on, and where that lay. */
  #focused: {element: Element; tile: string | undefined; picture: Picture} | undefined;

  constructor(mosaic: Mosaic) {
    this.#mosaic = mosaic;
    mosaic.addController(this);
  }

  hostUpdate(): void {
    const element = this.#mosaic.shadowRoot?.activeElement ?? null;
    this.#focused = element
      ? {element, tile: (element.closest('.tile') as HTMLElement | null)?.dataset.id, picture: this.#mosaic.picture}
      : undefined;
  }

  /**
   * Where the tile with the focus has moved, the focus moves with it; where it is gone, by whomever, the focus goes to the tile that lies
   * nearest. Where a button goes with what it was there for, the focus goes to the heading; whoever knows a better place moves it on.
   */
  hostUpdated(): void {
    const {shadowRoot, isConnected, picture} = this.#mosaic;
    const before = this.#focused;
    if (!before || !shadowRoot || !isConnected) return;
    const {tile, element} = before;
    const at = shadowRoot.activeElement as HTMLElement | null;
    if (tile !== undefined) {
      if (at?.dataset.id === tile || (at && at !== element)) return;
      tileOf(this.#mosaic, picture.places.has(tile) ? tile : nearestTile(picture, before.picture, tile))?.focus({preventScroll: true});
    }
    if (shadowRoot.activeElement || shadowRoot.contains(element)) return;
    const heading = shadowRoot.querySelector<HTMLElement>('[role=heading]');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({preventScroll: true});
  }
}
