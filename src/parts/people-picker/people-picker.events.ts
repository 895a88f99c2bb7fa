import type {PeopleItem} from '../../protocol/person.js';

/** Fired when the person chose somebody or removed somebody. */
export class PeopleChangeEvent extends Event {
  static readonly type = 'hearth-people-change';
  /** Everybody chosen now, in the order of choosing. */
  readonly value: readonly PeopleItem[];
  constructor(value: readonly PeopleItem[]) {
    super(PeopleChangeEvent.type, {bubbles: true, composed: true});
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-people-change': PeopleChangeEvent;
  }
}
