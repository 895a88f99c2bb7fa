import {html} from 'lit';
import {define} from '../../../src/elements/define.js';
import {composing} from '../../../src/widgets/poll-editor/composing.js';
import type {PollComposer} from '../../../src/widgets/poll-editor/poll-composer.js';
import {blankDraft} from '../../../src/widgets/poll-editor/poll-editor.model.js';
import {describeContract} from '../../support/contract.js';
import {allInside, until} from '../../support/page.js';

for (const [tag, element] of Object.entries(composing)) define(tag, element);

const NOW = Date.now();

const draft = {
  ...blankDraft(NOW),
  question: 'Don’t you agree that the new slip is better?',
  why: 'We plan the spring together.',
  askedBy: 'The harbor committee',
  type: 'multi' as const,
  max: '9',
  comments: true,
  every: 1 as const,
  options: [
    {id: 'o1', text: 'A second kettle', desc: 'It takes nine minutes.'},
    {id: 'o2', text: '', desc: ''},
  ],
};

describeContract('hearth-poll-composer', () => html`<hearth-poll-composer .draft=${draft}></hearth-poll-composer>`, {
  words: 'The question',
  settle: async (composer: PollComposer) => {
    await until('the form', () => allInside(composer, 'button.submit').length === 1);
    allInside(composer, 'button.submit')[0]!.click();
    await until('what is wrong', () => allInside(composer, '.summary li').length > 0);
    await until('advice', () => allInside(composer, '.advice').length > 0);
  },
});
