import type {ReactiveController} from 'lit';
import type {PulsePoll} from './pulse-poll.js';
import {graceOf} from './pulse-poll.model.js';
import type {ShownPoll} from './pulse-poll.model.js';

/** Within this time after a poll opens, closes or is counted its pages ask how it stands: not all at the same moment. In milliseconds. */
const SPREAD = 5000;
/** The longest time that a timer of a browser takes; after it one looks again. */
const LONGEST = 2_147_483_647;
/** How long is waited where the time has come by the clock of the device and not by that of the host: twice as long each time, up to the second. */
const PAUSES = [15_000, 600_000] as const;

/**
 * Asks the host how a poll stands when its time has come: that a poll has opened, or closed, is no news that a host tells anybody. The clock of the device only
 * says when to ask.
 */
export class PollTimes implements ReactiveController {
  readonly #widget: PulsePoll;
  /** What is waited for, and how often the host was asked for it. */
  #due: number | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the timer is set. */
  #isSet = false;
  /** Whether the time came while nobody saw the tab. */
  #isHeld = false;

  constructor(widget: PulsePoll) {
    this.#widget = widget;
    widget.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#set(undefined);
  }

  /** Takes note of the poll that is shown. */
  show(poll: ShownPoll | undefined): void {
    // What is removed is rendered once more.
    this.#set(poll && this.#widget.isConnected ? dueOf(poll) : undefined);
  }

  #set(due: number | undefined): void {
    if (due !== this.#due) {
      clearTimeout(this.#timer);
      this.#isSet = this.#isHeld = false;
      this.#asked = 0;
    }
    this.#due = due;
    if (due === undefined || this.#isSet) return;
    this.#isSet = true;
    const [first, last] = PAUSES;
    const pause = this.#asked === 0 ? 0 : Math.min(first * 2 ** (this.#asked - 1), last);
    const wait = Math.max(due - Date.now(), pause) + Math.random() * SPREAD;
    this.#timer = setTimeout(() => void this.#ask(due), Math.min(wait, LONGEST));
  }

  readonly #onVisible = (): void => {
    if (this.#isHeld && this.#due !== undefined && document.visibilityState === 'visible') void this.#ask(this.#due);
  };

  async #ask(due: number): Promise<void> {
    this.#isHeld = document.visibilityState === 'hidden';
    // Whoever does not see it needs no answer. It is as if the timer were still set.
    if (this.#isHeld) return;
    this.#isSet = false;
    if (Date.now() >= due) this.#asked++;
    // Whatever comes next is set when the answer is shown; where nothing has changed, by the next rendering.
    await this.#widget.view.keeper?.refresh();
    this.#widget.requestUpdate();
  }
}

/** When a poll becomes another by itself, in milliseconds since the epoch; nothing where it does not any more. What the host said last counts: it may be past. */
function dueOf({data}: ShownPoll): number | undefined {
  const {definition, phase, counted, ballots, calledOff} = data;
  if (calledOff) return undefined;
  const grace = graceOf(data);
  // What others than ballots say is counted when nobody answers any more.
  if (grace !== undefined && (Date.now() < grace || definition.privacy !== 'unlinkable')) return grace;
  const {opensAt, closesAt} = definition;
  const next = {draft: opensAt, open: closesAt, closed: counted ? undefined : ballots?.countedAt, archived: undefined};
  const moment = Date.parse(next[phase] ?? '');
  return Number.isNaN(moment) ? undefined : moment;
}
