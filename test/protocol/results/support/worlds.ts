/**
 * Somebody who sees every release, knows the rules, who answered, who is in which batch and how many there are: what can they tell of one
 * person? By going through all that people could have answered, and keeping together what leads to the same releases.
 *
 * Nobody's single answer is learned where, for each history of releases, for each person in it, and for whoever asks (somebody outside, or one of
 * those who answered, who knows their own answer), at least two answers of that person lead to this history.
 */
import {packCellIds} from '../../../../src/protocol/results/pack.js';
import {optionIds} from '../../../../src/protocol/results/definition.js';
import type {ResultsDefinition} from '../../../../src/protocol/results/definition.js';
import {ARITHMETIC} from '../../../../src/protocol/results/arithmetic.js';
import type {Arithmetic} from '../../../../src/protocol/results/arithmetic.js';
import type {AnswerValue} from '../../../../src/protocol/results/answers.js';
import {publish} from '../../../../src/protocol/results/publish.js';
import type {Membership} from '../../../../src/protocol/results/publish.js';
import {addTallies, tallyOf} from '../../../../src/protocol/results/tally.js';
import type {Tally} from '../../../../src/protocol/results/tally.js';

/** How many people gave each kind of answer, in the order of the kinds. */
export type Counts = readonly number[];

/** What people in each batch answered. */
export type World = readonly Counts[];

/** Something to be learned of a person: what it is for each kind of answer. Nothing: not this. */
export type Secret = (value: AnswerValue) => string | undefined;

/** The whole answer of a person. */
export const wholeAnswer: Secret = (value) => JSON.stringify(value);

/** That a person marked an option; that somebody did not is no secret. */
export const marked =
  (id: string): Secret =>
  (value) =>
    'options' in value && value.options.includes(id) ? 'marked' : undefined;

/** That a person put an option in a place. */
export const placed =
  (id: string, place: number): Secret =>
  (value) =>
    'options' in value && value.options[place] === id ? `${id}@${place + 1}` : undefined;

/** The point that a person gave an item. */
export const itemIs =
  (id: string): Secret =>
  (value) =>
    'points' in value && id in value.points ? `${id}=${value.points[id]}` : undefined;

/** The whole points of a person's dial. */
export const dialIs =
  (definition: ResultsDefinition, dial: string): Secret =>
  (value) =>
    Object.entries(tallyOf(definition.question, [value]).cells).find(([name, count]) => name.startsWith(`${dial}@`) && count === 1)?.[0];

/** What somebody learned: in which batch, and by which releases. */
export interface Leak {
  /** The kind that asked: their answer; nothing for somebody outside. */
  insider?: AnswerValue;
  batch: number;
  learned: string;
  history: string;
}

export interface Setting {
  definition: ResultsDefinition;
  /** The answers that people can give. */
  kinds: readonly AnswerValue[];
  /** How many people are in each batch; the last one is released at close. */
  batches: readonly number[];
  secrets?: readonly Secret[];
  membership?: Membership;
  arithmetic?: Arithmetic;
  /** How many of those who answered put their heads together: 1 where it is left out. */
  insiders?: 0 | 1;
}

/** Every way to split people over kinds. */
export function* splits(people: number, kinds: number): Generator<number[]> {
  if (kinds === 1) {
    yield [people];
    return;
  }
  for (let first = 0; first <= people; first++) for (const rest of splits(people - first, kinds - 1)) yield [first, ...rest];
}

/** The sums of some counts. */
export function sumsOf(definition: ResultsDefinition, kinds: readonly AnswerValue[]): (counts: Counts) => Tally {
  const ones = kinds.map((kind) => tallyOf(definition.question, [kind]));
  return (counts) => {
    const cells: Record<string, number> = {};
    for (const id of Object.keys(ones[0]!.cells)) cells[id] = counts.reduce((sum, count, kind) => sum + count * ones[kind]!.cells[id]!, 0);
    return {
      people: counts.reduce((sum, count) => sum + count, 0),
      abstained: counts.reduce((sum, count, kind) => sum + count * ones[kind]!.abstained, 0),
      cells,
    };
  };
}

/** All worlds, by what they lead to. */
export function histories({definition, kinds, batches, membership, arithmetic = ARITHMETIC}: Setting): Map<string, World[]> {
  const sums = sumsOf(definition, kinds);
  const choices = new Map(
    [...new Set(batches)].map((people) => [people, [...splits(people, kinds.length)].map((counts) => ({counts, sums: sums(counts)}))]),
  );
  const found = new Map<string, World[]>();
  const go = (at: number, world: World, total: Tally | undefined, shown: readonly Tally[], history: string): void => {
    if (at === batches.length) {
      const same = found.get(history);
      if (same) same.push(world);
      else found.set(history, [world]);
      return;
    }
    const final = at === batches.length - 1;
    for (const {counts, sums} of choices.get(batches[at]!)!) {
      const now = total ? addTallies(total, sums) : sums;
      const published = publish(definition, shown, now, {final, membership}, arithmetic);
      go(at + 1, [...world, counts], now, published && !final ? [...shown, now] : shown, `${history}${JSON.stringify(published ?? null)}\n`);
    }
  };
  go(0, [], undefined, [], '');
  return found;
}

/** The first thing that somebody can learn of a person; nothing where nobody can. */
export function findLeak(setting: Setting): Leak | undefined {
  return leakIn(histories(setting), setting);
}

/** The same, of worlds by what is seen of them. */
export function leakIn(
  found: ReadonlyMap<string, World[]>,
  {kinds, batches, secrets = [wholeAnswer], insiders = 1}: Omit<Setting, 'definition'>,
): Leak | undefined {
  const labels = secrets.map((secret) => kinds.map(secret));
  const asking = [undefined, ...(insiders === 1 ? kinds.keys() : [])];
  for (const [history, worlds] of found) {
    if (/^(?:null\n)+$/.test(history)) continue;
    for (const insider of asking) {
      // Where the one who asks is: somewhere outside, or in any of the batches.
      for (const place of insider === undefined ? [-1] : batches.keys()) {
        const possible = insider === undefined ? worlds : worlds.filter((world) => world[place]![insider]! > 0);
        if (possible.length === 0) continue;
        for (let batch = 0; batch < batches.length; batch++) {
          if (batches[batch]! - (batch === place ? 1 : 0) < 1) continue;
          const open = kinds.map((_, kind) => possible.some((world) => world[batch]![kind]! > (batch === place && kind === insider ? 1 : 0)));
          for (const label of labels) {
            const left = new Set(label.filter((_, kind) => open[kind]));
            const [only] = left;
            if (left.size === 1 && only !== undefined)
              return {insider: insider === undefined ? undefined : kinds[insider], batch, learned: only, history};
          }
        }
      }
    }
  }
  return undefined;
}

/**
 * Of results with figures, an option of which somebody can tell that one or two people chose it, and not whether nobody or more did; nothing
 * where there is none.
 */
export function onlySmallCounts(setting: Setting): {option: string; history: string} | undefined {
  const {definition, kinds} = setting;
  const sums = sumsOf(definition, kinds);
  for (const [history, worlds] of histories(setting)) {
    if (!history.includes('"pct"')) continue;
    const tallies = worlds.map((world) => world.map(sums).reduce(addTallies));
    for (const option of countedIds(definition)) {
      if (tallies.every(({cells}) => cells[option] === 1 || cells[option] === 2)) return {option, history};
    }
  }
  return undefined;
}

/** What of a question people are counted by. */
const countedIds = ({question}: ResultsDefinition): string[] =>
  question.type === 'pack' ? packCellIds(question.scale).filter((name) => name.includes('@')) : optionIds(question);

const optionsOf = (options: number) => ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, options).map((id) => ({id, text: id}));

/** A question with one answer a person. */
export function choiceOf(options: number, rules: Partial<ResultsDefinition['rules']> = {}): ResultsDefinition {
  return {poll: 'p', question: {type: 'choice', options: optionsOf(options)}, rules: {privacy: 'confidential', ...rules}};
}

/** One answer for each option, and "prefer not to say". */
export function kindsOf({question}: ResultsDefinition, abstain = true): AnswerValue[] {
  return [...optionIds(question).map((option) => ({option})), ...(abstain ? [{abstain: true} as const] : [])];
}

/** A question with several answers a person. */
export function multiOf(options: number, min: number, max: number): ResultsDefinition {
  return {poll: 'p', question: {type: 'multi', options: optionsOf(options), min, max}, rules: {privacy: 'confidential'}};
}

/** All that somebody can mark. */
export function marksOf(definition: ResultsDefinition): AnswerValue[] {
  const ids = optionIds(definition.question);
  const {min = 1, max = ids.length} = definition.question as {min?: number; max?: number};
  const sets = Array.from({length: 2 ** ids.length}, (_, set) => ids.filter((_, index) => (set >> index) % 2 === 1));
  return [...sets.filter(({length}) => length >= min && length <= max).map((options) => ({options})), {abstain: true}];
}

/** A question for an order. */
export function rankOf(options: number): ResultsDefinition {
  return {poll: 'p', question: {type: 'rank', options: optionsOf(options)}, rules: {privacy: 'confidential'}};
}

/** All orders that there are. */
export function ordersOf({question}: ResultsDefinition): AnswerValue[] {
  const orders = (ids: string[]): string[][] =>
    ids.length < 2 ? [ids] : ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
  return orders(optionIds(question)).map((options) => ({options}));
}

/** A pack of so many dials, `a`, `b` and so on, with so many items each, `a1`, `a2` and so on; the second of them reversed. */
export function packOf(dials: number, items: number, points: number, rules: Partial<ResultsDefinition['rules']> = {}): ResultsDefinition {
  const names = ['a', 'b', 'c', 'd'].slice(0, dials);
  const scale = {
    points,
    dials: names.map((id) => ({id})),
    items: names.flatMap((dial) =>
      Array.from({length: items}, (_, index) => ({id: `${dial}${index + 1}`, dial, ...(index === 1 && {reversed: true})})),
    ),
  };
  return {poll: 'p', question: {type: 'pack', scale}, rules: {privacy: 'confidential', ...rules}};
}

/** All that somebody can answer to a small pack, who leaves no item out, or `partial` some of them. */
export function packKinds({question}: ResultsDefinition, partial = false): AnswerValue[] {
  if (question.type !== 'pack') return [];
  const {points, items} = question.scale;
  const choices = [...(partial ? [undefined] : []), ...Array.from({length: points}, (_, index) => String(index + 1))];
  const all = items.reduce<Record<string, string>[]>(
    (kinds, {id}) => kinds.flatMap((kind) => choices.map((point) => (point === undefined ? kind : {...kind, [id]: point}))),
    [{}],
  );
  return all.filter((kind) => Object.keys(kind).length > 0).map((points) => ({points}));
}
