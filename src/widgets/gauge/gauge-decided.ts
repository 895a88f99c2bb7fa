import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../locales/numbers.js';
import type {GaugeContext} from './gauge-context.js';
import {formatShortDay} from '../../elements/format-day.js';
import {closesAt, decidedOf} from './gauge.model.js';
import type {Decided} from './gauge.model.js';

/** What was decided in each round, in order of time; or that nobody said so when it was due. */
export function decided(context: GaugeContext): TemplateResult | typeof nothing {
  const {localize, level, series} = context;
  const all = decidedOf(series);
  if (all.length === 0) return nothing;
  return html`<div class="bed" part="decided">
    <div class="title" role="heading" aria-level=${level}>${localize.term('gaugeDecided')}</div>
    <ol class="decided" role="list">
      ${all.map((one) => html`<li data-id=${one.round.id}>${entry(context, one)}</li>`)}
    </ol>
  </div>`;
}

function entry({localize}: GaugeContext, {round, state}: Decided): TemplateResult {
  const {lang} = localize;
  const {outcome, definition} = round.data;
  const closed = localize.term('pollClosedOn', formatShortDay(lang, closesAt(round)));
  const {series} = definition;
  return html`<p class="hint">${series ? `${localize.term('gaugeRound', formatNumber(lang, series.round))} · ` : nothing}${closed}</p>
    ${
      state === 'said'
        ? html`<p class="text" dir="auto">${outcome!.text}</p>
            <p class="hint">${localize.term('pollOutcomeOn', formatShortDay(lang, outcome!.at))}</p>`
        : html`<p>${localize.term(state === 'missing' ? 'pollOutcomeMissing' : 'pollOutcomeDue', formatShortDay(lang, definition.outcomeDue))}</p>`
    }`;
}
