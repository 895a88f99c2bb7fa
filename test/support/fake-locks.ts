/** The locks of one browser, as far as they are asked for here: whoever asks waits for those who asked before (Web Locks API, exclusive mode). */
export class FakeLocks {
  readonly #last = new Map<string, Promise<unknown>>();

  /** To be given for what a browser has. */
  get manager(): LockManager {
    const request = async (name: string, {signal, ifAvailable}: LockOptions, callback: LockGrantedCallback<unknown>): Promise<unknown> => {
      const before = this.#last.get(name);
      if (ifAvailable && before) return callback(null);
      const turn = (async () => {
        await before?.catch(() => undefined);
        signal?.throwIfAborted();
        return callback({name, mode: 'exclusive'});
      })();
      this.#last.set(name, turn);
      const given = () => {
        if (this.#last.get(name) === turn) this.#last.delete(name);
      };
      turn.then(given, given);
      if (!signal) return turn;
      let begun = false;
      void before?.then(() => (begun = true));
      const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', () => begun || !before || reject(signal.reason as Error)));
      return Promise.race([turn, aborted]);
    };
    return {request, query: () => Promise.resolve({})} as unknown as LockManager;
  }
}
