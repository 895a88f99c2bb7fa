import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {WallItem} from './kudos-wall.model.js';

/**
 * A card without the words of its thank-you: they were taken down while replies are left, or are between others and no business of a
 * moderator who is asked about a reply.
 */
export const trace = (localize: LocalizeController, {id, data}: WallItem, rest: unknown): TemplateResult =>
  html`<article class="card trace" part="item" tabindex="0" data-id=${id} aria-labelledby="who-${id}">
    <div>
      <p class="head" id="who-${id}">${localize.term(data.state === 'removed' ? 'kudosTrace' : 'kudosBetweenOthers')}</p>
      ${rest}
    </div>
  </article>`;
