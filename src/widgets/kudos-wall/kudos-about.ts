import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {safeUrl} from '../../elements/safe-url.js';
import type {KudosContext} from '../../protocol/views/kudos-more.js';
import {namesIn} from './kudos-names.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import type {WallItem} from './kudos-wall.model.js';

/** What a card says about its thank-you beside the words: what it was for, where it stands, what recipients are asked, who keeps it close. */
export function about(localize: LocalizeController, {data, can}: WallItem): TemplateResult | typeof nothing {
  const {context, consent, keptBy} = data;
  const isRecipient = can.includes('consent');
  const ruling = rulingNote(localize, data, can);
  const asked = consent === 'asked' ? (isRecipient ? askConsent(localize) : note(localize.term('kudosConsentAsked'))) : nothing;
  const declined = consent === 'decline' ? note(localize.term('kudosConsentDeclined')) : nothing;
  const kept = keptBy.length > 0 ? note(localize.term('kudosKeptBy', namesIn(localize, keptBy))) : nothing;
  const purpose = purposeLine(localize, context);
  return [ruling, asked, declined, kept, purpose].every((part) => part === nothing)
    ? nothing
    : html`${purpose} ${ruling} ${asked} ${declined} ${kept}`;
}

/** What a thank-you is about, where it says so. */
export function purposeLine(localize: LocalizeController, context: KudosContext | undefined): TemplateResult | typeof nothing {
  if (!context) return nothing;
  const url = safeUrl(context.url);
  return html`<p class="purpose">
    ${localize.term('kudosFor')}
    ${url ? html`<a href=${url} rel="noopener noreferrer nofollow" dir="auto">${context.label}</a>` : html`<bdi>${context.label}</bdi>`}
  </p>`;
}

const note = (words: string): TemplateResult => html`<p class="ask"><span>${words}</span></p>`;

/** Asks somebody who is thanked whether others may see it. */
const askConsent = (localize: LocalizeController): TemplateResult =>
  html`<div class="ask consent" role="group" aria-label=${localize.term('kudosConsentAsk')}>
    <span>${localize.term('kudosConsentAsk')}</span>
    <button class="quiet" data-do="accept">${localize.term('kudosConsentAccept')}</button>
    <button class="quiet" data-do="decline">${localize.term('kudosConsentDecline')}</button>
  </div>`;
