import {css, html, LitElement} from 'lit';
import {property, query} from 'lit/decorators.js';
import type {drawPicture, Look} from './mosaic.picture.js';

/**
 * One tile, drawn by itself. What it says stands beside it.
 *
 * @summary A drawing of one tile.
 * @tagname hearth-tile-face
 */
export class TileFace extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      print-color-adjust: exact;
    }
    @media (forced-colors: active) {
      use {
        fill: CanvasText !important;
        stroke: CanvasText !important;
        color: Canvas !important;
      }
    }
  `;

  /** Draws it: as the picture is drawn, which has it already. */
  @property({attribute: false}) draw?: typeof drawPicture;

  /** What it looks like. */
  @property({attribute: false}) look?: Look;

  @query('svg') private readonly svg!: SVGElement;

  override render() {
    return html`<svg viewBox="0 0 92 92" aria-hidden="true"></svg>`;
  }

  protected override updated(): void {
    if (this.look) this.draw?.(this.svg, [{...this.look, x: 0, y: 0, turn: 0}]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hearth-tile-face': TileFace;
  }
}
