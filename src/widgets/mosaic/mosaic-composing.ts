import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {undoBar} from '../../parts/undo-bar/undo-bar.template.js';
import {limitOf} from './mosaic-checks.js';
import type {TileComposeEvent, TileDraftEvent} from './mosaic-composer.events.js';
import type {Mosaic} from './mosaic.js';
import type {PictureController} from './picture-controller.js';
import type {PlacingController} from './placing-controller.js';
import {exported} from '../../parts/exported.js';

/** What the form of a tile works with. */
export interface ComposingContext {
  mosaic: Mosaic;
  localize: LocalizeController;
  placing: PlacingController;
  picture: PictureController;
}

/** What is said while something can be taken back. */
const HELD = {placed: 'mosaicPlaced', changed: 'mosaicChanged', removed: 'mosaicRemoved'} as const;

/** The form of a tile, while it is open, and the bar to undo what was just done. */
export function composing({mosaic, localize, placing, picture}: ComposingContext): TemplateResult {
  return html`${
    placing.open
      ? html`<hearth-mosaic-composer
          exportparts=${exported('mosaic-composer')}
          .draw=${mosaic.draw}
          .draft=${placing.draft}
          .errors=${placing.errors}
          .failure=${placing.failure}
          .changes=${placing.version !== undefined}
          .maxPhrase=${limitOf(mosaic, 'maxPhrase')}
          .maxStory=${limitOf(mosaic, 'maxStory')}
          @hearth-tile-draft=${(event: TileDraftEvent) => placing.keep(event.draft)}
          @hearth-tile-compose=${(event: TileComposeEvent) => void picture.submit(event.draft)}
          @hearth-tile-close=${() => void picture.closeComposer()}
        ></hearth-mosaic-composer>`
      : nothing
  }
  ${undoBar(
    mosaic,
    localize,
    placing,
    () => localize.term(HELD[placing.held!.deed]),
    () => void picture.undo(),
  )}`;
}
