import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {factsOf, resultsRuleOf} from '../../src/parts/poll-promise/promise.model.js';
import {definePoll} from '../../src/protocol/poll.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';

const define = (more: Partial<PollOpened> = {}) =>
  definePoll(
    {question: 'Q', why: 'W', askedBy: 'A', form: {type: 'mood'}, privacy: 'confidential', closesAt: '2030-01-01T00:00:00Z', ...more},
    {pollId: 'p', space: 's', now: 0},
  );
const facts = (more: Partial<PollOpened> = {}) => factsOf(define(more)).map(({fact}) => fact);
const numberOf = (fact: string, more: Partial<PollOpened> = {}) => factsOf(define(more)).find((one) => one.fact === fact && 'number' in one);

describe('What is promised of a poll', () => {
  it('is of one level alone', () => {
    const own = {named: ['named'], confidential: ['kept'], unlinkable: ['token', 'delay', 'audit', 'lost']} as const;
    for (const privacy of ['named', 'confidential', 'unlinkable'] as const) {
      for (const [level, words] of Object.entries(own))
        for (const word of words) assert.equal((facts({privacy}) as string[]).includes(word), level === privacy, `${privacy} ${word}`);
    }
  });

  it('has the numbers by which the host counts', () => {
    assert.deepEqual(numberOf('group', {minGroup: 8}), {fact: 'group', number: 8});
    assert.deepEqual(numberOf('batch', {minGroup: 8}), {fact: 'batch', number: 10});
    assert.deepEqual(numberOf('batch', {minGroup: 30}), {fact: 'batch', number: 30});
    assert.deepEqual(numberOf('texts', {comments: true, minText: 12}), {fact: 'texts', number: 12});
  });

  it('speaks of batches only where something is told while it is open', () => {
    assert.ok(facts().includes('batch'));
    assert.ok(!facts({form: {type: 'text'}}).includes('batch'));
    assert.ok(!facts({privacy: 'unlinkable'}).includes('batch'));
    assert.equal(resultsRuleOf(define({results: 'after-answer'})), 'after-answer');
    assert.equal(resultsRuleOf(define({results: 'after-answer', form: {type: 'word'}})), 'after-close');
    assert.equal(resultsRuleOf(define({results: 'host-only', form: {type: 'word'}})), 'host-only');
  });

  it('says that less is told of a round that nearly the same people answered, where a poll is one', () => {
    const series = {id: 'how-it-is', round: 1};
    for (const privacy of ['named', 'confidential', 'unlinkable'] as const) assert.ok(facts({privacy, series}).includes('rounds'));
    assert.ok(!facts().includes('rounds'), 'by itself it is held to no other');
    assert.ok(!facts({series, form: {type: 'text'}}).includes('rounds'), 'of texts nothing is left out');
  });

  it('warns of one’s own words where no name is to be known', () => {
    assert.ok(facts({form: {type: 'text'}}).includes('style'));
    assert.ok(facts({comments: true, privacy: 'unlinkable'}).includes('style'));
    assert.ok(!facts({comments: true, privacy: 'named'}).includes('style'));
    assert.ok(!facts().includes('style'));
  });

  it('says whether an answer is final', () => {
    assert.ok(facts().includes('change'));
    assert.ok(facts({allowChange: false}).includes('final'));
    assert.ok(facts({privacy: 'unlinkable'}).includes('final'));
  });

  it('says beside that it can be changed that results keep what they have counted, where they count before the close', () => {
    const told = facts();
    assert.equal(told[told.indexOf('change') + 1], 'counted');
    for (const more of [{allowChange: false}, {form: {type: 'text'}}, {privacy: 'unlinkable'}] as const) assert.ok(!facts(more).includes('counted'));
  });
});
