import type {Answer} from './question.model.js';

/** Fired when the person answers and nothing is missing. */
export class AnswerEvent extends Event {
  static readonly type = 'hearth-answer';
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(AnswerEvent.type);
    this.answer = answer;
  }
}

/** Fired when anything in the form changes. */
export class AnswerDraftEvent extends Event {
  static readonly type = 'hearth-answer-draft';
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(AnswerDraftEvent.type);
    this.answer = answer;
  }
}

/** Fired when the person leaves it unanswered. */
export class AnswerCancelEvent extends Event {
  static readonly type = 'hearth-answer-cancel';
  constructor() {
    super(AnswerCancelEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-answer': AnswerEvent;
    'hearth-answer-draft': AnswerDraftEvent;
    'hearth-answer-cancel': AnswerCancelEvent;
  }
}
