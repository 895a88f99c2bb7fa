import type {Craft} from '../company.js';

/** A part of the year, at Ternhaven. */
export type Season = 'cold' | 'fall';

const MONTHS: Record<Season, readonly number[]> = {cold: [11, 12, 1, 2, 3], fall: [9, 10, 11]};

/** Whether a text fits the time, in milliseconds since the epoch, at which it is told. */
export const isInSeason = ({season}: ThanksText, at: number): boolean =>
  season === undefined || MONTHS[season].includes(new Date(at).getUTCMonth() + 1);

/**
 * A thing worth thanking for, as somebody would write it down.
 *
 * `{a|b}` says the same in two ways; `{=a|b}` does, too, and goes with every other `{=` of the text: all take the first way, or all the
 * second. `$name` is what the thanked person is called, `$boat` and `$hull` are things in the yard, `$day` is the weekday on which it happened.
 */
export interface ThanksText {
  /** The crafts of those who might have done this. Anybody where left out. */
  by?: Craft[];
  /** The crafts of those who would write this. Anybody near where left out. */
  from?: Craft[];
  /** The shared value that it shows, if any. */
  value?: string;
  text: string;
  /** When it may have happened. At any time where left out. */
  season?: Season;
}

/** One line of a list: who did it, the value it shows, what they did, who would thank them for it, and when. */
export type ThanksLine = [by: string, value: string, text: string, from?: string, season?: Season];

/** Reads the lines of a list. Crafts stand in one string with spaces between; `*` is anybody. */
export function thanksTexts(lines: ThanksLine[]): ThanksText[] {
  return lines.map(([by, value, text, from, season]) => ({
    by: crafts(by),
    value: value || undefined,
    text,
    from: from === undefined ? undefined : crafts(from),
    season,
  }));
}

function crafts(list: string): Craft[] | undefined {
  return list === '*' ? undefined : (list.split(' ') as Craft[]);
}
