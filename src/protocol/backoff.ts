/** The longest wait of our own choice, in milliseconds. */
const LONGEST = 300_000;
const FIRST = 1_000;
/** The longest wait that a host can ask for, in milliseconds. */
const LONGEST_ASKED = 3_600_000;
/** By how much we stay away longer than asked, at most, so that not all come back at once. */
const JITTER = 0.2;

/** No wait is longer than this. */
export const LONGEST_WAIT = LONGEST_ASKED * (1 + JITTER);

/**
 * How long to wait after the given number of failures in a row, in milliseconds: any time up to twice that of the failure before
 * (full jitter), and no less than what the host asked for.
 */
export function backoff(failures: number, random: () => number, asked?: number): number {
  const own = random() * Math.min(LONGEST, FIRST * 2 ** failures);
  if (asked === undefined) return own;
  const least = Math.min(asked, LONGEST_ASKED);
  return Math.max(own, least + random() * JITTER * least);
}

/**
 * How long the host asks to stay away, in milliseconds; nothing where it asks for nothing that can be understood. A date is taken
 * relative to the host's own clock where it tells it.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // An HTTP date begins with the name of the day; engines read dates into almost anything else.
  const date = /^[A-Z][a-z]+, /.test(value) ? Date.parse(value) : NaN;
  const hostNow = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - (Number.isNaN(hostNow) ? now : hostNow));
}
