import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatList} from '../../elements/format-list.js';
import {formatNumber} from '../../locales/numbers.js';
import {formatTenth} from '../../parts/poll-results/poll-results.numbers.js';
import type {GaugeContext} from './gauge-context.js';
import {formatShortDay} from '../../elements/format-day.js';
import type {OwnDial} from './own-dials.model.js';

/** One's own dials, and that they stay here. */
export function mine(context: GaugeContext): TemplateResult | typeof nothing {
  const {localize, gauge, level, own, pack, series} = context;
  if (gauge.showOwn === 'never') return nothing;
  const shown = own.shown(pack);
  const asks = series.current.data.asked && series.current.data.phase === 'open';
  if (!shown && !own.forgotten && !asks) return nothing;
  return html`<div class="bed mine" part="mine">
    <div class="title" id="mine" role="heading" aria-level=${level} tabindex="-1">${localize.term('gaugeMine')}</div>
    ${
      own.forgotten
        ? html`<p>${localize.term('gaugeForgotten')}</p>
            <div class="ask"><button class="quiet" data-do="restore">${localize.term('gaugeForgetUndo')}</button></div>`
        : shown
          ? html`<p class="hint">
                ${localize.term(isPast(context, shown.latest.pollId) ? 'gaugeMineOfPast' : 'gaugeMineOf', formatShortDay(localize.lang, shown.latest.closesAt))}
              </p>
              <ul class="own" role="list">
                ${shown.dials.map((dial) => html`<li data-dial=${dial.id}>${dialOf(context, dial)}</li>`)}
              </ul>
              <div class="ask"><button class="quiet" data-do="forget">${localize.term('gaugeForget')}</button></div>`
          : html`<p>${localize.term('gaugeMineAfter')}</p>`
    }
    <p class="hint">${localize.term('gaugeMineHere')}</p>
  </div>`;
}

/** Whether a round is over, by the host: the clock of a device may be wrong. One that the host shows no more is. */
const isPast = ({series}: GaugeContext, pollId: string): boolean => series.rounds.find(({id}) => id === pollId)?.data.phase !== 'open';

function dialOf({localize, pack}: GaugeContext, {label, mean, before}: OwnDial): TemplateResult {
  const {points} = pack.scale;
  const {lang} = localize;
  const past = before.map((round) => localize.term('gaugeBeforeOne', formatTenth(lang, round.mean), formatShortDay(lang, round.closesAt)));
  return html`<div class="line">
      <bdi class="name">${label}</bdi>
      <span class="value"> ${mean === undefined ? nothing : localize.term('gaugeDialIs', formatTenth(lang, mean), formatNumber(lang, points))} </span>
    </div>
    ${
      mean === undefined
        ? html`<p class="hint">${localize.term('gaugeDialFew')}</p>`
        : html`<svg class="dial" aria-hidden="true">
              ${drawn(
                points,
                mean,
                before.map((round) => round.mean),
              )}
            </svg>
            <div class="ends"><span>${localize.term('gaugeLow')}</span><span>${localize.term('gaugeHigh')}</span></div>`
    }
    ${past.length > 0 ? html`<p class="hint">${localize.term('gaugeBefore', formatList(lang, past))}</p>` : nothing}`;
}

/** A line with a mark at each point, a dot where one is, and quiet rings where one was. There is no mark for what would be good. */
function drawn(points: number, mean: number, before: readonly number[]): SVGTemplateResult {
  const at = (point: number) => `${((point - 1) / (points - 1)) * 100}%`;
  return svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
    ${Array.from({length: points}, (_, index) => at(index + 1)).map((x) => svg`<line class="axis" x1=${x} x2=${x} y1="7" y2="17" />`)}
    ${before.map((one) => svg`<circle class="was" cx=${at(one)} cy="50%" r="5" />`)}
    <circle class="is" cx=${at(mean)} cy="50%" r="8" />`;
}
