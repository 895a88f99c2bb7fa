import type {CloudEvent} from '../../protocol/cloud-event.js';
import type {PollEventData} from '../../protocol/events/poll.js';

/**
 * Fired once an answer is kept on this device and on its way; `hearth-sent` tells when the host has it. Of a ballot no more is told to the page
 * than that there is one: what was answered is nobody's to know.
 */
export class PollAnsweredEvent extends Event {
  static readonly type = 'hearth-poll-answered';
  readonly pollId: string;
  /** Absent where the answer is a ballot. */
  readonly event: CloudEvent<string, PollEventData<'hearth.poll.answered.v1'>> | undefined;
  constructor(pollId: string, event?: CloudEvent<string, PollEventData<'hearth.poll.answered.v1'>>) {
    super(PollAnsweredEvent.type, {bubbles: true, composed: true});
    this.pollId = pollId;
    this.event = event;
  }
}

/** Fired once another answer in place of one's own is kept on this device and on its way. */
export class PollChangedEvent extends Event {
  static readonly type = 'hearth-poll-changed';
  readonly event: CloudEvent<string, PollEventData<'hearth.poll.changed.v1'>>;
  constructor(event: CloudEvent<string, PollEventData<'hearth.poll.changed.v1'>>) {
    super(PollChangedEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

/** Fired once it is kept on this device and on its way that somebody takes their answer back. */
export class PollWithdrawnEvent extends Event {
  static readonly type = 'hearth-poll-withdrawn';
  readonly event: CloudEvent<string, object>;
  constructor(event: CloudEvent<string, object>) {
    super(PollWithdrawnEvent.type, {bubbles: true, composed: true});
    this.event = event;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-poll-answered': PollAnsweredEvent;
    'hearth-poll-changed': PollChangedEvent;
    'hearth-poll-withdrawn': PollWithdrawnEvent;
  }
}
