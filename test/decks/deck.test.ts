import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {DECK_LIMITS, parseDeck} from '../../src/decks/deck.js';
import {CARD_LIMITS} from '../../src/protocol/events/card.js';
import {graphemeCount} from '../../src/protocol/text.js';

const prompt = {id: 'knots', text: 'Which knot do you tie best?', tags: ['craft'], sensitivity: 'light'};
const deck = {id: 'harbor', lang: 'en', title: 'At the harbor', prompts: [prompt]};

/** The deck with one prompt more, and what was said of it. */
const withPrompt = (more: unknown) => parseDeck({...deck, prompts: [prompt, more]});

describe('A deck that a host gives', () => {
  it('has questions as long as a host takes them', () => assert.equal(DECK_LIMITS.text, CARD_LIMITS.prompt));

  it('is read as it is', () => {
    const given = {...deck, prompts: [prompt, {...prompt, id: 'maps', text: 'Which map?', sensitivity: 'personal', followUp: 'Why that one?'}]};
    assert.deepEqual(parseDeck(given), {deck: given, problems: []});
  });

  it('may leave out tags, sensitivity and title', () => {
    const {deck: read, problems} = parseDeck({id: 'harbor', lang: 'de-CH', prompts: [{id: 'knots', text: 'Welcher Knoten?'}]});
    assert.deepEqual(problems, []);
    assert.deepEqual(read, {
      id: 'harbor',
      lang: 'de-CH',
      title: '',
      prompts: [{id: 'knots', text: 'Welcher Knoten?', tags: [], sensitivity: 'light'}],
    });
  });

  it('is in the language of the page where it does not name its own, and says that it does not', () => {
    const {deck: read, problems} = parseDeck({...deck, lang: undefined}, 'nl');
    assert.equal(read?.lang, 'nl');
    assert.deepEqual(problems, [{pointer: '/lang', code: 'required'}]);
    assert.deepEqual(parseDeck({...deck, lang: 'not a tag'}).problems, [{pointer: '/lang', code: 'language'}]);
  });

  it('can be shown without an id', () => {
    assert.deepEqual(parseDeck({...deck, id: undefined}).problems, [{pointer: '/id', code: 'required'}]);
    assert.ok(parseDeck({...deck, id: 'with space'}).deck);
  });

  it('names terms that it is not to ask about; what is none is left out', () => {
    const refuse = {custom: ['mascot*'], home: ['(your|the) balcony']};
    assert.deepEqual(parseDeck({...deck, refuse}), {deck: {...deck, refuse}, problems: []});
    const {deck: read, problems} = parseDeck({...deck, refuse: {custom: ['mascot*', '(', 7], home: 'balcony', weather: ['fog']}});
    assert.deepEqual(read, {...deck, refuse: {custom: ['mascot*']}});
    assert.deepEqual(problems, [
      {pointer: '/refuse/custom/1', code: 'term'},
      {pointer: '/refuse/custom/2', code: 'term'},
      {pointer: '/refuse/home', code: 'type'},
      {pointer: '/refuse/weather', code: 'category'},
    ]);
    assert.deepEqual(parseDeck({...deck, refuse: 'mascots'}), {deck, problems: [{pointer: '/refuse', code: 'type'}]});
  });

  for (const [what, more, pointer, code] of [
    ['is no object', 'Which knot?', '/prompts/1', 'type'],
    ['has no id', {text: 'Which map?'}, '/prompts/1/id', 'required'],
    ['has an id that is none', {id: 'ma ps', text: 'Which map?'}, '/prompts/1/id', 'id'],
    ['has the id of another', {id: 'knots', text: 'Which map?'}, '/prompts/1/id', 'duplicate'],
    ['has the text of another', {id: 'maps', text: ' Which knot do you tie best?'}, '/prompts/1/text', 'duplicate'],
    ['has no text', {id: 'maps'}, '/prompts/1/text', 'required'],
    ['has a text that shows nothing', {id: 'maps', text: ' \u200B\n'}, '/prompts/1/text', 'empty'],
    ['has a number for a text', {id: 'maps', text: 7}, '/prompts/1/text', 'type'],
    ['is too long', {id: 'maps', text: 'é'.repeat(201)}, '/prompts/1/text', 'too-long'],
    ['is endless', {id: 'maps', text: 'x'.repeat(1_000_000)}, '/prompts/1/text', 'too-long'],
  ] as const)
    it(`loses a question that ${what}, and says why`, () => {
      const {deck: read, problems} = withPrompt(more);
      assert.deepEqual(read?.prompts, [prompt]);
      assert.deepEqual(problems, [{pointer, code}]);
    });

  it('counts what people see as characters', () => {
    const family = '👩🏽‍🚀'.repeat(200);
    assert.equal(withPrompt({id: 'crew', text: family}).deck?.prompts[1]?.text, family);
    assert.deepEqual(withPrompt({id: 'crew', text: `${family}!`}).problems, [{pointer: '/prompts/1/text', code: 'too-long'}]);
  });

  it('treats a sensitivity that it does not know as the nearer one', () => {
    const {deck: read, problems} = withPrompt({id: 'maps', text: 'Which map?', sensitivity: 'spicy'});
    assert.equal(read?.prompts[1]?.sensitivity, 'personal');
    assert.deepEqual(problems, [{pointer: '/prompts/1/sensitivity', code: 'unknown'}]);
  });

  it('keeps a question whose tags or follow-up make no sense', () => {
    const {deck: read, problems} = withPrompt({id: 'maps', text: 'Which map?', tags: ['a', 1, 'a', 'x'.repeat(41)], followUp: ''});
    assert.deepEqual(read?.prompts[1], {id: 'maps', text: 'Which map?', tags: ['a'], sensitivity: 'light'});
    assert.deepEqual(
      problems.map(({pointer, code}) => [pointer, code]),
      [
        ['/prompts/1/followUp', 'empty'],
        ['/prompts/1/tags/1', 'type'],
        ['/prompts/1/tags/3', 'too-long'],
      ],
    );
  });

  it('has 500 questions at most', () => {
    const prompts = Array.from({length: 502}, (_, index) => ({id: `q${index}`, text: `Question ${index}?`}));
    const {deck: read, problems} = parseDeck({...deck, prompts});
    assert.equal(read?.prompts.length, 500);
    assert.deepEqual(problems, [{pointer: '/prompts/500', code: 'too-many'}]);
  });

  for (const [what, value, problems] of [
    ['nothing', undefined, [{pointer: '', code: 'type'}]],
    ['a list', [prompt], [{pointer: '', code: 'type'}]],
    ['no list of questions', {...deck, prompts: {knots: prompt}}, [{pointer: '/prompts', code: 'type'}]],
    ['no question', {...deck, prompts: []}, [{pointer: '/prompts', code: 'empty'}]],
  ] as const)
    it(`is none where there is ${what}`, () => assert.deepEqual(parseDeck(value), {problems}));

  it('is read without an exception whatever it is, and what comes of it keeps the limits', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            id: fc.anything(),
            lang: fc.anything(),
            title: fc.anything(),
            prompts: fc.array(
              fc.oneof(
                fc.anything(),
                fc.record({
                  id: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.anything()),
                  text: fc.oneof(fc.string({unit: 'binary'}), fc.anything()),
                  tags: fc.oneof(fc.array(fc.string()), fc.anything()),
                  sensitivity: fc.anything(),
                  followUp: fc.oneof(fc.string(), fc.anything()),
                }),
              ),
            ),
          }),
        ),
        (value) => {
          const {deck: read, problems} = parseDeck(value);
          if (!read) assert.notEqual(problems.length, 0);
          for (const {text, tags} of read?.prompts ?? []) {
            assert.ok(text.trim() !== '' && graphemeCount(text) <= DECK_LIMITS.text);
            assert.ok(tags.length <= DECK_LIMITS.tags);
          }
          // What was read once is read again without a word.
          if (read) assert.deepEqual(parseDeck(read), {deck: read, problems: []});
        },
      ),
    );
  });
});
