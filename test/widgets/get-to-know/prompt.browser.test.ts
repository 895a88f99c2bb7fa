/** The question of the week, beside other questions and to its end, over a real host. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {asked, hostWithPoll} from '../../../stories/support/polls.js';
import {sendKeys} from '../../support/commands.js';
import {announced, focused, overhear, until} from '../../support/page.js';
import {hosted, stateOf} from '../kudos-wall/stage.js';
import {along, answerField, appears, closePages, find, forgetDevice, openCard, openEditor, openPage, press, text} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const content = html`<hearth-get-to-know show="prompt" prompt="light-tiny-superpower"></hearth-get-to-know>`;

describe('one question a week, whichever widget it comes from', () => {
  it('where the card has asked, the poll waits', async () => {
    const host = await hostWithPoll({poll: asked('mood')});
    const {card} = await openCard({host, content, state: 'empty'});
    await appears(card, '[data-do=answer-this]');
    const page = openPage();
    render(hosted(host, html`<hearth-pulse-poll></hearth-pulse-poll>`), page);
    const poll = page.querySelector('hearth-pulse-poll')!;
    await stateOf(poll, 'open-unanswered');
    await poll.act();
    await until('that it waits', () => text(poll).includes('Another question waits here. No hurry.'));
    assert.isNull(find(poll, 'hearth-poll-form'));
  });

  it('where the poll has asked, the card waits', async () => {
    const host = await hostWithPoll({poll: asked('mood')});
    const page = openPage();
    render(hosted(host, html`<hearth-pulse-poll></hearth-pulse-poll>`), page);
    const poll = page.querySelector('hearth-pulse-poll')!;
    await poll.act();
    await appears(poll, 'hearth-poll-form');
    const {card} = await openCard({host, content, state: 'empty'});
    await until('that it waits', () => text(card).includes('Another question waits here, no hurry.'));
    assert.isNull(find(card, '[data-do=answer-this]'));
  });
});

describe('another question', () => {
  const deckOf = (...words: string[]) => ({
    id: 'small',
    lang: 'en',
    title: 'Small',
    prompts: words.map((word) => ({id: word, text: `${word}, or none?`, tags: [], sensitivity: 'light' as const})),
  });
  /** Draws one with the keyboard, and gives its words once they are there. */
  async function draw(turn: HTMLElement, question: () => string | undefined): Promise<string> {
    const before = question();
    turn.focus();
    await sendKeys({press: 'Enter'});
    await until('another question', () => question() !== before);
    return question()!;
  }

  it('is said politely, and the focus stays on the button, where one may answer', async () => {
    const deck = deckOf('One', 'Two', 'Three');
    const {card} = await openCard({cards: [], state: 'empty', content: html`<hearth-get-to-know show="prompt" .deck=${deck}></hearth-get-to-know>`});
    const turn = await appears(card, '[data-do=another]');
    const drawn = await draw(turn, () => find(card, '#asked')?.textContent.trim());
    await until('it to be said', () => announced() === drawn);
    assert.equal(announced('assertive'), '');
    assert.isTrue(focused() === find(card, '[data-do=another]'));
  });

  it('is said, too, in the form of an answer; when all were seen, that they begin again', async () => {
    const content = html`<hearth-get-to-know show="edit" .deck=${deckOf('One', 'Two', 'Three')}></hearth-get-to-know>`;
    const {card} = await openEditor({cards: [], content});
    await press(card, '[data-do=start]');
    await answerField(card);
    const heard = overhear();
    const question = () => find(find(card, 'hearth-card-composer')!, '.question')?.textContent.trim();
    const turn = await along(card, 'hearth-card-composer', '[data-wish=another]');
    const [second, third] = [await draw(turn, question), await draw(turn, question)];
    const first = await draw(turn, question);
    await until('all to be said', () => heard.length >= 3);
    assert.deepEqual(heard, [second, third, `You have seen them all; they begin again. ${first}`]);
    assert.isTrue(focused() === find(card, '[data-wish=another]'));
  });

  it('is not there where there is none: that is said, and the one that is there stays', async () => {
    const content = html`<hearth-get-to-know show="prompt" .deck=${deckOf('One')}></hearth-get-to-know>`;
    const {card} = await openCard({cards: [], state: 'empty', content});
    const turn = await appears(card, '[data-do=another]');
    turn.focus();
    await sendKeys({press: 'Enter'});
    await until('the words', () => announced() === 'There are no more questions of this kind.');
    assert.equal(find(card, '#asked')?.textContent.trim(), 'One, or none?');
    assert.isTrue(focused() === turn);
  });
});
