import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {MosaicEventData, TilePlaced} from '../../protocol/events/mosaic.js';

/** Fired once a tile is kept on this device and on its way; `hearth-sent` tells when the host has it. */
export class TilePlacedEvent extends Event {
  static readonly type = 'hearth-tile-placed';
  readonly event: CloudEvent<string, TilePlaced>;
  constructor(event: CloudEvent<string, TilePlaced>) {
    super(TilePlacedEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

/** Fired once a change of one's own tile is kept on this device and on its way. */
export class TileChangedEvent extends Event {
  static readonly type = 'hearth-tile-changed';
  readonly event: CloudEvent<string, MosaicEventData<'hearth.mosaic.tile_changed.v1'>>;
  constructor(event: CloudEvent<string, MosaicEventData<'hearth.mosaic.tile_changed.v1'>>) {
    super(TileChangedEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

/** Fired once it is kept on this device and on its way that somebody takes their tile away. */
export class TileRemovedEvent extends Event {
  static readonly type = 'hearth-tile-removed';
  readonly event: CloudEvent<string, object>;
  constructor(event: CloudEvent<string, object>) {
    super(TileRemovedEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-tile-placed': TilePlacedEvent;
    'hearth-tile-changed': TileChangedEvent;
    'hearth-tile-removed': TileRemovedEvent;
  }
}
