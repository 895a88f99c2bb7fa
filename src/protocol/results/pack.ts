import type {ItemSums} from '../scales/reliability.js';
import type {PackScale} from '../scales/scale.js';
import {pointsOfDial, sumOfDial} from '../scales/score.js';
import type {ItemPoints} from '../scales/score.js';
import type {PollQuestion, ResultsDefinition} from './definition.js';
import type {Tally} from './tally.js';

export type PackQuestion = Extract<PollQuestion, {type: 'pack'}>;

/** A hundredth of a point, in which means of persons are counted, so that their sums are whole and the same in any language. */
const PARTS = 100;

/** The names of the sums of a dial. No id has such a sign in it. */
const cell = (dial: string, point: number): string => `${dial}@${point}`;
const sumName = (dial: string): string => `${dial}#sum`;
const squaresName = (dial: string): string => `${dial}#squares`;
const wholeName = (dial: string): string => `${dial}#whole`;
const itemName = (dial: string, item: string): string => `${dial}#item#${item}`;
const itemSquaresName = (dial: string): string => `${dial}#item-squares`;
const totalsName = (dial: string): string => `${dial}#totals`;

const itemsOf = ({items}: PackScale, dial: string): string[] => items.flatMap((item) => (item.dial === dial ? [item.id] : []));
const wholePoints = ({points}: PackScale): number[] => Array.from({length: points}, (_, index) => index + 1);

/** The names of all sums of a pack. */
export function packCellIds(scale: PackScale): string[] {
  return scale.dials.flatMap(({id}) => [
    ...wholePoints(scale).map((point) => cell(id, point)),
    ...[sumName, squaresName, wholeName, itemSquaresName, totalsName].map((name) => name(id)),
    ...itemsOf(scale, id).map((item) => itemName(id, item)),
  ]);
}

/**
 * What one answer adds to the sums of a pack. Of each dial that has a mean: one more with this mean in whole points (`dial@point`, half of one
 * upwards), the mean and its square (`dial#sum`, `dial#squares`) in hundredths of a point, rounded the same way. And of those who answered all of its
 * items, what alpha is made of: how many they are (`dial#whole`), their points of each item (`dial#item#id`), the squares of all of these
 * (`dial#item-squares`) and of what each person's make together (`dial#totals`).
 */
export function packCells(scale: PackScale, given: ItemPoints): [name: string, number: number][] {
  return scale.dials.flatMap(({id}): [string, number][] => {
    const dial = sumOfDial(scale, id, given);
    if (!dial) return [];
    const {sum, answered, of} = dial;
    const nearest = (parts: number): number => Math.floor((2 * parts * sum + answered) / (2 * answered));
    const mean = nearest(PARTS);
    const counted: [string, number][] = [
      [cell(id, nearest(1)), 1],
      [sumName(id), mean],
      [squaresName(id), mean * mean],
    ];
    if (answered < of) return counted;
    const points = pointsOfDial(scale, id, given) as number[];
    return [
      ...counted,
      [wholeName(id), 1],
      [itemSquaresName(id), points.reduce((squares, point) => squares + point * point, 0)],
      [totalsName(id), sum * sum],
      ...itemsOf(scale, id).map((item, index): [string, number] => [itemName(id, item), points[index]!]),
    ];
  });
}

/** The question that a dial answers by itself. */
export const dialQuestion = ({scale: {points}}: PackQuestion): Extract<PollQuestion, {type: 'scale'}> => ({type: 'scale', points});

/** A dial of a pack as a poll of its own, with the same rules. */
export const dialDefinition = ({poll, question, rules}: ResultsDefinition, dial: string): ResultsDefinition => ({
  poll: `${poll}/${dial}`,
  question: dialQuestion(question as PackQuestion),
  rules,
});

/** The sums of this poll of its own: whoever left the dial out is one who preferred not to say. */
export function dialTally({scale}: PackQuestion, {people, cells}: Tally, dial: string): Tally {
  const own = wholePoints(scale).map((point): [string, number] => [String(point), cells[cell(dial, point)]!]);
  const there = own.reduce((sum, [, count]) => sum + count, 0);
  return {people, abstained: people - there, cells: Object.fromEntries(own)};
}

/** The mean of a dial, and the standard deviation of these people, in points. */
export function dialMoments({cells}: Tally, dial: string, people: number): {value: number; spread: number} {
  const [sum, squares] = [cells[sumName(dial)]!, cells[squaresName(dial)]!];
  // Whole numbers up to the root, so that it comes out the same in any language.
  return {value: sum / (people * PARTS), spread: Math.sqrt(people * squares - sum * sum) / (people * PARTS)};
}

/** What alpha of a dial is made of. */
export const itemSumsOf = ({scale}: PackQuestion, {cells}: Tally, dial: string): ItemSums => ({
  people: cells[wholeName(dial)]!,
  items: itemsOf(scale, dial).map((item) => cells[itemName(dial, item)]!),
  squares: cells[itemSquaresName(dial)]!,
  totals: cells[totalsName(dial)]!,
});

/** How many items a dial has. */
export const itemCount = ({scale}: PackQuestion, dial: string): number => itemsOf(scale, dial).length;
