import {ARITHMETIC} from './arithmetic.js';
import type {Arithmetic} from './arithmetic.js';
import {answered} from './tally.js';
import type {Tally} from './tally.js';

/** Those who preferred not to say, as one more answer. No option has this name. */
const ABSTAINED = '-';

/** What somebody who saw a release can think of it: how many people at least, and at most, gave each answer. */
interface Known {
  people: number;
  least: Record<string, number>;
  most: Record<string, number>;
}

type Counts = Readonly<Record<string, number>>;

/** Whether more than half of all who took part gave an answer: all that an open poll tells. */
export const isMajority = (count: number, {people}: Tally): boolean => count * 2 > people;

function know(counts: Counts, people: number, limits: (count: number, id: string) => readonly [least: number, most: number]): Known {
  const known: Known = {people, least: {}, most: {}};
  for (const [id, count] of Object.entries(counts)) [known.least[id], known.most[id]] = limits(count, id) as [number, number];
  return known;
}

/** What an open release tells: of each option whether more than half gave it. That more than half preferred not to say is not told. */
function fromOpen(counts: Counts, tally: Tally): Known {
  const half = Math.floor(tally.people / 2);
  return know(counts, tally.people, (count, id) =>
    id === ABSTAINED ? [0, tally.people] : isMajority(count, tally) ? [half + 1, tally.people] : [0, half],
  );
}

/** What the last release tells: exact figures, or that all but a few gave one answer. It takes for exact what is hidden otherwise, too. */
function fromLast(counts: Counts, tally: Tally, alike: boolean, a: Arithmetic): Known {
  const people = answered(tally);
  return know(counts, tally.people, (count, id) => {
    if (id === ABSTAINED || !alike) return [count, count];
    return people - count < a.besideTop ? [Math.max(0, people - a.besideTop + 1), people] : [0, a.besideTop - 1];
  });
}

const sum = (values: Counts): number => Object.values(values).reduce((total, value) => total + value, 0);

/**
 * Draws every conclusion from what each release tells alone: the answers of each make up all its people, from one to the next no answer gets
 * fewer, and none gets more than have joined. The releases stand in the order of time; what is known of them gets closer in place.
 */
function conclude(releases: readonly Known[]): void {
  for (let closer = true; closer;) {
    closer = false;
    const raise = (known: Known, id: string, least: number) => {
      if (least > known.least[id]!) [known.least[id], closer] = [least, true];
    };
    const lower = (known: Known, id: string, most: number) => {
      if (most < known.most[id]!) [known.most[id], closer] = [most, true];
    };
    for (const [index, known] of releases.entries()) {
      const later = releases[index + 1];
      for (const id of Object.keys(known.least)) {
        lower(known, id, known.people - (sum(known.least) - known.least[id]!));
        raise(known, id, known.people - (sum(known.most) - known.most[id]!));
        if (!later) continue;
        const step = later.people - known.people;
        raise(later, id, known.least[id]!);
        lower(known, id, later.most[id]!);
        raise(known, id, later.least[id]! - step);
        lower(later, id, known.most[id]! + step);
      }
    }
  }
}

/** How many of those who joined between two releases gave an answer, at least. */
function leastOfStep(id: string, earlier: Known, later: Known): number {
  const others = Object.keys(earlier.least).filter((other) => other !== id);
  const mostOfOthers = others.reduce((total, other) => total + later.most[other]! - earlier.least[other]!, 0);
  return Math.max(later.least[id]! - earlier.most[id]!, later.people - earlier.people - mostOfOthers);
}

/**
 * Whether the last release of a question with one answer a person would tell, beside those that an open poll has shown, that nearly all who joined
 * between two of them gave the same answer. Reason: attacks 2, 3 and 4. It thinks as somebody would who knows who is in each batch, and what is
 * withheld is withheld whole, for this reason alone: so that it is withheld tells no more than that, and two people stay free to have said
 * something else. Releases of an open poll are never withheld, as one after them could tell why; what they say is little enough.
 *
 * @param before The sums at each release of the open poll, the oldest first.
 */
export function tellsStep(before: readonly Tally[], now: Tally, a: Arithmetic = ARITHMETIC): boolean {
  const everybody = ({cells, abstained}: Tally): Counts => ({...cells, [ABSTAINED]: abstained});
  const alike = Object.values(now.cells).some((count) => answered(now) - count < a.besideTop);
  const releases = [...before.map((tally) => fromOpen(everybody(tally), tally)), fromLast(everybody(now), now, alike, a)];
  conclude(releases);
  // Exact figures are withheld one person sooner than those that leave this one open by themselves.
  const free = a.freeInStep - (alike ? 1 : 0);
  const ids = Object.keys(everybody(now));
  return releases.some((known, index) =>
    releases.slice(index + 1).some((later) => ids.some((id) => leastOfStep(id, known, later) >= later.people - known.people - free)),
  );
}
