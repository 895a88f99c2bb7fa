import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {distinctTexts, foldText} from '../../src/protocol/fold.js';

describe('What people take for the same text', () => {
  it('differs in case, accents, width and blanks at most', () => {
    for (const [one, other] of [
      ['Crème brûlée', 'CREME  BRULEE'],
      ['Łódź', 'lodz'],
      ['Straße', 'STRASSE'],
      ['ｃａｆé', 'cafe\u0301 '],
      ['Ёлка', 'елка'],
    ] as const)
      assert.equal(foldText(one), foldText(other), `${one} ${other}`);
    for (const [one, other] of [
      ['C', 'C++'],
      ['C++', 'C#'],
      ['की', 'का'],
      ['🎻', '🎺'],
      ['a b', 'ab'],
    ] as const)
      assert.notEqual(foldText(one), foldText(other), `${one} ${other}`);
  });

  it('is kept once, as it was first written, where it first stood', () => {
    assert.deepEqual(distinctTexts(['Tea', 'tēa', 'Coffee', 'TEA', 'coffee', 'C++', 'C']), ['Tea', 'Coffee', 'C++', 'C']);
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const distinct = distinctTexts(texts);
        assert.equal(new Set(distinct.map(foldText)).size, distinct.length);
        assert.deepEqual(distinctTexts(distinct), distinct);
        assert.deepEqual(new Set(texts.map(foldText)), new Set(distinct.map(foldText)));
      }),
    );
  });
});
