import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {define} from '../../src/elements/define.js';
import type {Terms} from '../../src/locales/en.js';
import {Menu} from '../../src/parts/menu/menu.js';
import type {MenuItem} from '../../src/parts/menu/menu.js';
import {appears, deep, focused} from '../support/shadow.js';
import {wordsOf} from '../support/words.js';

define('hearth-menu', Menu);

type Arguments = {onSelect?: () => void};
type Story = StoryObj<Arguments>;

/** A button with a menu that stands elsewhere: one menu serves any number of buttons. */
const button = (words: Terms, items: readonly MenuItem[], onSelect?: () => void): TemplateResult =>
  html`<div class="narrow menu">
    <button class="button" aria-haspopup="menu" aria-expanded="false" @click=${toggle(items)} @keydown=${openByKey(items)}>${words.more}</button>
    <hearth-menu @hearth-menu-select=${onSelect}></hearth-menu>
  </div>`;

const menuOf = (anchor: Element) => anchor.parentElement?.querySelector<Menu>('hearth-menu');

const toggle =
  (items: readonly MenuItem[]) =>
  ({currentTarget}: Event): void =>
    menuOf(currentTarget as Element)?.toggle(currentTarget as HTMLElement, items);

const openByKey =
  (items: readonly MenuItem[]) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const anchor = event.currentTarget as HTMLElement;
    menuOf(anchor)?.open(anchor, items, event.key === 'ArrowUp' ? 'last' : 'first');
  };

const actions = (words: Terms): MenuItem[] => [
  {id: 'edit', label: words.edit},
  {id: 'keep', label: words.kudosKeep},
  {id: 'withdraw', label: words.kudosWithdraw, danger: true},
];

/** What one can do with a thing, behind a button. Arrow keys, Home, End and first letters move in it; Escape goes back to the button. */
const meta: Meta<Arguments> = {
  title: 'Parts/Menu',
  component: 'hearth-menu',
  argTypes: {onSelect: {table: {disable: true}}},
  args: {onSelect: fn()},
  render: ({onSelect}, context) => {
    const words = wordsOf(context);
    return button(words, actions(words), onSelect);
  },
};
export default meta;

export const Open: Story = {
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button'));
    const first = await appears(canvasElement, '[role=menuitem]');
    await waitFor(() => expect(focused()).toBe(first));
    await expect(deep(canvasElement, 'button')).toHaveAttribute('aria-expanded', 'true');
  },
};

/** By keys alone: up opens it at its end, and Enter chooses. */
export const ByKeys: Story = {
  play: async ({args, canvasElement}) => {
    (await appears(canvasElement, 'button')).focus();
    await userEvent.keyboard('{ArrowUp}');
    await appears(canvasElement, '[role=menuitem]');
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(args.onSelect).toHaveBeenCalledOnce());
    await expect(deep(canvasElement, 'button')).toHaveFocus();
  },
};

/** Words that need more than one line. */
export const LongWords: Story = {
  render: ({onSelect}, context) => {
    const words = wordsOf(context);
    return button(
      words,
      [
        {id: 'one', label: words.kudosPromptPossible},
        {id: 'two', label: words.kudosWhatHint},
        {id: 'three', label: words.kudosWithdrawAsk, danger: true},
      ],
      onSelect,
    );
  },
  play: async ({canvasElement}) => {
    await userEvent.click(await appears(canvasElement, 'button'));
    await expect(await appears(canvasElement, '[role=menuitem]')).toBeVisible();
  },
};
