/** How long a journey waits for something that should happen soon, in milliseconds. Two slow cores serve browser, server and test. */
const PATIENCE = 30_000;

/**
 * Waits until a check passes, and fails as it last failed. For what no event tells. A check by `assert.ok` says why it fails: to make up a
 * message of its own, Node reads and parses the source, each time.
 */
export async function eventually<Result>(check: () => Result | Promise<Result>, patience = PATIENCE): Promise<Result> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
