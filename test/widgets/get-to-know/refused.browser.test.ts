/** What the host refuses of what somebody wrote about a card stays in sight, with the reason, until they let it go. */
import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {sendKeys} from '../../support/commands.js';
import {until} from '../../support/page.js';
import {along, appears, closePages, fill, forgetDevice, leaves, openCard, openEditor, press, text} from './stage.js';
import type {CardStage} from './stage.js';

beforeEach(forgetDevice);
afterEach(closePages);

const policy = {wordCheck: (words: string) => (words.includes('darn') ? ['darn'] : [])};

/** What stands there of it, which goes when that is wanted. */
async function isThere({card}: CardStage, words: string): Promise<void> {
  const refused = await appears(card, '.refused');
  assert.equal(refused.getAttribute('aria-label'), 'Not accepted');
  assert.include(refused.textContent, 'Some of these words are not welcome here.');
  assert.include(refused.textContent, words);
  (await appears(refused, '[data-do=discard]')).focus();
  await sendKeys({press: 'Enter'});
  await leaves(card, '.refused');
}

it('a question to somebody', async () => {
  const stage = await openCard({policy, content: html`<hearth-get-to-know person-id="bilal"></hearth-get-to-know>`});
  await press(stage.card, '[data-answer=bilal-word] [data-do=ask]');
  fill(await along(stage.card, 'hearth-question', 'textarea'), 'Who taught you that darn word?');
  await sendKeys({press: 'Control+Enter'});
  await isThere(stage, 'Who taught you that darn word?');
  assert.notInclude(text(stage.card), 'that darn word');
});

it('what somebody says of themselves', async () => {
  const stage = await openEditor({policy});
  fill(await along(stage.card, 'hearth-card-about', '#workingHours'), 'When the darn tide is in');
  (await along(stage.card, 'hearth-card-about', 'form > p button')).click();
  await until('the reason', () => text(stage.card).includes('Not accepted'));
  await isThere(stage, 'When the darn tide is in');
});
