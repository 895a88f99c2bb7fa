import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {CHECKS, isPollLinted, lintPoll} from '../../src/polls/index.js';
import type {PollCheck, PollDraft, PollFinding, PollLintOptions} from '../../src/polls/index.js';
import {pollLists} from '../../src/polls/lint/list.js';
import {bad} from './support/bad.js';
import {clean} from './support/clean.js';
import {badPolls, cleanPolls} from './support/more.js';

const now = Date.parse('2026-03-02T09:00:00Z');
const day = (days: number): string => new Date(now + days * 86_400_000).toISOString();

const choice = (...texts: string[]): PollDraft['form'] => ({type: 'choice', options: texts.map((text, index) => ({id: `o${index}`, text}))});
const scale = (low: string, high: string): PollDraft['form'] => ({type: 'scale', points: 5, low, high});

const lint = (draft: PollDraft, options: Partial<PollLintOptions> = {}) => lintPoll(draft, {lang: 'en', now, ...options});
const codes = (findings: readonly PollFinding[]): PollCheck[] => findings.map(({code}) => code);
/** The findings of a code, each with its level, where it is, and the words that say so. */
async function told(draft: PollDraft, code: PollCheck, options?: Partial<PollLintOptions>) {
  const findings = await lint(draft, options);
  return findings.filter((one) => one.code === code).map(({level, pointer}) => `${level} ${pointer}`);
}

describe('a question', () => {
  for (const [lang, polls] of Object.entries(bad)) {
    for (const [code, [question, words, ...options]] of Object.entries(polls))
      it(`in ${lang} is found to be ${code}, and where`, async () => {
        const findings = await lint({question, form: options.length > 0 ? choice(...options) : {type: 'mood'}}, {lang});
        const finding = findings.find((one) => one.code === code);
        assert.ok(finding, `${question} has ${codes(findings).join()}`);
        if (words === '') assert.equal(finding.pointer, '/form/options');
        else assert.deepEqual([finding.pointer, question.slice(finding.match!.start, finding.match!.end)], ['/question', words]);
        assert.deepEqual(
          codes(findings).filter((one) => one !== code),
          [],
          'nothing else is found',
        );
      });

    it(`in ${lang} that may be asked so is left alone`, async () => {
      for (const question of clean[lang]!) assert.deepEqual(await lint({question, form: {type: 'mood'}}, {lang}), [], question);
    });
  }

  for (const [lang, polls] of Object.entries(badPolls))
    for (const [expected, question, ...options] of polls)
      it(`in ${lang} is told of as people write it: ${question}`, async () => {
        const findings = await lint({question, form: options.length > 0 ? choice(...options) : {type: 'mood'}}, {lang});
        assert.equal([...new Set(codes(findings))].join(' '), expected);
      });

  for (const [lang, polls] of Object.entries(cleanPolls))
    it(`in ${lang} is left alone as people write it`, async () => {
      for (const [question, ...options] of polls)
        assert.deepEqual(await lint({question, form: options.length > 0 ? choice(...options) : {type: 'mood'}}, {lang}), [], question);
    });

  it('has cases for all languages that have lists', () => {
    assert.deepEqual(Object.keys(bad).sort(), Object.keys(pollLists).sort());
    assert.ok(clean.en!.length >= 25);
    for (const lang of ['de', 'fr', 'ar', 'ja']) assert.ok(clean[lang]!.length >= 10, lang);
    for (const cases of Object.values(bad)) assert.deepEqual(Object.keys(cases), Object.keys(bad.en!));
  });

  for (const [code, question] of [
    ['double', 'Was the workshop clear and useful?'],
    ['double', 'Do you like the new desks? How often do you use them?'],
    ['double', 'What do you think of the plan, and why?'],
    ['leading', 'The new room is better, isn’t it?'],
    ['leading', 'How great was the event?'],
    ['leading', 'The new room is better, right?'],
    ['leading', 'Do you agree that the new room is better?'],
    ['identifying', 'Who is the best colleague?'],
    ['identifying', 'What is your job title?'],
    ['long', `Thinking of ${'all that we did '.repeat(10)}, what comes to mind?`],
    ['long', 'x'.repeat(141)],
  ] as const)
    it(`is ${code}: ${question.slice(0, 50)}`, async () => assert.deepEqual(codes(await lint({question})), [code]));

  it('is long in Chinese and Japanese with fewer characters', async () => {
    assert.deepEqual(codes(await lint({question: '好'.repeat(71)}, {lang: 'zh'})), ['long']);
    assert.deepEqual(await lint({question: '好'.repeat(70)}, {lang: 'zh'}), []);
  });

  it('that says no is hard to agree with', async () => {
    const question = 'The plan is not finished. What do you say?';
    assert.deepEqual(await told({question, form: choice('Yes', 'No')}, 'negation'), ['warning /question']);
    assert.deepEqual(await told({question, form: scale('Strongly disagree', 'Strongly agree')}, 'negation'), ['warning /question']);
    assert.deepEqual(await lint({question, form: choice('Finish it', 'Wait')}), []);
    assert.deepEqual(await lint({question: 'It is not bad. Nothing new, then.', form: {type: 'text'}}), [], 'two sentences are not one');
  });

  it('that tells who somebody is matters where nobody knows it', async () => {
    const question = 'Which team are you in?';
    assert.deepEqual(await told({question, privacy: 'confidential'}, 'identifying'), ['warning /question']);
    assert.deepEqual(await lint({question, privacy: 'named'}), []);
  });

  it('that says always is answered freely in words of one’s own', async () => {
    const question = 'What never fails to make a meeting better?';
    assert.deepEqual(await told({question, form: choice('Tea', 'Sun')}, 'absolute'), ['hint /question']);
    assert.deepEqual(await lint({question, form: {type: 'text'}}), []);
  });

  it('is protected for certain, or perhaps', async () => {
    const [certain] = await lint({question: 'Are you a member of a trade union?'});
    assert.deepEqual([certain?.code, certain?.level, certain?.category, certain?.refused], ['protected', 'error', 'union', undefined]);
    const [likely] = await lint({question: 'What do you think of gender in language?'});
    assert.deepEqual([likely?.code, likely?.level, likely?.category], ['protected', 'warning', 'sexuality']);
  });

  it('is read in its own language, else in that of the page; without lists only what needs none is looked at', async () => {
    const {question, form} = {question: 'Finden Sie nicht auch?', form: choice('1-5', '5-10')};
    assert.deepEqual(codes(await lint({question, form, lang: 'de-AT'})), ['leading', 'overlap']);
    assert.deepEqual(codes(await lint({question, form}, {lang: 'DE'})), ['leading', 'overlap']);
    assert.deepEqual(codes(await lint({question: 'How old are you, obviously?', form}, {lang: 'sw'})), ['overlap']);
    for (const tag of ['sw', '', 'constructor', '__proto__']) assert.equal(isPollLinted(tag), false, tag);
  });
});

describe('an option', () => {
  for (const [code, level, option] of [
    ['double', 'hint', 'Clear and useful'],
    ['absolute', 'hint', 'I never hear what was decided'],
    ['loaded', 'warning', 'Keep the ridiculous form'],
    ['identifying', 'warning', 'Ask kim@example.org'],
    ['identifying', 'warning', 'Ms Okafor'],
    ['identifying', 'warning', 'Ask @kim.lee'],
    ['protected', 'error', 'Muslim'],
  ] as const)
    it(`is ${code}: ${option}`, async () => {
      const draft = {question: 'What next?', form: choice('Something', option)};
      assert.deepEqual(await told(draft, code), [`${level} /form/options/1/text`]);
      assert.deepEqual(codes(await lint(draft)), [code]);
    });

  it('may be an end of how often', async () => {
    assert.deepEqual(await lint({question: 'How often do you use it?', form: choice('Always', 'Often', 'Rarely', 'Never')}), []);
  });

  it('is looked at in its description and at the ends of a scale, too', async () => {
    const form = {
      type: 'choice',
      options: [
        {id: 'a', text: 'One', desc: 'For Muslims'},
        {id: 'b', text: 'Two'},
      ],
    } satisfies PollDraft['form'];
    assert.deepEqual(await told({form}, 'protected'), ['error /form/options/0/desc']);
    assert.deepEqual(await told({form: scale('A nightmare', 'Fine')}, 'loaded'), ['warning /form/low']);
  });
});

describe('options together', () => {
  for (const [what, texts, expected] of [
    ['as many on both sides', ['Very good', 'Good', 'Poor', 'Very poor'], []],
    ['a middle', ['Good', 'Neither good nor bad', 'Bad'], []],
    ['more good ones', ['Excellent', 'Good', 'Poor'], ['unbalanced']],
    ['more bad ones beside one who does not know', ['Satisfied', 'Not satisfied', 'Very dissatisfied', 'I don’t know'], ['unbalanced']],
    ['one side, and its nought', ['Not useful', 'A little useful', 'Useful', 'Very useful'], []],
    ['years that go on', ['2024-2025', '2025-2026'], []],
    ['things that only begin so', ['Good light', 'Good chairs', 'Good coffee'], []],
    ['seven', ['a', 'b', 'c', 'd', 'e', 'f', 'g'], []],
    ['eight', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ['many-options']],
    ['one', ['a'], ['too-few-options']],
    ['the same twice', ['Tea', ' TEA'.trim(), 'Water'], ['duplicate-options']],
    ['numbers side by side', ['0', '1–5', '6–10', '11+'], []],
    ['a number in two', ['1-5', '5-10', '11-15'], ['overlap']],
    ['a number in none', ['1 to 5 days', '7 to 10 days'], ['gap']],
    ['a number in two, without an end', ['1–5', '6–10', '10+'], ['overlap']],
    ['thousands', ['1,000–5,000', '5,001–10,000'], []],
    ['numbers of Arabic', ['١-٥', '٥-١٠'], ['overlap']],
    ['numbers of Hindi', ['१ से ५', '५ से १०'], ['overlap']],
    ['wide numbers', ['１〜５', '７〜９'], ['gap']],
    ['fractions', ['1.5–2.5', '2.6–3.5'], []],
    ['other units', ['1-5 days', '1-2 weeks'], []],
    ['times of the day', ['9:00-10:00', '10:00-11:00'], []],
    ['marks out of a number', ['3 of 5', '4 of 5'], []],
  ] as const)
    it(`with ${what}`, async () => assert.deepEqual(codes(await lint({question: 'What next?', form: choice(...texts)})), expected));

  it('have a place for what is not in them where any answer may be given', async () => {
    const question = 'What stops you from taking a break?';
    const texts = ['Meetings', 'Messages', 'Deadlines', 'Weather'];
    assert.deepEqual(await told({question, form: choice(...texts)}, 'no-other'), ['hint /form/options']);
    for (const other of ['Something else', 'None of these', 'Other']) assert.deepEqual(await lint({question, form: choice(...texts, other)}), []);
    assert.deepEqual(await lint({question: 'Which logo do you like?', form: choice(...texts)}), []);
  });

  it('are balanced at the ends of a scale', async () => {
    assert.deepEqual(await told({form: scale('Good', 'Excellent')}, 'unbalanced'), ['warning /form/high']);
    assert.deepEqual(await lint({form: scale('Very poor', 'Very good')}), []);
  });
});

describe('what stands around a question', () => {
  const question = 'Which day suits you for the meeting?';

  for (const [why, expected] of [
    ['To learn.', ['no-why']],
    ['A day that suits you for the meeting', ['no-why']],
    ['So that the room is booked in time.', []],
    ['', []],
  ] as const)
    it(`is a reason: ${why || 'none yet'}`, async () => assert.deepEqual(codes(await lint({question, why})), expected));

  it('is a reason without spaces, too', async () => {
    assert.deepEqual(await lint({question: '下次什么时候开会？', why: '为了及时预订会议室。'}, {lang: 'zh'}), []);
    assert.deepEqual(codes(await lint({question: '下次什么时候开会？', why: '了解'}, {lang: 'zh'})), ['no-why']);
  });

  for (const [what, times, expected] of [
    ['a few days', {closesAt: day(3)}, []],
    ['an afternoon', {closesAt: day(0.3)}, ['hint /closesAt']],
    ['an afternoon, from next week on', {opensAt: day(7), closesAt: day(7.3)}, ['hint /closesAt']],
    ['two weeks', {closesAt: day(14)}, []],
    ['three weeks', {closesAt: day(21)}, ['hint /closesAt']],
    ['a time that is none', {closesAt: 'soon'}, []],
    ['an outcome in a month', {closesAt: day(3), outcomeDue: day(33)}, []],
    ['an outcome in two months', {closesAt: day(3), outcomeDue: day(63)}, ['hint /outcomeDue']],
    ['an end before it begins', {opensAt: day(5), closesAt: day(3)}, ['error /closesAt']],
  ] as const)
    it(`is its time: ${what}`, async () =>
      assert.deepEqual(
        (await lint(times)).map(({level, pointer}) => `${level} ${pointer}`),
        expected,
      ));

  for (const [sizes, draft, expected] of [
    [[4], {}, 'error small-group'],
    [[5], {}, 'warning few-answers'],
    [[9], {}, 'warning few-answers'],
    [[10], {}, ''],
    [[4, 6], {}, ''],
    [[2, 2], {}, 'error small-group'],
    [[undefined], {}, ''],
    [[2, undefined], {}, ''],
    [[12], {minGroup: 20}, 'error small-group'],
    [[12], {form: {type: 'text'}}, 'warning few-answers'],
    [[20], {form: {type: 'text'}}, ''],
  ] as const)
    it(`is who is asked: ${sizes.join(' and ')} people, ${JSON.stringify(draft)}`, async () => {
      const groups = sizes.map((size, index) => ({id: `g${index}`, ...(size !== undefined && {size})}));
      const findings = await lint({...draft, audience: {groups: groups.map(({id}) => id)}} as PollDraft, {groups});
      assert.equal(findings.map(({level, code}) => `${level} ${code}`).join(), expected);
      assert.ok(findings.every(({refused, level, pointer}) => refused === (level === 'error' ? true : undefined) && pointer === '/audience/groups'));
    });

  it('is nothing where the whole space is asked, or a group that the directory does not know', async () => {
    assert.deepEqual(await lint({question}, {groups: [{id: 'a', size: 1}]}), []);
    assert.deepEqual(await lint({question, audience: {groups: ['b']}}, {groups: [{id: 'a', size: 1}]}), []);
  });

  it('is what a host would refuse', async () => {
    const findings = await lint({
      audience: {groups: ['a', 'a']},
      privacy: 'unlinkable',
      results: 'after-answer',
      form: {
        type: 'multi',
        options: [
          {id: 'a', text: 'A'},
          {id: 'b', text: 'B'},
        ],
        max: 3,
      },
    });
    assert.deepEqual(codes(findings).sort(), ['duplicate-groups', 'privacy', 'range']);
    assert.ok(findings.every(({refused, level}) => refused && level === 'error'));
  });
});

describe('looking through a poll', () => {
  it('never throws and tells places that are there, whatever is asked in whatever language', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...Object.keys(pollLists)), fc.string()),
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.string({unit: 'grapheme'}),
          fc.array(fc.constantFrom('not', 'never', 'and', '?', 'why', '1-5', '好', 'ない', 'و', '@a', '١', '-')).map((all) => all.join(' ')),
        ),
        fc.string({unit: 'grapheme'}),
        async (lang, question, option) => {
          for (const {code, match, pointer} of await lint({question, why: option, form: choice(option, question)}, {lang})) {
            assert.ok(CHECKS.includes(code));
            const text = {'/question': question, '/form/options/0/text': option, '/form/options/1/text': question}[pointer];
            if (match) assert.ok(match.start < match.end && match.end <= text!.length, pointer);
          }
        },
      ),
      {numRuns: 200},
    );
  });

  it('takes a time in proportion to the text', async () => {
    const timeFor = async (text: string): Promise<number> => {
      const start = performance.now();
      await lint({question: text, form: choice(text, text)});
      return performance.now() - start;
    };
    await timeFor('not and '.repeat(200));
    for (const unit of ['not and ', '1', '1-', '@a', 'satisfied with pay and ', '? ', '1,000'])
      assert.ok((await timeFor(unit.repeat(400))) < 2000, unit);
  });
});
