import type {PollResponse} from '../../protocol/poll.js';
import type {PollDraft} from './poll-form.model.js';

/** Fired when anything in the form changes. */
export class PollDraftEvent extends Event {
  static readonly type = 'hearth-poll-draft';
  readonly draft: PollDraft;
  constructor(draft: PollDraft) {
    super(PollDraftEvent.type, {bubbles: true, composed: true});
    this.draft = draft;
  }
}

/** Fired when the person is done, and nothing is missing. */
export class PollSubmitEvent extends Event {
  static readonly type = 'hearth-poll-submit';
  readonly response: PollResponse;
  constructor(response: PollResponse) {
    super(PollSubmitEvent.type, {bubbles: true, composed: true});
    this.response = response;
  }
}

/** Fired when the person leaves it for another time. */
export class PollLeaveEvent extends Event {
  static readonly type = 'hearth-poll-leave';
  constructor() {
    super(PollLeaveEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-poll-draft': PollDraftEvent;
    'hearth-poll-submit': PollSubmitEvent;
    'hearth-poll-leave': PollLeaveEvent;
  }
}
