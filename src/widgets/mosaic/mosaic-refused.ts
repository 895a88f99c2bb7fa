import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';

/** The words that somebody wrote into a fact, if any. */
function wordsOf({event}: PendingEvent): string[] {
  const {phrase, story, note, reason: why} = event.data as Record<string, string | undefined>;
  const isReport = event.type === 'hearth.mosaic.tile_reported.v1';
  return [phrase, story, note, isReport ? undefined : why].filter((text) => text !== undefined);
}

/** What the host refused and somebody wrote: the words, why, and the ways on. Without this they would be nowhere. */
export const refusedOf = (pending: readonly PendingEvent[]): PendingEvent[] =>
  pending.filter((entry) => entry.status === 'parked' && entry.event.type.startsWith('hearth.mosaic.') && wordsOf(entry).length > 0);

export function refused(localize: LocalizeController, entry: PendingEvent): TemplateResult {
  const {event, receipt} = entry;
  const isTile = /tile_(?:placed|changed)/.test(event.type);
  const conflict = isTile && receipt?.code === 'precondition';
  const code = receipt?.errors?.[0]?.code ?? receipt?.code;
  return html`<div class="bed refused" role="group" aria-label=${localize.term('notAccepted')}>
    <p class="parked">
      ${conflict ? localize.term('mosaicConflict') : localize.term('labelled', localize.term('notAccepted'), reason(localize, code))}
    </p>
    ${wordsOf(entry).map((text) => html`<p class="story" dir="auto">${text}</p>`)}
    <div class="ask">
      ${isTile ? html`<button class="quiet" data-do="recompose" data-event=${event.id}>${localize.term('edit')}</button>` : ''}
      <button class="quiet" data-do="discard" data-event=${event.id}>${localize.term('discard')}</button>
    </div>
  </div>`;
}
