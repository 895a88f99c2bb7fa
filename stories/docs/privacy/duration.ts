const MINUTE = 60_000;
const UNITS: readonly [number, string][] = [
  [24 * 60 * MINUTE, 'day'],
  [60 * MINUTE, 'hour'],
  [MINUTE, 'minute'],
  [1000, 'second'],
];

/** Milliseconds in words: `14 days`, `15 minutes`. */
export function duration(milliseconds: number): string {
  const [size, unit] = UNITS.find(([size]) => milliseconds % size === 0) ?? [1, 'millisecond'];
  const count = milliseconds / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
