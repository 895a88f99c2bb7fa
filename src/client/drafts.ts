import type {Session} from '../protocol/session.js';

/** With what the keys of all drafts begin in the storage of a tab. */
const DRAFT = 'hearth-draft:';

/** Whose drafts these are: of which person, at which host. The log tells hosts apart that know the same person. */
type Owner = Pick<Session, 'principal' | 'epoch' | 'erased'>;

/** With what all tags of somebody begin. */
export const personAt = ({principal, epoch}: Pick<Owner, 'principal' | 'epoch'>): string => `${principal}:${epoch}`;

/** The tag that drafts of somebody are kept under. It is another one after they were erased, so that none of before is found again. */
export const ownerOf = (owner: Owner): string => personAt(owner) + (owner.erased === undefined ? '' : `:erased-${owner.erased}`);

/** The key of a draft. `place` says what is being written, and where. */
export const draftKey = (owner: string, place: string): string => `${DRAFT}${owner}:${place}`;

/** Removes from the storage of this tab what somebody was writing before they were erased, and tells how many drafts that were. */
export function forgetDrafts(owner: Owner): number {
  const all = `${DRAFT}${personAt(owner)}:`;
  const kept = owner.erased === undefined ? undefined : `${DRAFT}${ownerOf(owner)}:`;
  try {
    const {sessionStorage} = globalThis;
    const gone = Object.keys(sessionStorage ?? {}).filter((key) => key.startsWith(all) && !(kept && key.startsWith(kept)));
    for (const key of gone) sessionStorage.removeItem(key);
    return gone.length;
  } catch {
    // A browser that refuses storage has kept nothing.
    return 0;
  }
}
