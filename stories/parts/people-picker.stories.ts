import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {PeoplePicker} from '../../src/parts/people-picker/people-picker.js';
import {hostOf} from '../support/hosted.js';
import {inPageHost} from '../support/in-page-host.js';
import type {InPageHostOptions} from '../support/in-page-host.js';
import {found, searchIn} from '../support/people.js';
import {appears, deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-people-picker', PeoplePicker);

type Arguments = Partial<Pick<PeoplePicker, 'label' | 'hint' | 'error' | 'max' | 'required' | 'disabled' | 'value' | 'invalidIds'>> & {
  onChange?: () => void;
};
type Story = StoryObj<Arguments>;

/** A picker over a directory, with people who are chosen already. */
const over = (chosen: readonly string[] = [], options: InPageHostOptions = {}): Pick<Story, 'loaders'> => ({
  loaders: [
    async () => {
      const host = await inPageHost(options);
      const value = await found(host, ...chosen);
      return {host, value};
    },
  ],
});

/** Types into the picker as a person does. */
async function type(root: HTMLElement, text: string): Promise<void> {
  await userEvent.type(await appears(root, '[role=combobox]'), text);
}

/** Finds people and teams by name. Nobody is chosen whom one did not point at. */
const meta: Meta<Arguments> = {
  title: 'Parts/People picker',
  component: 'hearth-people-picker',
  argTypes: {onChange: {table: {disable: true}}, value: {control: false}, invalidIds: {control: 'object'}},
  args: {max: 10, error: '', required: false, disabled: false, onChange: fn()},
  ...over(),
  render: (args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow room">
      <hearth-people-picker
        .label=${args.label ?? words.kudosWho}
        .hint=${args.hint ?? words.kudosWhoHint}
        .error=${args.error ?? ''}
        .max=${args.max ?? 10}
        ?required=${args.required}
        ?disabled=${args.disabled}
        .value=${args.value ?? (context.loaded.value as PeoplePicker['value'])}
        .invalidIds=${args.invalidIds ?? []}
        .search=${searchIn(hostOf(context.loaded))}
        @hearth-people-change=${args.onChange}
      ></hearth-people-picker>
    </div>`;
  },
};
export default meta;

export const Blank: Story = {};

/** People and teams, each with what tells them apart. */
export const Searching: Story = {
  play: async ({canvasElement}) => {
    await type(canvasElement, 'ma');
    await appears(canvasElement, '[role=option]');
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(deep(canvasElement, '[role=option]')).toHaveAttribute('aria-selected', 'true'));
  },
};

/** Two people of one name: their teams tell them apart. */
export const SameName: Story = {
  play: async ({canvasElement}) => {
    await type(canvasElement, 'maria santos');
    await appears(canvasElement, '[role=option]');
  },
};

/** Somebody who prefers thanks in private says so in the list. */
export const PrefersPrivate: Story = {
  play: async ({canvasElement}) => {
    await type(canvasElement, 'wanj');
    await expect(await appears(canvasElement, '.private')).toBeVisible();
  },
};

/** Chosen: one tab stop, arrow keys inside. */
export const Chosen: Story = {
  ...over(['chiara', 'Kenji', 'canteen', 'guadalupe']),
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '.chip')).toHaveTextContent('Chiara Bonetti');
  },
};

/** The host does not know one of them any more. The others are kept. */
export const Unknown: Story = {
  ...over(['chiara', 'hannes']),
  args: {invalidIds: ['hannes']},
  render: (args, context) =>
    html`<div class="narrow">
      <hearth-people-picker
        .label=${wordsOf(context).kudosWho}
        .error=${wordsOf(context)['error_unknown-person']('Hannes Brückner')}
        .value=${context.loaded.value as PeoplePicker['value']}
        .invalidIds=${args.invalidIds ?? []}
        .search=${searchIn(hostOf(context.loaded))}
      ></hearth-people-picker>
    </div>`,
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '.chip.invalid')).toBeVisible();
  },
};

/** Found nobody: it says so, and blames nobody. */
export const Nobody: Story = {
  play: async ({canvasElement}) => {
    await type(canvasElement, 'zzz');
    await waitFor(() => expect(deep(canvasElement, '.status')).toBeVisible(), {timeout: 5000});
  },
};

/** The search failed. One may try again without leaving the field. */
export const Failing: Story = {
  ...over([], {faults: {status: 503}}),
  play: async ({canvasElement, loaded}) => {
    await type(canvasElement, 'bil');
    await appears(canvasElement, '[role=option]');
    hostOf(loaded).faults.status = undefined;
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(deep(canvasElement, '[role=option]')).toHaveTextContent('Bilal Haddad'), {timeout: 5000});
  },
};

/** As many as there may be. */
export const Full: Story = {
  ...over(['chiara', 'bilal']),
  args: {max: 2},
  play: async ({canvasElement}) => {
    await type(canvasElement, 'han');
    await waitFor(() => expect(deep(canvasElement, '.status')).toBeVisible(), {timeout: 5000});
  },
};

export const Disabled: Story = {
  ...over(['chiara', 'bilal']),
  args: {disabled: true},
};
