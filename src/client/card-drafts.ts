import type {Session} from '../protocol/session.js';
import {personAt} from './drafts.js';

/** With what the keys begin of what the card keeps on a device: answers that are being written, and a card that was taken back. */
const CARD = 'hearth-card:';

/** Removes from this device what the card keeps of somebody. */
export function forgetCardDrafts(owner: Pick<Session, 'principal' | 'epoch'>): void {
  try {
    const {localStorage} = globalThis;
    const gone = Object.keys(localStorage ?? {}).filter((key) => key.startsWith(CARD + personAt(owner)));
    for (const key of gone) localStorage.removeItem(key);
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
