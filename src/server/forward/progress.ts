import {compareSequence} from '../stores/places.js';
import type {Store} from '../stores/store.js';
import type {Cursor, LogPosition} from './cursor.js';

/** After how many positions that did not concern the target its cursor is written all the same. */
const STEP = 1000n;

/**
 * The position of a cursor means nothing in this log: it is another log, or the log was put back to before that position. What the target
 * has had of it, nobody here can know. Whoever does removes the cursor, or puts a position into it.
 */
export class LostPositionError extends Error {
  override readonly name = 'LostPositionError';
  readonly position: LogPosition;
  /** The head of the log as it is. */
  readonly head: LogPosition;

  constructor(position: LogPosition, head: LogPosition) {
    super(`Position ${position.sequence} of log ${position.epoch} is not in log ${head.epoch}, which ends at ${head.sequence}.`);
    this.position = position;
    this.head = head;
  }
}

/** Up to where a target was told, in memory and in its cursor. */
export class Progress {
  readonly #store: Pick<Store, 'epoch' | 'head'>;
  readonly #cursor: Cursor;
  #sequence = '0';
  #saved = '0';
  /** Whether the cursor is behind by something that was delivered. */
  #isOwed = false;

  constructor(store: Pick<Store, 'epoch' | 'head'>, cursor: Cursor) {
    this.#store = store;
    this.#cursor = cursor;
  }

  get sequence(): string {
    return this.#sequence;
  }

  /**
   * Goes to where the cursor is; where it is nowhere yet, to before the first event, or to the newest one.
   *
   * @throws {LostPositionError} where its position is not one of this log.
   */
  async begin(from: 'beginning' | 'now'): Promise<void> {
    const {epoch} = this.#store;
    const known = await this.#cursor.read();
    const head = await this.#store.head();
    if (known && (known.epoch !== epoch || compareSequence(known.sequence, head) > 0)) {
      throw new LostPositionError(known, {epoch, sequence: head});
    }
    this.#sequence = this.#saved = known?.sequence ?? (from === 'now' ? head : '0');
    this.#isOwed = false;
    // What comes from now on must not be passed by, should the process end before the first delivery.
    if (!known) await this.#save();
  }

  /** Notes that everything up to a position was delivered, and writes it to the cursor. */
  async deliver(sequence: string): Promise<void> {
    this.#sequence = sequence;
    this.#isOwed = true;
    await this.#save();
  }

  /** Notes that nothing up to a position is left to deliver. The cursor follows now and then: reading it once more costs little. */
  async pass(sequence: string): Promise<void> {
    this.#sequence = sequence;
    if (BigInt(sequence) - BigInt(this.#saved) >= STEP) await this.#save();
  }

  /** Writes what could not be written when it was due. As long as that fails nothing more should be delivered, or it all comes twice. */
  async settle(): Promise<void> {
    if (this.#isOwed) await this.#save();
  }

  /** Writes where it is to the cursor, unless that is there already. */
  async close(): Promise<void> {
    if (this.#sequence !== this.#saved) await this.#save();
  }

  async #save(): Promise<void> {
    const sequence = this.#sequence;
    await this.#cursor.write({epoch: this.#store.epoch, sequence});
    this.#saved = sequence;
    this.#isOwed = false;
  }
}
