import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {KudosGiven} from '../../protocol/events/kudos.js';

/** Fired once a thank-you is kept on this device and on its way; `hearth-sent` tells when the host has it. */
export class KudosGivenEvent extends Event {
  static readonly type = 'hearth-kudos-given';
  readonly event: CloudEvent<string, KudosGiven>;
  constructor(event: CloudEvent<string, KudosGiven>) {
    super(KudosGivenEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-kudos-given': KudosGivenEvent;
  }
}
