import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fieldOf, problemsIn, problemsOf} from '../../../src/widgets/poll-editor/editor-problems.js';
import {momentOf} from '../../../src/widgets/poll-editor/editor-times.js';
import {blankDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';
import type {EditorDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';

const NOW = new Date(2031, 4, 6, 10, 20).getTime();
const DAY = 86_400_000;

const fine = (more: Partial<EditorDraft> = {}): EditorDraft => ({
  ...blankDraft(NOW),
  question: 'When shall we launch the ferry?',
  why: 'We plan the spring.',
  askedBy: 'The harbor committee',
  options: [
    {id: 'o1', text: 'At six', desc: ''},
    {id: 'o2', text: 'At ten', desc: ''},
  ],
  ...more,
});

const found = (more: Partial<EditorDraft>) => problemsIn(fine(more), NOW).map(({field, code}) => `${field} ${code}`);
const inDays = (days: number) => momentOf(NOW + days * DAY);

describe('what keeps a question from being opened', () => {
  test('is nothing where nothing is missing', () => {
    assert.deepEqual(problemsIn(fine(), NOW), []);
    for (const type of ['recommend', 'mood', 'text', 'word'] as const) assert.deepEqual(found({type, options: []}), []);
  });

  test('is found in the order of the fields, the first of each', () => {
    assert.deepEqual(
      problemsIn({...blankDraft(NOW), closesAt: '', minGroup: '4'}, NOW).map(({field, code}) => `${field} ${code}`),
      ['question empty', 'why empty', 'askedBy empty', 'option-o1 empty', 'option-o2 empty', 'minGroup too-small', 'closesAt day'],
    );
  });

  for (const [what, more, expected] of [
    ['a text of nothing that is seen', {why: ' \u200b \n'}, ['why empty']],
    ['a text that is too long', {question: 'a'.repeat(301)}, ['question too-long']],
    [
      'an option twice',
      {
        options: [
          {id: 'o1', text: 'At  six', desc: ''},
          {id: 'o2', text: 'at six', desc: ''},
        ],
      },
      ['option-o2 duplicate'],
    ],
    ['one option', {options: [{id: 'o1', text: 'At six', desc: ''}]}, ['options too-few']],
    [
      'more options than can be put in an order',
      {type: 'rank', options: Array.from({length: 8}, (_, at) => ({id: `o${at}`, text: `At ${at}`, desc: ''}))},
      ['options too-many'],
    ],
    ['a least that is more than the most', {type: 'multi', min: '2', max: '1'}, ['min range']],
    ['a most that is more than there is', {type: 'multi', max: '3'}, ['max too-large']],
    ['no least', {type: 'multi', min: ''}, ['min number']],
    ['a scale without words at its ends', {type: 'scale'}, ['low empty', 'high empty']],
    ['a group that is too small', {minGroup: '4'}, ['minGroup too-small']],
    ['a group of a thousand and one', {minGroup: '1001'}, ['minGroup too-large']],
    ['half a person', {minGroup: '5.5'}, ['minGroup number']],
    ['few texts', {type: 'text', minText: '9'}, ['minText too-small']],
    ['few texts where there are none', {minText: '9'}, []],
    ['a close that has passed', {closesAt: inDays(-1)}, ['closesAt past', 'outcomeDue order'].slice(0, 1)],
    ['a close before the opening', {opens: 'at', opensAt: inDays(9)}, ['closesAt order']],
    ['a close that is too late', {closesAt: inDays(61), outcomeDue: '2031-08-01'}, ['closesAt too-late']],
    ['no opening', {opens: 'at', opensAt: ''}, ['opensAt day']],
    ['an outcome before the close', {outcomeDue: '2031-05-10'}, ['outcomeDue order']],
    ['an outcome that is too late', {outcomeDue: '2031-09-30'}, ['outcomeDue too-late']],
    ['no outcome', {outcomeDue: ''}, ['outcomeDue day']],
    ['one round', {every: 1, rounds: '1'}, ['rounds too-small']],
    ['more rounds than there is room for', {every: 1, rounds: '9'}, ['rounds too-large']],
    ['rounds that are none', {every: 1, rounds: 'some'}, ['rounds number']],
    ['no room for a second round', {every: 4, closesAt: inDays(45), outcomeDue: '2031-07-01'}, ['rounds no-room']],
  ] as [string, Partial<EditorDraft>, string[]][])
    test(`is ${what}`, () => assert.deepEqual(found(more), expected));

  test('tells how much is too much, and what would do', () => {
    assert.equal(problemsIn(fine({question: 'a'.repeat(304)}), NOW)[0]!.number, 4);
    assert.equal(problemsIn(fine({minGroup: '2'}), NOW)[0]!.number, 5);
    assert.equal(problemsIn(fine({every: 2, rounds: '40'}), NOW)[0]!.number, 4);
  });
});

describe('a pointer', () => {
  for (const [pointer, field] of [
    ['/data/question', 'question'],
    ['/why', 'why'],
    ['/data/form/options/1/text', 'option-o2'],
    ['/form/options/1/desc', 'desc-o2'],
    ['/form/options/1/id', 'option-o2'],
    ['/form/options/9/text', 'options'],
    ['/form/options', 'options'],
    ['/data/form/max', 'max'],
    ['/data/form/low', 'low'],
    ['/data/audience', 'groups'],
    ['/data/audience/groups/3', 'groups'],
    ['/data/rules/minGroup', 'minGroup'],
    ['/data/question/options/0', 'option-o1'],
    ['/data/privacy', 'privacy'],
    ['/allowChange', 'results'],
    ['/closesAt', 'closesAt'],
    ['/id', ''],
    ['', ''],
  ] as const)
    test(`${pointer || 'to the whole'} means ${field || 'the form as a whole'}`, () => assert.equal(fieldOf(pointer, fine()), field));

  test('of a host stands at its field, in the order of the fields', () => {
    const errors = [
      {pointer: '/data/closesAt', code: 'too-late'},
      {pointer: '/data/form/options/0/text', code: 'blocked-words'},
      {pointer: '/data/question', code: 'blocked-words'},
    ];
    assert.deepEqual(
      problemsOf(errors, fine()).map(({field}) => field),
      ['question', 'option-o1', 'closesAt'],
    );
  });
});
