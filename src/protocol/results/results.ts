import type {Interval} from '../scales/interval.js';
import type {ReliabilityWarning} from '../scales/reliability.js';

/** What a release shows. Every member is for everybody who may see the results; nothing in it was there for fewer people than the rules allow. */
export interface PollResults {
  /** The id of the poll. */
  poll: string;
  /** Counts the releases of a poll, from 1 on. One number always has the same content. */
  batchNo: number;
  /** The day of the release (`2026-03-31`), where the host tells it. No hour: that would say whose answers filled the batch. */
  asOf?: string;
  /** Whether the poll is closed, so that nothing comes after this. */
  final: boolean;
  /** How many gave an answer, those who preferred not to say left out. Named polls only, once they are closed. */
  n?: number;
  /** A band, in all others. While the poll is open, and where there are no figures, it is of all who took part. */
  nBand?: Band;
  /** In the order of the options; for words those that enough people gave, the most frequent first. */
  cells: ResultCell[];
  /** What cells that are hidden by themselves have together: "other answers", or neighbours on a scale. */
  merged?: MergedCells[];
  /** Those who preferred not to say, of all who answered. Absent where they are fewer than three, none included. */
  abstained?: Share;
  /** Of a scale. */
  mean?: Mean;
  /** Of a pack: each of its dials, in their order. Its `cells` are empty, and there is nothing of single items. */
  dials?: DialResults[];
  /** Texts, all that there are, in an order that means nothing. Ids are of this list only: what a report names. */
  text?: ResultText[];
  slice?: SliceResults;
  /** Why less is shown than one might expect. */
  suppressedReason?: SuppressedReason;
}

/** What is said of one share: nothing (`suppressed`), a word, or a percentage. */
export interface Share {
  /** A whole number from 0 to 100. */
  pct?: number;
  /** Where `pct` is only known to be `over` or `under`. */
  bound?: 'over' | 'under';
  word?: ShareWord;
  suppressed?: true;
}

/** The share of one option. */
export interface ResultCell extends Share {
  optionId: string;
  /** `rank`: the place that it has on average, with one decimal. Without it, a word says how many put it first. */
  place?: number;
}

/** Several options, and the share of all of them. */
export interface MergedCells extends Share {
  optionIds: string[];
}

/** A mean and its standard deviation, with one decimal each. */
export interface Mean {
  value: number;
  spread: number;
  /** Whether it is reckoned from the shares that are shown. */
  about?: true;
}

/**
 * A dial of a pack. Each is shown as a scale is by which people had said their mean right away: in whole points, half of one upwards. Nothing of it tells of
 * those who left the dial out, and how many people it is of is a band even in a named poll.
 */
export interface DialResults {
  dial: string;
  nBand?: Band;
  /** How many have this mean, by its whole points. */
  cells: ResultCell[];
  merged?: MergedCells[];
  mean?: DialMean;
  reliability?: Reliability;
  suppressedReason?: SuppressedReason;
}

/**
 * A mean of means, of each person's as it is, not of whole points; with its 95 % interval, outwards to one decimal. The interval is reckoned from
 * what is shown beside it, with the fewest people of the band, so that it tells nothing more of how many there are.
 */
export interface DialMean extends Mean, Interval {}

/** How closely the items of a dial go together (Cronbach's alpha, 0 where it is less), of those who answered all of them. */
export interface Reliability extends Interval {
  /** With two decimals, in unlinkable polls in steps of 0.05. Never 1. */
  alpha: number;
  nBand: Band;
  warnings: ReliabilityWarning[];
}

/** What somebody wrote, without who it was. */
export interface ResultText {
  id: string;
  text: string;
}

/** The results of groups. Those that are not listed are hidden. */
export interface SliceResults {
  id: string;
  groups: {group: string; n?: number; nBand?: Band; cells: ResultCell[]; merged?: MergedCells[]}[];
}

/** Bands of numbers of people. Reason: pulse poll, rule 2. `3-4` is for named polls that ask for it. */
export type Band = '3-4' | '5-9' | '10-19' | '20-49' | '50-99' | '100+';

/**
 * Shares in words. `most`: more than half. `many`: up to half. `some`: up to 35 %. `few`: up to 15 %, or fewer than three people, none included.
 */
export type ShareWord = 'few' | 'some' | 'many' | 'most';

export type SuppressedReason =
  /** There are fewer answers than it takes to say anything. */
  | 'too-few'
  /** So many preferred not to say that the others are fewer than the poll asks for. */
  | 'abstained'
  /** Figures would tell how few gave one of the answers. */
  | 'spread'
  /** No answer was given by more than half of those who took part, and more than that is not said while the poll is open. */
  | 'no-majority'
  /**
   * The poll is closed, and no more is said than which answer more than half gave, if any: few joined or left since another round, or may have, and figures
   * would tell what they said. It stands beside what is said, too.
   */
  | 'few-changed'
  /** The poll is closed, and its figures would have shown what single people said, beside what was released before. */
  | 'too-close'
  /** There are fewer texts than the poll asks for. */
  | 'few-texts'
  /** What a host sent makes no sense. */
  | 'invalid';
