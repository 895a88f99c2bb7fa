/**
 * The attacks at the end of the pulse poll's page, each by somebody who sees every release, knows the rules, who answered and who is in which
 * batch. Small polls are gone through from one end to the other. Each rule is then taken out, and each time somebody learns something.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ARITHMETIC} from '../../../src/protocol/results/arithmetic.js';
import type {Arithmetic} from '../../../src/protocol/results/arithmetic.js';
import type {AnswerValue} from '../../../src/protocol/results/answers.js';
import {hasOpenRelease} from '../../../src/protocol/results/publish.js';
import type {ResultsDefinition} from '../../../src/protocol/results/definition.js';
import {
  choiceOf,
  dialIs,
  findLeak,
  itemIs,
  kindsOf,
  marked,
  marksOf,
  multiOf,
  onlySmallCounts,
  ordersOf,
  packKinds,
  packOf,
  placed,
  rankOf,
  wholeAnswer,
} from './support/worlds.js';
import type {Setting} from './support/worlds.js';

const without = (change: Partial<Arithmetic>): Arithmetic => ({...ARITHMETIC, ...change});
const named = (setting: Omit<Setting, 'kinds'> & {kinds?: Setting['kinds']}): Setting => ({kinds: kindsOf(setting.definition), ...setting});
const safe = (setting: Setting): void => assert.equal(findLeak(setting), undefined);
/** Somebody learns something once the rule is out, and nobody does before. */
const caught = (setting: Setting, change: Partial<Arithmetic>, broken: Partial<Setting> = {}): void => {
  safe(setting);
  assert.ok(findLeak({...setting, ...broken, arithmetic: without(change)}), 'nobody learns anything with the rule taken out');
};

const two = choiceOf(2);
const three = choiceOf(3);
const privacies = ['named', 'confidential', 'unlinkable'] as const;

describe('one result', () => {
  for (const privacy of privacies) {
    it(`of a ${privacy} poll leaves every person two answers, of 5 to 12 people with 2 to 4 options`, () => {
      for (let people = 5; people < 13; people++) {
        for (const options of [2, 3, 4]) safe(named({definition: choiceOf(options, {privacy}), batches: [people]}));
      }
    });
  }

  it('of a scale leaves every person two answers, with its mean', () => {
    const definition: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 4}, rules: {privacy: 'confidential'}};
    for (const people of [5, 8, 10, 12, 14]) safe(named({definition, batches: [people]}));
  });

  it('of a question with several answers does not tell that somebody marked one', () => {
    for (const [options, min, max, sizes] of [
      [2, 1, 2, [5, 9, 10, 14]],
      [3, 1, 3, [5, 7]],
      [3, 2, 2, [5, 8, 10, 13]],
      [4, 3, 3, [10, 12]],
    ] as const) {
      const definition = multiOf(options, min, max);
      for (const people of sizes) safe({definition, kinds: marksOf(definition), batches: [people], secrets: ['a', 'b', 'c', 'd'].map(marked)});
    }
  });

  it('of a question for an order does not tell where somebody put one', () => {
    for (const [options, sizes] of [
      [2, [5, 10, 13]],
      [3, [5, 8, 10]],
    ] as const) {
      const definition = rankOf(options);
      const secrets = ['a', 'b', 'c'].flatMap((id) => [0, 1, 2].map((place) => placed(id, place)));
      for (const people of sizes) safe({definition, kinds: ordersOf(definition), batches: [people], secrets});
    }
  });
});

describe('one result of a pack', () => {
  /** A pack of which people answer all, or leave some out, and what nobody may be known to have answered in it. */
  const setting = (dials: number, items: number, points: number, people: number, partial = false, rules = {}): Setting => {
    const definition = packOf(dials, items, points, rules);
    const {scale} = definition.question as Extract<ResultsDefinition['question'], {type: 'pack'}>;
    const secrets = [wholeAnswer, ...scale.dials.map(({id}) => dialIs(definition, id)), ...scale.items.map(({id}) => itemIs(id))];
    const kinds: AnswerValue[] = [...packKinds(definition, partial), ...(partial ? [{abstain: true as const}] : [])];
    return {definition, kinds, batches: [people], secrets};
  };

  it('leaves every person two answers in each dial and to each item, of one dial and of two', () => {
    for (const privacy of privacies) {
      for (const people of [5, 7, 10, 11]) safe(setting(1, 1, 4, people, true, {privacy}));
      safe(setting(2, 1, 3, 6, false, {privacy}));
      safe(setting(1, 2, 3, 6, false, {privacy}));
    }
    // From ten on there are figures, means and intervals.
    safe(setting(2, 1, 3, 10));
    safe(setting(1, 2, 3, 10));
    // With dials that some left out, and items that some left out.
    for (const people of [5, 6]) safe(setting(2, 1, 3, people, true));
    safe(setting(1, 2, 3, 5, true));
  });

  it('does not, where exact figures are shown of a dial in which all are alike (attack 4)', () => {
    caught(setting(1, 1, 3, 10), {smallestCell: 0, smallestRest: 0, besideTop: 0});
  });

  it('does not, of few people (attack 9)', () => {
    for (const people of [1, 2, 3, 4]) caught(setting(2, 1, 3, people), {leastPeople: 1, leastBatch: 1});
  });

  it('does not show that one or two have the same points in a dial, with its mean or without (attack 7)', () => {
    for (const one of [setting(1, 1, 4, 10), setting(1, 1, 4, 12), setting(1, 2, 3, 10)]) assert.equal(onlySmallCounts(one), undefined);
    assert.ok(onlySmallCounts({...setting(1, 1, 4, 10), arithmetic: without({smallestCell: 1, smallestRest: 0})}));
    assert.ok(onlySmallCounts({...setting(1, 1, 4, 10), arithmetic: without({meanBesideMerged: true})}));
  });

  it('is the only one: nothing of it is told while it is open (attacks 2 and 3)', () => {
    const {definition} = setting(2, 1, 3, 30);
    assert.equal(hasOpenRelease(definition), false);
  });
});

describe('results that follow one another', () => {
  it('leave every person two answers, from an open poll to a closed one', () => {
    for (const privacy of privacies) {
      const definition = choiceOf(2, {privacy});
      for (const batches of [
        [20, 10],
        [20, 19],
        [20, 10, 10],
      ])
        safe(named({definition, kinds: kindsOf(definition, false), batches}));
    }
    safe(named({definition: two, batches: [20, 12]}));
    safe(named({definition: three, kinds: kindsOf(three, false), batches: [20, 10]}));
  });

  it('leave every person two answers through four batches', () => {
    safe(named({definition: two, kinds: kindsOf(two, false), batches: [20, 10, 10, 11]}));
  });
});

describe('attack 1, the total minus the others', () => {
  it('fails, as the hidden options are two and three people at least', () => {
    for (const people of [10, 11, 13]) {
      assert.equal(onlySmallCounts(named({definition: three, kinds: kindsOf(three, false), batches: [people]})), undefined);
    }
  });

  it('succeeds where one option is hidden alone', () => {
    const arithmetic = without({fewestHidden: 1, smallestRest: 0});
    assert.ok(onlySmallCounts(named({definition: three, kinds: kindsOf(three, false), batches: [10], arithmetic})));
  });
});

describe('attack 2, two views that differ by one person', () => {
  const late = named({definition: two, kinds: kindsOf(two, false), batches: [20, 1]});
  it('fails, as the last to answer are never released alone', () => {
    safe(late);
  });

  it('succeeds where a batch has one person, and nobody looks at the step', () => {
    const definition = choiceOf(2, {batch: 1});
    caught(late, {freeInStep: -Infinity, percentWhileOpen: true}, {definition});
  });
});

describe('attack 3, a live tally', () => {
  const setting = named({definition: two, kinds: kindsOf(two, false), batches: [20, 10]});

  it('succeeds where an open poll shows percentages', () => caught(setting, {percentWhileOpen: true}));

  it('succeeds where nobody looks at the step to the last release', () => caught(setting, {freeInStep: -Infinity}));

  it('succeeds, for one of those who answered, where one person is left free in a step instead of two', () => caught(setting, {freeInStep: 1}));

  it('succeeds, for one of those who answered, where open batches are of five', () => {
    caught(setting, {openBatch: 5}, {batches: [25, 5, 20]});
  });
});

describe('attack 4, a group that all answered the same', () => {
  it('succeeds where exact figures are shown of it', () => {
    caught(named({definition: two, batches: [10]}), {smallestCell: 0, smallestRest: 0, besideTop: 0});
  });

  it('succeeds, for one of those who answered, where two are enough to have answered otherwise', () => {
    caught(named({definition: two, batches: [10]}), {smallestCell: 0, smallestRest: 0, besideTop: 1});
  });

  it('succeeds with several answers where a hundred percent are shown', () => {
    const definition = multiOf(2, 1, 2);
    caught({definition, kinds: marksOf(definition), batches: [10], secrets: ['a', 'b'].map(marked)}, {besideTop: 0});
  });

  it('succeeds with an order where an average is shown of what all put first', () => {
    const definition = rankOf(2);
    caught({definition, kinds: ordersOf(definition), batches: [10]}, {besideTop: 0});
  });
});

describe('attack 6, knowing who did not answer', () => {
  it('fails, as whoever asks here knows that all along; and nobody is known to have preferred not to say', () => {
    safe(named({definition: choiceOf(2, {privacy: 'named'}), batches: [20, 10]}));
  });

  it('succeeds where nobody looks whether all of a step preferred not to say', () => {
    const kinds = kindsOf(two);
    const leak = findLeak({definition: two, kinds, batches: [20, 10], insiders: 0, arithmetic: without({freeInStep: -Infinity})});
    assert.ok(leak);
  });
});

describe('attack 7, options with one respondent', () => {
  it('fails: it shows of no option that one or two chose it, and nothing to that one', () => {
    // From ten answers on, where there are figures. Of five people, two, two and one are what there is where no answer has more than half.
    for (const options of [2, 3, 4]) {
      const definition = choiceOf(options);
      for (const people of [10, 12]) {
        assert.equal(onlySmallCounts(named({definition, kinds: kindsOf(definition, false), batches: [people]})), undefined);
      }
    }
  });

  it('succeeds where options of fewer than three have figures', () => {
    const arithmetic = without({smallestCell: 1, smallestRest: 0});
    assert.ok(onlySmallCounts(named({definition: three, kinds: kindsOf(three, false), batches: [10], arithmetic})));
  });

  it('fails with a mean, which is reckoned from what is shown where points are together', () => {
    const definition: ResultsDefinition = {poll: 'p', question: {type: 'scale', points: 4}, rules: {privacy: 'confidential'}};
    for (const people of [10, 11, 14]) {
      const setting = named({definition, kinds: kindsOf(definition, false), batches: [people]});
      assert.equal(onlySmallCounts(setting), undefined);
      assert.ok(onlySmallCounts({...setting, arithmetic: without({meanBesideMerged: true})}));
    }
  });
});

describe('attack 9, few people', () => {
  it('succeeds where there is no least number of them', () => {
    for (const people of [1, 2, 3, 4]) caught(named({definition: two, batches: [people]}), {leastPeople: 1, leastBatch: 1});
  });

  it('fails in a named poll that asks for three, but for those who took part: only five keep them out, too', () => {
    const definition = choiceOf(2, {privacy: 'named', minGroup: 3});
    for (const people of [3, 4]) safe(named({definition, batches: [people], insiders: 0}));
    assert.ok(findLeak(named({definition, batches: [3]})));
    // So it is five where somebody was promised not to be known.
    for (const privacy of ['confidential', 'unlinkable'] as const) safe(named({definition: choiceOf(2, {privacy, minGroup: 3}), batches: [3]}));
  });
});
