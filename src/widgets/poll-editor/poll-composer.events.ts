import type {EditorDraft} from './poll-editor.model.js';

/** Fired when anything in the form changes. */
export class PollComposeDraftEvent extends Event {
  static readonly type = 'hearth-poll-compose-draft';
  readonly draft: EditorDraft;
  constructor(draft: EditorDraft) {
    super(PollComposeDraftEvent.type);
    this.draft = draft;
  }
}

/** Fired when the person opens the question, and nothing is missing. */
export class PollComposeEvent extends Event {
  static readonly type = 'hearth-poll-compose';
  readonly draft: EditorDraft;
  constructor(draft: EditorDraft) {
    super(PollComposeEvent.type);
    this.draft = draft;
  }
}

/** Fired when the person leaves it for another time. */
export class PollComposeCloseEvent extends Event {
  static readonly type = 'hearth-poll-compose-close';
  constructor() {
    super(PollComposeCloseEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-poll-compose-draft': PollComposeDraftEvent;
    'hearth-poll-compose': PollComposeEvent;
    'hearth-poll-compose-close': PollComposeCloseEvent;
  }
}
