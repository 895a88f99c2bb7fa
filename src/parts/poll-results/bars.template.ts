import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {formatNumber} from '../../locales/numbers.js';
import {extentOf, isCoarse, placeSpan} from './poll-results.geometry.js';
import type {Extent} from './poll-results.geometry.js';
import {pictureOf} from './poll-results.model.js';
import type {ResultRow} from './poll-results.model.js';
import {ownMark} from './own.template.js';
import {HATCH, fading} from './paint.template.js';
import {rowWords, valueWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** Bars from the start of the line, one for each answer; of an order, dots on a line from the first place to the last. */
export function bars(showing: Showing): TemplateResult {
  const {localize, form, results, rows, key = ''} = showing;
  const ordered = pictureOf(form, results) === 'places';
  return html`<div class="bars ${ordered ? 'ordered' : ''}">
    ${rows.map((row, index) => {
      const {name, more} = rowWords(localize, form, row);
      return html`<div class="row ${row.own ? 'mine' : ''}">
        <div class="name"><bdi>${name}</bdi>${more ? html`<span class="more">${more}</span>` : nothing}${row.own ? ownMark(localize) : nothing}</div>
        <div class="value">${valueWords(localize, row)}</div>
        <svg class="line">${mark(showing, row, `bar${key}${index}`)}</svg>
      </div>`;
    })}
    ${ordered ? places(showing) : nothing}
  </div>`;
}

/** The numbers of the places, below the lines. */
const places = ({localize, rows}: Showing): TemplateResult =>
  html`<div class="places">${rows.map((_, index) => html`<div>${formatNumber(localize.lang, index + 1)}</div>`)}</div>`;

function mark({rows, step}: Showing, {share, place}: ResultRow, id: string): SVGTemplateResult {
  if (place !== undefined) return dot(place, rows.length, step);
  const extent = extentOf(share, step);
  if (!extent) return svg`<line class="nothing" x1="0" x2="100%" y1="50%" y2="50%" />`;
  return bar(extent, id, share.word === undefined);
}

/** A bar, and behind it the whole that it is a share of; not behind a word, of which nobody can say how much of the whole it is. */
function bar(extent: Extent, id: string, isPercent: boolean): SVGTemplateResult {
  const {sure, most} = extent;
  return svg`${isPercent ? svg`<rect class="whole" width="100%" height="100%" rx="5" />` : nothing}
    ${isCoarse(extent) ? fading(id, sure / most) : nothing}
    <g class="grown"><rect
      class="fill"
      width="${most}%"
      height="100%"
      rx="5"
      fill=${isPercent ? nothing : HATCH}
      mask=${isCoarse(extent) ? `url(#${id})` : nothing}
    /></g>`;
}

function dot(place: number, places: number, step: number): SVGTemplateResult {
  const {at, from, to} = placeSpan(place, places, step);
  const ticks = Array.from({length: places}, (_, index) => `${(index / (places - 1)) * 100}%`);
  return svg`<line class="axis" x1="0" x2="100%" y1="50%" y2="50%" />
    ${ticks.map((x) => svg`<line class="axis" x1=${x} x2=${x} y1="2" y2="10" />`)}
    ${from < to ? svg`<line class="reach" x1="${from}%" x2="${to}%" y1="50%" y2="50%" />` : svg`<circle class="fill" cx="${at}%" cy="50%" r="6" />`}`;
}
