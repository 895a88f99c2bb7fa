import {assert} from '@open-wc/testing';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, pause, until} from '../../support/page.js';
import {
  acting,
  allSent,
  appears,
  article,
  closePages,
  coat as thanks,
  find,
  focusIsLost,
  leaves,
  open,
  pick,
  press,
  refresh,
  said,
  state,
  tells,
  toldTo,
} from './stage.js';
import type {Stage} from './stage.js';

const ID = thanks.id;
const answered = {...thanks, ago: 30, replies: [{id: 'first', from: 'bilal', message: 'Gladly.', ago: 20}]};

describe('replies', () => {
  afterEach(closePages);

  const button = ({wall}: Stage, words: string) =>
    [...article(wall, ID).querySelectorAll<HTMLElement>('button')].find(({textContent}) => textContent.trim() === words);
  const shown = ({wall}: Stage) => [...article(wall, ID).querySelectorAll('.reply')].map(said);

  it('are written by those who are thanked, with the keyboard alone, and the host has them', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    const {wall, host} = stage;
    button(stage, 'Reply')!.focus();
    await sendKeys({press: 'Enter'});
    await until('the field', () => find(wall, 'textarea:focus') !== null);
    await sendKeys({type: 'Gladly. It was a fine evening.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    await until('the focus', () => focused() === article(wall, ID));
    await until('that to be said', () => announced().includes('Reply sent.'));
    await allSent(wall);
    assert.include(shown(stage)[0], 'Gladly. It was a fine evening.');
    const replies = (await toldTo(host, 'chiara', ID))!.replies as {message: string}[];
    assert.deepEqual(replies.map(({message}) => message), ['Gladly. It was a fine evening.']); // oxfmt-ignore
  });

  it('say in which language they are, where their words tell', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    const {wall, host} = stage;
    button(stage, 'Reply')!.click();
    await appears(wall, 'textarea:focus');
    await sendKeys({type: 'Gern, mit dir hat das die Mühe gelohnt.'});
    await sendKeys({press: 'Control+Enter'});
    await leaves(wall, 'hearth-question');
    const language = () => article(wall, ID).querySelector<HTMLElement>('.reply .message')!.lang;
    assert.equal(language(), 'de');
    await allSent(wall);
    assert.equal(((await toldTo(host, 'chiara', ID))!.replies as {lang?: string}[])[0]!.lang, 'de');
    await refresh(wall);
    assert.equal(language(), 'de');
  });

  it('are offered to nobody else, unless the host lets everybody', async () => {
    const stage = await open({as: 'ana', said: [thanks]});
    await acting(stage.wall);
    assert.equal(button(stage, 'Reply'), undefined);
    closePages();
    const other = await open({as: 'ana', said: [thanks], policy: {replies: 'all'}});
    assert.exists(button(other, 'Reply'));
  });

  it('are folded away until somebody wants to read them, and nothing moves before', async () => {
    const stage = await open({as: 'ana', said: [answered]});
    const {wall} = stage;
    assert.exists(button(stage, 'Replies'), 'the button is there from the first moment');
    const {height} = article(wall, ID).getBoundingClientRect();
    await acting(wall);
    assert.equal(article(wall, ID).getBoundingClientRect().height, height);
    assert.deepEqual(shown(stage), []);
    assert.equal(button(stage, 'Replies')!.getAttribute('aria-expanded'), 'false');
    button(stage, 'Replies')!.focus();
    await sendKeys({press: 'Enter'});
    await until('the reply', () => shown(stage).length === 1);
    assert.equal(button(stage, 'Replies')!.getAttribute('aria-expanded'), 'true');
    assert.equal(focused(), button(stage, 'Replies'), 'the focus stays');
    await sendKeys({press: 'Enter'});
    await until('no reply', () => shown(stage).length === 0);
    // Once it is known that nothing waits, nothing but the reply is new.
    await wall.view.connection!.flush();
    await wall.updateComplete;
    await sendKeys({press: 'Enter'});
    await until('the reply', () => shown(stage).length === 1);
    await wall.updateComplete;
    assert.match(find<HTMLTimeElement>(article(wall, ID), '.reply time')!.title, /\d{4}/, 'the full date is at hand');
  });

  it('come in full where one asks for the earlier ones', async () => {
    const replies = ['one', 'two', 'three', 'four', 'five'].map((message, index) => ({id: message, from: 'bilal', message, ago: 20 - index}));
    const stage = await open({as: 'bilal', said: [{...thanks, ago: 30, replies}]});
    const {wall} = stage;
    await press(wall, '[data-do=Replies]');
    await until('three', () => shown(stage).length === 3);
    await press(wall, '[data-do=older]');
    await until('all', () => shown(stage).length === 5);
    assert.include(shown(stage)[0], 'one');
    assert.isFalse(focusIsLost());
    await refresh(wall);
    assert.lengthOf(shown(stage), 5, 'they stay');
  });

  it('are taken back by whoever wrote them', async () => {
    const stage = await open({as: 'bilal', said: [answered]});
    const {wall, host} = stage;
    await press(wall, '[data-do=Replies]');
    await until('the reply', () => shown(stage).length === 1);
    await pick(wall, ID, 'Take back', 'first');
    await until('no reply', () => shown(stage).length === 0);
    assert.isFalse(focusIsLost());
    await tells(host, 'chiara', ID, (data) => (data!.replies as unknown[]).length === 0);
  });

  it('survive a reload while they are being written', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    await press(stage.wall, '[data-do=Reply]');
    await until('the field', () => find(stage.wall, 'textarea:focus') !== null);
    await sendKeys({type: 'Half a rep'});
    const {parentElement} = stage.wall;
    const {wall: before} = stage;
    before.remove();
    const wall = document.createElement('hearth-kudos-wall');
    parentElement!.append(wall);
    await until('the wall', () => wall.dataset.state === 'ready');
    await press(wall, '[data-do=Reply]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === 'Half a rep');
  });

  it('survive a reload, too, where they were written before the host had said who is signed in', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    stage.host.faults.latency = 1000;
    await press(stage.wall, '[data-do=Reply]');
    await until('the field', () => focused()?.localName === 'textarea');
    await sendKeys({type: 'Half a rep'});
    await until('the session', () => stage.host.requests.includes('GET /v1/session'));
    await pause(1500);
    stage.host.faults.latency = 0;
    const {parentElement} = stage.wall;
    stage.wall.remove();
    const wall = document.createElement('hearth-kudos-wall');
    parentElement!.append(wall);
    await until('the wall', () => wall.dataset.state === 'ready');
    await press(wall, '[data-do=Reply]');
    await until('the words', () => find<HTMLTextAreaElement>(wall, 'textarea')?.value === 'Half a rep');
  });

  it('that the host refuses stay with the reason, to be copied, also where the thank-you is gone', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    const {wall, host} = stage;
    await acting(wall);
    await appears(wall, '[data-do=views]');
    host.faults.offline = true;
    await press(wall, '[data-do=Reply]');
    await until('the field', () => find(wall, 'textarea:focus') !== null);
    await sendKeys({type: 'Too late.'});
    await sendKeys({press: 'Control+Enter'});
    await until('it waits', () => shown(stage).some((words) => words.includes('Waiting to send')));
    // Meanwhile its giver takes it back.
    host.faults.offline = false;
    await state(host, 'chiara', 'hearth.kudos.withdrawn.v1', ID);
    await wall.view.connection!.flush();
    await refresh(wall);
    const alone = () => find(wall, '.orphan');
    await until('the reason', () => alone() !== null);
    const words = said(alone()!);
    assert.include(words, 'Not accepted: It was taken back in the meantime.');
    assert.include(words, 'Too late.');
    assert.throws(() => article(wall, ID));
    await press(wall, '[data-do=forget]');
    await leaves(wall, '.orphan');
    assert.isFalse(focusIsLost());
  });

  it('that are being written stay where the thank-you goes meanwhile', async () => {
    const stage = await open({as: 'bilal', said: [thanks]});
    const {wall, host} = stage;
    await press(wall, '[data-do=Reply]');
    await until('the field', () => find(wall, 'textarea:focus') !== null);
    await sendKeys({type: 'It was a fine evening, and'});
    await state(host, 'chiara', 'hearth.kudos.withdrawn.v1', ID);
    await refresh(wall);
    assert.throws(() => article(wall, ID));
    assert.equal(find<HTMLTextAreaElement>(wall, 'textarea')?.value, 'It was a fine evening, and');
    await sendKeys({press: 'Control+Enter'});
    await until('the reason', () => find(wall, '.orphan .parked') !== null);
    assert.include(said(find(wall, '.orphan')!), 'It was a fine evening, and');
  });

  it('are left out where the page wants none', async () => {
    const stage = await open({as: 'bilal', said: [answered]});
    const {wall} = stage;
    wall.setAttribute('replies', 'off');
    await acting(wall);
    await wall.updateComplete;
    assert.equal(button(stage, 'Replies'), undefined);
    assert.deepEqual(shown(stage), []);
  });

  it('can be read, and no more, where the page only shows', async () => {
    const stage = await open({as: 'bilal', said: [answered]});
    const {wall} = stage;
    wall.mode = 'readonly';
    await acting(wall);
    await wall.updateComplete;
    await press(wall, '[data-do=Replies]');
    await until('the reply', () => shown(stage).length === 1);
    const actions = [...article(wall, ID).querySelectorAll<HTMLElement>('[data-do]')].map(({dataset}) => dataset.do);
    assert.deepEqual(actions, ['Replies']);
  });

  it('of a removed thank-you stand below the word that one was there', async () => {
    const reports = [{from: 'ana', reason: 'private' as const}];
    const {wall, host} = await open({as: 'ana', said: [{...answered, reports}]});
    await acting(wall);
    await state(host, 'mod', 'hearth.moderation.removed.v1', ID, {reason: 'It names a patient.'});
    await refresh(wall);
    await appears(wall, '.trace');
    const words = said(article(wall, ID));
    assert.include(words, 'A thank-you was removed here.');
    assert.include(words, 'Gladly.');
    assert.notInclude(words, 'Chiara');
    assert.notInclude(words, 'last coat');
  });
});
