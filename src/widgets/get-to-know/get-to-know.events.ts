import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {CardEventData} from '../../protocol/events/card.js';

const outward = {bubbles: true, composed: true};

/** Fired once an answer is kept on this device and on its way; `hearth-sent` tells when the host has it. */
export class CardAnsweredEvent extends Event {
  static readonly type = 'hearth-card-answered';
  readonly event: CloudEvent<string, CardEventData<'hearth.card.answer_set.v1'>>;
  constructor(event: CloudEvent) {
    super(CardAnsweredEvent.type, outward);
    this.event = event as typeof this.event;
  }
}

/** Fired once somebody shares their card. */
export class CardPublishedEvent extends Event {
  static readonly type = 'hearth-card-published';
  readonly event: CloudEvent;
  constructor(event: CloudEvent) {
    super(CardPublishedEvent.type, outward);
    this.event = event;
  }
}

/** Fired once somebody takes their card back. */
export class CardWithdrawnEvent extends Event {
  static readonly type = 'hearth-card-withdrawn';
  readonly event: CloudEvent;
  constructor(event: CloudEvent) {
    super(CardWithdrawnEvent.type, outward);
    this.event = event;
  }
}

/** Fired once a question to a colleague is on its way. */
export class CardAskedEvent extends Event {
  static readonly type = 'hearth-card-asked';
  readonly event: CloudEvent<string, CardEventData<'hearth.card.asked.v1'>>;
  constructor(event: CloudEvent) {
    super(CardAskedEvent.type, outward);
    this.event = event as typeof this.event;
  }
}

/** Fired once thanks for an answer are on their way. */
export class CardAppreciatedEvent extends Event {
  static readonly type = 'hearth-card-appreciated';
  readonly event: CloudEvent<string, CardEventData<'hearth.card.appreciated.v1'>>;
  constructor(event: CloudEvent) {
    super(CardAppreciatedEvent.type, outward);
    this.event = event as typeof this.event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-card-answered': CardAnsweredEvent;
    'hearth-card-published': CardPublishedEvent;
    'hearth-card-withdrawn': CardWithdrawnEvent;
    'hearth-card-asked': CardAskedEvent;
    'hearth-card-appreciated': CardAppreciatedEvent;
  }
}
