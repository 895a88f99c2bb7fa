/**
 * Nothing says how far a card is: no bar, no share, no count, no field that nobody filled in; on no face, and in nothing that is sent or answered.
 */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {SaidCard} from '../../../stories/support/cards.js';
import {axTree, engine} from '../../support/commands.js';
import {everyElement} from '../../support/harm.js';
import {until} from '../../support/page.js';
import {anasCard, appears, closePages, editor, find, forgetDevice, harborCards, openCard, text} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

/** One answer and nothing else, beside cards that say much. */
const little: SaidCard = {
  by: 'dmitri',
  answers: [{id: 'little', prompt: {id: 'light-tiny-superpower', text: 'Which tiny superpower would be handy?'}, text: 'Patience.', audience: 'org'}],
  spotlight: true,
};

const MEASURES = 'progress, meter, [role=progressbar], [role=meter], [aria-valuenow], [aria-valuemax], [aria-setsize], [aria-posinset]';

/** Words that measure, or that speak of what is not there. */
const WORDS = /\d+ ?%|\b\d+ (of|\/|out of) \d+\b|\b(complet|unanswered|incomplete|missing|not (yet )?(added|answered|filled)|has(n’t| not) (added|answered)|still to|profile strength|\d+ (answers?|cards?|people|fields?|views?))/i; // oxfmt-ignore

/** Members of an answer of the host that count or measure. */
const MEMBERS = /count|total|percent|progress|complete|score|views?$|seen|missing|empty|filled/i;

const names = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(names)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) => [name, ...names(member)])
      : [];

interface Face {
  name: string;
  content: TemplateResult;
  shown: string;
  own?: true;
}

const FACES: readonly Face[] = [
  {name: 'a card on which little stands', content: html`<hearth-get-to-know person-id="dmitri"></hearth-get-to-know>`, shown: '.answer'},
  {name: 'a card on which nothing stands', content: html`<hearth-get-to-know person-id="eun-ji"></hearth-get-to-know>`, shown: 'article'},
  {name: 'the spotlight', content: html`<hearth-get-to-know show="spotlight"></hearth-get-to-know>`, shown: '[data-do=next]'},
  {
    name: 'a question for the week',
    content: html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower"></hearth-get-to-know>`,
    shown: '#asked, [data-do=look]',
  },
  {name: 'one’s own card', content: html`<hearth-get-to-know></hearth-get-to-know>`, shown: '[data-do=edit]', own: true},
  {name: 'one’s own card, to write', content: editor, shown: '[role=tablist]', own: true},
];

async function measures({card, page, passed}: CardStage): Promise<string[]> {
  const found = [...everyElement(page)].filter((element) => element.matches(MEASURES)).map(({localName}) => localName);
  const said = [
    text(card),
    ...[...everyElement(page)].flatMap(({attributes}) => ['aria-label', 'title', 'alt'].map((name) => attributes.getNamedItem(name)?.value ?? '')),
  ];
  found.push(...said.flatMap((words) => WORDS.exec(words)?.[0] ?? []));
  if (engine === 'chromium')
    for (const {role, name, description} of await axTree()) {
      if (/progress|meter/i.test(role)) found.push(role);
      if (role !== 'RootWebArea') found.push(...[name, description].flatMap((words) => WORDS.exec(words)?.[0] ?? []));
    }
  for (const {received, request} of passed)
    if (/views\//.test(request) && received)
      found.push(...names((JSON.parse(received) as {items: unknown}).items).filter((name) => MEMBERS.test(name)));
  return found;
}

for (const {name, content, shown, own} of FACES)
  for (const cards of [
    [...harborCards, little, anasCard],
    [...harborCards, little, {...anasCard, answers: [], askMeAbout: []}],
  ])
    it(`is on ${name}${cards.at(-1)!.answers!.length > 0 ? '' : ', where the viewer says little'}`, async () => {
      const stage = await openCard({cards, content});
      const {card, passed} = stage;
      const heard: string[] = [];
      for (const type of ['answered', 'published', 'withdrawn', 'asked', 'appreciated'])
        card.addEventListener(`hearth-card-${type}`, () => heard.push(type));
      await appears(card, shown);
      find(card, '[data-do=look]')?.click();
      await until('its words', () => text(card).length > 0);
      assert.deepEqual(await measures(stage), []);
      assert.isEmpty(heard);
      assert.isEmpty(
        passed.filter(({request}) => request.startsWith('POST')),
        'whoever looks says nothing',
      );
      // Of what others left out there is no label, and no place either.
      if (!own && name.startsWith('a card')) {
        for (const label of ['Working hours', 'Ask me about', 'Pronouns', 'Hear it']) assert.notInclude(text(card), label);
        for (const element of everyElement(find(card, 'article')!))
          assert.isFalse(/^(ul|p|li)$/.test(element.localName) && element.textContent.trim() === '', `an empty <${element.localName}>`);
      }
    });

it('would be found', () => {
  for (const words of ['80 %', '3 of 5', '2 answers', 'Complete your card', 'Eun-ji has not added anything', 'Unanswered'])
    assert.match(words, WORDS);
  assert.deepEqual(
    names({a: [{answerCount: 3}]}).filter((name) => MEMBERS.test(name)),
    ['answerCount'],
  );
});
