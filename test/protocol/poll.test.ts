import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {hashDefinition} from '../../src/protocol/ballot-poll.js';
import {definePoll, definitionHashOf, responseErrors} from '../../src/protocol/poll.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';
import type {AnswerValue} from '../../src/protocol/results/index.js';
import {validateEvent} from '../../src/protocol/validate.js';
import {readPollData, readPollReports} from '../../src/protocol/views/poll.js';
import {anyJson} from '../support/hostile.js';

const NOW = Date.UTC(2025, 2, 12, 12);
const options = (...ids: string[]) => ids.map((id) => ({id, text: `Option ${id}`}));
const draft = (more: object = {}): object => ({
  question: 'Which day suits you?',
  why: 'The boat has to be booked.',
  askedBy: 'The harbor committee',
  form: {type: 'choice', options: options('a', 'b')},
  privacy: 'confidential',
  closesAt: '2025-03-19T12:00:00Z',
  ...more,
});

function faults(type: string, data: object): string[] {
  const event = {
    specversion: '1.0',
    id: 'poll-1',
    source: 'urn:hearth:test',
    type,
    time: '2025-03-12T12:00:00Z',
    space: 'harbor',
    subject: 'poll-1',
    data,
  };
  const validation = validateEvent(event);
  return validation.ok ? [] : validation.errors.map(({pointer, code}) => `${pointer} ${code}`);
}
const opening = (more?: object): string[] => faults('hearth.poll.opened.v1', draft(more));
const answering = (answer: object): string[] => faults('hearth.poll.answered.v1', {definitionHash: 'A'.repeat(43), answer});

const forms: PollOpened['form'][] = [
  {type: 'choice', options: options('a', 'b')},
  {type: 'multi', options: options('a', 'b', 'c'), min: 2, max: 2},
  {type: 'scale', points: 5, low: 'Not at all', high: 'Very much'},
  {type: 'recommend'},
  {type: 'mood'},
  {type: 'rank', options: options('a', 'b', 'c')},
  {type: 'rank', options: options('a', 'b', 'c'), partial: true},
  {type: 'text'},
  {type: 'word'},
];

const defined = (form: PollOpened['form'], more: Partial<PollOpened> = {}) =>
  definePoll({...(draft() as PollOpened), form, ...more}, {pollId: 'poll-1', space: 'harbor', now: NOW});

describe('A poll that is opened', () => {
  it('may ask for every kind of answer', () => {
    for (const form of forms) assert.deepEqual(opening({form}), [], form.type);
  });

  it('is told of each member that is wrong, where it is and why', () => {
    const wrong: [object, string][] = [
      [{question: ' \u200B'}, '/data/question empty'],
      [{question: 'a'.repeat(301)}, '/data/question too-long'],
      [{why: undefined}, '/data/why required'],
      [{form: {type: 'vote'}}, '/data/form/type unknown'],
      [{form: {type: 'choice', options: options('a')}}, '/data/form/options too-few'],
      [{form: {type: 'choice', options: options(...'abcdefghijklm')}}, '/data/form/options too-many'],
      [{form: {type: 'rank', options: options(...'abcdefgh')}}, '/data/form/options too-many'],
      [{form: {type: 'choice', options: options('a', '__proto__')}}, '/data/form/options/1/id id'],
      [{form: {type: 'choice', options: [...options('a'), {id: 'a', text: 'Another'}]}}, '/data/form/options/1/id duplicate'],
      [{form: {type: 'choice', options: [...options('a'), {id: 'b', text: 'option  A'}]}}, '/data/form/options/1/text duplicate'],
      [{form: {type: 'multi', options: options('a', 'b'), max: 3}}, '/data/form/max range'],
      [{form: {type: 'multi', options: options('a', 'b'), min: 2, max: 1}}, '/data/form/min range'],
      [{form: {type: 'scale', points: 12, low: 'Low', high: 'High'}}, '/data/form/points too-large'],
      [{form: {type: 'scale', points: 5, low: 'Low'}}, '/data/form/high required'],
      [{privacy: 'anonymous'}, '/data/privacy unknown'],
      [{minGroup: 4}, '/data/minGroup too-small'],
      [{minText: 9}, '/data/minText too-small'],
      [{closesAt: 'soon'}, '/data/closesAt timestamp'],
      [{opensAt: '2025-03-20T12:00:00Z'}, '/data/closesAt order'],
      [{outcomeDue: '2025-03-18T12:00:00Z'}, '/data/outcomeDue order'],
      [{privacy: 'unlinkable', allowChange: true}, '/data/allowChange privacy'],
      [{privacy: 'unlinkable', results: 'after-answer'}, '/data/results privacy'],
      [{audience: {groups: ['a', 'a']}}, '/data/audience/groups/1 duplicate'],
      [{score: true}, '/data/score unknown-member'],
    ];
    for (const [more, fault] of wrong) assert.deepEqual(opening(more), [fault]);
  });

  it('has one digest, whoever takes it, and another one for anything else', async () => {
    const hashes = new Set<string>();
    for (const form of forms) {
      const definition = defined(form);
      assert.equal(definitionHashOf(definition), await hashDefinition(definition));
      hashes.add(definitionHashOf(definition));
      hashes.add(definitionHashOf({...definition, minGroup: 6}));
    }
    assert.equal(hashes.size, forms.length * 2);
  });
});

describe('An answer', () => {
  it('says one thing, in its form', () => {
    for (const answer of [{abstain: true}, {option: 'a'}, {options: ['a', 'b']}, {text: 'Gladly'}, {words: ['calm', 'busy']}])
      assert.deepEqual(answering(answer), []);
    const wrong: [object, string][] = [
      [{}, '/data/answer answer'],
      [{option: 'a', text: 'Both'}, '/data/answer answer'],
      [{abstain: false}, '/data/answer/abstain abstain'],
      [{text: '\u200B '}, '/data/answer/text empty'],
      [{text: 'a'.repeat(1001)}, '/data/answer/text too-long'],
      [{words: []}, '/data/answer/words too-few'],
      [{words: ['one', 'two', 'three', 'four']}, '/data/answer/words too-many'],
      [{words: ['two words']}, '/data/answer/words/0 word'],
      [{words: ['a'.repeat(41)]}, '/data/answer/words/0 too-long'],
    ];
    for (const [answer, fault] of wrong) assert.deepEqual(answering(answer), [fault]);
    assert.deepEqual(answering({text: '👩‍👩‍👧'.repeat(1000)}), [], 'characters are counted as people do');
  });

  it('fits the question, or it is said why not', () => {
    const [choice, multi, scale, recommend, mood, rank, partial, text, word] = forms as [PollOpened['form'], ...PollOpened['form'][]] &
      PollOpened['form'][];
    const cases: [PollOpened['form'] | undefined, AnswerValue, string?][] = [
      [choice, {option: 'b'}],
      [choice, {option: 'c'}, 'option'],
      [choice, {text: 'b'}, 'option'],
      [multi, {options: ['a', 'c']}],
      [multi, {options: ['a']}, 'too-few'],
      [multi, {options: ['a', 'b', 'c']}, 'too-many'],
      [multi, {options: ['a', 'a']}, 'duplicate'],
      [scale, {option: '5'}],
      [scale, {option: '6'}, 'option'],
      [recommend, {option: '0'}],
      [mood, {option: '0'}, 'option'],
      [rank, {options: ['c', 'a', 'b']}],
      [rank, {options: ['c', 'a']}, 'too-few'],
      [partial, {options: ['c']}],
      [text, {text: 'Gladly'}],
      [word, {words: ['calm']}],
      [word, {abstain: true}],
    ];
    for (const [form, answer, code] of cases)
      assert.deepEqual(responseErrors(defined(form!), {answer}), code === undefined ? [] : [{pointer: '/answer', code}]);
    assert.deepEqual(responseErrors(defined(text!, {abstain: 'none'}), {answer: {abstain: true}}), [{pointer: '/answer', code: 'abstain'}]);
  });
});

describe('A reader of polls', () => {
  const whole = (form: PollOpened['form']) => ({
    definition: defined(form),
    definitionHash: 'A'.repeat(43),
    phase: 'open',
    asked: true,
    outcomeMissing: false,
  });

  it('gives the definition that a host sends', () => {
    for (const form of forms) assert.deepEqual(readPollData(whole(form))?.definition, defined(form));
  });

  it('leaves out an answer that fits no option, and asks nothing that it cannot show', () => {
    const data = {...whole(forms[0]!), mine: {answered: true, answer: {option: 'z'}}};
    assert.deepEqual(readPollData(data)?.mine, {answered: true});
    for (const form of [{type: 'vote'}, {type: 'choice', options: options('a')}, {type: 'choice', options: [...options('a'), null]}])
      assert.equal(readPollData({...data, definition: {...data.definition, form}}), undefined);
  });

  it('never throws, whatever comes', () => {
    const nearly = fc.record({definition: fc.oneof(anyJson, fc.constant(defined(forms[0]!))), definitionHash: fc.string(), mine: anyJson, answers: anyJson, calledOff: anyJson, outcome: anyJson, audience: anyJson, reports: anyJson, removedTexts: anyJson}); // prettier-ignore
    fc.assert(
      fc.property(nearly, (data) => {
        readPollData(data);
        readPollReports(data);
      }),
      {numRuns: 300},
    );
  });
});
