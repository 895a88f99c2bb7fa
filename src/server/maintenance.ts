import type {Services} from './services.js';

/** How often it is looked for what is older than the policy keeps it, at most, in milliseconds. */
const HOUR = 3_600_000;

/** What a host does of its own accord, see `maintain` of its handler. One run at a time: whoever asks meanwhile waits for the one that is under way. */
export function createMaintenance(
  {rights, ballots, rounds, store, clock}: Pick<Services, 'rights' | 'ballots' | 'rounds' | 'store' | 'clock'>,
  onError: (error: unknown, requestId: string) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  let expired: number | undefined;
  const work = async (): Promise<void> => {
    const now = clock();
    try {
      // Who is asked in a round is whoever is there when it opens: the sooner it is looked up, the nearer that is.
      await rounds.settleAll(now);
    } catch (error) {
      onError(error, 'maintenance');
    }
    try {
      if (expired !== undefined && Math.abs(now - expired) < HOUR) return await ballots?.settle();
      await rights.expire();
      expired = now;
      await store.vacuum?.();
    } catch (error) {
      onError(error, 'maintenance');
    }
  };
  return () => (running ??= work().finally(() => (running = undefined)));
}
