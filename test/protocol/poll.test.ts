import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {writeBallot} from '../../src/protocol/ballot.js';
import {hashDefinition} from '../../src/protocol/ballot-poll.js';
import type {BallotKey} from '../../src/protocol/ballot-poll.js';
import {definePoll, definitionHashOf, responseErrors} from '../../src/protocol/poll.js';
import type {PollOpened} from '../../src/protocol/events/poll.js';
import type {AnswerValue} from '../../src/protocol/results/index.js';
import {validateEvent} from '../../src/protocol/validate.js';
import {readShownDefinition} from '../../src/protocol/views/poll-definition.js';
import {readPollData, readPollReports} from '../../src/protocol/views/poll.js';
import {anyJson} from '../support/hostile.js';

type Pack = Extract<PollOpened['form'], {type: 'pack'}>;

/** A pack of two dials with a few items. */
const pack = (more: Partial<Pack['scale']> = {}): Pack => ({
  type: 'pack',
  scale: {
    points: 7,
    low: 'Not at all',
    high: 'Completely',
    dials: [
      {id: 'autonomy', label: 'Having a say'},
      {id: 'belonging', label: 'Belonging'},
    ],
    items: [
      {id: 'a1', text: 'I have a say.', dial: 'autonomy'},
      {id: 'b1', text: 'I belong here.', dial: 'belonging'},
      {id: 'a2', text: 'Others decide.', dial: 'autonomy', reversed: true},
    ],
    ...more,
  },
});

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
  pack(),
  pack({missing: 'all', items: [...pack().scale.items.slice(0, 2), {id: '1', text: 'Not reversed.', dial: 'autonomy', reversed: false}]}),
];

const manyItems = (count: number, length = 3) =>
  Array.from({length: count}, (_, index) => ({
    id: `${index}`.padEnd(length, 'x'),
    text: `Statement ${index}`,
    dial: index % 2 === 0 ? 'autonomy' : 'belonging',
  }));

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
      [{form: pack({points: 12})}, '/data/form/scale/points too-large'],
      [{form: pack({dials: []})}, '/data/form/scale/dials too-few'],
      [{form: pack({dials: [...pack().scale.dials, {id: 'empty', label: 'Empty'}]})}, '/data/form/scale/dials/2/id empty'],
      [
        {
          form: pack({
            dials: [
              {id: 'autonomy', label: 'Say'},
              {id: 'belonging', label: 'say'},
            ],
          }),
        },
        '/data/form/scale/dials/1/label duplicate',
      ],
      [{form: pack({items: [...pack().scale.items, {id: 'a1', text: 'Again.', dial: 'autonomy'}]})}, '/data/form/scale/items/3/id duplicate'],
      [
        {form: pack({items: [...pack().scale.items, {id: 'a3', text: 'i  HAVE a say.', dial: 'autonomy'}]})},
        '/data/form/scale/items/3/text duplicate',
      ],
      [{form: pack({items: [...pack().scale.items, {id: 'c1', text: 'Elsewhere.', dial: 'c'}]})}, '/data/form/scale/items/3/dial unknown'],
      [{form: pack({items: [...pack().scale.items, {id: 'toString', text: 'Names.', dial: 'autonomy'}]})}, '/data/form/scale/items/3/id id'],
      [{form: pack({items: manyItems(25)})}, '/data/form/scale/items too-many'],
      [{series: {id: 'spring', round: 0}}, '/data/series/round too-small'],
      [{series: {id: 'a series', round: 1}}, '/data/series/id id'],
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

describe('The ballot of a pack', () => {
  const key: BallotKey = {alg: 'RSABSSA-SHA384-PSS-Deterministic', jwk: {kty: 'RSA', n: 'n', e: 'AQAB'}, keyId: 'k'};
  /** The length that a ballot of a poll has, and how long it is at most with all items answered and the longest id of a poll. */
  const lengths = (items: Pack['scale']['items']) => {
    const pollId = 'p'.repeat(128);
    const poll = {...(draft({privacy: 'unlinkable'}) as PollOpened), form: pack({points: 11, items})};
    const {ballotBytes} = definePoll(poll, {pollId, space: 'harbor', now: NOW, key});
    const choice = {answer: {points: Object.fromEntries(items.map(({id}) => [id, '11']))}};
    const token = 'A'.repeat(472);
    return [ballotBytes, writeBallot({pollId, token, choice}, ballotBytes!).length];
  };

  it('is a short one where all items fit into it, and else a long one', () => {
    assert.deepEqual(lengths(manyItems(12, 12)), [1024, 1024]);
    assert.deepEqual(lengths(manyItems(24)), [1024, 1024]);
    assert.deepEqual(lengths(manyItems(24, 12)), [4096, 4096]);
    assert.deepEqual(lengths(manyItems(24, 64)), [4096, 4096]);
  });
});

describe('An answer', () => {
  it('says one thing, in its form', () => {
    for (const answer of [
      {abstain: true},
      {option: 'a'},
      {options: ['a', 'b']},
      {text: 'Gladly'},
      {words: ['calm', 'busy']},
      {points: {a1: '7', b1: '11'}},
    ])
      assert.deepEqual(answering(answer), []);
    const wrong: [object, string][] = [
      [{}, '/data/answer answer'],
      [{option: 'a', text: 'Both'}, '/data/answer answer'],
      [{abstain: false}, '/data/answer/abstain abstain'],
      [{text: '\u200B '}, '/data/answer/text empty'],
      [{text: 'a'.repeat(1001)}, '/data/answer/text too-long'],
      [{words: []}, '/data/answer/words too-few'],
      [{points: {}}, '/data/answer/points too-few'],
      [{points: {a1: 7}}, '/data/answer/points/a1 type'],
      [{points: {a1: '12'}}, '/data/answer/points/a1 option'],
      [{points: {'a 1': '1'}}, '/data/answer/points/a 1 id'],
      [{points: {a1: '1'}, option: '1'}, '/data/answer answer'],
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
      [pack(), {points: {a1: '7', a2: '1', b1: '4'}}],
      [pack(), {points: {b1: '4'}}],
      [pack(), {points: {b1: '8'}}, 'option'],
      [pack(), {points: {c1: '4'}}, 'option'],
      [pack(), {option: '4'}, 'option'],
      [pack(), {abstain: true}],
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

  it('gives the series that a poll is a round of, or none', () => {
    const data = whole(forms[0]!);
    const read = (series: unknown) => readPollData({...data, definition: {...data.definition, series}})?.definition.series;
    assert.deepEqual(read({id: 'spring', round: 2, more: 1}), {id: 'spring', round: 2});
    for (const series of [{id: 'spring'}, {round: 1}, {id: 'spring', round: 1.5}, 'spring', null]) assert.equal(read(series), undefined);
    assert.deepEqual(defined(forms[0]!, {series: {id: 'spring', round: 2}}).series, {id: 'spring', round: 2});
  });

  it('gives one’s own points, and asks no pack that makes no sense', () => {
    const data = whole(pack());
    const mine = (points: unknown) => readPollData({...data, mine: {answered: true, answer: {points}}})?.mine?.answer;
    assert.deepEqual(mine({a1: '7', b1: '1'}), {points: {a1: '7', b1: '1'}});
    for (const points of [{a1: 7}, {z: '1'}, {}, ['1'], JSON.parse('{"__proto__": "1"}')]) assert.equal(mine(points), undefined);
    const {scale} = pack();
    for (const form of [
      {type: 'pack'},
      {type: 'pack', scale: {...scale, items: [...scale.items, null]}},
      {type: 'pack', scale: {...scale, items: [...scale.items, scale.items[0]]}},
      {type: 'pack', scale: {...scale, items: scale.items.slice(0, 1)}},
      {type: 'pack', scale: {...scale, items: [{...scale.items[0], reversed: 'yes'}, scale.items[1]]}},
      {type: 'pack', scale: {...scale, dials: scale.dials.slice(0, 1)}},
      {type: 'pack', scale: {...scale, points: 12}},
      {type: 'pack', scale: {...scale, missing: 'some'}},
      {type: 'pack', scale: {...scale, low: undefined}},
    ])
      assert.equal(readPollData({...data, definition: {...data.definition, form}}), undefined);
  });

  it('leaves out an answer that fits no option, and asks nothing that it cannot show', () => {
    const data = {...whole(forms[0]!), mine: {answered: true, answer: {option: 'z'}}};
    assert.deepEqual(readPollData(data)?.mine, {answered: true});
    const twice = [...options('a', 'b'), {...options('b')[0]!, id: 'c'}];
    for (const form of [
      {type: 'vote'},
      {type: 'choice', options: options('a')},
      {type: 'choice', options: [...options('a'), null]},
      {type: 'choice', options: twice},
    ])
      assert.equal(readPollData({...data, definition: {...data.definition, form}}), undefined);
  });

  it('is whole only with the moment of its close; a page may read it without', () => {
    const data = whole(forms[0]!);
    for (const closesAt of ['soon', '', null, 7, undefined]) {
      const bad = {...data, definition: {...data.definition, closesAt}};
      assert.equal(readPollData(bad), undefined);
      assert.equal(readPollData(bad, readShownDefinition)?.definition.closesAt, '');
    }
  });

  it('never throws, whatever comes', () => {
    const nearly = fc.record({definition: fc.oneof(anyJson, fc.constant(defined(forms[0]!))), definitionHash: fc.string(), mine: anyJson, answers: anyJson, calledOff: anyJson, outcome: anyJson, audience: anyJson, reports: anyJson, removedTexts: anyJson}); // oxfmt-ignore
    fc.assert(
      fc.property(nearly, (data) => {
        readPollData(data);
        readPollReports(data);
      }),
      {numRuns: 300},
    );
  });
});
