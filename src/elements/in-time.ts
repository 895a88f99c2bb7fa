/**
 * What a function of the page comes to, at once or later; its signal aborts when nobody waits for it any more. Rejects where it takes longer than so many
 * milliseconds, and with what it throws.
 */
export async function inTime<Result>(ask: (signal: AbortSignal) => Result | Promise<Result>, milliseconds: number): Promise<Result> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`no answer within ${milliseconds} ms`);
      stop.abort(error);
      reject(error);
    }, milliseconds);
  });
  try {
    return await Promise.race([(async () => ask(stop.signal))(), late]);
  } finally {
    clearTimeout(timer);
  }
}
