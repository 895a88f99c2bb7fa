import {hex, ratio, repair} from './contrast.js';
import type {Rgb} from './contrast.js';

/** What WCAG 2.2 asks of text (1.4.3), and of what one must see to use something (1.4.11). */
const TEXT = 4.5;
const CONTROL = 3;

/** A token, what it stands on, what is asked of the two, and which of them gives way. */
export interface Pair {
  front: string;
  back: string;
  least: number;
  gives: 'front' | 'back';
}

/**
 * The pairs in which widgets use their tokens, in the order in which they are put right: text is what all else is measured by, so what
 * lies under it gives way; then what stands on that.
 */
export const PAIRS: readonly Pair[] = [
  {front: 'text', back: 'surface', least: TEXT, gives: 'front'},
  {front: 'text', back: 'accent-soft', least: TEXT, gives: 'back'},
  {front: 'text', back: 'sunken', least: TEXT, gives: 'back'},
  {front: 'muted', back: 'surface', least: TEXT, gives: 'front'},
  {front: 'muted', back: 'accent-soft', least: TEXT, gives: 'front'},
  {front: 'accent', back: 'surface', least: TEXT, gives: 'front'},
  {front: 'on-accent', back: 'accent', least: TEXT, gives: 'front'},
  {front: 'danger', back: 'surface', least: TEXT, gives: 'front'},
  {front: 'danger', back: 'accent-soft', least: TEXT, gives: 'front'},
  {front: 'control-line', back: 'surface', least: CONTROL, gives: 'front'},
  {front: 'focus', back: 'surface', least: CONTROL, gives: 'front'},
];

/** The tokens in them. */
export const PAIRED: readonly string[] = [...new Set(PAIRS.flatMap(({front, back}) => [front, back]))];

/** A pair that did not reach what is asked of it, and what was made of it. */
export interface Finding {
  pair: Pair;
  front: Rgb;
  back: Rgb;
  found: number;
  repaired: Rgb;
}

/** Which pairs fail, and the colours that take the place of those that gave way. */
export function examine(colours: ReadonlyMap<string, Rgb>): {findings: Finding[]; repairs: Map<string, Rgb>} {
  const repairs = new Map<string, Rgb>();
  const findings: Finding[] = [];
  const now = (token: string) => repairs.get(token) ?? colours.get(token);
  for (const pair of PAIRS) {
    const front = now(pair.front);
    const back = now(pair.back);
    if (!front || !back) continue;
    const found = ratio(front, back);
    if (found >= pair.least) continue;
    const repaired = pair.gives === 'back' ? repair(back, [front], pair.least) : inFront(pair, front, back, now);
    repairs.set(pair[pair.gives], repaired);
    findings.push({pair, front, back, found, repaired});
  }
  return {findings, repairs};
}

/**
 * What stands on several colours has to be read on each: on all of them, if black or white leads there, or else on those that will not
 * give way to it. Where nothing leads there, it becomes the colour of text, which is read on each.
 */
function inFront({front: token, least}: Pair, front: Rgb, back: Rgb, now: (token: string) => Rgb | undefined): Rgb {
  const of = (pairs: readonly Pair[]) => pairs.map(({back}) => now(back)).filter((colour) => colour !== undefined);
  const under = PAIRS.filter((pair) => pair.front === token);
  const firm = under.filter(({gives}) => gives === 'front');
  const enough = (colour: Rgb, backs: readonly Rgb[]) => backs.every((other) => ratio(colour, other) >= least);
  const everywhere = repair(front, [back, ...of(under)], least);
  if (enough(everywhere, of(under))) return everywhere;
  const repaired = repair(front, [back, ...of(firm)], least);
  const text = now('text');
  return text && !enough(repaired, of(firm)) && enough(text, of(firm)) ? text : repaired;
}

/** What a page is told of it. */
export function described({pair, front, back, found, repaired}: Finding): string {
  // Rounded down: 4.49 does not become the 4.5 that it is not.
  const figure = (Math.floor(found * 100) / 100).toFixed(2);
  return `The contrast of ${pair.front} (${hex(front)}) to ${pair.back} (${hex(back)}) is ${figure}, less than ${pair.least}; ${pair[pair.gives]} is shown as ${hex(repaired)}.`;
}
