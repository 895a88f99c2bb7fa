import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {expect} from 'storybook/test';
import '../../src/define/all.js';
import {hosted, hostOf, over} from '../support/hosted.js';
import {playground} from '../support/playground.js';
import {appears} from '../support/shadow.js';

const {argTypes, apply} = playground('hearth-kudos-wall');

/** A wall with every attribute, part and token as a control. */
const meta: Meta = {
  title: 'Widgets/Kudos wall/Playground',
  component: 'hearth-kudos-wall',
  tags: ['!autodocs'],
  argTypes: {
    ...argTypes,
    heading: {control: 'text'},
    headingLevel: {control: {type: 'number', min: 2, max: 6}},
    mode: {control: 'inline-radio', options: ['live', 'readonly', 'preview']},
    composer: {control: 'inline-radio', options: ['inline', 'button', 'none']},
    defaultAudience: {control: 'inline-radio', options: ['recipient', 'group', 'everyone']},
    reactions: {control: 'text'},
    replies: {control: 'inline-radio', options: ['on', 'off']},
    values: {control: 'inline-radio', options: ['optional', 'off']},
    pageSize: {control: {type: 'number', min: 5, max: 50}},
    maxRecipients: {control: {type: 'number', min: 1, max: 50}},
    maxLength: {control: {type: 'number', min: 50, max: 2000}},
    space: {control: 'inline-radio', options: ['harbor', 'lighthouse']},
    // The host around it says these.
    ...Object.fromEntries(['endpoint', 'postTo', 'source', 'items'].map((name) => [name, {control: false}])),
  },
  args: {
    headingLevel: 2,
    mode: 'live',
    composer: 'inline',
    defaultAudience: 'group',
    reactions: 'thanks celebrate learn',
    replies: 'on',
    values: 'optional',
    pageSize: 10,
    maxRecipients: 10,
    maxLength: 500,
    space: 'harbor',
  },
};
export default meta;

export const Playground: StoryObj = {
  ...over({
    policy: {
      values: {
        harbor: [
          {id: 'ready', label: 'Leave it ready'},
          {id: 'show', label: 'Show how, not just that'},
        ],
      },
    },
  }),
  render: (args, {loaded}) =>
    hosted(
      hostOf(loaded),
      html`<hearth-kudos-wall
        .heading=${args.heading}
        .headingLevel=${args.headingLevel}
        .mode=${args.mode}
        .composer=${args.composer}
        .defaultAudience=${args.defaultAudience}
        .reactions=${args.reactions}
        .replies=${args.replies}
        .values=${args.values}
        .pageSize=${args.pageSize}
        .maxRecipients=${args.maxRecipients}
        .maxLength=${args.maxLength}
        ${ref((element) => element && apply(element as HTMLElement, args))}
      ></hearth-kudos-wall>`,
      args.space as string,
    ),
  play: async ({canvasElement}) => {
    const wall = (await appears(canvasElement, 'article')).getRootNode() as ShadowRoot;
    // What is set takes effect: the controls of the tokens do what they say.
    apply(wall.host as HTMLElement, {'--hearth-radius': '3px', '::part(heading)': 'letter-spacing: 3px'});
    await expect(getComputedStyle(wall.querySelector('article')!).borderStartStartRadius).toBe('3px');
    await expect(getComputedStyle(wall.querySelector('#heading')!).letterSpacing).toBe('3px');
    apply(wall.host as HTMLElement, {});
    await expect(getComputedStyle(wall.querySelector('#heading')!).letterSpacing).not.toBe('3px');
  },
};
