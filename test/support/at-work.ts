/** What runs outside of any clock, such as a host at work: whoever waits for things to come to rest has to wait for it. */
const work = new Set<Promise<unknown>>();

/** Counts something as work until it is done. */
export function atWork<Result>(promise: Promise<Result>): Promise<Result> {
  const done = promise.finally(() => work.delete(done));
  work.add(done);
  return promise;
}

/** Waits for the work that is under way. */
export async function workDone(): Promise<void> {
  await Promise.allSettled(work);
}
