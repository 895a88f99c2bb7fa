import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {decision} from '../../parts/moderation/decision.template.js';
import {form, words} from './mosaic-details.js';
import type {DetailsContext} from './mosaic-details.js';
import type {MosaicTile} from './mosaic.model.js';

/** The tiles that moderators have something to decide on, in place of the picture. */
export function queue(context: DetailsContext, items: readonly MosaicTile[]): TemplateResult {
  const {localize, asking} = context;
  if (items.length === 0) return html`<p class="bed empty">${localize.term('mosaicQueueEmpty')}</p>`;
  return html`<ul class="queue" role="list" aria-label=${localize.term('mosaicQueue')}>
    ${items.map((item) => {
      const {waits = [], reports = [], appealNote, ...data} = item.data;
      const asked = asking.asked?.topic.item.id === item.id;
      return html`<li class="bed" tabindex="-1" data-id=${item.id}>
        ${words(context, item)} ${asked ? nothing : decision(localize, {waits, reports, appealNote, ...data})} ${form(context, item)}
      </li>`;
    })}
  </ul>`;
}
