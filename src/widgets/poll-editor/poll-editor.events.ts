import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {PollEventData} from '../../protocol/events/poll.js';

/** Fired once a question is kept on this device and on its way; once for each time that it is asked. `hearth-sent` tells when the host has it. */
export class PollOpenedEvent extends Event {
  static readonly type = 'hearth-poll-opened';
  readonly event: CloudEvent<string, PollEventData<'hearth.poll.opened.v1'>>;
  constructor(event: CloudEvent<string, PollEventData<'hearth.poll.opened.v1'>>) {
    super(PollOpenedEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

/** Fired once it is kept on this device and on its way that a question is closed early. */
export class PollClosedEvent extends Event {
  static readonly type = 'hearth-poll-closed';
  readonly pollId: string;
  constructor(pollId: string) {
    super(PollClosedEvent.type, {bubbles: true, composed: true});
    this.pollId = pollId;
  }
}

/** Fired once it is kept on this device and on its way that a question is called off. */
export class PollCalledOffEvent extends Event {
  static readonly type = 'hearth-poll-called-off';
  readonly pollId: string;
  constructor(pollId: string) {
    super(PollCalledOffEvent.type, {bubbles: true, composed: true});
    this.pollId = pollId;
  }
}

/** Fired once it is kept on this device and on its way what comes of a question. */
export class PollOutcomeRecordedEvent extends Event {
  static readonly type = 'hearth-poll-outcome-recorded';
  readonly pollId: string;
  constructor(pollId: string) {
    super(PollOutcomeRecordedEvent.type, {bubbles: true, composed: true});
    this.pollId = pollId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-poll-opened': PollOpenedEvent;
    'hearth-poll-closed': PollClosedEvent;
    'hearth-poll-called-off': PollCalledOffEvent;
    'hearth-poll-outcome-recorded': PollOutcomeRecordedEvent;
  }
}
