/** What work that cannot be aborted comes to, unless the signal is aborted before: then it is left alone, and this rejects. */
export async function unlessAborted<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  signal.throwIfAborted();
  let end: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    end = () => reject(signal.reason as Error);
    signal.addEventListener('abort', end);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    // The signal may outlive much work.
    signal.removeEventListener('abort', end!);
  }
}
