import type {Texts} from '../texts/index.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The time from one high water to the next. */
const TIDE = 12 * 60 * MINUTE + 25 * MINUTE + 14_000;

/** A moment of high water at Ternhaven. */
const HIGH_WATER = Date.UTC(2025, 0, 1, 4, 50);

/** When the water is high on the day of `now`: twice, or on a few days once. */
export function highWaters(now: number): number[] {
  const midnight = Math.floor(now / DAY) * DAY;
  const times: number[] = [];
  for (let time = HIGH_WATER + Math.ceil((midnight - HIGH_WATER) / TIDE) * TIDE; time < midnight + DAY; time += TIDE) times.push(time);
  return times;
}

/** What the canteen cooks today. */
export function dishOfTheDay(now: number, {dishes, weekendDish}: Texts): string {
  return dishes[new Date(now).getUTCDay() - 1] ?? weekendDish;
}

/** Something that comes, and when. */
export interface Coming {
  at: number;
  title: string;
  place: string;
}

/** What comes next, soonest first: each occasion has its day of the week. */
export function comingUp(now: number, {occasions}: Texts): Coming[] {
  const {wholeCompany, mending, pressing, launch} = occasions;
  return [
    {...wholeCompany, at: nextAt(now, 3, 14, 0)},
    {...mending, at: nextAt(now, 4, 18, 0)},
    {...pressing, at: nextAt(now, 5, 15, 30)},
    {...launch, at: nextAt(now, 6, 5, 20)},
  ].sort((a, b) => a.at - b.at);
}

/** The next time that it is this hour on this day of the week, from Sunday (0) on. */
function nextAt(now: number, weekday: number, hour: number, minute: number): number {
  const midnight = Math.floor(now / DAY) * DAY;
  const days = (weekday - new Date(now).getUTCDay() + 7) % 7;
  const at = midnight + days * DAY + (hour * 60 + minute) * MINUTE;
  return at > now ? at : at + 7 * DAY;
}

/** A time of day, such as 14:20. */
export const timeOf = (at: number, lang: string): string => format(at, lang, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

/** A day and a time, such as Thursday, November 26, 18:00. */
export const dayAndTimeOf = (at: number, lang: string): string =>
  format(at, lang, {weekday: 'long', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});

/** A whole date, such as Wednesday, November 25. */
export const dayOf = (at: number, lang: string): string => format(at, lang, {weekday: 'long', month: 'long', day: 'numeric'});

// The company's clock is that of its server's pages: one, whoever reads them.
const format = (at: number, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(lang, {...options, timeZone: 'UTC'}).format(at);
