import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {inPageHost} from '../support/in-page-host.js';
import {harborThanks} from '../support/seed.js';
import {appears, compose, deep, finishUndo} from '../support/shadow.js';
import {eventsOf} from '../support/try-it.js';

/** Each event as it is fired and posted, and the receipt for it. */
const meta: Meta = {title: 'Widgets/Kudos wall/Event log', tags: ['!autodocs']};
export default meta;

export const Live: StoryObj = eventsOf({
  tag: 'hearth-kudos-wall',
  host: () => inPageHost({said: harborThanks.slice(0, 1)}),
  act: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    const log = () => deep(canvasElement, '.log')?.textContent ?? '';
    await waitFor(() => expect(log()).toContain('hearth-sent'), {timeout: 5000});
    for (const line of ['hearth-before-send', 'hearth-kudos-given', 'POST', '"status": "stored"']) await expect(log()).toContain(line);
  },
});
