import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatNumber} from '../../locales/numbers.js';
import {ownMark} from './own.template.js';
import {optionWords} from './poll-results.words.js';
import type {Showing} from './showing.js';

/** What the person answered, where no line of the results has its mark: in their words, or in their order. */
export function yours({localize, form, own}: Showing): TemplateResult {
  return html`<div class="yours">${ownMark(localize)} ${said()}</div>`;

  function said(): TemplateResult {
    if (own === undefined || 'abstain' in own) return html`<span>${localize.term('pollAbstain')}</span>`;
    if ('text' in own) return html`<blockquote dir="auto">${own.text}</blockquote>`;
    if ('points' in own) return points(own.points);
    const ids = 'option' in own ? [own.option] : 'options' in own ? own.options : own.words;
    const items = ids.map((id) => html`<li><bdi>${optionWords(localize, form, id)}</bdi></li>`);
    return form.type === 'rank'
      ? html`<ol>
          ${items}
        </ol>`
      : html`<ul role="list">
          ${items}
        </ul>`;
  }

  /** The items of a pack, in their order, each with its point. */
  function points(given: Readonly<Record<string, string>>): TemplateResult {
    const scale = form.type === 'pack' ? form.scale : {items: [], points: 0};
    const number = (point: number) => formatNumber(localize.lang, point);
    return html`<ul role="list" class="items">
      ${scale.items.map(({id, text}) => {
        const point = given[id];
        if (point === undefined) return nothing;
        return html`<li><bdi>${text}</bdi> <span class="more">${localize.term('pollPoint', number(Number(point)), number(scale.points))}</span></li>`;
      })}
    </ul>`;
  }
}
