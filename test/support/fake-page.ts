import type {Page, PageSignal} from '../../src/client/page.js';

/** A page whose life a test plays. */
export class FakePage implements Page {
  visible = true;
  online = true;
  #listeners = new Set<(signal: PageSignal) => void>();

  listen(callback: (signal: PageSignal) => void): () => void {
    this.#listeners.add(callback);
    return () => {
      this.#listeners.delete(callback);
    };
  }

  tell(signal: PageSignal): void {
    if (signal === 'hidden') this.visible = false;
    if (signal === 'visible' || signal === 'restored') this.visible = true;
    if (signal === 'online') this.online = true;
    for (const listener of this.#listeners) listener(signal);
  }
}
