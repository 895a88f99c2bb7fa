import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {modes} from '../../elements/styles/modes.js';
import {asks} from '../../elements/styles/asks.js';
import {promise} from '../../parts/poll-promise/promise.template.js';
import {promiseStyles} from '../../parts/poll-promise/promise.styles.js';
import {endWords, optionWords} from '../../parts/poll-results/poll-results.words.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {resultsDefinitionOf} from '../../protocol/poll.js';
import {guardResults} from '../../protocol/results/guard/guard.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import {optionIds} from '../../protocol/results/definition.js';
import {parseView} from '../../protocol/views/view.js';
import {audienceOf, when} from '../../widgets/pulse-poll/poll-body.js';
import {outcome} from '../../widgets/pulse-poll/poll-outcome.js';
import {actionStyles} from '../../widgets/pulse-poll/pulse-poll-actions.styles.js';
import {PulsePoll} from '../../widgets/pulse-poll/pulse-poll.js';
import {chosen, readShown} from '../../widgets/pulse-poll/pulse-poll.model.js';
import type {ShownPoll} from '../../widgets/pulse-poll/pulse-poll.model.js';
import {numberOf} from '../server-widget.js';
import type {Attributes, ServerWidget} from '../server-widget.js';
import {frame, needsScriptLine} from '../state.template.js';
import type {PageWords} from '../words.js';
import {resultStyles, results} from './results.template.js';

/** The sheets of a poll with all that a server renders of it. */
export const pollSheets = [PulsePoll.styles!, ...modes, asks, promiseStyles, actionStyles, resultStyles];

/** A poll as it can be read. To answer it is for the page. */
export const pulsePoll: ServerWidget = {
  styles: pollSheets,
  asks: ({'poll-id': subject}) => ({name: 'poll', query: {limit: 20, subject: subject || undefined}}),
  heading: (words) => words.term('pollHeading'),
  draw({attributes, words, level, body}) {
    const poll = chosen(parseView(body, readShown).view.items, undefined);
    const heading = attributes.heading ?? this.heading(words, attributes);
    const content = poll ? pollBody(words, poll, Math.min(6, level + 1), attributes) : html`<p class="bed empty">${words.term('pollEmpty')}</p>`;
    return {template: frame(heading, level, content), hydrates: false};
  },
};

/** The question, what is promised, what one may answer, what was told of the answers, and what comes of it. */
export function pollBody(
  words: PageWords,
  poll: ShownPoll,
  level: number,
  attributes: Attributes,
  told: 'results' | 'nothing' = 'results',
): TemplateResult {
  const {localize} = words;
  const {definition, intact, phase, calledOff, removed, asked} = poll.data;
  const {question, why, lang, askedBy} = definition;
  const context = {localize, poll, level};
  const isOver = calledOff !== undefined || removed !== undefined;
  const guarded = guardedOf(poll, attributes);
  return html`<div class="bed" part="poll">
    <p class="question" part="question" role="heading" aria-level=${level} dir="auto" lang=${lang ?? nothing}>${question}</p>
    ${why ? html`<p class="why" dir="auto" lang=${lang ?? nothing}>${why}</p>` : nothing}
    <p class="facts">
      ${askedBy ? html`<span><bdi>${localize.term('pollAskedBy', askedBy)}</bdi></span>` : nothing}
      <span>${audienceOf(context)}</span> <span>${when(context)}</span>
    </p>
    ${intact && !isOver ? promise(localize, definition) : nothing}
    ${removed === undefined ? nothing : html`<p class="says">${localize.term('pollTakenAway')}</p>`}
    ${calledOff ? html`<p class="says">${localize.term('pollCalledOff')}</p>` : nothing}
    ${calledOff?.reason ? html`<blockquote dir="auto">${calledOff.reason}</blockquote>` : nothing}
    ${intact || isOver ? nothing : html`<p class="says">${localize.term('pollUnsafe_definitionchanged')}</p>`}
    ${phase === 'open' && !isOver && asked && intact ? html`${answers(words, definition.form, lang)} ${needsScriptLine(words)}` : nothing}
    ${guarded && told === 'results' ? results(words, Math.min(6, level + 1), definition, guarded) : nothing}
    ${intact && told === 'results' ? outcome(context) : nothing}
  </div>`;
}

/** What of the results may be shown; nothing where there are none, or the poll is not what its digest says. */
export function guardedOf({data}: ShownPoll, attributes: Attributes): GuardedResults | undefined {
  const {definition, results: told, calledOff, removed, intact} = data;
  if (told === undefined || calledOff || removed !== undefined || !intact) return undefined;
  const minGroup = Math.max(definition.minGroup, least(attributes, 'min-group', POLL_LIMITS.minGroup));
  const minText = Math.max(definition.minText, least(attributes, 'min-text', POLL_LIMITS.minText));
  return guardResults(resultsDefinitionOf({...definition, minGroup, minText}), told);
}

function least(attributes: Attributes, name: string, fallback: number): number {
  const number = numberOf(attributes, name);
  return Number.isInteger(number) && number >= fallback && number <= POLL_LIMITS.mostAwaited ? number : fallback;
}

/** What one may answer, as far as it is a choice. */
function answers({localize}: PageWords, form: PollForm, lang: string | undefined): TemplateResult | typeof nothing {
  if (form.type === 'pack') {
    return html`<ul class="answers">
      ${form.scale.items.map(({text}) => html`<li dir="auto" lang=${lang ?? nothing}>${text}</li>`)}
    </ul>`;
  }
  const ends = endWords(localize, form);
  if (ends) return html`<p class="hint"><bdi>${ends.low}</bdi> ${ends.first} – ${ends.last} <bdi>${ends.high}</bdi></p>`;
  const ids = optionIds(form);
  return ids.length === 0
    ? nothing
    : html`<ul class="answers">
        ${ids.map((id) => html`<li dir="auto" lang=${lang ?? nothing}>${optionWords(localize, form, id)}</li>`)}
      </ul>`;
}
