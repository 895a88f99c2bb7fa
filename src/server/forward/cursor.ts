import type {RefusedList} from './refused.js';

/** A place in a log: which log, and up to where. */
export interface LogPosition {
  /** Names the log. */
  epoch: string;
  /** Decimal digits; `0` before the first event. */
  sequence: string;
}

/** Remembers, over restarts, up to where one target was told. Each target has its own. */
export interface Cursor {
  /** The position, or nothing where none was ever written. */
  read(): Promise<LogPosition | undefined>;
  /** Keeps the position. When it resolves, the position is durable. It is never called again before that. */
  write(position: LogPosition): Promise<void>;
  /** Where events are remembered that the target refuses for good. Without it each of them holds up all that come after it. */
  readonly refused?: RefusedList;
}
