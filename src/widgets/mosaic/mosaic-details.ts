import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import type {AnswerDraftEvent, AnswerEvent} from '../../parts/question/question.events.js';
import {moderationQuestion} from '../../parts/moderation/moderation.questions.js';
import {rulingNote} from '../../parts/moderation/ruling.template.js';
import type {Topic} from './mosaic-facts.js';
import {lookInWords} from './mosaic-looks.js';
import type {Mosaic} from './mosaic.js';
import type {MosaicTile} from './mosaic.model.js';
import {exported} from '../../parts/exported.js';

/** What the words about tiles work with. */
export interface DetailsContext {
  localize: LocalizeController;
  /** Draws a tile. */
  draw: Mosaic['draw'];
  asking: AskingController<Topic>;
  /** Whether the cards of people can be opened. */
  opensCards: boolean;
  /** Answers the question that is open. */
  answer(event: AnswerEvent): void;
  /** Leaves it unanswered. */
  cancel(): void;
}

/** A tile with its words: what it looks like, whose it is, its phrase, its story. */
export function words({localize, draw}: DetailsContext, {by, data}: MosaicTile): TemplateResult {
  const {phrase, story, lang, mine} = data;
  return html`<div class="face-and-words">
    <hearth-tile-face role="img" aria-label=${lookInWords(localize, data)} .draw=${draw} .look=${data}></hearth-tile-face>
    <div>
      <p class="by"><bdi>${mine ? localize.term('mosaicYours') : (by?.name ?? localize.term('formerColleague'))}</bdi></p>
      <p class="phrase" dir="auto" lang=${lang ?? nothing}>${phrase}</p>
    </div>
    ${story ? html`<p class="story" dir="auto" lang=${lang ?? nothing}>${story}</p>` : nothing}
  </div>`;
}

/** What opens beside a tile: its words, and what the viewer may do with it. */
export function details(context: DetailsContext, item: MosaicTile): TemplateResult {
  const {localize} = context;
  const {can, data, local} = item;
  const act = (what: string, label: string) => html`<button class="quiet" data-do=${what} data-id=${item.id}>${label}</button>`;
  return html`<div class="details">
    ${words(context, item)} ${local ? html`<p class="ask">${localize.term(local.status === 'sending' ? 'sending' : 'waitingToSend')}</p>` : nothing}
    ${data.mine ? html`<div data-of=${item.id}>${rulingNote(localize, data, [])}</div>` : nothing} ${form(context, item)}
    ${
      isAsked(context, item)
        ? nothing
        : html`<div class="ask">
            ${local && local.status !== 'sending' ? act('recompose', localize.term('mosaicChange')) : nothing}
            ${local && local.status !== 'sending' ? act('discard', localize.term('discard')) : nothing}
            ${can.includes('change') && !local ? act('change', localize.term('mosaicChange')) : nothing}
            ${can.includes('appeal') ? act('appeal', localize.term('kudosAppeal')) : nothing}
            ${can.includes('remove') && !local ? act('remove', localize.term('mosaicRemove')) : nothing}
            ${context.opensCards && item.by && !data.mine ? act('person', localize.term('aboutPerson', item.by.name)) : nothing}
            ${can.includes('report') ? act('report', localize.term('kudosReport')) : nothing}
            ${can.includes('moderate') ? [act('hidden', localize.term('kudosHide')), act('removed', localize.term('kudosRemove'))] : nothing}
          </div>`
    }
  </div>`;
}

const isAsked = ({asking}: DetailsContext, {id}: MosaicTile): boolean => asking.asked?.topic.item.id === id;

/** The question that is open about a tile, if one is. */
export function form({localize, asking, answer, cancel}: DetailsContext, {id}: MosaicTile): TemplateResult | typeof nothing {
  const {asked} = asking;
  if (asked?.topic.item.id !== id) return nothing;
  return html`<hearth-question
    exportparts=${exported('question')}
    .question=${moderationQuestion(localize, asked.topic.kind, localize.term('mosaicReportAsk'))}
    .answer=${asked.answer}
    .error=${asked.error}
    @hearth-answer=${answer}
    @hearth-answer-draft=${(event: AnswerDraftEvent) => asking.keep(event.answer)}
    @hearth-answer-cancel=${cancel}
  ></hearth-question>`;
}
