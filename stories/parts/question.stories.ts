import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import type {Terms} from '../../src/locales/en.js';
import {Question} from '../../src/parts/question/question.js';
import {BLANK} from '../../src/parts/question/question.model.js';
import type {Answer, Question as Asked} from '../../src/parts/question/question.model.js';
import {appears, deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-question', Question);

type Arguments = {asks?: (words: Terms) => Asked; answer?: Answer; error?: (words: Terms) => string; onAnswer?: () => void};
type Story = StoryObj<Arguments>;

const report = (words: Terms): Asked => ({
  label: words.kudosReportAsk,
  hint: words.kudosReportHint,
  choices: {
    label: words.kudosReportWhy,
    options: [
      {value: 'hurtful', label: words.kudosReport_hurtful},
      {value: 'untrue', label: words.kudosReport_untrue},
      {value: 'other', label: words.kudosReport_other},
    ],
  },
  text: {label: words.kudosReportNote, max: 1000, required: false},
  submit: words.kudosReportSend,
});

/** A small form for one decision, in the place that it is about: one of several, some of several, some words, yes or no. */
const meta: Meta<Arguments> = {
  title: 'Parts/Question',
  component: 'hearth-question',
  argTypes: Object.fromEntries(['asks', 'question', 'answer', 'error', 'onAnswer'].map((name) => [name, {control: false}])),
  args: {asks: report, answer: BLANK, onAnswer: fn()},
  render: ({asks = report, answer = BLANK, error, onAnswer}, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow">
      <hearth-question .question=${asks(words)} .answer=${answer} .error=${error?.(words) ?? ''} @hearth-answer=${onAnswer}></hearth-question>
    </div>`;
  },
};
export default meta;

/** One of several, and room for words. */
export const OneOfSeveral: Story = {
  play: async ({args, canvasElement}) => {
    await userEvent.click((await appears(canvasElement, 'input')).parentElement!);
    await userEvent.click(deep(canvasElement, 'button.primary')!);
    await waitFor(() => expect(args.onAnswer).toHaveBeenCalledOnce());
  },
};

/** What is missing is said where it is missing. */
export const Missing: Story = {
  play: async ({args, canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button.primary'));
    await waitFor(() => expect(deep(canvasElement, '#missing')).not.toBeEmptyDOMElement());
    await expect(args.onAnswer).not.toHaveBeenCalled();
  },
};

/** Words that were there before, some of several, and why the host did not take them. */
export const OtherWords: Story = {
  args: {
    asks: (words) => ({
      text: {label: words.kudosEditLabel, max: 500, required: true, before: ''},
      several: {
        label: words.kudosValues,
        options: new Map([
          ['ready', 'Leave it ready'],
          ['show', 'Show how, not just that'],
          ['say', 'Say it early'],
          ['rest', 'Rest is part of the work'],
        ]),
        max: 3,
        full: words.kudosValuesFull(3),
      },
      submit: words.save,
    }),
    answer: {...BLANK, text: 'You found the leak before any of us had looked for it.', several: ['ready', 'show', 'say']},
    error: (words) => words.notSent,
  },
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'textarea');
    await waitFor(() => expect(deep(canvasElement, '[type=checkbox]:disabled')).toBeInTheDocument());
  },
};
