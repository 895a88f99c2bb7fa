import type {Random} from './random.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How far the memory of a full wall reaches back. */
const FOURTEEN_MONTHS = 425 * DAY;

/** How much is said at each hour of a day, from midnight on. Someone is always up. */
const HOURS = [1, 1, 1, 0, 1, 3, 6, 10, 14, 15, 13, 12, 10, 13, 14, 15, 16, 11, 6, 4, 3, 3, 2, 1];

/** How much is said on each day of a week, from Sunday on. */
const WEEKDAYS = [1, 9, 9, 10, 10, 13, 2];

/**
 * The times at which people thanked each other, from old to new: more on Fridays than on Sundays, more by day than by night, and slowly
 * more as the custom spread. `full` is how many a wall of fourteen months holds; fewer reach less far back.
 */
export function timesOfThanks(count: number, full: number, now: number, random: Random): number[] {
  const span = FOURTEEN_MONTHS * Math.min(1, Math.max(0.05, count / full));
  const times: number[] = [];
  while (times.length < count) {
    const at = now - span * random.next() ** 1.25 - random.integer(9, 40) * MINUTE;
    const date = new Date(at);
    const weight = (HOURS[date.getUTCHours()]! / 16) * (WEEKDAYS[date.getUTCDay()]! / 13);
    if (random.chance(weight)) times.push(Math.floor(at));
  }
  return times.sort((a, b) => a - b);
}
