import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {isRightToLeft} from '../../elements/right-to-left.js';
import {card} from './card-view.js';
import type {CardContext} from './card-view.js';
import {audienceWords} from './card-words.js';
import {circlesOf, FACES, isBlank, previewOf} from './get-to-know.model.js';
import type {Circle, Face, ShownCard} from './get-to-know.model.js';

/** What the preview works with. */
export interface Preview {
  localize: LocalizeController;
  face: Face;
  space: string;
  /** Whose eyes are tried, of those that {@link circlesOf} finds; by its place among them. */
  circle: number;
  /** Names of groups, by id. */
  groups: Readonly<Record<string, string>>;
  context: CardContext;
  choose(face: Face): void;
  chooseCircle(place: number): void;
}

/** One's own card as others see it: a tab for each of those who may look at it. */
export function preview(item: ShownCard, {localize, face, space, circle, groups, context, choose, chooseCircle}: Preview): TemplateResult {
  const circles = circlesOf(item.data, space);
  const place = face === 'team' && circles[circle] ? circle : 0;
  const data = previewOf(item.data, face, circles[place]!);
  const circleWords = (one: Circle, at: number): string =>
    'group' in one ? audienceWords(localize, one, groups) : at === 0 ? localize.term('cardFace_team') : localize.term('cardPreviewSpace', one.space);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextFace(event.key, face, isRightToLeft(event.currentTarget as HTMLElement));
    if (!to) return;
    event.preventDefault();
    choose(to);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return html`<div role="tablist" aria-label=${localize.term('cardPreview')} @keydown=${onKeyDown}>
      ${FACES.map(
        (one) =>
          html`<button
            role="tab"
            id="tab-${one}"
            aria-selected=${one === face}
            aria-controls="panel-preview"
            tabindex=${one === face ? 0 : -1}
            @click=${() => choose(one)}
          >
            ${localize.term(`cardFace_${one}`)}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="panel-preview" tabindex="0" aria-labelledby="tab-${face}">
      ${
        face === 'team' && circles[1]
          ? html`<p>
              <label for="circle">${localize.term('cardPreviewFor')}</label>
              <select id="circle" class="control" @change=${({target}: Event) => chooseCircle((target as HTMLSelectElement).selectedIndex)}>
                ${circles.map((one, at) => html`<option .selected=${at === place}>${circleWords(one, at)}</option>`)}
              </select>
            </p>`
          : ''
      }
      <p class="meta">${localize.term(`cardFaceHint_${face}`)} ${item.data.own?.published || face === 'me' ? '' : localize.term('cardFaceLater')}</p>
      ${card({...item, id: `${item.id}-preview`, data: {...data, answers: data.answers.map((answer) => ({...answer, id: `${answer.id}-preview`, can: []}))}, can: []}, context)}
      ${isBlank(data) && face !== 'me' ? html`<p class="meta">${localize.term('cardFaceNothing')}</p>` : ''}
    </div>`;
}

/** The tab that a key leads to. */
function nextFace(key: string, face: Face, isReversed: boolean): Face | undefined {
  const place = FACES.indexOf(face);
  const step = {ArrowRight: isReversed ? -1 : 1, ArrowLeft: isReversed ? 1 : -1}[key];
  if (step !== undefined) return FACES[(place + step + FACES.length) % FACES.length];
  return key === 'Home' ? FACES[0] : key === 'End' ? FACES.at(-1) : undefined;
}
