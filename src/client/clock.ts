/** Time and chance, passed in so that a test can hold them still. */
export interface Clock {
  /** Milliseconds since the epoch. May jump: people and networks set clocks. */
  now(): number;
  /** Milliseconds since some moment of this page. Never jumps. */
  elapsed(): number;
  /** At least 0 and less than 1. */
  random(): number;
  setTimeout(callback: () => void, delay: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** The clock of the device. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  setTimeout: (callback, delay) => setTimeout(callback, delay),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};
