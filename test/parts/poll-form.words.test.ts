import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LocalizeController} from '../../src/elements/localize-controller.js';
import en from '../../src/locales/poll/en.js';
import {hintOf} from '../../src/parts/poll-form/poll-form.words.js';

/** The English words of polls. */
const localize = {
  lang: 'en',
  term: (key: keyof typeof en, ...more: never[]) => {
    const term = en[key] as string | ((...all: never[]) => string);
    return typeof term === 'string' ? term : term(...more);
  },
} as unknown as LocalizeController;

describe('The hint of a question of several', () => {
  it('has both limits, where there are two', () => {
    const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({id, text: id}));
    const cases: [{min?: number; max?: number}, string][] = [
      [{}, 'Choose all that fit.'],
      [{min: 2}, 'Choose at least 2.'],
      [{max: 3}, 'Choose up to 3.'],
      [{min: 2, max: 4}, 'Choose 2 to 4.'],
      [{min: 3, max: 3}, 'Choose 3.'],
      [{min: 2, max: 5}, 'Choose at least 2.'],
    ];
    for (const [limits, words] of cases) assert.equal(hintOf(localize, {type: 'multi', options, ...limits}), words, JSON.stringify(limits));
  });
});
