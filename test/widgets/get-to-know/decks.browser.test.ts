/** Decks that a page brings along: what is left out of them, and what the page is told. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {HearthWarningEvent} from '../../../src/elements/events.js';
import {appears, closePages, forgetDevice, openEditor, text} from './stage.js';

const heard: {code: string; detail: string}[] = [];
const listen = (event: Event): void => {
  if (event instanceof HearthWarningEvent) heard.push({code: event.code, detail: event.detail});
};

beforeEach(() => {
  forgetDevice();
  heard.length = 0;
  document.addEventListener('hearth-warning', listen);
});
afterEach(() => {
  document.removeEventListener('hearth-warning', listen);
  closePages();
});

/** What is asked with a deck, and what the page was told of it. */
async function askedFrom(lang: string, texts: readonly string[], more: object = {}): Promise<{asked: string; told: (code: string) => string[]}> {
  const prompts = texts.map((words, index) => ({id: `q${index}`, text: words}));
  const deck = {id: 'own', lang, title: '', prompts, ...more};
  const {card} = await openEditor({cards: [], content: html`<hearth-get-to-know show="edit" .deck=${deck}></hearth-get-to-know>`});
  await appears(card, '[data-do=start]');
  return {asked: text(card), told: (code) => heard.filter((one) => one.code === code).map(({detail}) => detail)};
}

describe('a deck of the page', () => {
  it('names more that is not to be asked, which is left out and told', async () => {
    const refuse = {custom: ['mascot*'], home: ['(your|the) balcony']};
    const {asked, told} = await askedFrom('en', ['Who draws our mascots?', 'What do you see from your balcony?', 'What is fog good for?'], {refuse});
    assert.include(asked, 'What is fog good for?');
    assert.notInclude(asked, 'mascots');
    assert.notInclude(asked, 'balcony');
    assert.deepEqual(told('deck-refused'), ['Nobody may be asked at work what these questions ask, so they are left out: q0, q1.']);
  });

  it('is told of a term that makes no sense; the others hold', async () => {
    const refuse = {custom: ['mascot*', '(open'], weather: ['fog']};
    const {asked, told} = await askedFrom('en', ['Who draws our mascots?', 'What is fog good for?'], {refuse});
    assert.include(asked, 'What is fog good for?');
    assert.notInclude(asked, 'mascots');
    assert.deepEqual(told('bad-deck'), [
      'The deck of questions has something wrong at "/refuse/custom/1": term.',
      'The deck of questions has something wrong at "/refuse/weather": category.',
    ]);
  });

  it('is looked through with the English list where its language has none, which is told', async () => {
    const {asked, told} = await askedFrom('sv', ['Vad är dimma bra för?', 'What is your religion?']);
    assert.include(asked, 'Vad är dimma bra för?');
    assert.notInclude(asked, 'religion');
    assert.lengthOf(told('deck-language'), 1);
    assert.include(told('deck-language')[0], 'no list for sv');
  });

  it('is looked through with the list of the language that it is in, too, where it names another, which is told', async () => {
    const german = [
      'Wozu ist der Nebel gut, und wie klingt er für dich?',
      'Welchen Knoten hast du zuletzt gemacht?',
      'Bist du verheiratet und hast du Kinder?',
    ];
    const {asked, told} = await askedFrom('en', german);
    assert.include(asked, 'Wozu ist der Nebel gut');
    assert.notInclude(asked, 'verheiratet');
    assert.lengthOf(told('deck-language'), 1);
    assert.match(told('deck-language')[0]!, /\ben\b.*\bde\b/);
    assert.deepEqual(told('deck-refused').length, 1);
  });

  it('is told nothing where its language is the one that it names', async () => {
    for (const [lang, question] of [
      ['en', 'What is fog good for, and how does it sound to you and your crew?'],
      ['de-AT', 'Wozu ist der Nebel gut, und wie klingt er für dich?'],
      ['zh', '雾有什么用？'],
    ] as const) {
      const {told} = await askedFrom(lang, [question]);
      assert.deepEqual(told('deck-language'), []);
      closePages();
    }
  });
});
