import type {PollFinding} from './codes.js';

/** Numbers from `low` to `high`, both among them, of what `unit` says. */
interface Range {
  index: number;
  low: number;
  high: number;
  unit: string;
  isWhole: boolean;
}

/** Digits in groups of three, and a fraction: of every script, as `digits` has written them anew. */
const NUMBER = String.raw`\d{1,3}(?:[,. '’\u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,٫]\d+)?`;
/** A dash, or what the fifteen languages put between two numbers. */
const TO = String.raw`[-‐‑–—−~〜～]|to|bis|à|a|al|tot|t/m|do|по|до|ile|الى|إلى|حتى|עד|से|から|到|至`;
const BETWEEN = new RegExp(String.raw`^([^\d]*?)(${NUMBER})\s*[\p{L}%]{0,12}?\s*(?:${TO})\s*(${NUMBER})([^\d]*)$`, 'iu');
const FROM = new RegExp(String.raw`^([^\d]*?)(?:≥\s*(${NUMBER})|(${NUMBER})\s*\+)([^\d]*)$`, 'u');
/** Times of a day, and dates: one may end when the next one begins. */
const CLOCK = /\d\s*[:：]\s*\d|[/]|\d\s*(?:am|pm|uhr|h|год|时|時|点|點)(?:[^\p{L}]|$)/iu;

/** Longer than any answer that is a range. Nothing longer is read by the expressions above. */
const LONGEST = 60;

/** Digits of whatever script, as those of ASCII. All digits of a script stand in one row, from its nought on. */
const digits = (text: string): string => text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));

function valueOf(digit: string): number {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (point - zero) % 10;
}

const isGrouped = /^\d{1,3}(?:[,. '’\u00A0\u202F]\d{3})+$/;
const numberOf = (text: string): number => Number(isGrouped.test(text) ? text.replace(/\D/g, '') : text.replace(/[,٫]/, '.'));

/** From one year to the next, as a year of accounts or of a school is named. */
const isSeason = ({low, high}: {low: number; high: number}): boolean => low >= 1900 && low < 2100 && high - low === 1;

function readRange(option: string, index: number): Range | undefined {
  if (option.length > LONGEST) return undefined;
  const text = digits(option).trim();
  if (CLOCK.test(text)) return undefined;
  const between = BETWEEN.exec(text);
  const from = between ? null : FROM.exec(text);
  const [, before = '', low, high, after = ''] = between ?? (from ? [from[0], from[1], from[2] ?? from[3], undefined, from[4]] : []);
  if (low === undefined) return undefined;
  const range = {low: numberOf(low), high: high === undefined ? Infinity : numberOf(high)};
  if (range.low > range.high || isSeason(range)) return undefined;
  return {
    ...range,
    index,
    unit: `${before.trim()} ${after.trim()}`.trim().toLowerCase(),
    isWhole: Number.isInteger(range.low) && !/[.,]\d{1,2}$/.test(low),
  };
}

/**
 * Numbers that are in two options, or in none between them. Only options of one unit are compared, and only where at least two of them are
 * ranges.
 */
export function rangeFindings(options: readonly string[]): PollFinding[] {
  const ranges = options.flatMap((option, index) => readRange(option, index) ?? []).sort((a, b) => a.low - b.low || a.high - b.high);
  if (ranges.length < 2 || new Set(ranges.map(({unit}) => unit)).size > 1) return [];
  const singles = options.map((option) => digits(option).trim()).flatMap((option) => (/^\d+$/.test(option) ? [Number(option)] : []));
  return ranges.slice(1).flatMap(({low, index, isWhole}, before): PollFinding[] => {
    const {high} = ranges[before]!;
    const pointer = `/form/options/${index}/text`;
    if (low <= high) return [{code: 'overlap', level: 'warning', pointer}];
    // Fractions leave something between them, however near they come.
    const missing = isWhole && low - high > 1 && !singles.some((one) => one > high && one < low);
    return missing ? [{code: 'gap', level: 'hint', pointer}] : [];
  });
}
