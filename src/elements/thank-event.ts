import type {Person} from '../protocol/person.js';

/**
 * Fired when somebody wants to thank a colleague whom they read about. Whoever takes it from there, such as a kudos wall that opens its
 * composer, cancels it; where nobody does, the person is told that there is no place for thanks on this page.
 */
export class ThankRequestedEvent extends Event {
  static readonly type = 'hearth-thank-requested';
  /** Whom. */
  readonly person: Person;
  /** For what, in words that the person may change. */
  readonly about: string | undefined;
  constructor(person: Person, about?: string) {
    super(ThankRequestedEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.person = person;
    this.about = about;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-thank-requested': ThankRequestedEvent;
  }
  interface DocumentEventMap {
    'hearth-thank-requested': ThankRequestedEvent;
  }
}
