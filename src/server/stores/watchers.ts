/** Those who are told that a log has grown. */
export class Watchers {
  readonly #callbacks = new Set<() => void>();

  get isEmpty(): boolean {
    return this.#callbacks.size === 0;
  }

  /** Returns the function that ends it. */
  add(callback: () => void): () => void {
    // Each is one of its own, should somebody hand in the same function twice.
    const own = () => callback();
    this.#callbacks.add(own);
    return () => void this.#callbacks.delete(own);
  }

  tell(): void {
    for (const callback of this.#callbacks) callback();
  }
}
