import type {PendingEvent} from '../../client/host-connection.js';
import {announce} from '../../elements/announcer.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Person} from '../../protocol/person.js';
import type {WallItem} from './kudos-wall.model.js';

/** Of everything else it is said where it was done. */
const SAID_AS_A_WHOLE = /^hearth\.kudos\.(?:given|(?:un)?reacted)\./;

const WORDS = {pending: 'kudosPending', hidden: 'kudosHidden', removed: 'kudosRemoved'} as const;

/** A thank-you or a reply, as far as it is told how it stands. */
interface Own {
  id: string;
  by: Person | null;
  state?: string | undefined;
  reason?: string | undefined;
}

/** Tells those who listen what becomes of what they wrote themselves, each thing once: that it waits, that a moderator looks at it, or took it down. */
export class OwnNews {
  readonly #localize: LocalizeController;
  /** How what they wrote stood when it was last seen, by its id. */
  readonly #states = new Map<string, string>();
  /** What was on its way, by the ids of its events. */
  readonly #tried = new Set<string>();
  #waits = false;
  /** What was last looked at, and for whom. */
  #read: readonly WallItem[] | undefined;
  #me: string | undefined;

  constructor(localize: LocalizeController) {
    this.#localize = localize;
  }

  /** @param me the id of whoever is signed in, where that is known. */
  tell(items: readonly WallItem[], pending: readonly PendingEvent[], me: string | undefined): void {
    this.#tellOfWaiting(pending);
    if (me === undefined || (items === this.#read && me === this.#me)) return;
    this.#read = items;
    this.#me = me;
    for (const {id, by, data} of items) {
      this.#tellOf({id, by, state: data.state, reason: data.reason}, me);
      for (const reply of data.replies) this.#tellOf(reply, me);
    }
  }

  #tellOf({id, by, state = 'live', reason}: Own, me: string): void {
    if (by?.id !== me) return;
    const before = this.#states.get(id);
    this.#states.set(id, state);
    // What stood so when it first came was read with the rest.
    if (before === undefined || before === state) return;
    const words = WORDS[state as keyof typeof WORDS] as (typeof WORDS)[keyof typeof WORDS] | undefined;
    if (words) announce([this.#localize.term(words), reason].filter(Boolean).join(' '));
  }

  /** Everything waits for a moment before it is sent: word of it is for what was tried in vain. It is said as a whole. */
  #tellOfWaiting(pending: readonly PendingEvent[]): void {
    for (const {event, status} of pending) if (status === 'sending' && SAID_AS_A_WHOLE.test(event.type)) this.#tried.add(event.id);
    const waits = pending.some(({event, status}) => status === 'queued' && this.#tried.has(event.id));
    if (waits && !this.#waits) announce(this.#localize.term('waitingToSend'));
    // On its way once more, it still waits.
    if (waits || pending.every(({event, status}) => status === 'accepted' || !this.#tried.has(event.id))) this.#waits = waits;
  }
}
