import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ARITHMETIC} from '../../protocol/results/arithmetic.js';
import type {GaugeContext} from './gauge-context.js';
import {formatShortDay} from '../../elements/format-day.js';
import {closesAt, newestTold, packOf, trendOfSeries} from './gauge.model.js';
import {trend} from './gauge-trend.js';
import {exported} from '../../parts/exported.js';

/** What is told of the group: the newest round of which something is, and all of them side by side. */
export function group(context: GaugeContext): TemplateResult | typeof nothing {
  const {localize, level, series, results} = context;
  const newest = newestTold(series, results.of);
  if (!newest) {
    // While the first round is open, when results come is said at the question.
    if (series.rounds.every(({data}) => data.phase === 'open' || data.phase === 'draft')) return nothing;
    return html`<div class="bed" part="group">
      <div class="title" role="heading" aria-level=${level}>${localize.term('gaugeGroup')}</div>
      <p>${localize.term('gaugeGroupNone')}</p>
    </div>`;
  }
  const {round, results: told} = newest;
  const {privacy} = round.data.definition;
  return html`<div class="bed" part="group">
    <hearth-poll-results
      exportparts=${exported('poll-results')}
      .heading=${localize.term('gaugeGroup')}
      .results=${told}
      .form=${packOf(round)}
      .step=${privacy === 'unlinkable' ? ARITHMETIC.step : 1}
      .overshare=${results.isTooMuch(round)}
      heading-level=${level}
    ></hearth-poll-results>
    <p class="hint">${localize.term('gaugeGroupOf', formatShortDay(localize.lang, closesAt(round)))}</p>
    ${trend(context, trendOfSeries(series, results.of))}
  </div>`;
}
