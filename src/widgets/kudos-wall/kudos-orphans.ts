import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {writtenWords} from '../../protocol/written-words.js';
import {deedOf} from './kudos-deeds.js';
import {giveUp, standing} from './kudos-local.js';
import type {WallItem} from './kudos-wall.model.js';

/** Events about a thank-you that are worth a word where it is not there: all but reactions. */
const ABOUT = /^hearth\.(?:kudos\.(?!(?:un)?reacted)|moderation\.)/;

/** What waits, or was refused with its words, about thank-yous that are not there: without this it would be nowhere. */
export function orphansOf(items: readonly WallItem[], pending: readonly PendingEvent[], givenUp: ReadonlySet<string>): PendingEvent[] {
  const said = pending.filter(({event, status}) => {
    const {subject} = event;
    if (status === 'accepted' || !subject || !ABOUT.test(event.type)) return false;
    return status === 'parked' ? writtenWords(event).length > 0 : !givenUp.has((event.data as {replyId?: string}).replyId ?? subject);
  });
  // Most of the time nothing is, and a wall may be long.
  if (said.length === 0) return said;
  const shown = new Set(items.map(({id}) => id));
  return said.filter(({event}) => !shown.has(event.subject!));
}

/** The words, to be copied, what they wait for or why they were refused, and the way to be rid of them. */
export const orphan = (localize: LocalizeController, entry: PendingEvent): TemplateResult => {
  const {event, status} = entry;
  const words = writtenWords(event).join('\n');
  return html`<div
    class="card orphan"
    role="group"
    aria-label=${status === 'parked' ? localize.term('notAccepted') : (deedOf(localize, event)?.label ?? nothing)}
  >
    <div>
      <p class="ask ${status}"><span>${standing(localize, entry)}</span></p>
      ${words ? html`<p class="message" dir="auto">${words}</p>` : nothing}
      <div class="ask"><button class="quiet" data-do="forget" data-event=${event.id}>${giveUp(localize, entry)}</button></div>
    </div>
  </div>`;
};
