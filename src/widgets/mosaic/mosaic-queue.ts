import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {TileItem} from '../../protocol/views/mosaic.js';
import {decision} from '../../parts/moderation/decision.template.js';
import {form, words} from './mosaic-details.js';
import type {DetailsContext} from './mosaic-details.js';
import type {MosaicTile} from './mosaic.model.js';

/** The quiet buttons above the picture: to one's own tile, and for moderators to what waits for them, and back. */
export function bar(
  localize: LocalizeController,
  tiles: readonly TileItem[],
  {isQueue, mayDecide}: {isQueue: boolean; mayDecide: boolean},
): TemplateResult | typeof nothing {
  if (isQueue) {
    return html`<div class="bar said">
      <span class="name">${localize.term('mosaicQueue')}</span>
      <button class="quiet end" data-do="picture">${localize.term('mosaicQueueBack')}</button>
    </div>`;
  }
  const isThere = tiles.some(({data}) => data.mine);
  if (!isThere && !mayDecide) return nothing;
  return html`<div class="bar said">
    ${isThere ? html`<button class="quiet" data-do="mine">${localize.term('mosaicMine')}</button>` : nothing}
    ${mayDecide ? html`<button class="quiet" data-do="queue">${localize.term('mosaicQueue')}</button>` : nothing}
  </div>`;
}

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
