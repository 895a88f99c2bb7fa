import {html} from 'lit';
import {parseView} from '../../protocol/views/view.js';
import {readSeen} from '../../widgets/get-to-know/card-seen.js';
import {answer, card} from '../../widgets/get-to-know/card-view.js';
import {GetToKnow} from '../../widgets/get-to-know/get-to-know.js';
import {firstRendering, instanceOf} from '../instance.js';
import type {Attributes, ServerWidget} from '../server-widget.js';
import {frame, needsScriptLine, unfolded} from '../state.template.js';

/** Volunteers to show at most. */
const SPOTLIGHTS = 20;

const faceOf = (attributes: Attributes): GetToKnow['face'] => instanceOf(GetToKnow, attributes).face;

/**
 * Cards. Somebody's card is the widget's own; in the spotlight all volunteers stand below each other, as a server cannot turn the page; one's
 * own card to write, the question of the week and what waits for moderators are for doing, and come with the page.
 */
export const getToKnow: ServerWidget = {
  styles: GetToKnow.styles!,
  asks(attributes) {
    const {personId, spotlightSource} = instanceOf(GetToKnow, attributes);
    const face = faceOf(attributes);
    if (face === 'view') return {name: 'card', query: {limit: 1, subject: personId || undefined}};
    return face === 'spotlight' ? {name: spotlightSource || 'spotlight', query: {limit: 100}} : undefined;
  },
  heading(words, attributes) {
    const face = faceOf(attributes);
    return face === 'view' ? undefined : words.term(`cardHeading_${face}`);
  },
  draw(drawing) {
    const {attributes, body, words, level} = drawing;
    const widget = instanceOf(GetToKnow, attributes);
    if (widget.face === 'view') return {template: firstRendering(unfold(widget), drawing), hydrates: true};
    const {items} = parseView(body, readSeen).view;
    const context = {localize: words.localize, level: Math.min(6, level + 1), hidden: false, max: Infinity, lost: () => undefined};
    const shown = items
      .slice(0, SPOTLIGHTS)
      .map((item) => card({...item, can: [], data: {...item.data, answers: item.data.answers.map((one) => ({...one, can: []}))}}, context));
    const heading = attributes.heading ?? this.heading(words, attributes);
    return {template: frame(heading, level, html`${shown}${needsScriptLine(words)}`), hydrates: false};
  },
};

/** Has a card end with the answers that are folded away in the page. */
function unfold(widget: GetToKnow): GetToKnow {
  widget.cardContext = (level) => {
    const context = GetToKnow.prototype.cardContext.call(widget, level);
    const rest = widget.view.items[0]?.data.answers.slice(context.max) ?? [];
    const answers = rest.map((one) => answer({...one, can: []}, context));
    return {
      ...context,
      ...(answers.length > 0 && {
        tail: unfolded(
          html`<ul class="answers" role="list">
            ${answers}
          </ul>`,
        ),
      }),
    };
  };
  return widget;
}
