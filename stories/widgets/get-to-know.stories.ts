import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import type {GetToKnow} from '../../src/widgets/get-to-know/get-to-know.js';
import {anasCard, harborCards, hostWithCards} from '../support/cards.js';
import type {SaidCard} from '../support/cards.js';
import {hosted, hostOf} from '../support/hosted.js';
import type {InPageHost, InPageHostOptions} from '../support/in-page-host.js';
import {appears, deep, finishUndo} from '../support/shadow.js';

type Arguments = Partial<
  Pick<
    GetToKnow,
    | 'show'
    | 'personId'
    | 'prompt'
    | 'heading'
    | 'headingLevel'
    | 'mode'
    | 'maxAnswers'
    | 'maxLength'
    | 'allowImage'
    | 'defaultAudience'
    | 'defaultExpiry'
    | 'spotlightSource'
  >
>;
type Story = StoryObj<Arguments>;

const DAY = 864e5;

const card = (args: Arguments): TemplateResult =>
  html`<hearth-get-to-know
    .show=${args.show ?? 'view'}
    .personId=${args.personId}
    .prompt=${args.prompt}
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .maxAnswers=${args.maxAnswers ?? 12}
    .maxLength=${args.maxLength ?? 280}
    .allowImage=${args.allowImage ?? false}
    .defaultAudience=${args.defaultAudience ?? 'team'}
    .defaultExpiry=${args.defaultExpiry ?? 'P12M'}
    .spotlightSource=${args.spotlightSource}
  ></hearth-get-to-know>`;

/** What a story loads: a host of its own, with cards on it. What went wrong afterwards is said in `faults`. */
const over = (
  cards: readonly SaidCard[] = [...harborCards, anasCard],
  {faults, before, ...options}: InPageHostOptions & {before?(host: InPageHost): Promise<void>} = {},
) => ({
  loaders: [
    async () => {
      // What a person has on this device from another story is not theirs here.
      sessionStorage.removeItem('hearth-hide');
      const host = await hostWithCards(cards, options);
      await before?.(host);
      Object.assign(host.faults, faults);
      return {host};
    },
  ],
});

/** Who people are, in their own words, for whom they choose and for as long as they choose. */
const meta: Meta<Arguments & Pick<GetToKnow, 'endpoint' | 'postTo' | 'source' | 'space' | 'items' | 'deck'>> = {
  title: 'Widgets/Get-to-know card',
  component: 'hearth-get-to-know',
  argTypes: {
    show: {control: 'inline-radio', options: ['view', 'edit', 'spotlight', 'prompt', 'reports']},
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    defaultAudience: {control: 'inline-radio', options: ['me', 'team', 'org']},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    maxAnswers: {control: {type: 'number', min: 1, max: 60}},
    maxLength: {control: {type: 'number', min: 20, max: 1000}},
    endpoint: {control: false},
    postTo: {control: false},
    source: {control: false},
    space: {control: false},
    items: {control: false},
    deck: {control: false},
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), card(args)),
};
export default meta;

/** A colleague’s card: only what this viewer may see, and nothing that looks as if it were missing. */
export const Card: Story = {
  ...over(),
  args: {show: 'view', personId: 'bilal'},
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.answer');
    await expect(await appears(canvasElement, '[data-do=thank]')).toBeVisible();
  },
};

/** A name in another script, from right to left. */
export const AnotherScript: Story = {
  ...over(),
  args: {personId: 'farid'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '.answer')),
};

/** Nothing was written, or nothing is for this viewer, or it is kept from them: the same card. */
export const Bare: Story = {...over(), args: {personId: 'eun-ji'}, play: async ({canvasElement}) => void (await appears(canvasElement, '.name'))};

/** A question about what somebody likes to be asked about. Only they see it. */
export const Asking: Story = {
  ...over(),
  args: {personId: 'bilal'},
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button.tag'));
    await appears(canvasElement, 'hearth-question');
    await waitFor(() => expect(deep(canvasElement, 'textarea')).not.toBeNull());
  },
};

/** While somebody shares their screen, answers can be hidden on it. */
export const Hidden: Story = {
  ...over(),
  args: {personId: 'bilal'},
  play: async ({canvasElement}) => {
    const hide = await appears(canvasElement, '[data-do=hide]');
    await userEvent.click(hide);
    await waitFor(() => expect(deep(canvasElement, '.words')).toBeNull());
    await expect(hide).toHaveAttribute('aria-pressed', 'true');
  },
};

/** One’s own card: whom each answer is for, in words. */
export const Mine: Story = {...over(), play: async ({canvasElement}) => void (await appears(canvasElement, '.mine'))};

/** One’s own card before anything stands on it: some light questions, and that there is no hurry. */
export const Invitation: Story = {...over(harborCards), play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=start]'))};

/** All that its owner can do with a card. */
export const Editing: Story = {
  ...over(undefined, {
    before: async (host) => {
      await host.state('bilal', {type: 'hearth.card.appreciated.v1', subject: 'ana', data: {answerId: 'ana-superpower'}});
      await host.state('chiara', {
        type: 'hearth.card.asked.v1',
        subject: 'ana',
        data: {answerId: 'ana-superpower', message: 'Which needle do you take when it blows from the north?'},
      });
    },
  }),
  args: {show: 'edit', allowImage: true},
  play: async ({canvasElement}) => {
    await appears(canvasElement, '[data-do=dismiss]');
    await appears(canvasElement, '[role=tablist]');
  },
};

/** An answer: the question, the words, for whom and how long, and a picture. */
export const Composing: Story = {
  ...over(harborCards),
  args: {show: 'edit', allowImage: true},
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=start]'));
    await userEvent.type(await appears(canvasElement, 'textarea'), 'The horn in the fog, when it is far away.');
  },
};

/** What is missing is said where it is, when it is saved. */
export const Incomplete: Story = {
  ...over(harborCards),
  args: {show: 'edit'},
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=start]'));
    await userEvent.click(await appears(canvasElement, 'textarea'));
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(deep(canvasElement, 'hearth-text-field')).toHaveAttribute('error', expect.stringMatching(/./)));
  },
};

/** Given, and for ten seconds still here: nothing has left the device. */
export const Undoable: Story = {
  ...over(harborCards),
  args: {show: 'edit'},
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=start]'));
    await userEvent.type(await appears(canvasElement, 'textarea'), 'The horn in the fog.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await appears(canvasElement, 'hearth-undo-bar');
  },
};

/** Written without a connection: kept, shown to its writer alone, and sent later. */
export const Queued: Story = {
  ...over(harborCards),
  args: {show: 'edit'},
  play: async ({canvasElement, loaded}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=start]'));
    await userEvent.type(await appears(canvasElement, 'textarea'), 'The horn in the fog.');
    hostOf(loaded).faults.offline = true;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-do=recompose]');
  },
};

/** Its time is over for others: only its owner sees it, and is asked whether it is still true. */
export const Expired: Story = {
  loaders: [
    async () => {
      let ago = 2 * DAY;
      const old = {...anasCard.answers![0]!, expiresAt: new Date(Date.now() - DAY).toISOString()};
      const host = await hostWithCards([{...anasCard, answers: [old]}], {clock: () => Date.now() - ago});
      ago = 0;
      return {host};
    },
  ],
  args: {show: 'edit'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=renew]')),
};

/** Changed in two places: both versions are there, and their writer decides. */
export const Conflict: Story = {
  ...over(),
  args: {show: 'edit'},
  play: async ({canvasElement, loaded}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=change]'));
    const field = await appears<HTMLTextAreaElement>(canvasElement, 'textarea');
    await userEvent.type(field, 'To hear a seam before it gives.', {initialSelectionStart: 0, initialSelectionEnd: field.value.length});
    const {prompt, id} = anasCard.answers![0]!;
    await hostOf(loaded).state('ana', {
      type: 'hearth.card.answer_set.v1',
      data: {answerId: id, version: 1, prompt, text: 'To fold a sail alone.', audience: 'org'},
    });
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await appears(canvasElement, '[data-do=merge]');
  },
};

/** Where moderators look before others do, its writer is told that it waits. */
export const Pending: Story = {
  ...over([anasCard], {policy: {moderation: 'pre'}}),
  args: {show: 'edit'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '.panel')),
};

/** One volunteer at a time. Nothing moves by itself, and nobody is ever picked. */
export const Spotlight: Story = {
  ...over(),
  args: {show: 'spotlight'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=next]')),
};

/** Nobody has volunteered: a question to whoever reads. */
export const NobodyInTheSpotlight: Story = {
  ...over([]),
  args: {show: 'spotlight'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '.ask-line')),
};

/** A question of the week, and what others share about it. */
export const Prompt: Story = {
  ...over(harborCards),
  args: {show: 'prompt', prompt: 'light-tiny-superpower'},
  play: async ({canvasElement}) => {
    await appears(canvasElement, '#asked, [data-do=look]');
    deep(canvasElement, '[data-do=look]')?.click();
    await appears(canvasElement, '[data-do=answer-this]');
  },
};

/** What moderators decide on. Who reported it is told to nobody. */
export const Reports: Story = {
  ...over([anasCard], {
    as: 'mod',
    before: (host) =>
      host.state('bilal', {
        type: 'hearth.card.reported.v1',
        subject: 'ana',
        data: {answerId: 'ana-superpower', reason: 'private', note: 'The regatta is not announced.'},
      }),
  }),
  args: {show: 'reports'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=approve]')),
};

/** The first answer is on its way. */
export const Loading: Story = {
  ...over([], {faults: {latency: Infinity}}),
  args: {personId: 'bilal'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '.empty')),
};

/** The host fails. What can be done about it stands beside it. */
export const Failing: Story = {
  ...over([], {faults: {status: 503}}),
  args: {personId: 'bilal'},
  play: async ({canvasElement}) => void (await appears(canvasElement, '[data-do=retry]')),
};

/** The connection is gone. What was there stays. */
export const Offline: Story = {
  ...over(),
  args: {personId: 'bilal'},
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, '.answer');
    hostOf(loaded).faults.offline = true;
    await (deep(canvasElement, 'hearth-get-to-know') as GetToKnow).view.load();
    await appears(canvasElement, 'hearth-notice');
  },
};

/** Nobody is signed in: one can be told so, and no more. */
export const SignedOut: Story = {
  ...over([], {as: null}),
  args: {personId: 'bilal'},
  play: async ({canvasElement}) => void (await appears(canvasElement, 'hearth-notice')),
};

/** It only shows: nothing can be done. */
export const ReadOnly: Story = {
  ...over(),
  args: {personId: 'bilal', mode: 'readonly'},
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.answer');
    await expect(deep(canvasElement, '[data-do=thank]')).toBeNull();
  },
};
