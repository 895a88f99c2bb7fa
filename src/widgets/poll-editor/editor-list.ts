import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {formatList} from '../../elements/format-list.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AskingController} from '../../parts/question/asking-controller.js';
import type {AnswerDraftEvent, AnswerEvent} from '../../parts/question/question.events.js';
import type {GuardedResults} from '../../protocol/results/guard/guard.js';
import {formatDay} from '../../elements/format-day.js';
import {questionOf} from './editor-facts.js';
import type {Topic} from './editor-facts.js';
import type {RunPoll} from './editor-overlay.js';
import {exported} from '../../parts/exported.js';

/** What the list of polls works with. */
export interface ListContext {
  localize: LocalizeController;
  /** The level of the headings of the questions. */
  level: number;
  /** Whether somebody may do something here. */
  active: boolean;
  /** Whether they may ask a question, and so ask one again. */
  asks: boolean;
  asking: AskingController<Topic>;
  /** Whether the results of a poll are open. */
  isShown(id: string): boolean;
  resultsOf(poll: RunPoll): GuardedResults | undefined;
  /** What stands there of results that nobody can open. */
  told?(poll: RunPoll, results: GuardedResults): unknown;
  answer(event: AnswerEvent): void;
  cancel(): void;
}

/** The polls that somebody runs, newest first. */
export const list = (context: ListContext, polls: readonly RunPoll[]): TemplateResult =>
  html`<ul class="polls" role="list" aria-label=${context.localize.term('editorListed')}>
    ${repeat(
      polls,
      ({id}) => id,
      (poll) => html`<li class="bed" data-id=${poll.id}>${body(context, poll)}</li>`,
    )}
  </ul>`;

function body(context: ListContext, poll: RunPoll): TemplateResult {
  const {localize, level} = context;
  const {definition, calledOff, removed, appeal} = poll.data;
  const results = context.resultsOf(poll);
  return html`<p class="tags">
      <span class="tag phase ${phaseOf(poll)}">${localize.term(`editorPhase_${phaseOf(poll)}`)}</span>
      <span class="tag">${localize.term(`pollPrivacy_${definition.privacy}`)}</span>
    </p>
    <p class="question" role="heading" aria-level=${level} tabindex="-1" dir="auto" lang=${definition.lang ?? nothing}>${definition.question}</p>
    <p class="facts"><span>${audienceOf(localize, poll)}</span> <span>${when(localize, poll)}</span></p>
    ${calledOff ? html`<p class="said-of">${localize.term('pollCalledOff')}</p>` : nothing}
    ${calledOff?.reason ? html`<blockquote dir="auto">${calledOff.reason}</blockquote>` : nothing}
    ${removed === undefined ? nothing : html`<p class="said-of">${localize.term('pollTakenAway')}</p>`}
    ${removed ? html`<blockquote dir="auto">${removed}</blockquote>` : nothing}
    ${appeal ? html`<p class="hint">${localize.term(appeal === 'open' ? 'kudosAppealOpen' : 'kudosAppealClosed')}</p>` : nothing}
    ${outcome(localize, poll)} ${waiting(context, poll)}
    ${results && (context.isShown(poll.id) ? shown(context, poll, results) : context.told?.(poll, results))} ${ask(context, poll)}
    ${actions(context, poll, results)}`;
}

/** Where a poll is, for whoever runs it. */
function phaseOf({data}: RunPoll) {
  if (data.removed !== undefined) return 'removed' as const;
  return data.calledOff ? ('calledoff' as const) : data.phase;
}

function audienceOf(localize: LocalizeController, {data}: RunPoll): string {
  if (!data.definition.groups) return localize.term('pollAsksAll');
  const names = data.audience.map(({name}) => name);
  return names.length > 0 ? localize.term('pollAsks', formatList(localize.lang, names)) : '';
}

function when(localize: LocalizeController, {data}: RunPoll): string {
  const {phase, definition, closedAt, calledOff, removed} = data;
  const {lang} = localize;
  if (calledOff || removed !== undefined) return '';
  if (phase === 'draft') return localize.term('pollOpens', formatDay(lang, definition.opensAt));
  if (phase === 'open') return localize.term('pollOpenUntil', formatDay(lang, definition.closesAt));
  return localize.term('pollClosedOn', formatDay(lang, closedAt ?? definition.closesAt));
}

/** What comes of it; that it is promised, and until when; or that it is missing. */
function outcome(localize: LocalizeController, {data}: RunPoll): TemplateResult | typeof nothing {
  const {definition, calledOff, removed, outcomeMissing} = data;
  if (calledOff || removed !== undefined) return nothing;
  if (data.outcome) {
    return html`<div class="outcome">
      <p class="label">${localize.term('pollOutcome')}</p>
      <p class="text" dir="auto">${data.outcome.text}</p>
      <p class="hint">${localize.term('pollOutcomeOn', formatDay(localize.lang, data.outcome.at))}</p>
    </div>`;
  }
  const day = formatDay(localize.lang, definition.outcomeDue);
  if (outcomeMissing) return html`<p class="missing">${localize.term('editorOutcomeMissing', day)}</p>`;
  return html`<p class="hint">${localize.term('editorOutcomeDue', day)}</p>`;
}

/** That something of it is only on this device, or that results are still to come. */
function waiting({localize, resultsOf}: ListContext, poll: RunPoll): TemplateResult | typeof nothing {
  const {local, data} = poll;
  if (local) {
    const opens = local.event.type === 'hearth.poll.opened.v1' && local.status === 'queued';
    return html`<p class="hint">${localize.term(local.status === 'sending' ? 'sending' : 'waitingToSend')}</p>
      ${
        opens
          ? html`<div class="ask">
              <button class="quiet" data-do="recompose" data-event=${local.event.id}>${localize.term('edit')}</button>
              <button class="quiet" data-do="discard" data-event=${local.event.id}>${localize.term('discard')}</button>
            </div>`
          : nothing
      }`;
  }
  const isOver = /^(?:closed|archived)$/.test(data.phase) && !data.calledOff && data.removed === undefined;
  if (!isOver || resultsOf(poll)) return nothing;
  // What is not told once they are counted never will be: there were too few to tell of.
  return html`<p class="hint">${localize.term(data.counted ? 'pollNoResults_toofew' : 'pollWaitsForCount')}</p>`;
}

function shown({localize, level}: ListContext, {id, data}: RunPoll, {results, overshare}: GuardedResults): TemplateResult {
  return html`<hearth-poll-results
      exportparts=${exported('poll-results')}
      id="results-${id}"
      class="results"
      .results=${results}
      .form=${data.definition.form}
      .overshare=${overshare.length > 0}
      .step=${data.definition.privacy === 'unlinkable' ? 5 : 1}
      heading-level=${Math.min(6, level + 1)}
    ></hearth-poll-results>
    <div class="ask">
      <button class="quiet" data-do="csv">${localize.term('editorSaveCsv')}</button>
      <button class="quiet" data-do="json">${localize.term('editorSaveJson')}</button>
    </div>`;
}

/** What one is asked before something is done with it. */
function ask({localize, asking, answer, cancel}: ListContext, poll: RunPoll): TemplateResult | typeof nothing {
  const {asked} = asking;
  if (asked?.topic.item.id !== poll.id) return nothing;
  return html`<hearth-question
    exportparts=${exported('question')}
    class="asked"
    .question=${questionOf(localize, asked.topic)}
    .answer=${asked.answer}
    .error=${asked.error}
    @hearth-answer=${answer}
    @hearth-answer-draft=${(event: AnswerDraftEvent) => asking.keep(event.answer)}
    @hearth-answer-cancel=${cancel}
  ></hearth-question>`;
}

function actions({localize, active, asks, asking, isShown}: ListContext, poll: RunPoll, results: unknown): TemplateResult | typeof nothing {
  const {id, can, data, local} = poll;
  const isAsked = asking.asked?.topic.item.id === id;
  const button = (what: string, label: string) => html`<button class="quiet" data-do=${what}>${label}</button>`;
  const may = (what: string) => active && !isAsked && can.includes(what);
  const open = isShown(id);
  return html`<div class="ask">
    ${
      results
        ? html`<button class="quiet" data-do="results" aria-expanded=${open ? 'true' : 'false'} aria-controls=${open ? `results-${id}` : nothing}>
            ${localize.term(open ? 'editorHideResults' : 'editorShowResults')}
          </button>`
        : nothing
    }
    ${may('record-outcome') ? button('record-outcome', localize.term(data.outcome ? 'editorOutcomeAgain' : 'editorOutcome')) : nothing}
    ${may('close') ? button('close', localize.term('editorClose')) : nothing}
    ${may('appeal') ? button('appeal', localize.term('kudosAppealAsk')) : nothing}
    ${may('call-off') ? button('call-off', localize.term('editorCallOff')) : nothing}
    ${active && asks && !isAsked && !local ? button('again', localize.term('editorAgain')) : nothing}
  </div>`;
}
