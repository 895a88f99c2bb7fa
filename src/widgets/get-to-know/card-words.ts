import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {formatDate} from '../../elements/intl-cache.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {reason} from '../../elements/reason.js';
import type {Reasons} from '../../elements/reason.js';
import type {CardAudience, CardField} from '../../protocol/events/card.js';
import type {CardAnswer} from '../../protocol/views/card.js';

/** What is said of a card in other words than of a thank-you, or not at all. */
const OWN: Reasons = {
  'too-many': 'cardError_too-many',
  past: 'cardError_past',
  'unknown-group': 'cardError_group',
  'unknown-image': 'cardError_image',
  unsupported: 'cardError_image',
  origin: 'cardNoRecording',
  'already-appealed': 'error_forbidden',
  removed: 'error_forbidden',
  self: 'error_other',
  'unknown-person': 'error_not-found',
};

/** Why a host did not accept something, in words, by the code of its receipt. */
export const reasonOf = (localize: LocalizeController, code: string | undefined): string => reason(localize, code, '', OWN);

const PARTS = {
  name: 'cardPart_name',
  pronouns: 'cardField_pronouns',
  pronunciation: 'cardPart_pronunciation',
  pronunciationAudio: 'cardPart_pronunciationAudio',
  workingHours: 'cardHours',
  askMeAbout: 'cardAskMeAbout',
} as const satisfies Record<CardField, string>;

/** What a part of a card is called that is not an answer, whosever card it is. */
export const partWords = (localize: LocalizeController, field: CardField): string => localize.term(PARTS[field]);

/** For whom something is, in words. */
export function audienceWords(localize: LocalizeController, audience: CardAudience, groups: Readonly<Record<string, string>>): string {
  return typeof audience === 'object'
    ? localize.term('cardOnlyGroup', groups[audience.group] ?? audience.group)
    : localize.term(`cardAudience_${audience}`);
}

const eye = svg`<svg class="eye" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12Z" /><circle cx="12" cy="12" r="3" /></svg>`;

/** For whom something is: an eye, and words. */
export const audienceLine = (localize: LocalizeController, audience: CardAudience, groups: Readonly<Record<string, string>>): TemplateResult =>
  html`<span class="for">${eye} <span>${audienceWords(localize, audience, groups)}</span></span>`;

/** The full date of a day; empty where it is none. */
export const dateWords = (lang: string, at: string | Date): string => {
  const date = new Date(at);
  return Number.isNaN(+date) ? '' : formatDate(lang, date, {dateStyle: 'long'});
};

/** Until when others see an answer. */
export function expiryWords(localize: LocalizeController, {own}: CardAnswer): string {
  if (!own?.expiresAt) return localize.term('cardNoEnd');
  return localize.term('cardUntil', dateWords(localize.lang, own.expiresAt));
}

/** What its writer is told of an answer: for whom it is, and until when. */
export function ownLine(localize: LocalizeController, answer: CardAnswer, groups: Readonly<Record<string, string>>): TemplateResult | typeof nothing {
  const {own} = answer;
  if (!own) return nothing;
  if (own.expired) return html`<p class="mine">${audienceLine(localize, 'me', groups)} <span>${localize.term('cardIsOver')}</span></p>`;
  return html`<p class="mine">
    ${audienceLine(localize, own.audience, groups)} ${own.audience === 'me' ? nothing : html`<span>${expiryWords(localize, answer)}</span>`}
  </p>`;
}
