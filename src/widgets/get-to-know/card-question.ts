import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {TextChangeEvent} from '../../parts/text-field/text-field.events.js';
import type {ComposerWish} from './card-composer.events.js';
import type {AnswerDraft} from './get-to-know.model.js';
import {exported} from '../../parts/exported.js';

/** Grapheme clusters of a question: a limit of the protocol. */
const MAX_PROMPT = 200;

/** What the question of an answer shows, and is told. */
export interface QuestionPart {
  /** Whether it is the person's own. */
  own: boolean;
  /** Whether the answer is a new one. */
  isNew: boolean;
  /** Whether there are others to draw. */
  drawable: boolean;
  /** Whether it may touch on something sensitive. */
  sensitive: boolean;
  error: string;
  wish(wish: ComposerWish): void;
  ask(text: string): void;
  save(event: Event): void;
}

/** The question that is answered, and the ways to another one; or the field for one's own. */
export function questionPart(localize: LocalizeController, prompt: AnswerDraft['prompt'], part: QuestionPart): TemplateResult {
  const {own, isNew, drawable, sensitive, error, wish, ask, save} = part;
  if (own) {
    return html`<div>
      <p class="visually-hidden" id="question">${localize.term('cardOwnQuestion')}</p>
      <hearth-text-field
        exportparts=${exported('text-field')}
        class="own"
        label=${localize.term('cardOwnQuestion')}
        hint=${localize.term('cardOwnQuestionHint')}
        error=${error}
        .rows=${1}
        .value=${prompt.text}
        .max=${MAX_PROMPT}
        @hearth-text-change=${({value}: TextChangeEvent) => ask(value)}
        @hearth-submit-shortcut=${save}
      ></hearth-text-field>
      <p class="hint sensitive" role="status">${sensitive ? localize.term('cardSensitive') : nothing}</p>
      ${drawable ? html`<div class="turn"><button type="button" @click=${() => wish('another')}>${localize.term('cardFromDeck')}</button></div>` : nothing}
    </div>`;
  }
  return html`<div>
    <p class="question" id="question" dir="auto" lang=${prompt.lang || nothing}>${prompt.text}</p>
    ${
      isNew && drawable
        ? html`<div class="turn">
            ${(['another', 'closer', 'never', 'own'] as const).map(
              (one) => html`<button type="button" data-wish=${one} @click=${() => wish(one)}>${localize.term(`cardWish_${one}`)}</button>`,
            )}
          </div>`
        : nothing
    }
  </div>`;
}
