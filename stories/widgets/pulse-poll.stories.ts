import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import type {HearthHost} from '../../src/define/host.js';
import type {PulsePoll} from '../../src/widgets/pulse-poll/pulse-poll.js';
import {hosted, hostOf} from '../support/hosted.js';
import {asked, askedPeople, hostWithPoll, overPoll, times} from '../support/polls.js';
import {appears, appearsIn, deep, finishUndo} from '../support/shadow.js';

type Arguments = Partial<Pick<PulsePoll, 'heading' | 'headingLevel' | 'mode' | 'pollId' | 'privacy' | 'shuffleOptions' | 'showOwn'>>;
type Story = StoryObj<Arguments>;

const poll = (args: Arguments): TemplateResult =>
  html`<hearth-pulse-poll
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .pollId=${args.pollId}
    .privacy=${args.privacy}
    .shuffleOptions=${args.shuffleOptions ?? false}
    .showOwn=${args.showOwn ?? 'session'}
  ></hearth-pulse-poll>`;

/**
 * One honest question: why it is asked, what is promised to those who answer, "prefer not to say" among the answers. Results come once they are safe to
 * tell, and then what comes of it.
 */
const meta: Meta<Arguments> = {
  title: 'Widgets/Pulse poll',
  component: 'hearth-pulse-poll',
  argTypes: {
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    privacy: {control: 'inline-radio', options: [undefined, 'named', 'confidential', 'unlinkable']},
    showOwn: {control: 'inline-radio', options: ['session', 'never']},
    heading: {control: 'text'},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    pollId: {control: 'text'},
    ...Object.fromEntries(['endpoint', 'postTo', 'source', 'space', 'items', 'minGroup', 'minText'].map((name) => [name, {control: false}])),
  },
  // Another question of another story is no reason to hold this one back.
  beforeEach: () => {
    for (const key of Object.keys(localStorage)) if (/^hearth-(?:asked|polls)/.test(key)) localStorage.removeItem(key);
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), poll(args)),
};
export default meta;

/** Waits for the form, with nothing on its way any more. */
const asking = (root: HTMLElement) => appears(root, '[type=radio], [type=checkbox], .place, textarea, .fields input');
const choose = async (root: HTMLElement, value: string) => userEvent.click(await appears<HTMLInputElement>(root, `input[value="${value}"]`));
const send = async (root: HTMLElement) => userEvent.click(await appears(root, 'button.submit'));

/** One of some options: nothing is chosen beforehand, and choosing sends nothing. */
export const Choice: Story = {
  ...overPoll({poll: asked('choice')}),
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'late');
    await expect(deep(canvasElement, '.receipt')).toBeNull();
  },
};

/** Several of some. */
export const Multi: Story = {
  ...overPoll({poll: asked('multi')}),
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'kettle');
    await choose(canvasElement, 'shelf');
  },
};

/** A scale reads as "4 of 7". */
export const Scale: Story = {
  ...overPoll({poll: asked('scale')}),
  play: async ({canvasElement}) => {
    await choose(canvasElement, '5');
    await expect(await appears(canvasElement, 'input[value="4"]')).toHaveAccessibleName(/4|٤/);
  },
};

/** From 0 to 10, and no score is made of it. */
export const Recommend: Story = {...overPoll({poll: asked('recommend')}), play: async ({canvasElement}) => void (await asking(canvasElement))};

/** Five steps, words first. */
export const Mood: Story = {...overPoll({poll: asked('mood')}), play: async ({canvasElement}) => choose(canvasElement, '4')};

/** An order, made of buttons: nothing has to be dragged. */
export const Rank: Story = {
  ...overPoll({poll: asked('rank')}),
  play: async ({canvasElement}) => {
    for (const id of ['rope', 'slip', 'signs']) await userEvent.click(await appears(canvasElement, `[data-place=${id}]`));
    await userEvent.click(await appears(canvasElement, '[data-move="up signs"]'));
  },
};

/** A text. */
export const Text: Story = {...overPoll({poll: asked('text')}), play: async ({canvasElement}) => void (await asking(canvasElement))};

/** One to three words. */
export const Words: Story = {...overPoll({poll: asked('word')}), play: async ({canvasElement}) => void (await asking(canvasElement))};

/** With a name beside it, and room for a comment. */
export const Named: Story = {
  ...overPoll({poll: asked('choice', {privacy: 'named', comments: true})}),
  play: async ({canvasElement}) => {
    await asking(canvasElement);
    await userEvent.click(await appears(canvasElement, 'summary'));
  },
};

/** Unlinkable: the right to vote is fetched when the question is shown, and what that protects from, and what not, is told. */
export const Unlinkable: Story = {
  ...overPoll({poll: asked('choice', {privacy: 'unlinkable'})}),
  play: async ({canvasElement}) => {
    await asking(canvasElement);
    await userEvent.click(await appears(canvasElement, 'summary'));
  },
};

/** The vote waits on the device for a while, so that no moment tells whose it is. */
export const UnlinkableWaiting: Story = {
  ...overPoll({poll: asked('choice', {privacy: 'unlinkable'})}),
  // The wait is left to chance. Here it is always the same, so that pictures of it are alike.
  beforeEach: () => {
    const {random} = Math;
    Math.random = () => 0.5;
    return () => void (Math.random = random);
  },
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'late');
    await send(canvasElement);
    await finishUndo(canvasElement);
    await appears(canvasElement, '.receipt');
  },
};

/** The right to vote could not be fetched. One may try again. */
export const Unsafe: Story = {
  loaders: [
    async () => {
      const host = await hostWithPoll({poll: asked('choice', {privacy: 'unlinkable'})});
      const {fetch} = host;
      host.fetch = (input, init) => (String(input).includes('/polls/') ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init));
      return {host};
    },
  ],
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=prepare]')),
};

/** The page names no place that takes votes. What it says is for the people who run it. */
export const NoPlace: Story = {
  ...overPoll({poll: asked('choice', {privacy: 'unlinkable'})}),
  play: async ({canvasElement}) => {
    (await appears<HearthHost>(canvasElement, 'hearth-host')).ballotUrl = 'ballots:none';
    await appears(canvasElement, '.unsafe');
  },
};

/** What is missing is said at the answers, and that one need not answer. */
export const Missing: Story = {
  ...overPoll({poll: asked('choice')}),
  play: async ({canvasElement}) => {
    await asking(canvasElement);
    await send(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '#missing')?.textContent?.trim()).toBeTruthy());
  },
};

/** Whoever has answered is thanked, and told when results come. For ten seconds it can be taken back. */
export const Answered: Story = {
  ...overPoll({poll: asked('choice')}),
  play: async ({canvasElement}) => {
    await choose(canvasElement, 'late');
    await send(canvasElement);
    const bar = await appears(canvasElement, 'hearth-undo-bar');
    // The time stands still while its button has the focus, so that it is there to be looked at.
    (await appearsIn(bar, 'button')).focus();
  },
};

/** Not now: the question makes room, and stays. */
export const NotNow: Story = {
  ...overPoll({poll: asked('mood')}),
  play: async ({canvasElement}) => {
    await asking(canvasElement);
    await userEvent.click(await appears(canvasElement, 'button.leave'));
    await appears(canvasElement, '[data-do=show]');
  },
};

/** One may change one's mind. */
export const Changing: Story = {
  ...overPoll({poll: asked('choice'), anas: {option: 'early'}}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=change]'));
    await asking(canvasElement);
  },
};

/** Without a connection the answer waits on this device. */
export const Queued: Story = {
  ...overPoll({poll: asked('choice')}),
  play: async ({canvasElement, loaded}) => {
    await choose(canvasElement, 'late');
    const element = await appears<PulsePoll>(canvasElement, 'hearth-pulse-poll');
    await element.view.connection?.session();
    hostOf(loaded).faults.offline = true;
    await send(canvasElement);
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-do=discard]');
  },
};

const week = times(20, {option: 'late'}).concat(times(11, {option: 'early'}), times(6, {option: 'evening'}));

/** While it is open no more is told than what more than half of a whole group said. */
export const OpenResults: Story = {
  ...overPoll({
    poll: asked('choice', {results: 'after-answer'}),
    ago: 2,
    answers: [...times(30, {option: 'late'}), ...times(14, {option: 'early'})],
    anas: {option: 'late'},
  }),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-poll-results')),
};

const past = (type: Parameters<typeof asked>[0], more: Parameters<typeof asked>[1] = {}) =>
  asked(type, {closesAt: new Date(Date.now() - 2 * 86_400_000).toISOString(), ...more});

/** After the close: what was said, and that what comes of it is still to be told. */
export const Closed: Story = {
  ...overPoll({poll: past('choice'), ago: 9, answers: week, anas: {option: 'late'}}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-poll-results')),
};

/** What comes of it. */
export const Outcome: Story = {
  ...overPoll({
    poll: past('scale'),
    ago: 9,
    answers: [3, 5, 6, 6, 7, 4, 5, 6, 2, 5, 6, 7, 5, 4, 6, 5, 3, 6, 6, 5, 4, 5, 6, 7].map((point) => ({option: `${point}`})),
    anas: {option: '6'},
    outcome: 'From Monday on there is a bell at each workbench. Whoever rings it gets a hand, whoever hears it lends one.',
  }),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.outcome .text')),
};

/** Nobody said what comes of it, and that is said. */
export const NoOutcome: Story = {
  ...overPoll({
    poll: past('mood', {outcomeDue: new Date(Date.now() - 86_400_000).toISOString()}),
    ago: 9,
    answers: [4, 4, 5, 3, 4, 2, 5, 4, 3, 4, 4, 5, 3, 4].map((point) => ({option: `${point}`})),
  }),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.outcome')),
};

/** So few answered that nothing can be told. */
export const TooFew: Story = {
  ...overPoll({poll: past('choice'), ago: 9, answers: times(3, {option: 'late'})}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.results, .says')),
};

/** It was called off; nothing of what was answered is kept. */
export const CalledOff: Story = {
  ...overPoll({poll: asked('choice'), answers: times(6, {option: 'late'})}),
  play: async ({canvasElement, loaded}) => {
    await hostOf(loaded).state('chiara', {type: 'hearth.poll.called_off.v1', subject: 'spring', data: {reason: 'The ferry stays ashore this year.'}});
    const element = await appears<PulsePoll>(canvasElement, 'hearth-pulse-poll');
    await element.act();
    await waitFor(() => expect(element.view.keeper).toBeTruthy());
    await element.view.keeper!.refresh();
    await appears(canvasElement, '.says q');
  },
};

/** It opens another day. */
export const NotYetOpen: Story = {
  ...overPoll({poll: asked('choice', {opensAt: new Date(Date.now() + 3 * 86_400_000).toISOString()})}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.facts')),
};

/** Another question was asked this week: this one waits, and says so. */
export const AnotherWaits: Story = {
  ...overPoll({poll: asked('mood')}),
  render: (args, {loaded}) => hosted(hostOf(loaded), html`${poll(args)} ${poll({...args, heading: 'One more'})}`),
  play: async ({canvasElement}) => {
    await asking(canvasElement);
    await appears(canvasElement, '.later');
  },
};

/** Whoever runs a named poll reads who said what, once it is closed. */
export const WhoAnsweredWhat: Story = {
  ...overPoll({
    as: 'chiara',
    poll: past('choice', {privacy: 'named', comments: true}),
    ago: 9,
    answers: [{answer: {option: 'late'}, comment: 'I bring the lamps either way.'}, ...times(5, {option: 'late'}), ...times(4, {option: 'early'})],
  }),
  play: async ({canvasElement}) => void (await appears(canvasElement, '.named')),
};

/** Moderators decide on questions that were reported. */
export const Moderators: Story = {
  ...overPoll({as: 'mod', poll: asked('text')}),
  play: async ({canvasElement, loaded}) => {
    await hostOf(loaded).state(askedPeople[0]!, {
      type: 'hearth.poll.reported.v1',
      subject: 'spring',
      data: {reason: 'hurtful', note: 'It sounds as if somebody already knew what to stop.'},
    });
    await userEvent.click(await appears(canvasElement, '[data-do=queue]'));
    await appears(canvasElement, '.queue .decision');
  },
};

/** No question right now. */
export const Empty: Story = {...overPoll({}), play: async ({canvasElement}) => void (await appears(canvasElement, '.empty'))};

/** The host failed. One may try again. */
export const Failing: Story = {
  ...overPoll({faults: {status: 503}}),
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=retry]')),
};

/** The connection is gone. What was there stays. */
export const Offline: Story = {
  ...overPoll({poll: asked('choice')}),
  play: async ({canvasElement, loaded}) => {
    await asking(canvasElement);
    const element = await appears<PulsePoll>(canvasElement, 'hearth-pulse-poll');
    hostOf(loaded).faults.offline = true;
    await waitFor(() => expect(element.view.keeper).toBeTruthy());
    await element.view.keeper!.refresh();
    await appears(canvasElement, 'hearth-notice');
  },
};

/** Signed out one can only be asked to sign in. */
export const SignedOut: Story = {
  ...overPoll({as: null, poll: asked('choice')}),
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** Only to look at. */
export const Readonly: Story = {
  ...overPoll({poll: past('choice'), ago: 9, answers: week}),
  args: {mode: 'readonly'},
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-poll-results')),
};

/** Without a host it shows what a page gives it, and in a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-pulse-poll mode="preview"></hearth-pulse-poll>`,
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};
