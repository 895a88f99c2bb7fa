import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {areDialsTold} from '../../parts/poll-results/dials.model.js';
import {dials} from '../../parts/poll-results/dials.template.js';
import {hasRows, rowsOf} from '../../parts/poll-results/poll-results.model.js';
import {formatBand, formatDay, formatTenth} from '../../parts/poll-results/poll-results.numbers.js';
import {PollResultsElement} from '../../parts/poll-results/poll-results.js';
import {reasonWords} from '../../parts/poll-results/poll-results.words.js';
import type {Showing} from '../../parts/poll-results/showing.js';
import {table} from '../../parts/poll-results/table.template.js';
import {texts} from '../../parts/poll-results/texts.template.js';
import type {PollDefinition} from '../../protocol/poll.js';
import {ARITHMETIC} from '../../protocol/results/arithmetic.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import type {PageWords} from '../words.js';

/** The sheets that results need. */
export const resultStyles = PollResultsElement.styles;

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
      ? dials({localize, form, results: told, step, asTable: true, level: under})
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
  const {mean, suppressedReason} = told;
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
    ${suppressedReason === undefined ? nothing : html`<p class="said">${reasonWords(localize, suppressedReason)}</p>`}
    ${told.text ? texts(localize, told.text, under, undefined) : nothing}
    ${overshare.length > 0 ? html`<p class="said">${localize.term('pollOvershare')}</p>` : nothing}
  </div>`;
}
