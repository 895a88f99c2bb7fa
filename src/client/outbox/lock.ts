/**
 * Does work as the only tab that does such work, after whichever is at it now. Without locks it is done all the same: see {@link exclusively}.
 */
export async function inTurn(locks: LockManager | null | undefined, name: string, work: () => Promise<void>): Promise<void> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    if (locks) return (await locks.request(name, {}, begin)) as void;
  } catch (error) {
    if (begun || !(error instanceof DOMException)) throw error;
  }
  await begin();
}

/**
 * Does work that one tab should do at a time. Resolves to false where another tab is at it. The lock is held for the work alone:
 * a page that holds one for longer cannot rest in the back/forward cache. Without locks (they need a secure context) the work is
 * done all the same; what it does to the same events as another tab, the leases and the host sort out.
 */
export async function exclusively(locks: LockManager | null | undefined, name: string, work: () => Promise<void>): Promise<boolean> {
  let begun = false;
  const begin = () => {
    begun = true;
    return work();
  };
  try {
    if (locks) {
      await locks.request(name, {ifAvailable: true}, async (lock) => {
        if (lock) await begin();
      });
      return begun;
    }
  } catch (error) {
    // A sandboxed page is refused: by the lock manager, before the work began.
    if (begun || !(error instanceof DOMException)) throw error;
  }
  await begin();
  return true;
}
