import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {people} from '../../demo/seed/people/index.js';
import type {KudosWall} from '../../src/widgets/kudos-wall/kudos-wall.js';
import {inPageHost} from '../support/in-page-host.js';
import type {InPageHost, InPageHostOptions} from '../support/in-page-host.js';
import {harborThanks} from '../support/seed.js';
import {appears, compose, deep} from '../support/shadow.js';

type Arguments = Partial<
  Pick<KudosWall, 'heading' | 'headingLevel' | 'mode' | 'composer' | 'pageSize' | 'maxRecipients' | 'maxLength' | 'reactions' | 'defaultAudience'>
>;
type Story = StoryObj<Arguments>;

/** A story over a host of its own. */
const over = (options: InPageHostOptions): Pick<Story, 'loaders'> => ({
  loaders: [async () => ({host: await inPageHost({said: harborThanks, ...options})})],
});

const hostOf = (loaded: Record<string, unknown>) => loaded.host as InPageHost;

const wall = (args: Arguments): TemplateResult =>
  html`<hearth-kudos-wall
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .composer=${args.composer ?? 'inline'}
    .pageSize=${args.pageSize ?? 10}
    .maxRecipients=${args.maxRecipients ?? 10}
    .maxLength=${args.maxLength ?? 500}
    .reactions=${args.reactions ?? 'thanks celebrate learn'}
    .defaultAudience=${args.defaultAudience ?? 'group'}
  ></hearth-kudos-wall>`;

const hosted = ({endpoint, fetch, headers}: InPageHost, content: TemplateResult, space = 'harbor') =>
  html`<hearth-host endpoint=${endpoint} space=${space} .fetch=${fetch} .headers=${headers}>${content}</hearth-host>`;

const articles = (root: HTMLElement) => [...(deep(root, 'hearth-kudos-wall')?.shadowRoot?.querySelectorAll('article') ?? [])];

/** Thanks for specific acts: nobody is counted, nothing is ranked, and whoever is thanked decides who sees it. */
const meta: Meta<Arguments> = {
  title: 'Widgets/Kudos wall',
  component: 'hearth-kudos-wall',
  argTypes: {
    composer: {control: 'inline-radio', options: ['inline', 'button', 'none']},
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    defaultAudience: {control: 'inline-radio', options: ['recipient', 'group', 'everyone']},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    pageSize: {control: {type: 'number', min: 5, max: 50}},
    maxRecipients: {control: {type: 'number', min: 1, max: 50}},
    maxLength: {control: {type: 'number', min: 50, max: 2000}},
  },
  decorators: [(story) => html`<div style="max-inline-size: 44rem; margin-inline: auto">${story()}</div>`],
  render: (args, {loaded}) => hosted(hostOf(loaded), wall(args)),
};
export default meta;

/** A wall that people use. */
export const Wall: Story = {
  ...over({}),
  args: {
    composer: 'inline',
    mode: 'live',
    defaultAudience: 'group',
    reactions: 'thanks celebrate learn',
    headingLevel: 2,
    pageSize: 10,
    maxRecipients: 10,
    maxLength: 500,
  },
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Nobody has said anything yet: one sentence and one thing to do. */
export const Empty: Story = {
  ...over({said: []}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.empty');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeVisible();
  },
};

/** The first answer is on its way. */
export const Loading: Story = {
  ...over({faults: {latency: Infinity}}),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '.card.empty')).toBeVisible();
  },
};

/** The host fails. What can be done about it stands beside it, and does it. */
export const Failing: Story = {
  ...over({faults: {status: 503}}),
  play: async ({canvasElement, loaded}) => {
    const retry = await appears(canvasElement, '[data-do=retry]');
    hostOf(loaded).faults.status = undefined;
    await userEvent.click(retry);
    await appears(canvasElement, 'article');
    hostOf(loaded).faults.status = 503;
    await (deep(canvasElement, 'hearth-kudos-wall') as KudosWall).view.load();
    await appears(canvasElement, '[data-do=retry]');
  },
};

/** The connection is gone. What was there stays, and writing goes on. */
export const Offline: Story = {
  ...over({}),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    hostOf(loaded).faults.offline = true;
    await (deep(canvasElement, 'hearth-kudos-wall') as KudosWall).view.load();
    await appears(canvasElement, 'hearth-notice');
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Written without a connection: kept, shown to its author alone, and sent later. */
export const Queued: Story = {
  ...over({}),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    hostOf(loaded).faults.offline = true;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await appears(canvasElement, '[data-do=recompose]');
    await expect(articles(canvasElement)[0]).toHaveTextContent('You found the leak');
  },
};

/** The host did not accept it: the words are there still, with the reason. */
export const Rejected: Story = {
  ...over({policy: {maxMessage: 20}, said: []}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '[data-do=compose]');
    await compose(canvasElement, {to: 'bilal', message: 'A sentence that this host finds too long to be shown.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const bar = await appears<HTMLElement & {finish(): void}>(canvasElement, 'hearth-undo-bar');
    bar.finish();
    await expect(await appears(canvasElement, '.ask.parked')).toBeVisible();
  },
};

/** A space that this person may not read. */
export const Forbidden: Story = {
  ...over({}),
  render: (args, {loaded}) => hosted(hostOf(loaded), wall(args), 'lighthouse'),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeNull();
  },
};

/** Nobody is signed in: one can be told so, and no more. */
export const SignedOut: Story = {
  ...over({as: null}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
    await expect(deep(canvasElement, '[data-do=compose]')).toBeNull();
  },
};

/** The composer, with its list of people open. */
export const Composing: Story = {
  ...over({}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {});
    await userEvent.type(await appears(canvasElement, '[role=combobox]'), 'ma');
    await appears(canvasElement, '[role=option]');
  },
};

/** What is missing is said at its field. */
export const Incomplete: Story = {
  ...over({}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(deep(canvasElement, 'hearth-people-picker')).toHaveAttribute('error'));
  },
};

/** Given, and for ten seconds still here: it can be taken back before anything leaves the device. */
export const Undoable: Story = {
  ...over({}),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await appears(canvasElement, 'hearth-undo-bar');
    await expect(hostOf(loaded).requests.filter((request) => request.startsWith('POST'))).toHaveLength(0);
  },
};

/** One's own words, being changed. */
export const Editing: Story = {
  ...over({as: 'chiara'}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=menu]'));
    await userEvent.click(await appears(canvasElement, '[role=menuitem]'));
    await appears(canvasElement, 'hearth-kudos-editor');
  },
};

/** Taking something back asks once more. */
export const Withdrawing: Story = {
  ...over({as: 'chiara'}),
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, '[data-do=menu]'));
    await appears(canvasElement, '[role=menuitem]');
    await userEvent.keyboard('{End}{Enter}');
    await expect(await appears(canvasElement, '[data-do=withdraw]')).toBeVisible();
  },
};

/** Somebody said something meanwhile: a button brings it, and nothing moves under the reader. */
export const NewThanks: Story = {
  ...over({}),
  play: async ({canvasElement, loaded}) => {
    await appears(canvasElement, 'article');
    const {view} = deep(canvasElement, 'hearth-kudos-wall') as KudosWall;
    await waitFor(() => expect(view.keeper).toBeDefined(), {timeout: 5000});
    await hostOf(loaded).say({from: 'bilal', to: ['ana'], message: 'The jib sets like a dream. I owe you a coffee.'});
    await view.keeper?.refresh();
    await expect(await appears(canvasElement, '[data-do=new]')).toBeVisible();
    await expect(articles(canvasElement)).toHaveLength(harborThanks.length);
  },
};

/** Long names, names in many scripts, fifty people at once. */
export const ManyNames: Story = {
  ...over({
    said: [
      {
        from: 'padma',
        to: ['guadalupe', 'suda', 'farid'],
        message: 'For the flags in everybody’s own script. My grandmother sent a photograph of hers back.',
        ago: 3,
      },
      {
        from: 'dmitri',
        to: people
          .filter(({id, recognition, team}) => team === 'harbor' && id !== 'dmitri' && !recognition)
          .map(({id}) => id)
          .slice(0, 50),
        message: 'The whole harbor carried planks before the storm came. Every hand counted, and it shows: not one is wet.',
        ago: 50,
      },
    ],
  }),
  play: async ({canvasElement}) => {
    const more = await appears(canvasElement, '[data-do=expand]');
    await expect(more).toBeVisible();
  },
};

/** One can read, and no more. */
export const Readonly: Story = {...over({}), args: {mode: 'readonly'}};

/** The way to the composer as a button. */
export const ButtonComposer: Story = {...over({}), args: {composer: 'button', heading: 'Thanks around the harbor'}};

/** A page that brings its thank-yous along needs no host. */
export const FromProperties: Story = {
  render: () =>
    html`<hearth-kudos-wall
      mode="readonly"
      .items=${[
        {
          id: 'one',
          type: 'kudos',
          at: new Date(Date.now() - 3_600_000).toISOString(),
          by: {id: 'chiara', name: 'Chiara Bonetti'},
          data: {
            version: 1,
            to: [{kind: 'person', id: 'bilal', name: 'Bilal Haddad'}],
            message: 'Thank you for staying until the last coat was dry.',
            valueIds: [],
            audience: 'group',
            state: 'live',
            reactions: [],
          },
          can: [],
        },
      ]}
    ></hearth-kudos-wall>`,
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, 'article')).toHaveTextContent('Chiara Bonetti thanked Bilal Haddad');
  },
};

/** Without a host, a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-kudos-wall mode="preview"></hearth-kudos-wall>`,
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
  },
};

/** Two hosts and two languages on one page. */
export const TwoHosts: Story = {
  loaders: [async () => ({host: await inPageHost({said: harborThanks}), other: await inPageHost({said: harborThanks.slice(3, 4), as: 'bilal'})})],
  render: (args, {loaded}) => html`
    <div lang="de" dir="ltr">${hosted(hostOf(loaded), wall({...args, composer: 'button'}))}</div>
    <div lang="ar" dir="rtl" style="margin-block-start: 2rem">${hosted(loaded.other as InPageHost, wall(args))}</div>
  `,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('hearth-kudos-wall[data-state=ready]')).toHaveLength(2), {timeout: 5000});
    const [german, arabic] = canvasElement.querySelectorAll('hearth-kudos-wall');
    await expect(german?.shadowRoot).toHaveTextContent('Dankeschön');
    await expect(arabic?.shadowRoot).toHaveTextContent('كلمات شكر');
  },
};
