import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {optionIds} from '../../protocol/results/definition.js';
import {bars} from './bars.template.js';
import {DOT, drawnDot} from './dots.template.js';
import {columnsOf, meanSpan} from './poll-results.geometry.js';
import type {Column} from './poll-results.geometry.js';
import {ownMark} from './own.template.js';
import {HATCH, fading} from './paint.template.js';
import {endWords, rowWords, shareWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** How high the highest column is, in rem. */
const HIGHEST = 9;

/**
 * How answers lie on a scale: columns, or dots, over its points, with what its ends mean. Where there is no room for them side by side, and where
 * points that are no neighbours are shown together, bars below each other.
 */
export function distribution(showing: Showing): TemplateResult {
  const {form, rows, step} = showing;
  const points = optionIds(form);
  const columns = columnsOf(rows, points, step);
  if (!columns) return bars(showing);
  return html`<div class="upright ${points.length > 7 ? 'long' : ''}">
      <div class="columns" .style=${`grid-template-columns:repeat(${points.length},minmax(0,1fr))`}>
        ${columns.map((column, index) => columnOf(showing, column, `column${index}`))}
      </div>
      ${axis(showing, points.length)}
    </div>
    <div class="lying ${points.length > 7 ? 'long' : ''}">${bars(showing)}</div>`;
}

function columnOf({localize, form}: Showing, column: Column, id: string): TemplateResult {
  const {row, width, most} = column;
  const {name} = rowWords(localize, form, row);
  const dots = form.type === 'recommend' && row.share.word === undefined;
  return html`<div class="column ${row.own ? 'mine' : ''} ${width > 1 ? 'together' : ''}" .style=${`grid-column:span ${width}`}>
    <div class="value">${shareWords(localize, row.share)}</div>
    ${
      most === undefined
        ? html`<svg class="upward none"><line class="nothing" x1="50%" x2="50%" y1="0" y2="100%" /></svg>`
        : html`<svg class="upward" .style=${`block-size:calc(${most * HIGHEST}rem + ${dots ? DOT : 0}px)`}>
            ${dots ? drawnDot(column, id) : drawn(column, id)}
          </svg>`
    }
    <div class="point">${name}</div>
    ${row.own ? ownMark(localize) : nothing}
  </div>`;
}

function drawn({row: {share}, width, sure = 0, most = 0}: Column, id: string): SVGTemplateResult {
  const coarse = most > sure;
  return svg`${coarse ? fading(id, sure / most, true) : nothing}
    <g class="risen"><rect
      class="fill"
      width="100%"
      height="100%"
      rx="5"
      fill=${share.word !== undefined || width > 1 ? HATCH : nothing}
      mask=${coarse ? `url(#${id})` : nothing}
    /></g>`;
}

/** What the ends of the scale mean, and the mean with its spread, each below its points. */
function axis({localize, form, results: {mean}}: Showing, points: number): TemplateResult {
  const {low, middle, high} = endWords(localize, form)!;
  return html`${mean ? html`<svg class="mean">${meanMark(meanSpan(mean, points))}</svg>` : nothing}
    <div class="ends"><bdi>${low}</bdi>${middle ? html`<bdi class="middle">${middle}</bdi>` : nothing}<bdi class="high">${high}</bdi></div>`;
}

const meanMark = ({at, from, to}: {at: number; from: number; to: number}): SVGTemplateResult =>
  svg`<line class="spread" x1="${from}%" x2="${to}%" y1="50%" y2="50%" />
    <line class="spread" x1="${from}%" x2="${from}%" y1="3" y2="13" />
    <line class="spread" x1="${to}%" x2="${to}%" y1="3" y2="13" />
    <circle class="centre" cx="${at}%" cy="50%" r="5" />`;

/** The same mark beside the words that say what it means. */
export const meanKey = (): TemplateResult => html`<svg class="key" aria-hidden="true">${meanMark({at: 50, from: 4, to: 96})}</svg>`;
