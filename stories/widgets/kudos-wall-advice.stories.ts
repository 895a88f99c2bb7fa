import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import '../../src/define/all.js';
import {hosted} from '../support/hosted.js';
import {inPageHost} from '../support/in-page-host.js';
import type {InPageHost} from '../support/in-page-host.js';
import {harborThanks} from '../support/seed.js';
import {appears} from '../support/shadow.js';
import '../support/showcase.css';

/** Where the wall does well, and where it does not. */
const meta: Meta = {title: 'Widgets/Kudos wall/Advice', tags: ['!autodocs']};
export default meta;

const figure = (good: boolean, claim: string, why: string, content: TemplateResult): TemplateResult =>
  html`<figure class=${good ? 'do' : 'dont'}>
    <figcaption lang="en" dir="ltr"><strong>${good ? 'Do' : 'Don’t'}: ${claim}</strong>${why}</figcaption>
    ${content}
  </figure>`;

export const DoAndDont: StoryObj = {
  loaders: [async () => ({hosts: await Promise.all([0, 1, 2, 3].map(() => inPageHost({said: harborThanks.slice(0, 1)})))})],
  render: (_args, {loaded}) => {
    const [one, two, three, four] = loaded.hosts as [InPageHost, InPageHost, InPageHost, InPageHost];
    return html`<div class="advice">
      ${figure(
        true,
        'name it after the place it is in',
        'A heading that says whose thanks these are helps those who go from heading to heading.',
        hosted(one, html`<hearth-kudos-wall heading="Thanks around the harbor" heading-level="3"></hearth-kudos-wall>`),
      )}
      ${figure(
        false,
        'name it after a contest',
        'No “stars”, “heroes” or “of the month”: whoever is not named would be named by that.',
        hosted(two, html`<hearth-kudos-wall heading="Heroes of the month" heading-level="3"></hearth-kudos-wall>`),
      )}
      ${figure(
        true,
        'leave the way to give thanks at the top',
        'Reading makes one think of somebody. The field is there when that happens.',
        hosted(three, html`<hearth-kudos-wall heading="Thanks, to read and to give" heading-level="3"></hearth-kudos-wall>`),
      )}
      ${figure(
        false,
        'show a wall on which nobody can write',
        'Only where people really have no account, such as a screen in the hall: mode="readonly" is for that.',
        hosted(four, html`<hearth-kudos-wall heading="Thanks, to read only" heading-level="3" mode="readonly"></hearth-kudos-wall>`),
      )}
    </div>`;
  },
  play: async ({canvasElement}) => {
    for (const {parentElement} of canvasElement.querySelectorAll('hearth-kudos-wall')) await appears(parentElement!, 'article');
  },
};
