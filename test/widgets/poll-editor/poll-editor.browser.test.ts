import {assert} from '@open-wc/testing';
import {html} from 'lit';
import {allRuns} from '../../../stories/support/runs.js';
import {asked} from '../../../stories/support/polls.js';
import '../../../src/define/all.js';
import {definitionHashOf, definePoll} from '../../../src/protocol/poll.js';
import type {PollItem} from '../../../src/protocol/views/poll.js';
import type {PollEditor} from '../../../src/widgets/poll-editor/poll-editor.js';
import {describeContract} from '../../support/contract.js';
import {allInside, until} from '../../support/page.js';
import {appears, closePages, compose, find, open} from './stage.js';

const NOW = Date.now();
const definition = definePoll(asked('choice', {}, NOW), {pollId: 'p1', space: 'harbor', now: NOW});

const given: PollItem[] = [
  {
    id: 'p1',
    type: 'hearth.poll.opened.v1',
    at: new Date(NOW).toISOString(),
    by: null,
    can: [],
    data: {
      definition,
      definitionHash: definitionHashOf(definition),
      phase: 'open',
      audience: [],
      asked: true,
      runs: true,
      counted: false,
      outcomeMissing: false,
    },
  },
];

describeContract('hearth-poll-editor', () => html`<hearth-poll-editor .items=${given}></hearth-poll-editor>`, {
  words: 'Your questions',
  settle: async (editor: PollEditor) => {
    await until('what is known of it', () => allInside(editor, '.tags').length === 1);
  },
});

describeContract('hearth-poll-editor', () => html`<hearth-poll-editor mode="preview"></hearth-poll-editor>`, {
  words: 'no host',
  settle: async (editor: PollEditor) => {
    await editor.act();
    await until('the notice', () => allInside(editor, 'hearth-notice').length === 1);
  },
});

describe('<hearth-poll-editor>', () => {
  afterEach(closePages);

  it('has no style that a strict policy would refuse', async () => {
    const {editor} = await open({runs: allRuns()});
    const composer = await compose(editor);
    await appears(composer, 'hearth-people-picker');
    for (const {shadowRoot} of [editor, composer]) assert.equal(shadowRoot!.querySelectorAll('[style]').length, 0);
  });

  it('offers what ballots alone can promise only where there are ballots, and says why not', async () => {
    const {editor} = await open();
    const composer = await compose(editor);
    composer.ballots = false;
    await composer.updateComplete;
    const input = find<HTMLInputElement>(composer, 'input[value=unlinkable]')!;
    assert.ok(input.disabled);
    assert.include(find(composer, '#no-ballots')!.textContent, 'This system takes no ballots');
    composer.ballots = true;
    await composer.updateComplete;
    input.click();
    await composer.updateComplete;
    assert.ok(!find(composer, 'input[name=results][value=after-answer]'), 'nothing is told of ballots before the close');
    assert.ok(!find(composer, 'input[name=allowChange]'));
  });
});
