import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollOption} from '../../protocol/results/definition.js';

/** What an order is made by. */
export interface RankContext {
  localize: LocalizeController;
  options: readonly PollOption[];
  /** What is placed, the first first. */
  placed: readonly string[];
  place(id: string): void;
  takeOut(id: string): void;
  /** Moves something to a place, from 0 on. `by`: the control that did it, which keeps the focus. */
  move(id: string, to: number, by: 'up' | 'down' | 'position'): void;
}

/** An order that is made of buttons: each thing is placed, moved up and down, or moved to a position at once. Nothing is placed beforehand. */
export function rank(context: RankContext): TemplateResult {
  const {localize, options, placed, place} = context;
  const optionOf = (id: string) => options.find((option) => option.id === id)!;
  const rest = options.filter(({id}) => !placed.includes(id));
  return html`<div class="rank">
    ${
      placed.length === 0
        ? nothing
        : html`<p class="group-name" id="order">${localize.term('pollRankOrder')}</p>
            <ol class="order" role="list" aria-labelledby="order">
              ${placed.map((id, at) => row(context, optionOf(id), at))}
            </ol>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<p class="group-name" id="rest">${localize.term('pollRankRest')}</p>
            <ul class="rest" role="list" aria-labelledby="rest">
              ${rest.map(
                ({id, text, desc}) =>
                  html`<li>
                    <button type="button" class="place" data-place=${id} aria-describedby="hint" @click=${() => place(id)}>
                      <span class="plus" aria-hidden="true">+</span>
                      <span class="words" dir="auto">${text}${desc ? html`<span class="desc">${desc}</span>` : nothing}</span>
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}

function row({localize, placed, takeOut, move}: RankContext, {id, text}: PollOption, at: number): TemplateResult {
  const last = placed.length - 1;
  const button = (by: 'up' | 'down', label: string, sign: string, to: number) =>
    html`<button
      type="button"
      class="step"
      data-move="${by} ${id}"
      aria-label=${label}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => to >= 0 && to <= last && move(id, to, by)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<li class="placed">
    <select
      class="position"
      data-move="position ${id}"
      aria-label=${localize.term('pollRankPosition', text)}
      .value=${`${at}`}
      @change=${({target}: Event) => move(id, Number((target as HTMLSelectElement).value), 'position')}
    >
      ${placed.map((_, place) => html`<option value=${place} ?selected=${place === at}>${formatNumber(localize.lang, place + 1)}</option>`)}
    </select>
    <span class="words" dir="auto">${text}</span>
    <span class="steps">
      ${button('up', localize.term('pollRankUp', text), '↑', at - 1)} ${button('down', localize.term('pollRankDown', text), '↓', at + 1)}
      <button type="button" class="step" aria-label=${localize.term('pollRankOut', text)} @click=${() => takeOut(id)}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  </li>`;
}
