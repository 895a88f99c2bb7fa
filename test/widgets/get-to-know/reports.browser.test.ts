/** What of a card is no answer comes before moderators as well: what somebody says of themselves, and what came to them alone. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import type {InPageHost} from '../../../stories/support/in-page-host.js';
import {sendKeys} from '../../support/commands.js';
import {focused, until} from '../../support/page.js';
import {along, anasCard, appears, button, closePages, editor, fill, find, forgetDevice, leaves, openCard, openEditor, press, text} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const queue = html`<hearth-get-to-know show="reports"></hearth-get-to-know>`;
const anas = html`<hearth-get-to-know person-id="ana"></hearth-get-to-know>`;

const sent = ({card, posts}: CardStage) =>
  until('the host to have it', () => posts().length > 0 && card.view.connection!.pending.every(({status}) => status === 'accepted'));

/** Looks at the same host as somebody else. */
function as(host: InPageHost, person: string, content = queue) {
  closePages();
  host.signIn(person);
  return openCard({host, content, state: 'ready'});
}

const decide = async (stage: CardStage, action: string, reason?: string) => {
  const {card} = stage;
  await press(card, `[data-do=${action}]`);
  if (reason === undefined) return sent(stage);
  const question = await appears(card, 'hearth-question');
  await along(card, 'hearth-question', 'textarea');
  button(question, action === 'hidden' ? 'Hide' : 'Remove').click();
  await until('that a reason is needed', () => text(card).includes('Write a few words.'));
  fill(await along(card, 'hearth-question', 'textarea'), reason);
  await sendKeys({press: 'Control+Enter'});
  await leaves(card, 'hearth-question');
  return sent(stage);
};

describe('what somebody says of themselves', () => {
  it('is reported by name, hidden for a reason, and its writer is told and asks again once', async () => {
    const stage = await openCard({as: 'bilal', content: anas});
    const {card, host} = stage;
    assert.include(text(card), 'she/her');
    (await appears(card, '[data-do=report-parts]')).focus();
    await sendKeys({press: 'Enter'});
    await until('the choice', () => (focused() as HTMLElement).dataset.do === 'report-field');
    assert.deepEqual(
      [...card.shadowRoot!.querySelectorAll('[data-do=report-field]')].map(({textContent}) => textContent.trim()),
      ['Pronouns', 'Working hours', 'Ask me about'],
    );
    await press(card, '[data-field=pronouns]');
    await until('the question', () => text(card).includes('Report this: Pronouns'));
    (await along(card, 'hearth-question', 'input[value=untrue]')).click();
    button(find(card, 'hearth-question')!, 'Report').click();
    await leaves(card, 'hearth-question');
    await sent(stage);
    await press(card, '[data-do=report-parts]');
    await appears(card, '[data-field=askMeAbout]');
    assert.isTrue(find(card, '[data-field=pronouns]') === null, 'once is enough');

    const mod = await as(host, 'mod');
    await appears(mod.card, '[data-field=pronouns] [data-do=hidden]');
    assert.include(text(mod.card), 'Pronouns she/her');
    assert.notInclude(text(mod.card), 'Mornings');
    await decide(mod, 'hidden', 'Not here, please.');
    await until('nothing to wait', () => text(mod.card).includes('Nothing waits for a moderator.'));

    const other = await as(host, 'bilal', anas);
    assert.notInclude(text(other.card), 'she/her');
    const own = await as(host, 'ana', editor);
    await until('the reason', () => text(own.card).includes('A moderator has hidden this. Only you and moderators see it. Not here, please.'));
    await press(own.card, '[data-field=pronouns] [data-do=appeal]');
    fill(await along(own.card, 'hearth-question', 'textarea'), 'They are mine.');
    await sendKeys({press: 'Control+Enter'});
    await leaves(own.card, '[data-field=pronouns] [data-do=appeal]');
    await until('that it is open', () => text(own.card).includes('You have asked again'));
    await sent(own);

    const again = await as(host, 'mod');
    await until('what they say', () => text(again.card).includes('They are mine.'));
    await decide(again, 'approve');
    const seen = await as(host, 'bilal', anas);
    await until('it to be back', () => text(seen.card).includes('she/her'));
  });

  it('waits for a moderator where those read first: its writer sees it with that, others do not', async () => {
    const {card, host} = await openEditor({policy: {moderation: 'pre'}, cards: [anasCard]});
    assert.include(text(card), 'Pronouns Waiting for a moderator.');
    const other = await as(host, 'bilal', anas);
    assert.notInclude(text(other.card), 'she/her');
    const mod = await as(host, 'mod');
    await press(mod.card, '[data-field=pronouns] [data-do=approve]');
    await until('it to be decided', () => find(mod.card, '[data-field=pronouns]') === null);
    await sent(mod);
    const seen = await as(host, 'bilal', anas);
    await until('it', () => text(seen.card).includes('she/her'));
    assert.notInclude(text(seen.card), 'Mornings');
  });
});

describe('a question that came to somebody', () => {
  it('is reported by them, hidden for a reason, and whoever asked is told and asks again once', async () => {
    const before = ({state}: InPageHost) => state('bilal', {type: 'hearth.card.asked.v1', subject: 'ana', data: {message: 'Why so slow?'}});
    const stage = await openEditor({before});
    const {card, host} = stage;
    await press(card, '[data-note] [data-do=report]');
    await until('the question', () => text(card).includes('Report this question'));
    (await along(card, 'hearth-question', 'input[value=hurtful]')).click();
    button(find(card, 'hearth-question')!, 'Report').click();
    await leaves(card, '[data-do=report]');
    await sent(stage);
    assert.include(text(card), 'Why so slow?');

    const mod = await as(host, 'mod');
    await until('the question', () => text(mod.card).includes('Why so slow?'));
    assert.include(text(mod.card), 'Bilal Haddad');
    await decide(mod, 'hidden', 'Be kind.');
    const own = await as(host, 'ana', editor);
    await appears(own.card, '[role=tablist]');
    assert.notInclude(text(own.card), 'Why so slow?');
    const asker = await as(host, 'bilal', anas);
    await until('the reason', () => text(asker.card).includes('Be kind.'));
    await press(asker.card, '[data-note] [data-do=appeal]');
    fill(await along(asker.card, 'hearth-question', 'textarea'), 'I meant the boat.');
    await sendKeys({press: 'Control+Enter'});
    await leaves(asker.card, '[data-do=appeal]');
    await sent(asker);
    const again = await as(host, 'mod');
    await until('what they say', () => text(again.card).includes('I meant the boat.'));
  });
});
