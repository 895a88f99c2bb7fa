import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import {TextField} from '../../src/parts/text-field/text-field.js';
import {appears, deep} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-text-field', TextField);

type Arguments = Partial<Pick<TextField, 'label' | 'hint' | 'value' | 'max' | 'error' | 'rows' | 'required' | 'disabled'>> & {onChange?: () => void};
type Story = StoryObj<Arguments>;

/** Some lines of text. The field grows with them; a limit never cuts what somebody writes or pastes. */
const meta: Meta<Arguments> = {
  title: 'Parts/Text field',
  component: 'hearth-text-field',
  argTypes: {onChange: {table: {disable: true}}},
  args: {value: '', max: 500, rows: 3, error: '', required: false, disabled: false, onChange: fn()},
  render: (args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow">
      <hearth-text-field
        .label=${args.label ?? words.kudosWhat}
        .hint=${args.hint ?? words.kudosWhatHint}
        .value=${args.value ?? ''}
        .max=${args.max ?? 0}
        .error=${args.error ?? ''}
        .rows=${args.rows ?? 3}
        ?required=${args.required}
        ?disabled=${args.disabled}
        @hearth-text-change=${args.onChange}
      ></hearth-text-field>
    </div>`;
  },
};
export default meta;

const leak = 'You found the leak before any of us had looked for it, and told us in a way that made us laugh. ';

export const Blank: Story = {};

/** It grows with what is written. */
export const Written: Story = {
  play: async ({args, canvasElement}) => {
    const area = await appears<HTMLTextAreaElement>(canvasElement, 'textarea');
    const before = area.getBoundingClientRect().height;
    await userEvent.type(area, 'You found the leak.{Enter}{Enter}Nobody had looked for it.{Enter}{Enter}Thank you.');
    await expect(args.onChange).toHaveBeenCalled();
    await waitFor(() => expect(area.getBoundingClientRect().height).toBeGreaterThan(before));
  },
};

/** From nine tenths of the limit on it shows what is left. */
export const NearTheLimit: Story = {
  args: {value: leak.trim(), max: 100},
  play: async ({canvasElement}) => {
    const count = await appears(canvasElement, '#count');
    await waitFor(() => expect(count).toHaveTextContent(/\d/));
  },
};

/** Past the limit nothing is cut. The excess is shown. */
export const OverTheLimit: Story = {
  args: {value: leak.repeat(2).trim(), max: 100},
  play: async ({canvasElement}) => {
    await expect(await appears(canvasElement, '#count')).toHaveClass('over');
    await expect(deep<HTMLTextAreaElement>(canvasElement, 'textarea')?.value).toBe(leak.repeat(2).trim());
  },
};

/** What is wrong stands at the field. */
export const Wrong: Story = {
  render: (_args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow">
      <hearth-text-field .label=${words.kudosWhat} .hint=${words.kudosWhatHint} .error=${words.kudosNoMessage} required></hearth-text-field>
    </div>`;
  },
};

/** Something to think about is no fault: it stands there in the colour of the text. */
export const ToThinkAbout: Story = {
  render: (_args, context) => {
    const words = wordsOf(context);
    return html`<div class="narrow">
      <hearth-text-field .label=${words.kudosWhat} .hint=${words.kudosWhatHint} .value=${'👏'} .note=${words.kudosNudge} required></hearth-text-field>
    </div>`;
  },
  play: async ({canvasElement}) => {
    const area = await appears<HTMLTextAreaElement>(canvasElement, 'textarea');
    await expect(await appears(canvasElement, '#note')).toBeVisible();
    await expect(area).toHaveAttribute('aria-invalid', 'false');
  },
};

/** A text reads in its own direction, whatever that of the page. */
export const OwnDirection: Story = {
  args: {value: 'شكرًا لأنك شرحتِ لي قصّ الشراع خطوةً بخطوة.'},
};

export const Disabled: Story = {
  args: {value: leak.trim(), disabled: true},
};
