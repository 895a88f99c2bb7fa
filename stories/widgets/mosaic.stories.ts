import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import type {Mosaic} from '../../src/widgets/mosaic/mosaic.js';
import {hosted, hostOf} from '../support/hosted.js';
import {appears, appearsIn, deep, finishUndo} from '../support/shadow.js';
import {anasTile, companyTiles, harborTiles, manyTiles, overTiles} from '../support/tiles.js';

type Arguments = Partial<Pick<Mosaic, 'heading' | 'headingLevel' | 'mode' | 'composer' | 'maxPhrase' | 'maxStory'>>;
type Story = StoryObj<Arguments>;

const mosaic = (args: Arguments): TemplateResult =>
  html`<hearth-mosaic
    .heading=${args.heading}
    .headingLevel=${args.headingLevel ?? 2}
    .mode=${args.mode ?? 'live'}
    .composer=${args.composer ?? 'open'}
    .maxPhrase=${args.maxPhrase ?? 60}
    .maxStory=${args.maxStory ?? 600}
  ></hearth-mosaic>`;

/** A picture that people make together, of tiles that they place themselves. Nobody is counted, and no place waits for anybody. */
const meta: Meta<Arguments> = {
  title: 'Widgets/Mosaic',
  component: 'hearth-mosaic',
  argTypes: {
    composer: {control: 'inline-radio', options: ['open', 'none']},
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    maxPhrase: {control: {type: 'number', min: 10, max: 60}},
    maxStory: {control: {type: 'number', min: 0, max: 600}},
    heading: {control: 'text'},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    ...Object.fromEntries(['endpoint', 'postTo', 'source', 'space', 'items'].map((name) => [name, {control: false}])),
  },
  render: (args, {loaded}) => hosted(hostOf(loaded), mosaic(args)),
};
export default meta;

/** Waits until there are tiles and what people do with them, and nothing is on its way any more. */
async function acting(root: HTMLElement): Promise<Mosaic> {
  const element = await appears<Mosaic>(root, 'hearth-mosaic');
  await element.act();
  await appears(root, '[data-do=save]');
  return element;
}

const tileOf = (root: HTMLElement, id: string) => appears(root, `.tile[data-id=${id}]`);

/** The people of the harbor; Ana, who looks, has not placed hers yet. */
export const Picture: Story = {
  ...overTiles(harborTiles),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
    await expect(await appears(canvasElement, '[data-do=compose]')).toBeVisible();
    await expect(canvasElement.querySelector('hearth-mosaic')!.shadowRoot!.querySelectorAll('.tile')).toHaveLength(harborTiles.length);
  },
};

/** A picture begins with few. */
export const Five: Story = {
  ...overTiles(harborTiles.slice(0, 5)),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
  },
};

/** The whole company, across all teams. */
export const Sixty: Story = {
  ...overTiles(companyTiles, {space: 'everyone'}),
  render: (args, {loaded}) => hosted(hostOf(loaded), mosaic(args), 'everyone'),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
  },
};

/** Two thousand. Each is still a tile of somebody: it can be reached, read and answered for. */
export const TwoThousand: Story = {
  ...overTiles([]),
  render: (args, {loaded}) =>
    hosted(
      hostOf(loaded),
      html`<hearth-mosaic .items=${manyTiles(2000)} .heading=${args.heading} .headingLevel=${args.headingLevel ?? 2}></hearth-mosaic>`,
    ),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('hearth-mosaic')!.shadowRoot!.querySelectorAll('.tile')).toHaveLength(2000));
  },
};

/** One sentence and one thing to do; nobody is missing. */
export const Empty: Story = {
  ...overTiles([]),
  play: async ({canvasElement}) => {
    await appears(canvasElement, '.empty');
    await appears(canvasElement, '[data-do=compose]');
  },
};

/** One’s own tile is in its place, as everybody’s: a button leads there. */
export const OwnTile: Story = {
  ...overTiles([anasTile, ...harborTiles]),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
    await userEvent.click(await tileOf(canvasElement, 'ana'));
    await expect(await appears(canvasElement, '[data-do=change]')).toBeVisible();
    await expect(await appears(canvasElement, '[data-do=remove]')).toBeVisible();
  },
};

/** What a tile says stands beside it. */
export const Details: Story = {
  ...overTiles(harborTiles),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
    await userEvent.click(await tileOf(canvasElement, 'orla'));
    await expect(await appears(canvasElement, '.story')).toBeVisible();
  },
};

/** Making a tile: what one chooses is seen at once, and chance helps out. */
export const Composing: Story = {
  ...overTiles(harborTiles.slice(0, 12)),
  play: async ({canvasElement}) => {
    await acting(canvasElement);
    await userEvent.click(await appears(canvasElement, '[data-do=compose]'));
    // The same each time, whatever chance has put together.
    for (const [part, value] of Object.entries({shape: 'leaf', pattern: 'waves', colour: 'teal', accent: 'amber'})) {
      (await appears(canvasElement, `[name=${part}][value=${value}]`)).click();
    }
    await userEvent.type(await appears<HTMLTextAreaElement>(canvasElement, 'textarea'), anasTile.tile.phrase);
  },
};

/** For ten seconds it can be taken back. */
export const Undoable: Story = {
  ...overTiles(harborTiles),
  play: async (context) => {
    await Composing.play!(context);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const bar = await appears(context.canvasElement, 'hearth-undo-bar');
    await waitFor(() => expect(deep(context.canvasElement, 'hearth-mosaic-composer')).toBeNull());
    // The time stands still while its button has the focus, so that it is there to be looked at.
    (await appearsIn(bar, 'button')).focus();
  },
};

/** Without a connection it is in the picture of whoever placed it, and waits. */
export const Queued: Story = {
  ...overTiles(harborTiles),
  play: async (context) => {
    const {canvasElement, loaded} = context;
    const element = await acting(canvasElement);
    await element.view.connection?.session();
    await Composing.play!(context);
    hostOf(loaded).faults.offline = true;
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await userEvent.click(await tileOf(canvasElement, 'ana'));
    await appears(canvasElement, '[data-do=discard]');
  },
};

/** The host failed. One may try again. */
export const Failing: Story = {
  ...overTiles([], {faults: {status: 503}}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice [data-do=retry], [data-do=retry]');
  },
};

/** The connection is gone. What was there stays. */
export const Offline: Story = {
  ...overTiles(harborTiles),
  play: async ({canvasElement, loaded}) => {
    const element = await acting(canvasElement);
    hostOf(loaded).faults.offline = true;
    await element.view.keeper?.refresh();
    await appears(canvasElement, 'hearth-notice');
  },
};

/** Signed out one can only be asked to sign in. */
export const SignedOut: Story = {
  ...overTiles(harborTiles, {as: null}),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
  },
};

/** What moderators have to decide on, with what others say of it. */
export const Moderators: Story = {
  ...overTiles(harborTiles, {as: 'mod'}),
  play: async ({canvasElement, loaded}) => {
    await hostOf(loaded).state('dmitri', {
      type: 'hearth.mosaic.tile_reported.v1',
      subject: 'orla',
      data: {reason: 'private', note: 'The drawer is mine, and I would rather not be visited.'},
    });
    await acting(canvasElement);
    await userEvent.click(await appears(canvasElement, '[data-do=queue]'));
    await appears(canvasElement, '.queue');
  },
};

/** Its author is told the reason, and may ask once to decide again. */
export const Hidden: Story = {
  ...overTiles([anasTile, ...harborTiles]),
  play: async ({canvasElement, loaded}) => {
    await hostOf(loaded).state('mod', {
      type: 'hearth.mosaic.tile_moderated.v1',
      subject: 'ana',
      data: {version: 1, decision: 'hidden', reason: 'Please leave out the name of the street.'},
    });
    const element = await acting(canvasElement);
    await element.view.keeper?.refresh();
    await userEvent.click(await tileOf(canvasElement, 'ana'));
    await appears(canvasElement, '[data-do=appeal]');
  },
};

/** Only to look at. */
export const Readonly: Story = {...Picture, args: {mode: 'readonly'}, play: async ({canvasElement}) => void (await acting(canvasElement))};

/** Without a host it shows what a page gives it, and in a preview says what is missing. */
export const Misconfigured: Story = {
  render: () => html`<hearth-mosaic mode="preview"></hearth-mosaic>`,
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'hearth-notice');
  },
};
