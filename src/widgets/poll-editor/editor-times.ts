/*
 * Days and times as native fields have them: by the clock on the wall where the person is, without an offset.
 */

const DAY = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as a field for a day has it. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A moment as a field for a day and a time has it, to the minute. */
export function momentOf(at: number): string {
  const date = new Date(at);
  return `${dayOf(at)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** When a field for a day and a time means, in milliseconds since the epoch; `NaN` where there is none in it. */
export const timeOf = (moment: string): number => (/^\d{4,6}-\d\d-\d\dT\d\d:\d\d/.test(moment) ? new Date(moment).getTime() : NaN);

/** The last minute of a day: whoever promises something by a day has all of it. `NaN` where there is none. */
export const endOf = (day: string): number => timeOf(`${day}T23:59`);

/** The same time of day some days later: a week has seven of them, whether or not the clocks change in it. */
export function daysLater(at: number, days: number): number {
  const date = new Date(at);
  date.setDate(date.getDate() + days);
  return date.getTime();
}

/** How many days something lasts, to the nearest one. */
export const daysBetween = (from: number, to: number): number => Math.round((to - from) / DAY);

/** How many days one day is after another, whatever the time of day. */
export const datesBetween = (from: number, to: number): number => daysBetween(noonOf(from), noonOf(to));

const noonOf = (at: number): number => timeOf(`${dayOf(at)}T12:00`);

/** The next full hour. */
export function nextHour(at: number): number {
  const date = new Date(at);
  date.setHours(date.getHours() + 1, 0, 0, 0);
  return date.getTime();
}
