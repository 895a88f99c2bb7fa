/** The question of the week, beside other questions and to its end, over a real host. */
import {assert} from '@open-wc/testing';
import {html, render} from 'lit';
import {asked, hostWithPoll} from '../../../stories/support/polls.js';
import {until} from '../../support/page.js';
import {hosted, stateOf} from '../kudos-wall/stage.js';
import {appears, closePages, find, forgetDevice, openCard, openPage, text} from './stage.js';

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
