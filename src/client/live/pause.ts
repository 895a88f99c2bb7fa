import type {Clock} from '../clock.js';

/** Some time in which nothing is done. */
export interface Pause {
  /** Resolves when it is over. */
  over: Promise<void>;
  /** Ends it before its time. */
  end(): void;
}

/** Does nothing for some milliseconds, or until the signal. */
export function pause(milliseconds: number, clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>, signal: AbortSignal): Pause {
  let end = (): void => {};
  const over = new Promise<void>((resolve) => {
    const timer = clock.setTimeout(() => end(), milliseconds);
    end = () => {
      clock.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end);
  });
  if (signal.aborted) end();
  return {over, end};
}
