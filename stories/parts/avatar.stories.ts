import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {Avatar} from '../../src/parts/avatar/avatar.js';
import type {AvatarPerson} from '../../src/parts/avatar/avatar.template.js';
import {findPerson} from '../../demo/seed/people/index.js';
import {groups} from '../../demo/seed/groups.js';
import {deep} from '../support/shadow.js';
import harbor from '../../demo/site/harbor-day.svg?url';

define('hearth-avatar', Avatar);

type Arguments = {person?: AvatarPerson};
type Story = StoryObj<Arguments>;

/** The picture of a person, or the initials of the name, as the name writes them. Always the same colour for the same person. */
const meta: Meta<Arguments> = {
  title: 'Parts/Avatar',
  component: 'hearth-avatar',
  argTypes: {person: {control: 'object'}},
  render: ({person}) => html`<div class="narrow row"><hearth-avatar .person=${person}></hearth-avatar></div>`,
};
export default meta;

/** A name beside its picture: that is where a name belongs. */
const named = (person: AvatarPerson) => html`<span class="named"><hearth-avatar .person=${person}></hearth-avatar><bdi>${person.name}</bdi></span>`;

const ana: AvatarPerson = {id: 'ana', name: 'Ana Ferreira'};

export const Initials: Story = {
  args: {person: ana},
  play: async ({canvasElement}) => {
    await expect(deep(canvasElement, '.avatar')).toHaveTextContent('AF');
  },
};

/** Where a script has no capitals, initials are not the custom: the first character stands alone. */
export const Scripts: Story = {
  render: () =>
    html`<div class="narrow row">
      ${['guadalupe', 'farid', 'kenji', 'padma', 'vasilis', 'hye-rin', 'selamawit', 'conor', 'teuila', 'gwil', 'bogdan', 'suda'].map((id) =>
        named(findPerson(id)!),
      )}
    </div>`,
};

/** Groups are rounded squares. */
export const Groups: Story = {
  render: () => html`<div class="narrow row">${groups.map(({id, name}) => named({id, name, kind: 'group'}))}</div>`,
};

/** It covers the initials once it is there. */
export const Picture: Story = {
  args: {person: {...ana, avatar: harbor}},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(deep(canvasElement, 'img')).toHaveClass('shown'));
  },
};

/** Where an address is no picture's, or not one to be trusted, the initials stay. */
export const NoPicture: Story = {
  args: {person: {...ana, avatar: 'data:image/svg+xml,<svg/>'}},
  play: async ({canvasElement}) => {
    await expect(deep(canvasElement, 'img')).toBeNull();
    await expect(deep(canvasElement, '.avatar')).toHaveTextContent('AF');
  },
};

/** Size and colours are the page's to choose. */
export const OwnLook: Story = {
  render: () =>
    html`<div class="narrow row">
      <span class="tall"><hearth-avatar .person=${ana}></hearth-avatar></span>
      <span class="tall plain"><hearth-avatar .person=${ana}></hearth-avatar></span>
      <span class="plain"><hearth-avatar .person=${findPerson('hannes')!}></hearth-avatar></span>
    </div>`,
};
