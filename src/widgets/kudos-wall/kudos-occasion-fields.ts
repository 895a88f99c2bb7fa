import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {lineField} from './kudos-line-field.js';
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
export function occasionErrors(localize: LocalizeController, occasion: OccasionDraft | undefined, now: number): OccasionErrors {
  if (!occasion) return {title: '', day: ''};
  const {title, day} = occasion;
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
  errors: OccasionErrors | undefined,
  change: (occasion: OccasionDraft | undefined) => void,
): TemplateResult {
  const {title = '', day = ''} = occasion ?? {};
  const checked = (event: Event) => change((event.target as HTMLInputElement).checked ? {title: '', day: ''} : undefined);
  return html`<div class="occasion">
    <label class="choice"><input type="checkbox" .checked=${occasion !== undefined} @change=${checked} />${localize.term('kudosOccasion')}</label>
    ${
      occasion
        ? html`<p class="hint">${localize.term('kudosOccasionHint')}</p>
            ${lineField({
              id: 'title',
              label: localize.term('kudosOccasionTitle'),
              value: title,
              error: errors?.title ?? '',
              required: true,
              change: (value) => change({title: value, day}),
            })}
            ${lineField({
              id: 'day',
              label: localize.term('kudosOccasionReveal'),
              hint: localize.term('kudosOccasionRevealHint'),
              kind: 'date',
              days: days(Date.now()),
              value: day,
              error: errors?.day ?? '',
              change: (value) => change({title, day: value}),
            })}`
        : nothing
    }
  </div>`;
}
