/** Where it is noted, for every page of the site, that this browser has a ballot to cast. It tells nothing of whose it is. */
const PLACE = 'hearth-ballots';

/** Whether an earlier page may have left a ballot to be cast. */
export function ballotsWait(): boolean {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    // Where this is not kept, ballots are not either.
    return false;
  }
}

/** Notes whether there is a ballot to be cast, so that a page without a poll on it casts it, too. */
export function noteWaiting(whether: boolean): void {
  try {
    if (whether) localStorage.setItem(PLACE, 'wait');
    else localStorage.removeItem(PLACE);
  } catch {
    // The next page with a poll on it casts it.
  }
}
