import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import type {PollResults} from '../../protocol/results/results.js';
import {dialsOf, formOfDial, isDialTold, resultsOfDial, WARNINGS} from './dials.model.js';
import type {ShownDial} from './dials.model.js';
import {distribution} from './distribution.template.js';
import {paint} from './paint.template.js';
import {rowsOf} from './poll-results.model.js';
import {formatHundredth, formatTenth} from './poll-results.numbers.js';
import {dialReasonWords} from './poll-results.words.js';
import type {Showing} from './showing.js';
import {table} from './table.template.js';

/** How high the highest column of a dial is, in rem: there are several below each other. */
const HIGHEST = 4;

/** What the dials of a pack are shown by. */
export interface DialsContext {
  localize: LocalizeController;
  form: Extract<PollForm, {type: 'pack'}>;
  results: PollResults;
  step: number;
  /** Whether the tables are shown in place of the pictures. */
  asTable: boolean;
  /** The level of the heading of each dial. */
  level: number;
}

/** What is told of each dial of a pack: a picture, the same as a table, and its mean with how sure that is. */
export function dials(context: DialsContext): TemplateResult {
  const {form, results} = context;
  return html`${paint()}
    <div class="dials">${dialsOf(form, results).map((dial) => dialOf(context, dial))}</div>
    ${sureness(context)}`;
}

function dialOf(context: DialsContext, {id, label, told}: ShownDial): TemplateResult {
  const {localize, level, asTable, results, step} = context;
  const form = formOfDial(context.form, localize.term('gaugeLow'), localize.term('gaugeHigh'));
  const ofDial = resultsOfDial(told, results);
  const showing: Showing = {
    localize,
    form,
    results: ofDial,
    rows: rowsOf(form, ofDial),
    own: undefined,
    step,
    key: id,
    caption: label,
    highest: HIGHEST,
  };
  return html`<div class="dial" data-dial=${id}>
    <div class="dial-name" role="heading" aria-level=${level} dir="auto">${label}</div>
    ${
      isDialTold(told)
        ? html`<div class="chart ${asTable ? 'put-away' : ''}" part="chart" aria-hidden="true">${distribution(showing)}</div>
            <div class="table ${asTable ? '' : 'visually-hidden'}">${table(showing)}</div>
            ${meanOf(localize, told)}`
        : html`<p class="muted">${dialReasonWords(localize, told.suppressedReason)}</p>`
    }
  </div>`;
}

/** The mean of a dial, with how sure it is. */
export function meanOf(localize: LocalizeController, {mean}: ShownDial['told']): TemplateResult | typeof nothing {
  if (!mean) return nothing;
  const [value, low, high, spread] = [mean.value, mean.low, mean.high, mean.spread].map((one) => formatTenth(localize.lang, one)) as [
    string,
    string,
    string,
    string,
  ];
  return html`<p class="muted" part="note">
    ${localize.term(mean.about ? 'gaugeMeanAbout' : 'gaugeMean', value, low, high)} ${localize.term('gaugeSpread', spread)}
  </p>`;
}

/** What is behind the figures, for those who want to know. */
function sureness({localize, form, results}: DialsContext): TemplateResult | typeof nothing {
  const all = dialsOf(form, results);
  if (!all.some(({told: {mean, reliability}}) => mean || reliability)) return nothing;
  const {lang} = localize;
  const hundredth = (value: number) => formatHundredth(lang, value);
  return html`<details class="sure">
    <summary>${localize.term('gaugeSure')}</summary>
    <p>${localize.term('gaugeIntervalWhat')}</p>
    <p>${localize.term('gaugeAlphaWhat')}</p>
    <ul>
      ${all.map(({label, told: {reliability}}) =>
        reliability
          ? html`<li>
              ${localize.term('gaugeAlpha', label, hundredth(reliability.alpha), hundredth(reliability.low), hundredth(reliability.high))}
              ${reliability.warnings.map((warning) => html`<span>${localize.term(WARNINGS[warning])}</span> `)}
            </li>`
          : html`<li>${localize.term('gaugeAlphaNone', label)}</li>`,
      )}
    </ul>
  </details>`;
}
