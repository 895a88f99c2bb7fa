import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import type {PollComposer} from '../../src/widgets/poll-editor/poll-composer.js';
import {PollComposeDraftEvent} from '../../src/widgets/poll-editor/poll-composer.events.js';
import type {PollEditor} from '../../src/widgets/poll-editor/poll-editor.js';
import {blankDraft} from '../../src/widgets/poll-editor/poll-editor.model.js';
import type {EditorDraft} from '../../src/widgets/poll-editor/poll-editor.model.js';
import {hosted, hostOf} from '../support/hosted.js';
import {allRuns, runsTakenAway, overRuns} from '../support/runs.js';
import {appears, appearsIn, deep, finishUndo} from '../support/shadow.js';

type Arguments = Partial<Pick<PollEditor, 'heading' | 'headingLevel' | 'mode'>>;
type Story = StoryObj<Arguments>;

const editor = (args: Arguments): TemplateResult =>
  html`<hearth-poll-editor .heading=${args.heading} .headingLevel=${args.headingLevel ?? 2} .mode=${args.mode ?? 'live'}></hearth-poll-editor>`;

/**
 * For those who ask: the questions that they run, and the form in which they write one. It tells while they write what bends an answer, and shows what
 * colleagues will see.
 */
const meta: Meta<Arguments> = {
  title: 'Widgets/Poll editor',
  component: 'hearth-poll-editor',
  argTypes: {
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    heading: {control: 'text'},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    ...Object.fromEntries(['endpoint', 'postTo', 'source', 'space', 'items'].map((name) => [name, {control: false}])),
  },
  // What another story has written is not to go on with here.
  beforeEach: () => {
    for (const key of Object.keys(sessionStorage)) if (key.includes('poll-editor')) sessionStorage.removeItem(key);
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), editor(args)),
};
export default meta;

/** Opens the form, with something in it. */
async function compose(root: HTMLElement, draft: Partial<EditorDraft> = {}): Promise<PollComposer> {
  await userEvent.click(await appears(root, '[data-do=compose]'));
  const composer = await appears<PollComposer>(root, 'hearth-poll-composer');
  await appears(root, '.final');
  // What was kept is looked for first: this comes after it.
  await waitFor(() => expect(composer.draft).toBeTruthy());
  if (Object.keys(draft).length > 0) {
    // As if it had been typed: the form tells of it, and it is kept.
    composer.draft = {...blankDraft(Date.now()), ...draft};
    composer.dispatchEvent(new PollComposeDraftEvent(composer.draft));
  }
  await composer.updateComplete;
  return composer;
}

const options = (...texts: string[]) => texts.map((text, index) => ({id: `o${index + 1}`, text, desc: ''}));

const ferry: Partial<EditorDraft> = {
  question: 'When shall we launch the ferry?',
  why: 'We plan the spring, and would rather ask than guess.',
  askedBy: 'The harbor committee',
  options: options('Before the tide, at six', 'After the tide, at ten', 'In the evening, with lamps'),
};

/** Nothing asked yet. */
export const Empty: Story = {...overRuns(), play: async ({canvasElement}) => void (await appears(canvasElement, '.bed.empty'))};

/** One of each: not open yet, open, closed, with what came of it, without what was promised, called off. */
export const List: Story = {...overRuns(allRuns), play: async ({canvasElement}) => void (await appears(canvasElement, '.polls .ask button'))};

/** What was told of the answers, and a file of it. */
export const Results: Story = {
  ...overRuns(allRuns),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-id=done] [data-do=results]'));
    await appears(canvasElement, '[data-do=csv]');
  },
};

/** Closing asks first. */
export const Closing: Story = {
  ...overRuns(allRuns),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-id=now] [data-do=close]'));
    await appears(canvasElement, 'hearth-question');
  },
};

/** So does calling off, and tells that nothing of the answers will be told. */
export const CallingOff: Story = {
  ...overRuns(allRuns),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-id=now] [data-do=call-off]'));
    await appears(canvasElement, 'hearth-question');
  },
};

/** What comes of it, written anew. */
export const SayingTheOutcome: Story = {
  ...overRuns(allRuns),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-id=said] [data-do=record-outcome]'));
    await waitFor(async () => expect((await appears<HTMLTextAreaElement>(canvasElement, 'textarea')).value).toContain('bell'));
  },
};

/** A form in which nothing is written yet. */
export const Form: Story = {...overRuns(), play: async ({canvasElement}) => void (await compose(canvasElement))};

/** A question that is ready, and beside it what colleagues will see. */
export const Ready: Story = {...overRuns(), play: async ({canvasElement}) => void (await compose(canvasElement, ferry))};

/** What bends an answer is said beside the field that it is about. It keeps nobody from going on. */
export const Advice: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => {
    await compose(canvasElement, {
      ...ferry,
      question: 'Don’t you agree that the new slipway is always safer and faster?',
      why: 'To know.',
      options: options('Excellent', 'Very good', 'Good', 'Poor'),
    });
    await appears(canvasElement, '.advice');
  },
};

/** What is missing is said at its field, and all of it once more above the buttons. The focus is on the first. */
export const Missing: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => {
    await compose(canvasElement, {...ferry, why: '', options: options('Before the tide', '', 'before the tide')});
    await userEvent.click(await appears(canvasElement, 'button.submit'));
    await appears(canvasElement, '.summary li');
  },
};

/** Some of several answers, with more said beside one. */
export const Several: Story = {
  ...overRuns(),
  play: async ({canvasElement}) =>
    void (await compose(canvasElement, {
      ...ferry,
      question: 'What would make the tea room better?',
      type: 'multi',
      max: '2',
      options: [
        {id: 'o1', text: 'A second kettle', desc: 'The one that we have takes nine minutes.'},
        {id: 'o2', text: 'Coat hooks that dry', desc: ''},
        {id: 'o3', text: 'Something else', desc: ''},
      ],
    })),
};

/** A scale, with words at its ends. */
export const Scale: Story = {
  ...overRuns(),
  play: async ({canvasElement}) =>
    void (await compose(canvasElement, {
      ...ferry,
      question: 'How often do you get help when you ask for it?',
      type: 'scale',
      points: 7,
      low: 'Never',
      middle: 'Half of the time',
      high: 'Every time',
    })),
};

/** An order. */
export const Rank: Story = {
  ...overRuns(),
  play: async ({canvasElement}) =>
    void (await compose(canvasElement, {...ferry, question: 'What shall we put in order first?', type: 'rank', partial: true})),
};

/** With the name of whoever answers. */
export const Named: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => void (await compose(canvasElement, {...ferry, privacy: 'named', comments: true})),
};

/** So that not even the data of the host tell who said what. */
export const Unlinkable: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => void (await compose(canvasElement, {...ferry, privacy: 'unlinkable'})),
};

/** Asked again every two weeks: each time a question of its own. */
export const Rounds: Story = {
  ...overRuns(),
  play: async ({canvasElement}) =>
    void (await compose(canvasElement, {...ferry, question: 'How was the week on the slipway?', type: 'mood', every: 2, rounds: '3'})),
};

/** Taken away by moderators: once whoever runs it can ask them to decide again. */
export const TakenAway: Story = {
  ...overRuns(runsTakenAway),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-id=away] [data-do=appeal]'));
    await appears(canvasElement, 'textarea');
  },
};

/** For a moment it can be taken back. */
export const Opened: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => {
    await compose(canvasElement, ferry);
    await userEvent.click(await appears(canvasElement, 'button.submit'));
    const bar = await appears(canvasElement, 'hearth-undo-bar');
    // The time stands still while its button has the focus, so that it is there to be looked at.
    (await appearsIn(bar, 'button')).focus();
  },
};

/** Without a connection it waits on this device. */
export const Queued: Story = {
  ...overRuns(),
  play: async ({canvasElement, loaded}) => {
    const element = await appears<PollEditor>(canvasElement, 'hearth-poll-editor');
    await compose(canvasElement, ferry);
    await element.view.connection?.session();
    hostOf(loaded).faults.offline = true;
    await userEvent.click(await appears(canvasElement, 'button.submit'));
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-do=discard]');
  },
};

/** What the host refused comes back with its words, and why. */
export const Refused: Story = {
  ...overRuns(),
  play: async ({canvasElement}) => {
    await compose(canvasElement, {...ferry, groups: [{id: 'gone', name: 'Sailmakers', kind: 'group'}]});
    await userEvent.click(await appears(canvasElement, 'button.submit'));
    await finishUndo(canvasElement);
    await appears(canvasElement, '.refused');
  },
};

/** Who may not ask is told whom to ask. */
export const NotAllowed: Story = {
  ...overRuns(allRuns, {as: 'ana'}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.not-allowed')),
};

/** The host failed. One may try again. */
export const Failing: Story = {
  ...overRuns(() => [], {faults: {status: 503}}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=retry]')),
};

/** The connection is gone. What was there stays. */
export const Offline: Story = {
  ...overRuns(allRuns),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, '.polls .ask button');
    const element = await appears<PollEditor>(canvasElement, 'hearth-poll-editor');
    hostOf(loaded).faults.offline = true;
    await waitFor(() => expect(element.view.keeper).toBeTruthy());
    await element.view.keeper!.refresh();
    await appears(canvasElement, 'hearth-notice');
  },
};

/** Signed out one can only be asked to sign in. */
export const SignedOut: Story = {
  ...overRuns(() => [], {as: null}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** Only to look at. */
export const Readonly: Story = {
  ...overRuns(allRuns),
  args: {mode: 'readonly'},
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.polls .tag');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeNull();
  },
};

/** Without a host it shows what a page gives it, and in a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-poll-editor mode="preview"></hearth-poll-editor>`,
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};
