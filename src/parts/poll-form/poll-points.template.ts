import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import {optionIds} from '../../protocol/results/definition.js';

/** What the points of a question are shown by. */
export interface PointsContext {
  localize: LocalizeController;
  chosen: string;
  choose(option: string): void;
  /** The name of the group of radio buttons; `answer` where there is one group. */
  name?: string;
}

type Points = Extract<PollForm, {type: 'scale' | 'recommend'}>;

/** So many points stand beside each other on a telephone, too. */
const FEW = 5;

/** The points of a scale as radio buttons in a row with the words of its ends below, or below each other where there is no room for that. None is chosen beforehand. */
export function points(form: Points, {localize, chosen, choose, name = 'answer'}: PointsContext): TemplateResult {
  const ids = optionIds(form);
  const {lang} = localize;
  const middle = form.type === 'scale' && form.points % 2 === 1 ? form.middle : undefined;
  const [low, high] = form.type === 'scale' ? [form.low, form.high] : [localize.term('pollRecommendLow'), localize.term('pollRecommendHigh')];
  const labelOf = (at: number) => (at === 0 ? low : at === ids.length - 1 ? high : at === (ids.length - 1) / 2 ? middle : undefined);
  return html`<div class=${ids.length > FEW ? 'points' : 'points few'}>
      ${ids.map((id, at) => {
        const number = formatNumber(lang, Number(id));
        const point = localize.term('pollPoint', number, formatNumber(lang, Number(ids.at(-1))));
        const label = labelOf(at);
        return html`<label class="point">
          <input
            type="radio"
            name=${name}
            value=${id}
            aria-label=${label === undefined ? point : localize.term('labelled', point, label)}
            .checked=${chosen === id}
            @change=${() => choose(id)}
          />
          <span class="number" aria-hidden="true">${number}</span>
          ${label === undefined ? nothing : html`<span class="end" aria-hidden="true" dir="auto">${label}</span>`}
        </label>`;
      })}
    </div>
    <p class="ends" aria-hidden="true">
      <span dir="auto">${low}</span>${middle === undefined ? nothing : html`<span dir="auto">${middle}</span>`}<span dir="auto">${high}</span>
    </p>`;
}

/** How a face of a mood looks: how far its mouth bends. */
const BENDS = [-5, -2.5, 0, 3, 5.5];

/** Five steps with a name each, and a face beside it for those who see one sooner. */
export function moods({localize, chosen, choose}: PointsContext): TemplateResult {
  return html`<div class="moods">
    ${BENDS.map((bend, at) => {
      const id = `${at + 1}` as '1' | '2' | '3' | '4' | '5';
      return html`<label class="option mood">
        <input type="radio" name="answer" value=${id} .checked=${chosen === id} @change=${() => choose(id)} />
        <span class="words">${localize.term(`pollMood_${id}`)}</span>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          ${svg`<circle cx="12" cy="12" r="10" /><path d="M8.5 9v1M15.5 9v1M7.5 15.5q4.5 ${bend} 9 0" />`}
        </svg>
      </label>`;
    })}
  </div>`;
}
