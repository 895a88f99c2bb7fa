import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import type {HearthHost} from '../../src/elements/hearth-host.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {inPageHost} from '../support/in-page-host.js';
import type {InPageHost} from '../support/in-page-host.js';
import {found, searchIn} from '../support/people.js';
import {harborThanks} from '../support/seed.js';
import {appears, compose, deep, finishUndo} from '../support/shadow.js';
import {sink} from '../support/sink.js';

type Arguments = Partial<Pick<HearthHost, 'endpoint' | 'space' | 'postTo' | 'source'>>;
type Story = StoryObj<Arguments>;

/** Says which host the widgets inside it talk to. It shows nothing itself. */
const meta: Meta<Arguments> = {
  title: 'Elements/Host',
  component: 'hearth-host',
  // What it is told is not for a field in a table: the stories show it.
  argTypes: Object.fromEntries(
    ['endpoint', 'space', 'postTo', 'source', 'fetch', 'headers', 'directory', 'credentials', 'messages', 'disabledFeatures'].map((name) => [
      name,
      {control: false},
    ]),
  ),
};
export default meta;

/** Everything inside it reads from one host and posts to it. */
export const Endpoint: Story = {
  ...over(),
  render: (_args, {loaded}) => hosted(hostOf(loaded), html`<hearth-kudos-wall></hearth-kudos-wall>`),
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
  },
};

/** A page's own words, by key. The rest stays Hearth's. */
export const OwnWords: Story = {
  ...over(),
  render: (_args, {loaded}) => {
    const {endpoint, fetch, headers} = hostOf(loaded);
    const messages = {kudosHeading: 'Tailwind', kudosInvite: 'Who put wind in your sails?', kudosMark_celebrate: 'Ahoy'};
    return html`<hearth-host endpoint=${endpoint} space="harbor" .fetch=${fetch} .headers=${headers} .messages=${messages}>
      <hearth-kudos-wall lang="en"></hearth-kudos-wall>
    </hearth-host>`;
  },
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '#heading')).toHaveTextContent('Tailwind');
  },
};

/**
 * No host at all: any URL that takes a POST. What it gets is shown beside the wall, as it came. What the wall shows is the page's to
 * give; whom one may thank, too.
 */
export const Sink: Story = {
  loaders: [
    async () => {
      const host = await inPageHost();
      return {host, people: await found(host, 'chiara', 'bilal'), sink: sink()};
    },
  ],
  render: (_args, {loaded}) => {
    const {url, fetch, log} = loaded.sink as ReturnType<typeof sink>;
    return html`<hearth-host post-to=${url} space="harbor" .fetch=${fetch} .directory=${searchIn(hostOf(loaded))}>
      <div class="beside">
        <hearth-kudos-wall composer="button"></hearth-kudos-wall>
        <div>
          <h3 lang="en" dir="ltr" id="posted">What the URL gets</h3>
          <pre class="posted" tabindex="0" aria-labelledby="posted" role="region" ${log}></pre>
        </div>
      </div>
    </hearth-host>`;
  },
  play: async ({canvasElement}) => {
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.posted')).toHaveTextContent('hearth.kudos.given.v1'), {timeout: 5000});
  },
};

/**
 * What a part of the page does without: here nobody reacts or replies, and no card that many sign is opened. Beside it all is as the host has it.
 */
export const SwitchedOff: Story = {
  ...over(),
  render: (_args, {loaded}) => {
    const {endpoint, fetch, headers} = hostOf(loaded);
    return html`<div class="beside">
      <div>
        <hearth-host endpoint=${endpoint} space="harbor" disabled-features="reactions replies group-card" .fetch=${fetch} .headers=${headers}>
          <hearth-kudos-wall heading="Thanks, and no more"></hearth-kudos-wall>
        </hearth-host>
      </div>
      <div>${hosted(hostOf(loaded), html`<hearth-kudos-wall></hearth-kudos-wall>`)}</div>
    </div>`;
  },
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('hearth-kudos-wall[data-state=ready]')).toHaveLength(2), {timeout: 5000});
    const [without, all] = [...canvasElement.querySelectorAll('hearth-kudos-wall')].map((wall) => wall.shadowRoot!);
    await waitFor(() => expect(all!.querySelector('[data-do=react]')).not.toBeNull());
    await expect(without!.querySelector('article')).not.toBeNull();
    await expect(without!.querySelector('[data-do=react]')).toBeNull();
  },
};

/** Two hosts and two languages on one page. */
export const TwoHosts: Story = {
  loaders: [async () => ({host: await inPageHost({said: harborThanks}), other: await inPageHost({said: harborThanks.slice(3, 4), as: 'bilal'})})],
  render: (_args, {loaded}) =>
    html`<div class="stack">
      <div lang="de" dir="ltr">${hosted(hostOf(loaded), html`<hearth-kudos-wall composer="button"></hearth-kudos-wall>`)}</div>
      <div lang="ar" dir="rtl">${hosted(loaded.other as InPageHost, html`<hearth-kudos-wall></hearth-kudos-wall>`)}</div>
    </div>`,
  play: async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelectorAll('hearth-kudos-wall[data-state=ready]')).toHaveLength(2), {timeout: 5000});
    const heading = (lang: string) => deep(canvasElement.querySelector(`.stack > [lang=${lang}] hearth-kudos-wall`)!.shadowRoot!, '#heading');
    await waitFor(() => expect(heading('de')).toHaveTextContent('Dankeschön'));
    await waitFor(() => expect(heading('ar')).toHaveTextContent('كلمات شكر'));
  },
};
