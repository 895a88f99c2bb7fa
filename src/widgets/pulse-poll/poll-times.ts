import type {ReactiveController} from 'lit';
import type {PulsePoll} from './pulse-poll.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** Within this time after a poll opens, closes or is counted its pages ask how it stands: not all at the same moment. In milliseconds. */
const SPREAD = 5000;
/** The longest time that a timer of a browser takes; after it one looks again. */
const LONGEST = 2_147_483_647;

/**
 * Asks the host how a poll stands when its time has come: that a poll has opened, or closed, is no news that a host tells anybody. The clock of the device only
 * says when to ask.
 */
export class PollTimes implements ReactiveController {
  readonly #widget: PulsePoll;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The moment for which the timer is set, in milliseconds since the epoch. */
  #next: number | undefined;

  constructor(widget: PulsePoll) {
    this.#widget = widget;
    widget.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#set(undefined);
  }

  /** Takes note of the poll that is shown. */
  show(poll: ShownPoll | undefined): void {
    const {definition, ballots, calledOff} = poll?.data ?? {};
    const moments = [definition?.opensAt, definition?.closesAt, ballots?.countedAt].map((moment) => Date.parse(moment ?? ''));
    const coming = moments.filter((moment) => moment > Date.now());
    this.#set(calledOff || coming.length === 0 ? undefined : Math.min(...coming));
  }

  #set(next: number | undefined): void {
    if (next === this.#next) return;
    clearTimeout(this.#timer);
    this.#next = next;
    if (next === undefined) return;
    const wait = next - Date.now() + Math.random() * SPREAD;
    this.#timer = setTimeout(() => void this.#ask(), Math.min(wait, LONGEST));
  }

  async #ask(): Promise<void> {
    this.#next = undefined;
    // Whatever comes next is set when the answer is shown; where nothing has changed, by the next rendering.
    await this.#widget.view.keeper?.refresh();
    this.#widget.requestUpdate();
  }
}
