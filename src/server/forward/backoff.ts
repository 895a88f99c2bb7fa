/** The longest wait of our own choice, in milliseconds. */
const LONGEST = 300_000;
const FIRST = 1_000;
/** The longest wait that a target can ask for, in milliseconds. */
const LONGEST_ASKED = 3_600_000;

/**
 * How long to wait after the given number of failures in a row, 1 or more, in milliseconds: any time up to a second, then up to twice that
 * of the failure before and five minutes at most (full jitter); and no less than what the target asked for, up to an hour.
 */
export function backoff(failures: number, random: () => number, asked = 0): number {
  const own = random() * Math.min(LONGEST, FIRST * 2 ** (failures - 1));
  return Math.max(own, Math.min(asked, LONGEST_ASKED));
}

/**
 * How long an answer asks to stay away, in milliseconds; nothing where it asks for nothing that can be understood. A date is taken relative
 * to the other side's own clock where it tells it.
 */
export function retryAfter(headers: {'retry-after'?: string; date?: string}, now: number): number | undefined {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // An HTTP date begins with the name of the day; engines read dates into almost anything else.
  const date = /^[A-Z][a-z]+, /.test(value) ? Date.parse(value) : NaN;
  const theirNow = Date.parse(headers.date ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - (Number.isNaN(theirNow) ? now : theirNow));
}
