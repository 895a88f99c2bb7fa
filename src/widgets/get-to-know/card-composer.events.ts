import type {CleanPicture} from './card-images.js';
import type {AnswerDraft} from './get-to-know.model.js';

/** Fired when the person saves an answer and nothing is missing. `picture` is one that the host does not have yet. */
export class AnswerSaveEvent extends Event {
  static readonly type = 'hearth-answer-save';
  readonly draft: AnswerDraft;
  readonly picture: CleanPicture | undefined;
  constructor(draft: AnswerDraft, picture: CleanPicture | undefined) {
    super(AnswerSaveEvent.type);
    this.draft = draft;
    this.picture = picture;
  }
}

/** Fired when anything in the form changes, and when it is put aside as it is. `picture` is one that the host does not have yet. */
export class AnswerKeepEvent extends Event {
  static readonly type = 'hearth-answer-keep';
  readonly draft: AnswerDraft;
  readonly picture: CleanPicture | undefined;
  constructor(draft: AnswerDraft, picture: CleanPicture | undefined) {
    super(AnswerKeepEvent.type);
    this.draft = draft;
    this.picture = picture;
  }
}

/** What a person can want of the question: another one, one that comes nearer, never this one, one of their own; or to leave. */
export type ComposerWish = 'another' | 'closer' | 'never' | 'own' | 'aside' | 'skip';

/** Fired when the person wants something else than to answer this question. What they had written is theirs to lose, and they were asked. */
export class AnswerWishEvent extends Event {
  static readonly type = 'hearth-answer-wish';
  readonly wish: ComposerWish;
  constructor(wish: ComposerWish) {
    super(AnswerWishEvent.type);
    this.wish = wish;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-answer-save': AnswerSaveEvent;
    'hearth-answer-keep': AnswerKeepEvent;
    'hearth-answer-wish': AnswerWishEvent;
  }
}
