/** Random streams of answers, larger than can be gone through, and everything that hosts and people do in between. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {AnswerValue, HeldAnswer} from '../../../src/protocol/results/answers.js';
import {ARITHMETIC} from '../../../src/protocol/results/arithmetic.js';
import type {Arithmetic, Privacy} from '../../../src/protocol/results/arithmetic.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {guardResults} from '../../../src/protocol/results/guard/guard.js';
import {publish} from '../../../src/protocol/results/publish.js';
import {nextRelease} from '../../../src/protocol/results/release.js';
import type {ReleaseState} from '../../../src/protocol/results/release.js';
import type {PollResults} from '../../../src/protocol/results/results.js';
import {addTallies, tallyOf} from '../../../src/protocol/results/tally.js';
import type {Tally} from '../../../src/protocol/results/tally.js';
import {SECRET, held} from './support/polls.js';
import {wrongIn} from './support/shows.js';
import type {Wrong} from './support/shows.js';
import {choiceOf, kindsOf, marksOf, multiOf, ordersOf, packKinds, packOf, rankOf} from './support/worlds.js';

const privacy = fc.constantFrom<Privacy>('named', 'confidential', 'unlinkable');
const scaleOf = (points: number): ResultsDefinition => ({poll: 'p', question: {type: 'scale', points}, rules: {privacy: 'confidential'}});

/** A poll, and how likely each answer is in it: from all alike to none like another. */
const poll = fc
  .tuple(
    fc.constantFrom<() => [ResultsDefinition, AnswerValue[]]>(
      ...[2, 3, 5, 12].map((options) => (): [ResultsDefinition, AnswerValue[]] => [
        choiceOf(Math.min(options, 6)),
        kindsOf(choiceOf(Math.min(options, 6))),
      ]),
      () => [scaleOf(5), kindsOf(scaleOf(5))],
      () => [scaleOf(11), kindsOf(scaleOf(11))],
      () => [multiOf(4, 1, 4), marksOf(multiOf(4, 1, 4))],
      () => [multiOf(4, 2, 2), marksOf(multiOf(4, 2, 2))],
      () => [rankOf(3), ordersOf(rankOf(3))],
      () => [packOf(2, 1, 3), [...packKinds(packOf(2, 1, 3), true), {abstain: true}]],
      () => [packOf(2, 2, 5), packKinds(packOf(2, 2, 5), true)],
      () => [packOf(2, 2, 3), packKinds(packOf(2, 2, 3))],
      () => [packOf(1, 3, 7), packKinds(packOf(1, 3, 7))],
    ),
    privacy,
    fc.integer({min: 0, max: 4}),
    fc.constantFrom({}, {minGroup: 7}, {batch: 12}),
  )
  .map(([make, privacy, skew, rules]) => {
    const [definition, kinds] = make();
    return {definition: {...definition, rules: {privacy, ...rules}}, kinds, skew};
  });

/** Which answer a person gives, from a number between 0 and 1: the first the more often the more skewed it is. */
const pick = (kinds: readonly AnswerValue[], skew: number, at: number): AnswerValue => kinds[Math.floor(at ** (1 + skew) * kinds.length)]!;

/** A number from 0 up to 1, all alike; those of `fc.double` are nearly all close to none. */
const portion = fc.nat({max: 9_999}).map((number) => number / 10_000);

type Act = {act: 'answer' | 'change' | 'withdraw' | 'ask'; at: number};
const act = fc.record<Act>({
  act: fc.oneof(
    {weight: 12, arbitrary: fc.constant('answer' as const)},
    {weight: 1, arbitrary: fc.constantFrom('change' as const, 'withdraw' as const)},
    {weight: 4, arbitrary: fc.constant('ask' as const)},
  ),
  at: portion,
});
const acts = fc.array(act, {minLength: 4, maxLength: 110, size: 'max'});

/** A poll of a few people. */
const few = fc.array(
  act.map((one): Act => ({...one, act: 'answer'})),
  {minLength: 5, maxLength: 10},
);

interface Played {
  releases: {release: PollResults; state: ReleaseState; answers: HeldAnswer[]}[];
  /** The answers of each batch, as they counted. */
  batches: HeldAnswer[][];
}

function play(definition: ResultsDefinition, kinds: readonly AnswerValue[], skew: number, acts: readonly Act[], a: Arithmetic = ARITHMETIC): Played {
  let answers: HeldAnswer[] = [];
  let state: ReleaseState | undefined;
  const played: Played = {releases: [], batches: []};
  const ask = (moment: 'batch' | 'close') => {
    const before = new Set(state?.counted);
    const step = nextRelease({definition, answers, state, moment, secret: SECRET}, a);
    const joined = answers.filter(({id}) => !before.has(id) && step.state.counted.includes(id));
    if (joined.length > 0) played.batches.push(joined);
    if (step.release) played.releases.push({release: step.release, state: step.state, answers});
    ({state} = step);
  };
  for (const [index, {act, at}] of acts.entries()) {
    const target = Math.floor(at * answers.length);
    if (act === 'answer') answers = [...answers, {id: `person ${index}`, value: pick(kinds, skew, at)}];
    else if (act === 'withdraw') answers = answers.filter((_, other) => other !== target);
    else if (act === 'change')
      answers = answers.map((answer, other) => (other === target ? {...answer, value: pick(kinds, skew, (at + 0.5) % 1)} : answer));
    else ask('batch');
  }
  ask('close');
  return played;
}

describe('a stream of answers', () => {
  it('is released in steps of a batch at least, counts everybody who is left in the end, and shows nothing that it must not', () => {
    fc.assert(
      fc.property(poll, acts, ({definition, kinds, skew}, acts) => {
        const {releases} = play(definition, kinds, skew, acts);
        const batch = Math.max(10, definition.rules.batch ?? definition.rules.minGroup ?? 5);
        for (const [index, {release, state}] of releases.entries()) {
          assert.deepEqual(wrongIn(definition, state.sums, release, release.final), [], JSON.stringify(release));
          const before = releases[index - 1]?.state.sums.people ?? 0;
          if (!release.final) assert.ok(state.sums.people - before >= batch && state.sums.people % batch === 0);
          else if (release.cells.some(({suppressed}) => !suppressed)) assert.ok(state.sums.people - before >= 5);
          if (release.final) for (const {id} of releases.at(-1)!.answers) assert.ok(state.counted.includes(id));
          assert.equal(release.batchNo, index + 1);
        }
      }),
      {numRuns: 100},
    );
  });

  it('comes out of the check of a page as it went in', () => {
    fc.assert(
      fc.property(poll, acts, ({definition, kinds, skew}, acts) => {
        let previous: PollResults | undefined;
        for (const {release} of play(definition, kinds, skew, acts).releases) {
          assert.deepEqual(guardResults(definition, JSON.parse(JSON.stringify(release)), previous), {results: release, overshare: [], errors: []});
          previous = release;
        }
      }),
      {numRuns: 100},
    );
  });

  it('leads to the same releases if any two people of a batch had exchanged their answers', () => {
    fc.assert(
      fc.property(poll, acts, fc.nat(), fc.nat(), ({definition, kinds, skew}, acts, one, other) => {
        const {batches} = play(definition, kinds, skew, acts);
        const history = (all: HeldAnswer[][]) =>
          JSON.stringify(
            releasesOf(
              definition,
              all.map((batch) =>
                tallyOf(
                  definition.question,
                  batch.map(({value}) => value),
                ),
              ),
            ),
          );
        for (const [at, batch] of batches.entries()) {
          const [first, second] = [batch[one % batch.length]!, batch[other % batch.length]!];
          const exchanged = batch.map((answer) =>
            answer === first ? {...answer, value: second.value} : answer === second ? {...answer, value: first.value} : answer,
          );
          assert.equal(history(batches.with(at, exchanged)), history(batches));
        }
      }),
      {numRuns: 60},
    );
  });
});

/** What is shown of some batches, one after another. */
function releasesOf(definition: ResultsDefinition, batches: readonly Tally[], a: Arithmetic = ARITHMETIC): unknown[] {
  const shown: Tally[] = [];
  let sums: Tally | undefined;
  return batches.map((batch, index) => {
    sums = sums ? addTallies(sums, batch) : batch;
    const published = publish(definition, shown, sums, {final: index === batches.length - 1}, a);
    if (published) shown.push(sums);
    return published ?? null;
  });
}

/**
 * Whether somebody outside, or one who gave the answer `insider` in the same batch, can be shown to be left with a second possible answer of a person
 * in a batch: by another person of the batch with whom they could have exchanged, by another answer of this person alone, or by another answer
 * of this person that somebody in another batch makes up for.
 */
function isFree(
  definition: ResultsDefinition,
  ids: string[],
  batches: readonly Tally[],
  at: number,
  answer: string,
  insider: string | undefined,
  a: Arithmetic,
): boolean {
  const inBatch = (id: string) => batches[at]!.cells[id]! - (id === insider ? 1 : 0);
  if (ids.some((id) => id !== answer && inBatch(id) > 0)) return true;
  const history = JSON.stringify(releasesOf(definition, batches, a));
  const moved = (tally: Tally, from: string, to: string): Tally => ({
    ...tally,
    cells: {...tally.cells, [from]: tally.cells[from]! - 1, [to]: tally.cells[to]! + 1},
  });
  return ids.some((id) => {
    if (id === answer) return false;
    const changed = batches.map((tally, index) => (index === at ? moved(tally, answer, id) : tally));
    if (JSON.stringify(releasesOf(definition, changed, a)) === history) return true;
    return changed.some(
      (tally, index) =>
        index !== at && tally.cells[id]! > 0 && JSON.stringify(releasesOf(definition, changed.with(index, moved(tally, id, answer)), a)) === history,
    );
  });
}

describe('somebody who sees every release of a large poll', () => {
  const setting = fc.record({
    options: fc.integer({min: 2, max: 5}),
    sizes: fc.array(fc.constantFrom(10, 10, 20), {maxLength: 3}),
    last: fc.integer({min: 10, max: 19}),
    skew: fc.integer({min: 0, max: 5}),
    seeds: fc.array(portion, {minLength: 150, maxLength: 150, size: 'max'}),
    insider: fc.boolean(),
  });
  type Drawn = typeof setting extends fc.Arbitrary<infer Value> ? Value : never;

  /** A person of whom only one answer is found to be possible; nothing where there is none. */
  const exposed = ({options, sizes, last, skew, seeds, insider}: Drawn, a: Arithmetic): string | undefined => {
    const definition = choiceOf(options);
    const ids = kindsOf(definition, false).map((kind) => (kind as {option: string}).option);
    let next = 0;
    const batches = [20, ...sizes, last].map((size) => {
      // Now and then a whole batch is of one mind.
      const alike = seeds[(next + 7) % seeds.length]! < 0.4 ? 3 : 0;
      return tallyOf(
        definition.question,
        Array.from({length: size}, () => pick(kindsOf(definition, false), skew + alike, seeds[next++ % seeds.length]!)),
      );
    });
    for (const [at, {cells}] of batches.entries()) {
      for (const answer of ids.filter((id) => cells[id]! > 0)) {
        for (const asking of insider ? ids.filter((id) => cells[id]! > (id === answer ? 1 : 0)) : [undefined]) {
          if (!isFree(definition, ids, batches, at, answer, asking, a)) return `${at} ${answer} ${asking} ${JSON.stringify(batches)}`;
        }
      }
    }
    return undefined;
  };

  it('is left with two possible answers of everybody', () => {
    fc.assert(
      fc.property(setting, (drawn) => assert.equal(exposed(drawn, ARITHMETIC), undefined)),
      {numRuns: 60},
    );
  });

  for (const [rule, change] of [
    ['an open poll shows no percentages', {percentWhileOpen: true}],
    ['the step to the last release is looked at', {freeInStep: -Infinity}],
  ] as const) {
    it(`is not, without the rule that ${rule}`, () => {
      const {failed} = fc.check(
        fc.property(setting, (drawn) => exposed(drawn, {...ARITHMETIC, ...change}) === undefined),
        {numRuns: 2000, endOnFailure: true, seed: 7},
      );
      assert.ok(failed, 'nobody is exposed');
    });
  }
});

describe('each rule on what is shown', () => {
  /** What is shown wrongly, of any stream, with a rule taken out. */
  const broken = (change: Partial<Arithmetic>): Set<Wrong> => {
    const a = {...ARITHMETIC, ...change};
    const found = new Set<Wrong>();
    fc.assert(
      fc.property(poll, fc.oneof(acts, few), ({definition, kinds, skew}, acts) => {
        for (const {release, state} of play(definition, kinds, skew, acts, a).releases) {
          for (const wrong of wrongIn(definition, state.sums, release, release.final)) found.add(wrong);
        }
      }),
      {numRuns: 150, seed: 7},
    );
    return found;
  };
  for (const [rule, change, wrong] of [
    ['1, a least number of people', {leastPeople: 1, leastBatch: 1}, 'people'],
    ['2, bands', {exactIn: ['named', 'confidential', 'unlinkable']}, 'exact'],
    ['3, no more than a word while the poll is open', {percentWhileOpen: true}, 'open'],
    ['4, words below ten', {percentFrom: 5}, 'percent'],
    ['4, no figure of fewer than three', {smallestCell: 1, smallestRest: 0}, 'small'],
    ['4, three people at least in what is hidden', {fewestHidden: 1, smallestRest: 0}, 'small'],
    ['5, “most” where all said the same', {besideTop: 0, smallestCell: 0, smallestRest: 0}, 'alike'],
    ['6, no mean of fewer than ten', {percentFrom: 5, meanBesideMerged: true}, 'mean'],
    ['6, no alpha of fewer than twenty', {reliabilityFrom: 5}, 'reliability'],
    ['of unlinkable polls, steps of five', {step: 1}, 'steps'],
    ['of abstentions, three at least', {smallestCell: 1}, 'abstained'],
  ] as const) {
    it(`catches a release without rule ${rule}`, () => assert.ok(broken(change).has(wrong), `${wrong} is not found`));
  }

  it('catches a release without rule 7, a least number of texts', () => {
    const definition = choiceOf(2);
    const answers = held([9, 'a', {comment: 'well'}], [9, 'b']);
    const wrong = (a: Arithmetic) => {
      const {release, state} = nextRelease({definition, answers, moment: 'close', secret: SECRET}, a);
      return wrongIn(definition, state.sums, release!, true);
    };
    assert.deepEqual(wrong(ARITHMETIC), []);
    assert.deepEqual(wrong({...ARITHMETIC, texts: 1}), ['texts']);
  });
});
