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

/** As near to an end, as a part of the scale, half of the mark of one's own answer may reach beyond it. */
const NEAR_END = 0.18;

/** From more points than this on, columns need more room. */
const LONG = 7;

/** How high the highest column is, in rem. */
const HIGHEST = 9;

/**
 * How answers lie on a scale: columns, or dots, over its points, with what its ends mean. Where there is no room for them side by side, and where
 * points that are no neighbours are shown together, bars below each other.
 */
export function distribution(showing: Showing): TemplateResult {
  const {form, rows, step, key = ''} = showing;
  const points = optionIds(form);
  const columns = columnsOf(rows, points, step);
  if (!columns) return bars(showing);
  return html`<div class="upright ${points.length > LONG ? 'long' : ''}">
      <div class="columns" .style=${`grid-template-columns:repeat(${points.length},minmax(0,1fr))`}>
        ${columns.map((column, index) => columnOf(showing, column, `column${key}${index}`))}
      </div>
      ${ownBelow(showing, columns, points.length)} ${axis(showing, points.length)}
    </div>
    <div class="lying ${points.length > LONG ? 'long' : ''}">${bars(showing)}</div>`;
}

function columnOf({localize, form, highest = HIGHEST}: Showing, column: Column, id: string): TemplateResult {
  const {row, width, most} = column;
  const {name} = rowWords(localize, form, row);
  const dots = form.type === 'recommend' && row.share.word === undefined;
  return html`<div class="column ${row.own ? 'mine' : ''} ${width > 1 ? 'together' : ''}" .style=${`grid-column:span ${width}`}>
    <div class="value">${shareWords(localize, row.share)}</div>
    ${
      most === undefined
        ? html`<svg class="upward none"><line class="nothing" x1="50%" x2="50%" y1="0" y2="100%" /></svg>`
        : html`<svg class="upward" .style=${`block-size:calc(${most * highest}rem + ${dots ? DOT : 0}px)`}>
            ${dots ? drawnDot(column) : drawn(column, id)}
          </svg>`
    }
    <div class="point">${name}</div>
  </div>`;
}

/** The mark of what the person answered, below its column. It is wider than one: near an end it keeps to that end. */
function ownBelow({localize}: Showing, columns: readonly Column[], points: number): TemplateResult | typeof nothing {
  const column = columns.find(({row}) => row.own);
  if (!column) return nothing;
  const {from, width} = column;
  const middle = (from + width / 2) / points;
  const near = points > 4 ? NEAR_END : 0;
  const [side, at] =
    middle < near ? ['start', `${from + 1}/-1`] : middle > 1 - near ? ['end', `1/${from + width + 1}`] : ['', `${from + 1}/span ${width}`];
  return html`<div class="below" .style=${`grid-template-columns:repeat(${points},minmax(0,1fr))`}>
    <div class=${side} .style=${`grid-column:${at}`}>${ownMark(localize)}</div>
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
    <div class="ends">
      <div><bdi>${low}</bdi></div>
      ${middle ? html`<div><bdi>${middle}</bdi></div>` : nothing}
      <div><bdi>${high}</bdi></div>
    </div>`;
}

const meanMark = ({at, from, to}: {at: number; from: number; to: number}): SVGTemplateResult =>
  svg`<line class="spread" x1="${from}%" x2="${to}%" y1="50%" y2="50%" />
    <line class="spread" x1="${from}%" x2="${from}%" y1="3" y2="13" />
    <line class="spread" x1="${to}%" x2="${to}%" y1="3" y2="13" />
    <circle class="centre" cx="${at}%" cy="50%" r="5" />`;

/** The same mark beside the words that say what it means; for as long as it is in the picture. */
export const meanKey = (points: number): TemplateResult =>
  html`<svg class="key ${points > LONG ? 'long' : ''}" aria-hidden="true">${meanMark({at: 50, from: 4, to: 96})}</svg>`;
