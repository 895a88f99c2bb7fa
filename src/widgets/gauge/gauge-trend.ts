import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatTenth} from '../../parts/poll-results/poll-results.numbers.js';
import type {TrendPoint} from '../../protocol/results/trend.js';
import type {GaugeContext} from './gauge-context.js';
import {formatShortDay} from '../../elements/format-day.js';
import {GAPS} from './gauge.model.js';
import type {NamedTrend} from './gauge.model.js';

/** Rounds that a picture has room for, the latest ones. The table has all. */
const DRAWN = 16;

/** The rounds side by side: a picture, and the same as a table. No line leads from one to the next: that would say that something changed. */
export function trend(context: GaugeContext, trends: readonly NamedTrend[]): TemplateResult | typeof nothing {
  const {localize, level, asTable, pack} = context;
  if (trends.length === 0) return nothing;
  const gaps = gapWords(context, trends);
  return html`<div class="trend">
    <div class="head">
      <div class="title" role="heading" aria-level=${Math.min(6, level + 1)}>${localize.term('gaugeTrend')}</div>
      <button class="quiet" data-do="table">${localize.term(asTable ? 'pollAsChart' : 'pollAsTable')}</button>
    </div>
    <p class="hint">${localize.term('gaugeTrendWhat')}</p>
    <div class="trends ${asTable ? 'put-away' : ''}" aria-hidden="true">
      ${trends.map((one) => picture(context, one, pack.scale.points))}
      ${gaps.length > 0 ? html`<div class="gaps">${gaps.map((words) => html`<p class="hint">${words}</p>`)}</div>` : nothing}
    </div>
    <div class="tables ${asTable ? '' : 'visually-hidden'}">${trends.map((one) => table(context, one))}</div>
  </div>`;
}

/** Why some rounds are not in the picture: each once, however many dials it has. */
function gapWords({localize}: GaugeContext, trends: readonly NamedTrend[]): string[] {
  const {lang} = localize;
  const [first] = trends;
  return first!.points.flatMap((point, index) => {
    const isEmpty = trends.every(({points}) => 'gap' in points[index]!);
    return isEmpty && 'gap' in point ? [localize.term('gaugeGapOn', formatShortDay(lang, point.closedAt), localize.term(GAPS[point.gap]))] : [];
  });
}

function picture({localize}: GaugeContext, {label, points}: NamedTrend, most: number): TemplateResult {
  const drawn = points.slice(-DRAWN);
  const {lang} = localize;
  return html`<div class="picture">
    <bdi class="name">${label}</bdi>
    <div class="frame">
      <span class="high">${localize.term('gaugeHigh')}</span>
      <svg>${marks(drawn, most)}</svg>
      <span class="low">${localize.term('gaugeLow')}</span>
    </div>
    <div class="ends"><span>${formatShortDay(lang, drawn[0]!.closedAt)}</span><span>${formatShortDay(lang, drawn.at(-1)!.closedAt)}</span></div>
  </div>`;
}

/** Each round in its place: its mean, and from where to where it may lie. A round that is not shown has a dotted line. */
function marks(points: readonly TrendPoint[], most: number): SVGTemplateResult[] {
  const y = (value: number) => `${((most - value) / (most - 1)) * 100}%`;
  const across = Array.from({length: most}, (_, index) => y(index + 1));
  return [
    ...across.map((at) => svg`<line class="grid" x1="0" x2="100%" y1=${at} y2=${at} />`),
    ...points.map((point, index) => {
      const x = `${((index + 0.5) / points.length) * 100}%`;
      if ('gap' in point) return svg`<line class="gap" x1=${x} x2=${x} y1="12%" y2="88%" />`;
      return svg`<line class="reach" x1=${x} x2=${x} y1=${y(point.high)} y2=${y(point.low)} /><circle class="at" cx=${x} cy=${y(point.mean)} r="4.5" />`;
    }),
  ];
}

function table({localize}: GaugeContext, {label, points}: NamedTrend): TemplateResult {
  const {lang} = localize;
  return html`<table>
    <caption>
      <bdi>${label}</bdi>
    </caption>
    <thead>
      <tr>
        <th scope="col">${localize.term('gaugeTrendColumnRound')}</th>
        <th scope="col">${localize.term('gaugeTrendColumnMean')}</th>
        <th scope="col">${localize.term('gaugeTrendColumnInterval')}</th>
      </tr>
    </thead>
    <tbody>
      ${points.map(
        (point) =>
          html`<tr>
            <th scope="row">${formatShortDay(lang, point.closedAt)}</th>
            ${
              'gap' in point
                ? html`<td colspan="2" class="why">${localize.term(GAPS[point.gap])}</td>`
                : html`<td>${formatTenth(lang, point.mean)}</td>
                    <td>${formatTenth(lang, point.low)} – ${formatTenth(lang, point.high)}</td>`
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}
