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

declare global {
  interface HTMLElementEventMap {
    'hearth-about-save': AboutSaveEvent;
  }
}
