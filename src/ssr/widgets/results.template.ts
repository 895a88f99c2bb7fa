import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {areDialsTold, dialsOf, formOfDial, isDialTold, resultsOfDial} from '../../parts/poll-results/dials.model.js';
import {meanOf} from '../../parts/poll-results/dials.template.js';
import {hasRows, rowsOf} from '../../parts/poll-results/poll-results.model.js';
import {formatBand, formatDay, formatTenth} from '../../parts/poll-results/poll-results.numbers.js';
import {styles} from '../../parts/poll-results/poll-results.styles.js';
import {dialReasonWords, reasonWords} from '../../parts/poll-results/poll-results.words.js';
import type {Showing} from '../../parts/poll-results/showing.js';
import {table} from '../../parts/poll-results/table.template.js';
import {texts} from '../../parts/poll-results/texts.template.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {PollDefinition} from '../../protocol/poll.js';
import {ARITHMETIC} from '../../protocol/results/arithmetic.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import type {PollResults} from '../../protocol/results/results.js';
import type {PageWords} from '../words.js';

/** The sheets that results need where they are all tables. */
export const resultStyles = [
  styles,
  css`
    .promise svg {
      display: inline;
    }
    .told {
      margin-block-start: var(--_space);
    }
    .told-name {
      font-weight: 600;
    }
    ul.answers {
      margin-block: var(--_space);
      padding-inline-start: 1.5em;
      list-style: disc;
    }
  `,
];

/** Released results, as the tables that everybody can read: how many answered, as far as that is told, the figures, and what people wrote. */
export function results({localize}: PageWords, level: number, definition: PollDefinition, guarded: GuardedResults, heading?: string): TemplateResult {
  const {results: told, overshare} = guarded;
  const {form, privacy} = definition;
  const rows = rowsOf(form, told);
  const step = privacy === 'unlinkable' ? ARITHMETIC.step : 1;
  const showing: Showing = {localize, form, results: told, rows, own: undefined, step};
  const under = Math.min(6, level + 1);
  const figures =
    form.type === 'pack' && areDialsTold(told)
      ? dials(localize, form, told, {step, level: under})
      : hasRows(rows, told)
        ? html`<div class="table">${table(showing)}</div>`
        : nothing;
  const people =
    told.n !== undefined
      ? localize.term('pollCount', told.n)
      : told.nBand !== undefined
        ? localize.term('pollBand', formatBand(localize.lang, told.nBand))
        : '';
  const day = told.asOf === undefined ? '' : localize.term('pollAsOf', formatDay(localize.lang, told.asOf));
  const {mean} = told;
  const reason = reasonWords(localize, told);
  return html`<div class="results">
    <div class="title" role="heading" aria-level=${level}>${heading ?? localize.term('pollResults')}</div>
    ${people || day ? html`<p class="about">${[people, day].filter(Boolean).join(' ')}</p>` : nothing} ${figures}
    ${
      mean && form.type !== 'pack'
        ? html`<p class="average">
            ${localize.term(mean.about ? 'pollMeanAbout' : 'pollMean', formatTenth(localize.lang, mean.value), formatTenth(localize.lang, mean.spread))}
          </p>`
        : nothing
    }
    ${reason === undefined ? nothing : html`<p class="said">${reason}</p>`} ${told.text ? texts(localize, told.text, under, undefined) : nothing}
    ${overshare.length > 0 ? html`<p class="said">${localize.term('pollOvershare')}</p>` : nothing}
  </div>`;
}

type Pack = Extract<PollForm, {type: 'pack'}>;

/** The dials of a scale, each as a table with its mean. */
function dials(localize: LocalizeController, pack: Pack, results: PollResults, {step, level}: {step: number; level: number}): TemplateResult[] {
  const form = formOfDial(pack, localize.term('gaugeLow'), localize.term('gaugeHigh'));
  return dialsOf(pack, results).map(({id, label, told}) => {
    const ofDial = resultsOfDial(told, results);
    const showing: Showing = {localize, form, results: ofDial, rows: rowsOf(form, ofDial), own: undefined, step, key: id, caption: label};
    return html`<div class="told">
      <div class="told-name" role="heading" aria-level=${level} dir="auto">${label}</div>
      ${
        isDialTold(told)
          ? html`<div class="table">${table(showing)}</div>
              ${meanOf(localize, told)}`
          : html`<p class="muted">${dialReasonWords(localize, told.suppressedReason)}</p>`
      }
    </div>`;
  });
}
