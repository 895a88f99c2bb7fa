/** A whole number from `min` to `max`, or `fallback` where the value is none. */
export const whole = (value: number, min: number, max: number, fallback: number): number =>
  value >= min && value <= max && value % 1 === 0 ? value : fallback;
