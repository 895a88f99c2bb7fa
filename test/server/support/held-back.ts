import type {Store} from '../../../src/server/index.js';

/** Keeps whoever follows the log of a store from reading on. Returns what lets them. */
export function holdBack(store: Store): () => void {
  const hints = store.hints.bind(store);
  let letGo!: () => void;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  store.hints = async (...stretch) => {
    await held;
    return hints(...stretch);
  };
  return () => {
    store.hints = hints;
    letGo();
  };
}
