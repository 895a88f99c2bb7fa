import type {AboutDraft} from './card-about.model.js';
import type {FieldChange} from './get-to-know.model.js';

/** Fired when the person saves what they say of themselves, with what is to change. */
export class AboutSaveEvent extends Event {
  static readonly type = 'hearth-about-save';
  readonly changes: readonly FieldChange[];
  constructor(changes: readonly FieldChange[]) {
    super(AboutSaveEvent.type);
    this.changes = changes;
  }
}

/** Fired when what is written, and differs from the card, changes. Nothing differs where there is no draft. */
export class AboutKeepEvent extends Event {
  static readonly type = 'hearth-about-keep';
  readonly draft: AboutDraft | undefined;
  constructor(draft: AboutDraft | undefined) {
    super(AboutKeepEvent.type);
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-about-keep': AboutKeepEvent;
    'hearth-about-save': AboutSaveEvent;
  }
}
