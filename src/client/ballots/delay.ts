/** When ballots are cast. All times in milliseconds. */

/** How long a ballot waits at most, where the poll is open for an hour yet, and where it is not. */
const LONG = 3_600_000;
const SHORT = 600_000;
/** So shortly before the close, and after it, a ballot is cast at once: one that comes late does not count. */
const LAST_CALL = 900_000;

/** A ballot whose moment passed so long ago was not waited for by any page. */
const MISSED = 90_000;
/** Within this time the ones that were missed are cast, so that they do not tell when a page was opened. */
const CATCH_UP = 120_000;
/** Within this time of one ballot no other is cast, so that two do not tell that they come from one browser. */
const APART = 60_000;

/** The longest that a ballot ever waits: a moment that lies further ahead was noted before the clock was put back. */
export const LONGEST_DELAY = LONG;

/** What decides when a ballot is cast. */
interface Casting {
  castAt: number;
  closesAt: number;
  failures: number;
  postponed: boolean;
}

/** Whether a poll is about to close, or has. */
export const isLastCall = ({closesAt}: Pick<Casting, 'closesAt'>, now: number): boolean => closesAt - now <= LAST_CALL;

/** How long a ballot waits before it is cast, uniformly by chance. */
export function delayOf(closesAt: number, now: number, random: () => number): number {
  if (isLastCall({closesAt}, now)) return 0;
  return random() * (closesAt - now > LONG ? LONG : SHORT);
}

/** The ballot as it is now: once, one that was missed waits a little longer; in the last call none does. */
export function reconsider<Row extends Casting>(row: Row, now: number, random: () => number): Row {
  // One that found no host waits for the next try all the same.
  if (isLastCall(row, now)) return row.castAt > now && row.failures === 0 ? {...row, castAt: now} : row;
  if (row.castAt - now > LONGEST_DELAY) return {...row, castAt: now + delayOf(row.closesAt, now, random)};
  if (row.postponed || now - row.castAt < MISSED) return row;
  return {...row, castAt: now + random() * CATCH_UP, postponed: true};
}

/** The ballot after another was cast: not at the same moment, unless the poll is about to close. */
export function keepApart<Row extends Casting>(row: Row, now: number, random: () => number): Row {
  if (isLastCall(row, now) || row.castAt > now) return row;
  return {...row, castAt: now + (1 + random()) * APART * 0.5};
}
