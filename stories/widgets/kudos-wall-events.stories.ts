import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor} from 'storybook/test';
import '../../src/define/all.js';
import {eventLog} from '../support/event-log.js';
import {hosted, hostOf} from '../support/hosted.js';
import {inPageHost} from '../support/in-page-host.js';
import {harborThanks} from '../support/seed.js';
import {appears, compose, deep, finishUndo} from '../support/shadow.js';
import '../support/showcase.css';

/** Each event as it is fired and posted, and the receipt for it. */
const meta: Meta = {title: 'Widgets/Kudos wall/Event log', tags: ['!autodocs']};
export default meta;

export const Live: StoryObj = {
  loaders: [
    async () => {
      const host = await inPageHost({said: harborThanks.slice(0, 1)});
      return {host, log: eventLog(host.fetch)};
    },
  ],
  render: (_args, {loaded}) => {
    const {fetch, listen, list} = loaded.log as ReturnType<typeof eventLog>;
    return html`<div class="beside" ${listen}>
      <div>${hosted({...hostOf(loaded), fetch}, html`<hearth-kudos-wall></hearth-kudos-wall>`)}</div>
      <section aria-labelledby="log" lang="en" dir="ltr">
        <h3 id="log">What the page hears, newest first</h3>
        <ol class="log" ${list}></ol>
      </section>
    </div>`;
  },
  play: async ({canvasElement}) => {
    await appears(canvasElement, 'article');
    await compose(canvasElement, {to: 'bilal', message: 'You found the leak before any of us had looked for it.'});
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await finishUndo(canvasElement);
    const log = () => deep(canvasElement, '.log')?.textContent ?? '';
    await waitFor(() => expect(log()).toContain('hearth-sent'), {timeout: 5000});
    for (const line of ['hearth-before-send', 'hearth-kudos-given', 'POST', '"status": "stored"']) await expect(log()).toContain(line);
  },
};
