import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {validateEvent} from '../../../src/protocol/validate.js';
import {GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION, OWN_ITEMS, OWN_SCALE} from '../../../src/protocol/scales/index.js';
import {ScaleWordsError, packForm, packScaleOf, scoreScale} from '../../../src/protocol/scales/index.js';
import type {Scale} from '../../../src/protocol/scales/index.js';
import {definitionErrors} from '../../../src/protocol/results/index.js';

const words = (scale: Scale) => ({
  low: 'Not at all true',
  high: 'Completely true',
  dials: Object.fromEntries(scale.dials.map(({id}) => [id, `Dial ${id}`])),
});
const scales = [OWN_SCALE, GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION];
const own = packScaleOf(OWN_SCALE);

describe('A scale', () => {
  for (const scale of scales) {
    it(`${scale.id} can be asked in a poll, and has each item once`, () => {
      const items = scale.dials.flatMap((dial) => dial.items.map(({id}) => id));
      assert.equal(new Set(items).size, items.length);
      assert.deepEqual(definitionErrors({poll: 'p', question: {type: 'pack', scale: packScaleOf(scale)}, rules: {privacy: 'confidential'}}), []);
      const form = packForm(scale, {...words(scale), items: Object.fromEntries(items.map((id) => [id, `Statement ${id}`]))});
      const event = {
        specversion: '1.0',
        id: 'poll-1',
        source: 'urn:hearth:test',
        type: 'hearth.poll.opened.v1',
        time: '2025-03-12T12:00:00Z',
        space: 'harbor',
        data: {question: 'How is it?', why: 'To talk.', askedBy: 'Ana', form, privacy: 'confidential', closesAt: '2025-03-19T12:00:00Z'},
      };
      assert.ok(validateEvent(event).ok, JSON.stringify(validateEvent(event)));
    });
  }

  it('that is published has no words of its own, and says whose it is', () => {
    for (const scale of [GENERAL_BELONGINGNESS, NEED_SATISFACTION_FRUSTRATION]) {
      assert.ok(scale.validated);
      assert.match(scale.source, /\(\d{4}\).+https:\/\/doi\.org\//);
      for (const {items} of scale.dials) for (const item of items) assert.ok(!('text' in item));
      assert.throws(() => packForm(scale, words(scale)), ScaleWordsError);
    }
  });

  it('of our own says that nobody has validated it, and has three items a dial, one of them reversed', () => {
    assert.equal(OWN_SCALE.validated, false);
    assert.equal(Object.keys(OWN_ITEMS).length, 12);
    for (const {items} of OWN_SCALE.dials) {
      assert.equal(items.length, 3);
      assert.equal(items.filter(({reversed}) => reversed).length, 1);
    }
  });

  it('is asked one item of each dial after another, in the words that are given, or in its own', () => {
    const {scale} = packForm(OWN_SCALE, {...words(OWN_SCALE), items: {'autonomy-1': 'Ich kann selbst entscheiden.'}});
    assert.deepEqual(
      scale.items.slice(0, 5).map(({id}) => id),
      ['autonomy-1', 'competence-1', 'relatedness-1', 'belonging-1', 'autonomy-2'],
    );
    assert.equal(scale.items[0]!.text, 'Ich kann selbst entscheiden.');
    assert.equal(scale.items[1]!.text, OWN_ITEMS['competence-1']);
    assert.throws(() => packForm(OWN_SCALE, {...words(OWN_SCALE), dials: {}}), /autonomy, competence, relatedness, belonging/);
  });
});

describe('A person’s dials', () => {
  const score = (given: Record<string, string>) => scoreScale(own, given).map(({mean, answered}) => [mean, answered]);

  it('turn around what is reversed', () => {
    assert.deepEqual(score({'autonomy-1': '5', 'autonomy-2': '4', 'autonomy-3': '1'})[0], [14 / 3, 3]);
  });

  it('are the mean of what is there from half of the items on, and nothing below', () => {
    assert.deepEqual(score({'autonomy-1': '5', 'autonomy-3': '3', 'competence-2': '4'}), [
      [4, 2],
      [undefined, 1],
      [undefined, 0],
      [undefined, 0],
    ]);
    const four = packScaleOf(NEED_SATISFACTION_FRUSTRATION);
    assert.equal(scoreScale(four, {'1': '2', '7': '3'})[0]!.mean, 2.5);
    assert.equal(scoreScale({...four, missing: 'all'}, {'1': '2', '7': '3', '13': '3'})[0]!.mean, undefined);
  });

  it('follow the published keys', () => {
    const all = (point: string) => Object.fromEntries(Array.from({length: 24}, (_, index) => [String(index + 1), point]));
    assert.deepEqual(
      scoreScale(packScaleOf(NEED_SATISFACTION_FRUSTRATION), all('5')).map(({mean}) => mean),
      [5, 5, 5, 5, 5, 5],
    );
    // Six of twelve are reversed: to agree with everything is to say nothing.
    assert.equal(scoreScale(packScaleOf(GENERAL_BELONGINGNESS), all('7'))[0]!.mean, 4);
    const belongs = Object.fromEntries([1, 2, 5, 8, 10, 11].map((id) => [String(id), '7']));
    const rejected = Object.fromEntries([3, 4, 6, 7, 9, 12].map((id) => [String(id), '1']));
    assert.equal(scoreScale(packScaleOf(GENERAL_BELONGINGNESS), {...belongs, ...rejected})[0]!.mean, 7);
  });

  it('lie between the points, whatever was answered', () => {
    const given = fc.dictionary(fc.constantFrom(...Object.keys(OWN_ITEMS), 'toString', 'other'), fc.constantFrom('1', '2', '3', '4', '5'));
    fc.assert(
      fc.property(given, (points) => {
        for (const {mean, answered, of} of scoreScale(own, points)) {
          assert.equal(mean === undefined, answered * 2 < of);
          if (mean !== undefined) assert.ok(mean >= 1 && mean <= 5);
        }
      }),
    );
  });
});
