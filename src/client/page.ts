/**
 * What happens to a page: it comes into view (`visible`) or goes out of it (`hidden`), is left (`left`), perhaps to come back from the
 * back/forward cache (`restored`), or the browser believes that it is online again (`online`).
 */
export type PageSignal = 'visible' | 'hidden' | 'left' | 'restored' | 'online';

/** The life of a page, as far as sending and asking depend on it. */
export interface Page {
  readonly visible: boolean;
  /** What the browser believes. A `false` may suppress a timer; a `true` proves nothing. */
  readonly online: boolean;
  /** Returns the function that ends it. */
  listen(callback: (signal: PageSignal) => void): () => void;
}

/** The page that this runs in. Outside of one (in Node): always visible, always online. */
export const browserPage: Page = {
  get visible() {
    return globalThis.document?.visibilityState !== 'hidden';
  },
  get online() {
    return globalThis.navigator?.onLine !== false;
  },
  listen(callback) {
    const {document} = globalThis;
    if (!document) return () => {};
    const controller = new AbortController();
    const {signal} = controller;
    document.addEventListener('visibilitychange', () => callback(browserPage.visible ? 'visible' : 'hidden'), {signal});
    addEventListener('pagehide', () => callback('left'), {signal});
    addEventListener('pageshow', (event) => event.persisted && callback('restored'), {signal});
    addEventListener('online', () => callback('online'), {signal});
    return () => controller.abort();
  },
};
