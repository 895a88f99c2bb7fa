import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {BLANK_DRAFT, draftOf, isBlank, isPersonal, missingIn, moved, readDraft, responseOf} from '../../src/parts/poll-form/poll-form.model.js';
import type {PollDraft} from '../../src/parts/poll-form/poll-form.model.js';
import type {PollForm} from '../../src/protocol/events/poll-form.js';
import {definePoll} from '../../src/protocol/poll.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';

const options = ['a', 'b', 'c', 'd'].map((id) => ({id, text: `Option ${id}`}));
const forms = {
  choice: {type: 'choice', options},
  multi: {type: 'multi', options, min: 2, max: 3},
  scale: {type: 'scale', points: 5, low: 'Never', high: 'Always'},
  rank: {type: 'rank', options},
  partial: {type: 'rank', options, partial: true},
  text: {type: 'text'},
  word: {type: 'word'},
  pack: {
    type: 'pack',
    scale: {points: 5, low: 'No', high: 'Yes', dials: [{id: 'd', label: 'D'}], items: ['i1', 'i2'].map((id) => ({id, text: id, dial: 'd'}))},
  },
} as const satisfies Record<string, PollForm>;

const limits = {text: 20, comment: 10, word: 6};
const define = (form: PollForm, more: Partial<PollOpened> = {}) =>
  definePoll(
    {question: 'Q', why: 'W', askedBy: 'A', form: structuredClone(form), privacy: 'confidential', closesAt: '2030-01-01T00:00:00Z', ...more},
    {pollId: 'p', space: 's', now: 0},
  );
const draft = (more: Partial<PollDraft>): PollDraft => ({...BLANK_DRAFT, ...more});
const missing = (form: PollForm, more: Partial<PollDraft>) => missingIn(define(form, {comments: true}), draft(more), limits);

describe('What a draft says', () => {
  it('is what its question asks for, and nothing of another type', () => {
    const all = draft({option: 'a', options: ['b', 'a'], text: ' Tar \u200b', words: ['tar ', '', 'rope'], points: {i1: '4'}});
    const said = Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, responseOf(form, all).answer]));
    assert.deepEqual(said, {
      choice: {option: 'a'},
      multi: {options: ['b', 'a']},
      scale: {option: 'a'},
      rank: {options: ['b', 'a']},
      partial: {options: ['b', 'a']},
      text: {text: 'Tar'},
      word: {words: ['tar', 'rope']},
      pack: {points: {i1: '4'}},
    });
    assert.deepEqual(responseOf(forms.choice, draft({option: 'a', abstain: true, comment: ' Why not. '})), {
      answer: {abstain: true},
      comment: 'Why not.',
    });
  });

  it('comes from an answer, and goes back to it', () => {
    for (const [form, answer] of [
      [forms.choice, {option: 'c'}],
      [forms.rank, {options: ['d', 'c', 'b', 'a']}],
      [forms.word, {words: ['tar']}],
      [forms.pack, {points: {i2: '1'}}],
      [forms.text, {abstain: true as const}],
    ] as const)
      assert.deepEqual(responseOf(form, draftOf(form, {answer: structuredClone(answer) as never, comment: 'So.'})), {answer, comment: 'So.'});
  });

  it('is read without what does not fit the question any more', () => {
    const kept = {option: 'gone', options: ['a', 'gone'], words: ['x'], points: {i1: '2', gone: '3'}} as Partial<PollDraft>;
    const read = readDraft(forms.pack, kept);
    assert.deepEqual([read.option, read.options, read.words, read.points], ['', [], ['x', '', ''], {i1: '2'}]);
    assert.deepEqual(readDraft(forms.multi, kept).options, ['a']);
    assert.ok(isBlank(readDraft(forms.choice, undefined)));
    assert.ok(isBlank(readDraft(forms.choice, {words: 7, points: null} as never)));
  });
});

describe('What is missing', () => {
  it('is an answer, unless somebody prefers not to say', () => {
    for (const form of [forms.choice, forms.scale, forms.multi, forms.pack]) {
      assert.deepEqual(missing(form, {}), {answer: {what: 'choice'}});
      assert.deepEqual(missing(form, {abstain: true}), {});
    }
    for (const form of [forms.text, forms.word])
      assert.deepEqual(missing(form, {text: ' \u200b ', words: [' ', '\u200b', '']}), {answer: {what: 'text'}});
  });

  it('is told with its number, its rest or its excess', () => {
    assert.deepEqual(missing(forms.multi, {options: ['a']}), {answer: {what: 'too-few', count: 2}});
    assert.deepEqual(missing(forms.multi, {options: ['a', 'b', 'c', 'd']}), {answer: {what: 'too-many', count: 3}});
    assert.deepEqual(missing(forms.rank, {options: ['b']}), {answer: {what: 'rank', options: ['a', 'c', 'd']}});
    assert.deepEqual(missing(forms.partial, {options: ['b']}), {});
    assert.deepEqual(missing(forms.text, {text: 'x'.repeat(23)}), {answer: {what: 'text-long', count: 3}});
    assert.deepEqual(missing(forms.word, {words: ['tarpaulin', '', '']}), {answer: {what: 'word-long', count: 3}});
    assert.deepEqual(missing(forms.word, {words: ['two words', '', '']}), {answer: {what: 'one-word'}});
    assert.deepEqual(missing(forms.choice, {option: 'a', comment: 'x'.repeat(12)}), {comment: {what: 'comment-long', count: 2}});
  });
});

describe('What looks like somebody', () => {
  it('is a way to reach them, or a part of the name of whoever writes', () => {
    assert.ok(isPersonal({answer: {text: 'ana@yard.example'}}));
    assert.ok(isPersonal({answer: {option: 'a'}, comment: 'Says Ferreira.'}, 'Ana Ferreira'));
    assert.ok(isPersonal({answer: {words: ['ferreira']}}, 'Ana Ferreira'));
    assert.ok(!isPersonal({answer: {text: 'The banana crates'}}, 'Ana Ferreira'), 'a name within a word is none');
    assert.ok(!isPersonal({answer: {option: 'a'}}, 'Ana Ferreira'));
  });

  it('is a name in any script, short ones too, and not what only looks like it', () => {
    const said: readonly (readonly [name: string, has: readonly string[], hasNot: readonly string[]])[] = [
      ['Ana Ferreira', ['Ferreira’s desk', 'ANA', 'It was Ana.'], ['Banana crates', 'An apple']],
      ['Sinéad O’Brien', ['says O’Brien', 'sine\u0301ad'], ['Brian', 'O, what a day']],
      ['Bo Li', ['Ask Bo.', 'bo li', 'Greetings, Li'], ['Boats', 'the boss', 'bo and li are syllables']],
      ['An Nguyen', ['says An, too', 'an nguyen', 'nguyen'], ['An apple a day. An orange, too', 'as an answer']],
      ['田中 太郎', ['田中です', '太郎より', '田中太郎', '私は田中 太郎です', '太郎田中'], ['田んぼの中', '太い木']],
      ['李伟', ['我是李伟。'], ['行李很重', '伟大的工作']],
      ['王 芳', ['王芳说的', '王 芳'], ['王国', '芳香']],
      ['김 민준', ['민준이가', '김민준입니다', '김 민준'], ['김치', '국민준비']],
      ['김민준', ['저는 김민준입니다'], ['김치']],
      ['アナ・フェレイラ', ['アナです', 'フェレイラより'], ['アナログの時計', 'バナナ']],
      ['สมชาย ใจดี', ['ผมชื่อสมชายครับ'], ['ชายหาด']],
      ['Анна Коваль', ['пише анна'], ['Ваннаа']],
      ['', [], ['anything at all']],
    ];
    for (const [name, has, hasNot] of said) {
      for (const comment of has) assert.ok(isPersonal({answer: {option: 'a'}, comment}, name), `${name}: ${comment}`);
      for (const comment of hasNot) assert.ok(!isPersonal({answer: {option: 'a'}, comment}, name), `${name}: ${comment}`);
    }
  });

  it('is a number by which somebody may be reached, and no date, amount or year', () => {
    for (const comment of ['612 345 678', 'call 13812345678', '138 1234 5678', '+34 612 345 678', '(55) 1234-5678 90', '１３８１２３４５６７８'])
      assert.ok(isPersonal({answer: {option: 'a'}, comment}), comment);
    for (const comment of [
      '12.03.2025 08:30',
      '2019 2020 2021',
      '2023/2024/2025',
      '1 250 000 parts',
      '1 250 000 000',
      '123 456 789 €',
      '€ 123 456 789',
      '1.234.567.890',
      '3.14159265358',
      'order 20250312001',
      '100000000 revolutions',
      '10 20 30 40 50 60',
      'hull 4711',
      '1 2 3 4 5 6 7 8 9',
      'part 123456789kg',
    ])
      assert.ok(!isPersonal({answer: {option: 'a'}, comment}), comment);
  });
});

describe('An order', () => {
  it('has one thing in another place, and all others as they were', () => {
    assert.deepEqual(moved(['a', 'b', 'c'], 2, 0), ['c', 'a', 'b']);
    assert.deepEqual(moved(['a', 'b', 'c'], 0, 2), ['b', 'c', 'a']);
    assert.deepEqual(moved(['a', 'b', 'c'], 1, 1), ['a', 'b', 'c']);
  });
});
