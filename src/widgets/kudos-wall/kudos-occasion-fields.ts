import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {dayOf, startOf} from './kudos-wall.model.js';
import type {OccasionDraft} from './kudos-wall.model.js';

/** Limits of the protocol: grapheme clusters of a title, and how far ahead a card may be meant for. */
const MAX_TITLE = 120;
const MAX_DAYS = 365;
const DAY = 86_400_000;

/** What is wrong with the occasion of a card, in words. */
export interface OccasionErrors {
  title: string;
  day: string;
}

/** The first and the last day that a card may be kept back until. */
const days = (now: number): [string, string] => [dayOf(new Date(now + DAY)), dayOf(new Date(now + MAX_DAYS * DAY))];

/** What is missing for the host to accept it, in words. */
export function occasionErrors(localize: LocalizeController, {title, day}: OccasionDraft, now: number): OccasionErrors {
  const count = graphemeCount(normalizeText(title));
  const [first, last] = days(now);
  const possible = day === '' || (!Number.isNaN(startOf(day).getTime()) && day >= first && day <= last);
  return {
    title: count === 0 ? localize.term('kudosOccasionNoTitle') : count > MAX_TITLE ? localize.term('charactersOver', count - MAX_TITLE) : '',
    day: possible ? '' : localize.term('kudosOccasionPast'),
  };
}

/** The fields that make a thank-you a card which others sign. */
export function occasionFields(
  localize: LocalizeController,
  occasion: OccasionDraft | undefined,
  errors: OccasionErrors,
  change: (occasion: OccasionDraft | undefined) => void,
): TemplateResult {
  const [min, max] = days(Date.now());
  const {title = '', day = ''} = occasion ?? {};
  const checked = (event: Event) => change((event.target as HTMLInputElement).checked ? {title: '', day: ''} : undefined);
  const typed = (member: keyof OccasionDraft) => (event: Event) => change({title, day, [member]: (event.target as HTMLInputElement).value});
  return html`<div class="occasion">
    <label class="choice"><input type="checkbox" .checked=${occasion !== undefined} @change=${checked} />${localize.term('kudosOccasion')}</label>
    ${
      occasion
        ? html`<p class="hint">${localize.term('kudosOccasionHint')}</p>
            <label for="title">${localize.term('kudosOccasionTitle')}</label>
            <input
              id="title"
              class="control"
              .value=${title}
              autocomplete="off"
              aria-required="true"
              aria-invalid=${errors.title !== ''}
              aria-describedby="title-error"
              @input=${typed('title')}
            />
            <p class="error" id="title-error" role="alert">${errors.title}</p>
            <label for="day">${localize.term('kudosOccasionReveal')}</label>
            <p class="hint" id="day-hint">${localize.term('kudosOccasionRevealHint')}</p>
            <input
              id="day"
              class="control"
              type="date"
              min=${min}
              max=${max}
              .value=${day}
              aria-invalid=${errors.day !== ''}
              aria-describedby="day-hint day-error"
              @input=${typed('day')}
            />
            <p class="error" id="day-error" role="alert">${errors.day}</p>`
        : nothing
    }
  </div>`;
}
