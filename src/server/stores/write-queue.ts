/** Runs tasks one after the other, in the order in which they were handed in. */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    // Who handed the task in learns of its failure; whoever comes next only waits for its end.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything that was handed in so far has ended. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
