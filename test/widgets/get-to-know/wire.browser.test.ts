/** What goes over the wire, and what never does. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {SaidCard} from '../../../stories/support/cards.js';
import {axTree, engine, sendKeys} from '../../support/commands.js';
import {focused, pause, until} from '../../support/page.js';
import {
  along,
  anasCard,
  answerField,
  appears,
  button,
  closePages,
  elapse,
  fill,
  find,
  forgetDevice,
  harborCards,
  leaves,
  openCard,
  openEditor,
  press,
  text,
} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const SECRET = 'Only for me, and for nobody else.';
const TEAM = 'For the harbor, and for nobody else.';

describe('who has no right', () => {
  const cards = [
    {
      by: 'bilal',
      answers: [
        {id: 'secret', prompt: {id: 'q1', text: 'What is nobody told?'}, text: SECRET, audience: 'me'},
        {id: 'ours', prompt: {id: 'q2', text: 'What does the harbor know?'}, text: TEAM, audience: 'team'},
      ],
    },
  ] satisfies readonly SaidCard[];

  it('never receives an answer: another team, a blocked colleague, anybody while it is not shared', async () => {
    const content = html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`;
    const everyone = html`<hearth-get-to-know person-id="bilal" space="everyone"></hearth-get-to-know>`;
    const stages: CardStage[] = [
      await openCard({cards, as: 'amara', content: everyone}),
      await openCard({cards, content, before: async (host) => host.state('bilal', {type: 'hearth.card.blocked.v1', data: {personId: 'ana'}})}),
      await openCard({cards: [{...cards[0]!, shared: false}], content}),
    ];
    const colleague = await openCard({cards, content});
    for (const {passed, card} of [...stages, colleague]) {
      await card.view.keeper?.refresh();
      const all = passed.map(({received}) => received).join();
      assert.notInclude(all, SECRET);
      assert.equal(all.includes(TEAM), passed === colleague.passed);
      assert.include(text(card), 'Bilal Haddad');
    }
    // A card on which nothing stands, one that is not for them, and one that is kept from them are the same to the last word.
    const bare = await openCard({cards: [], content});
    assert.equal(text(stages[1]!.card), text(bare.card));
    assert.equal(text(stages[2]!.card), text(bare.card));
    const item = ({passed}: CardStage) =>
      JSON.stringify((JSON.parse(passed.find(({request}) => request.includes('views/card'))!.received) as {items: unknown}).items);
    assert.equal(item(stages[1]!), item(bare));
    assert.equal(item(stages[2]!), item(bare));
  });
});

describe('nothing leaves', () => {
  it('when somebody looks, draws, says no, skips and goes', async () => {
    const {card, passed, page} = await openEditor({cards: harborCards});
    await until('all that is asked at first', () => passed.some(({request}) => request.includes('/session')));
    await pause(300);
    const before = passed.length;
    const kept = () => JSON.stringify({...localStorage});
    await press(card, '[data-do=start]');
    const turn = (wish: string) => along(card, 'hearth-card-composer', `[data-wish=${wish}]`);
    const question = () => find(find(card, 'hearth-card-composer')!, '.question')?.textContent;
    await along(card, 'hearth-card-composer', '.question');
    const seen = [question()];
    for (const wish of ['another', 'another', 'never', 'closer', 'another']) {
      (await turn(wish)).click();
      await until('another question', () => question() !== seen.at(-1));
      seen.push(question());
    }
    assert.equal(new Set(seen).size, seen.length);
    const notForMe = seen[3 - 1];
    assert.notInclude(seen.slice(4), notForMe);
    const atSkip = kept();
    button(card, 'Skip').click();
    await leaves(card, 'hearth-card-composer');
    assert.equal(kept(), atSkip, 'a skip leaves no trace');
    await press(card, '[data-do=later]');
    page.remove();
    await pause(300);
    assert.deepEqual(
      passed
        .slice(before)
        .map(({request}) => request)
        .filter((request) => !/stream|changes|views\/card/.test(request)),
      [],
    );
    assert.isEmpty(passed.filter(({request}) => request.startsWith('POST')));
  });

  for (const {name, cards, begin} of [
    {name: 'draws every question once before any comes again', cards: [anasCard], begin: '[data-do=answer]'},
    {name: 'what somebody chose to begin with is not drawn again, either', cards: [], begin: '[data-do=start]'},
  ])
    it(name, async () => {
      const deck = {
        id: 'small',
        lang: 'en',
        title: 'Small',
        prompts: ['One', 'Two', 'Three', 'Four'].map((word) => ({id: word, text: `${word}, or none?`, tags: [], sensitivity: 'light' as const})),
      };
      const content = html`<hearth-get-to-know show="edit" .deck=${deck}></hearth-get-to-know>`;
      const {card} = await openEditor({cards, state: 'ready', content});
      await press(card, begin);
      const question = () => find(find(card, 'hearth-card-composer')!, '.question')!.textContent;
      await answerField(card);
      const seen = [question()];
      for (let draw = 0; draw < 3; draw++) {
        (await along(card, 'hearth-card-composer', '[data-wish=another]')).click();
        await until('another question', () => question() !== seen.at(-1));
        seen.push(question());
      }
      assert.equal(new Set(seen).size, 4);
    });

  it('refuses what a deck may not ask, and says so', async () => {
    const details: string[] = [];
    const listen = (event: Event) => details.push((event as Event & {detail: string}).detail);
    document.addEventListener('hearth-warning', listen);
    const prompts = [
      {id: 'faith', text: 'What is your religion?', tags: [], sensitivity: 'light' as const},
      {id: 'tea', text: 'Tea or coffee on the slip?', tags: [], sensitivity: 'light' as const},
    ];
    const {card} = await openEditor({
      cards: [],
      state: 'ready',
      content: html`<hearth-get-to-know show="edit" .deck=${{id: 'd', lang: 'en', title: '', prompts}}></hearth-get-to-know>`,
    });
    await appears(card, '[data-do=start]');
    document.removeEventListener('hearth-warning', listen);
    assert.notInclude(text(card), 'religion');
    assert.include(text(card), 'Tea or coffee');
    assert.isTrue(details.some((detail) => detail.includes('faith')));
  });
});

describe('the question of the week, for one person alone', () => {
  const prompts = ['One', 'Two', 'Three', 'Four'].map((word) => ({id: word, text: `${word}, or none?`, tags: [], sensitivity: 'light' as const}));
  const deck = {id: 'small', lang: 'en', title: 'Small', prompts};
  const named = html`<hearth-get-to-know show="prompt" prompt="One" .deck=${deck}></hearth-get-to-know>`;
  const weekly = html`<hearth-get-to-know show="prompt" .deck=${deck}></hearth-get-to-know>`;
  const cards: SaidCard[] = [
    {by: 'bilal', answers: prompts.map(({id, text: words}) => ({id: `bilal-${id}`, prompt: {id, text: words}, text: `Bilal on ${id}.`}))},
  ];
  const question = (card: Element) => find(card, '#asked')?.textContent.trim();
  const other = async (card: Element, action: string) => {
    const before = question(card);
    await press(card, `[data-do=${action}]`);
    await until('another question', () => question(card) !== before);
  };
  /** Waits until what is asked at first was asked. */
  const quiet = async ({passed}: CardStage) => {
    await until('one’s own card', () => passed.some(({request}) => request.includes('views/card')));
    await until('who is signed in', () => passed.some(({request}) => request.includes('/session')));
    await pause(300);
    return passed.length;
  };

  for (const [name, content] of Object.entries({named, weekly}))
    it(`tells nobody that they look, draw, say no and leave (${name})`, async () => {
      const stage = await openCard({cards, content, state: 'ready'});
      const {card, page, passed} = stage;
      await appears(card, '[data-do=another]');
      await until('what others say', () => text(card).includes('Bilal on'));
      const before = await quiet(stage);
      const seen = [question(card)];
      for (const action of ['another', 'never', 'another']) {
        await other(card, action);
        seen.push(question(card));
        assert.notInclude(text(card), 'Bilal on');
        await pause(50);
      }
      assert.sameMembers(
        seen,
        prompts.map(({text: words}) => words),
        'none comes twice, that of the week neither',
      );
      await press(card, '[data-do=skip]');
      await leaves(card, '#asked');
      page.remove();
      await pause(300);
      assert.deepEqual(passed.slice(before), []);
    });

  for (const [name, content] of Object.entries({named, weekly}))
    it(`does not come back after “not for me”, and the host hears of neither (${name})`, async () => {
      const first = await openCard({cards, content, state: 'ready'});
      await appears(first.card, '[data-do=never]');
      await quiet(first);
      const refused = question(first.card);
      await other(first.card, 'never');
      first.page.remove();
      const stage = await openCard({host: first.host, content, state: 'empty'});
      await appears(stage.card, '#asked');
      await until('another question', () => question(stage.card) !== refused);
      await quiet(stage);
      assert.notEqual(question(stage.card), refused);
      const asked = stage.passed.filter(({request}) => request.includes('views/answers')).map(({request}) => request);
      assert.isEmpty(asked.filter((request) => !request.includes(`filter=${refused!.split(',')[0]}`)));
    });

  it('shows what others said to a question that was drawn once that is wished for', async () => {
    const stage = await openCard({cards, content: named});
    const {card, passed} = stage;
    await appears(card, '[data-do=another]');
    const before = await quiet(stage);
    await other(card, 'another');
    const id = question(card)!.split(',')[0]!;
    const see = await appears(card, '[data-do=see]');
    assert.equal(see.textContent.trim(), 'See what others said');
    see.focus();
    await sendKeys({press: 'Enter'});
    await until('what they said', () => text(card).includes(`Bilal on ${id}.`));
    assert.equal(focused()?.id, 'asked');
    assert.isTrue(passed.slice(before).some(({request}) => request.includes(`filter=${id}`)));
  });

  it('says so where nobody else said anything', async () => {
    const {card} = await openCard({cards: [], content: named, state: 'empty'});
    await appears(card, '[data-do=another]');
    assert.notInclude(text(card), 'Nothing here yet.');
    await other(card, 'another');
    await press(card, '[data-do=see]');
    await until('the words', () => text(card).includes('Nothing here yet.'));
  });

  it('shows it, too, once they have answered a question that was drawn, and no sooner', async () => {
    const stage = await openCard({cards, content: named});
    const {card, passed} = stage;
    await appears(card, '[data-do=another]');
    const before = await quiet(stage);
    await other(card, 'another');
    const id = question(card)!.split(',')[0]!;
    await press(card, '[data-do=answer-this]');
    fill(await answerField(card), 'All of them.');
    button(card, 'Save answer').click();
    await appears(card, 'hearth-undo-bar');
    await pause(100);
    assert.deepEqual(passed.slice(before), []);
    await elapse(card);
    await until('what others said', () => text(card).includes(`Bilal on ${id}.`));
    await until('their own', () => text(card).includes('All of them.'));
  });
});

describe('the question of the week', () => {
  const content = html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower"></hearth-get-to-know>`;

  it('shows what others share, takes an answer, and shows that too', async () => {
    const {card, posts} = await openCard({cards: harborCards, content});
    await appears(card, '[data-do=answer-this]');
    assert.include(text(card), 'Telling dust to wait outside.');
    await press(card, '[data-do=answer-this]');
    fill(await answerField(card), 'To hear a seam before it gives.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to leave', () => posts().length === 1);
    await until('it to be there', () => card.view.connection!.pending.every(({status}) => status === 'accepted'));
    await card.view.keeper!.refresh();
    await until(
      'it to stay, and that nobody else sees it yet',
      () => text(card).includes('To hear a seam') && text(card).includes('Only you see it.'),
    );
  });

  it('keeps what somebody thinks of it without their name, and says so', async () => {
    const {card, passed} = await openCard({cards: harborCards, content});
    await appears(card, '[data-do=rate]');
    assert.include(text(card), 'What you say is kept without your name.');
    await press(card, '[data-verdict=eye-roll]');
    await until('thanks', () => text(card).includes('It was noted without your name.'));
    await until('it to leave', () => passed.some(({sent}) => sent.includes('hearth.prompt.rated.v1')));
    const {sent} = passed.find(({sent: body}) => body.includes('hearth.prompt.rated.v1'))!;
    assert.deepEqual(
      (JSON.parse(sent) as {subject: string; data: unknown}[]).map(({subject, data}) => ({subject, data})),
      [{subject: 'light-tiny-superpower', data: {verdict: 'eye-roll'}}],
    );
    assert.notInclude(sent, 'ana');
  });

  it('is one a week: a second one waits until somebody asks for it', async () => {
    const {page, card} = await openCard({
      cards: harborCards,
      content: html`${content}<hearth-get-to-know id="second" show="prompt" prompt="light-sound-you-like"></hearth-get-to-know>`,
    });
    await appears(card, '[data-do=answer-this]');
    const second = page.querySelector<HTMLElement>('#second')!;
    await appears(second, '[data-do=look]');
    assert.include(text(second), 'Another question waits here, no hurry.');
    assert.notInclude(text(second), 'Which sound');
    await press(second, '[data-do=look]');
    await until('the question', () => text(second).includes('Which sound'));
  });
});

describe('nothing says how far somebody has come', () => {
  it('in words, in the accessibility tree, in attributes or in what is fired', async () => {
    const fired: string[] = [];
    // Of the question that was drawn only what is said about it counts: its words are the deck's, and one of them asks whom one can count on.
    const withoutQuestion = (key: string, value: unknown) => (key === 'prompt' ? Object.keys(value as object) : value);
    const listen = (event: Event) => fired.push(JSON.stringify(Object.entries(event), withoutQuestion));
    for (const type of ['hearth-card-answered', 'hearth-sent', 'hearth-before-send']) document.addEventListener(type, listen);
    const {card} = await openEditor({
      before: async (host) => {
        await host.state('bilal', {type: 'hearth.card.appreciated.v1', subject: 'ana', data: {answerId: 'ana-superpower'}});
        await host.state('chiara', {type: 'hearth.card.appreciated.v1', subject: 'ana', data: {answerId: 'ana-superpower'}});
      },
    });
    const forbidden = /\d+ ?%|\d+ (?:of|\/) \d+|\d+ (?:answers?|thanks|questions?|views?)|complet|progress|missing:|has not added|streak|level \d/i;
    assert.notMatch(text(card), forbidden);
    for (const element of card.shadowRoot!.querySelectorAll('*')) {
      assert.notInclude(['progress', 'meter'], element.localName);
      assert.notMatch(element.getAttribute('aria-label') ?? '', forbidden);
      assert.isFalse(element.hasAttribute('aria-valuenow') || element.hasAttribute('aria-setsize') || element.hasAttribute('aria-posinset'));
    }
    if (engine === 'chromium')
      for (const {role, name} of await axTree()) assert.notMatch(`${role} ${name}`, /^(?:progressbar|meter)|\d+ (?:answers?|thanks|of)\b/);
    await press(card, '[data-do=answer]');
    fill(await answerField(card), 'One more.');
    button(card, 'Save answer').click();
    await elapse(card);
    await until('it to be told', () => fired.length > 1);
    for (const one of fired) assert.notMatch(one, /count|total|complete/i);
    for (const type of ['hearth-card-answered', 'hearth-sent', 'hearth-before-send']) document.removeEventListener(type, listen);
  });
});
