/** The week of a day by ISO 8601, the same for everybody at a moment: `2026-W48`. */
export function isoWeek(now: number): string {
  const day = new Date(now);
  // The week belongs to the year that its Thursday is in.
  day.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const week = Math.ceil(((+day - Date.UTC(day.getUTCFullYear(), 0, 1)) / 864e5 + 1) / 7);
  return `${day.getUTCFullYear()}-W${week < 10 ? 0 : ''}${week}`;
}

/** A number that a text has: always the same one, and another for almost every other text. */
export function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Things in an order that looks like chance, and is the same wherever the seed is. None comes before another for what it is. */
export const seeded = <Thing extends {id: string}>(things: readonly Thing[], seed: string): Thing[] =>
  things
    .map((thing) => [hashOf(`${seed} ${thing.id}`), thing] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, thing]) => thing);
