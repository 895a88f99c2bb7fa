import type {TileDraft} from './mosaic.model.js';

/** Fired when the person is done and nothing is missing. */
export class TileComposeEvent extends Event {
  static readonly type = 'hearth-tile-compose';
  readonly draft: TileDraft;
  constructor(draft: TileDraft) {
    super(TileComposeEvent.type);
    this.draft = draft;
  }
}

/** Fired when anything in the form changes. */
export class TileDraftEvent extends Event {
  static readonly type = 'hearth-tile-draft';
  readonly draft: TileDraft;
  constructor(draft: TileDraft) {
    super(TileDraftEvent.type);
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-tile-compose': TileComposeEvent;
    'hearth-tile-draft': TileDraftEvent;
  }
}
