import {ownerOf} from '../client/drafts.js';
import type {Session} from '../protocol/session.js';

/** Who has asked in this page, so that two of one kind do not both think that it was them. */
const askers = new Map<string, WeakRef<object>>();

/**
 * Whether a widget may ask its question unasked. One question a week is enough for a person, whichever widget of Hearth it comes from: the
 * first to ask in a week is the one. Kept on this device; the host learns nothing.
 *
 * @param session who is signed in. @param week the week, such as `2026-W48`. @param question which question of which widget.
 * @param asker the widget itself.
 */
export function mayAsk(session: Session, week: string, question: string, asker: object): boolean {
  const place = `hearth-asked:${ownerOf(session)}`;
  const mine = `${week} ${question}`;
  try {
    const kept = localStorage.getItem(place);
    if (kept?.startsWith(`${week} `) && kept !== mine) return false;
    localStorage.setItem(place, mine);
  } catch {
    // No storage: what is known is what was asked in this page.
    const others = [...askers].filter(([key, ref]) => key.startsWith(`${place} ${week} `) && key !== `${place} ${mine}` && ref.deref());
    if (others.length > 0) return false;
  }
  const before = askers.get(`${place} ${mine}`)?.deref() as (object & {isConnected?: boolean}) | undefined;
  if (before && before !== asker && before.isConnected) return false;
  askers.set(`${place} ${mine}`, new WeakRef(asker));
  return true;
}
