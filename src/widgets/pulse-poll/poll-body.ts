import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {formatList} from '../../elements/format-list.js';
import {moderationQuestion} from '../../parts/moderation/moderation.questions.js';
import type {PollDraftEvent, PollSubmitEvent} from '../../parts/poll-form/poll-form.events.js';
import {promise} from '../../parts/poll-promise/promise.template.js';
import type {AnswerDraftEvent} from '../../parts/question/question.events.js';
import {ARITHMETIC} from '../../protocol/results/arithmetic.js';
import {audit} from './poll-audit.js';
import type {PollContext} from './poll-context.js';
import {outcome} from './poll-outcome.js';
import {receipt} from './poll-receipt.js';
import {formatDay} from '../../elements/format-day.js';
import {answerWords} from './poll-words.js';
import {isAsking, isCast, writtenIn} from './pulse-poll.model.js';
import {exported} from '../../parts/exported.js';

/** A poll as it stands: the question, why and who asks, what is promised, and then what there is to do or to read. */
export function body(context: PollContext): TemplateResult {
  const {localize, poll, state, level, collapsed} = context;
  const {definition, intact} = poll.data;
  const {question, why, lang, askedBy} = definition;
  const asks = isAsking(state);
  if (asks && collapsed === 'another') return closedUp(context, 'pollAnotherWaits');
  return html`<div class="bed" part="poll" data-id=${poll.id}>
    <p class="question" part="question" id="question" role="heading" aria-level=${level} tabindex="-1" dir="auto" lang=${lang ?? nothing}>
      ${question}
    </p>
    ${why ? html`<p class="why" dir="auto" lang=${lang ?? nothing}>${why}</p>` : nothing}
    <p class="facts">
      ${askedBy ? html`<span><bdi>${localize.term('pollAskedBy', askedBy)}</bdi></span>` : nothing}
      <span>${audienceOf(context)}</span>
      <span>${when(context)}</span>
    </p>
    ${intact && (asks || /^(?:answered|results)/.test(state)) ? promise(localize, definition) : nothing} ${main(context)}
    ${intact ? unsent(context) : nothing}
    ${intact ? [context.embedded ? nothing : [results(context), named(context), outcome(context)], foot(context)] : nothing} ${ask(context)}
  </div>`;
}

/** Who is asked. */
export function audienceOf({localize, poll}: Pick<PollContext, 'localize' | 'poll'>): string {
  const {audience, definition} = poll.data;
  if (!definition.groups) return localize.term('pollAsksAll');
  return localize.term(
    'pollAsks',
    formatList(
      localize.lang,
      audience.map(({name}) => name),
    ),
  );
}

/** Until when, or when it was. */
export function when({localize, poll}: Pick<PollContext, 'localize' | 'poll'>): string {
  const {phase, definition, closedAt, calledOff} = poll.data;
  const {lang} = localize;
  if (calledOff) return '';
  if (phase === 'draft') return localize.term('pollOpens', formatDay(lang, definition.opensAt));
  const day = formatDay(lang, phase === 'open' ? definition.closesAt : (closedAt ?? definition.closesAt));
  return day && localize.term(phase === 'open' ? 'pollOpenUntil' : 'pollClosedOn', day);
}

/** A question that is not asked unasked. */
function closedUp({localize, poll}: PollContext, words: 'pollAnotherWaits'): TemplateResult {
  return html`<div class="bed later" part="poll" data-id=${poll.id}>
    <p>${localize.term(words)}</p>
    <button class="quiet" data-do="show">${localize.term('pollShow')}</button>
  </div>`;
}

/** Why nobody can answer safely, by what was found. */
const UNSAFE = {
  'definition-changed': 'pollUnsafe_definitionchanged',
  privacy: 'pollUnsafe_privacy',
  'key-mismatch': 'pollUnsafe_keymismatch',
  insecure: 'pollUnsafe_insecure',
  'no-storage': 'pollUnsafe_nostorage',
  'no-place': 'pollUnsafe_noplace',
  failed: 'pollUnsafe_failed',
} as const;

/** What there is to do, or what became of it. */
function main(context: PollContext): TemplateResult | typeof nothing {
  const {localize, poll, state, active, collapsed} = context;
  const {calledOff, removed, mine, definition, phase} = poll.data;
  const standing = context.ballots.standing.state;
  const says = (...words: (TemplateResult | string)[]) => html`<div class="says">${words.map((one) => html`<p>${one}</p>`)}</div>`;
  switch (state) {
    case 'removed':
      return says(localize.term('pollTakenAway'), removed ? html`<q dir="auto">${removed}</q>` : '');
    case 'withdrawn-by-organiser':
      return says(localize.term('pollCalledOff'), calledOff?.reason ? html`<q dir="auto">${calledOff.reason}</q>` : '');
    case 'definition-changed':
    case 'key-mismatch':
    case 'unsafe':
      return unsafe(context, state);
    case 'not-eligible':
      // Who is not one of those it goes to does not see it, unless they run it: so they came after it opened.
      if (definition.series && !poll.data.asked) return says(localize.term('pollCameLater'));
      return says(localize.term(definition.privacy === 'unlinkable' ? 'pollNotEligible' : 'pollNotAsked'));
    case 'already-answered-elsewhere':
      // Whoever voted here in vain is told so.
      if (isCast(standing)) return receipt(context);
      return says(localize.term('pollElsewhere'));
    case 'token-pending':
      // Where one can only look, no right to vote is asked for.
      return active ? html`<p class="says" aria-busy="true">${localize.term('pollPreparing')}</p>` : nothing;
    case 'open-unanswered':
    case 'answering':
      // Of one that is closed the host says that nobody can begin; whoever has may end.
      if (!active || !(phase === 'closed' || poll.can.includes('answer') || poll.can.includes('change'))) return nothing;
      if (!context.isInOrder) return html`<div class="says" aria-busy="true"></div>`;
      return collapsed
        ? html`<div class="says">
            <p>${localize.term('pollPutOff')}</p>
            <div class="ask"><button class="quiet" data-do="show">${localize.term('pollShow')}</button></div>
          </div>`
        : form(context);
    case 'not-yet-open':
      return nothing;
    default:
      // Of a poll that is closed, too, people want to know what became of their vote.
      return mine?.answered || (definition.privacy === 'unlinkable' && (isCast(standing) || standing === 'waiting' || standing === 'already-voted'))
        ? receipt(context)
        : phase === 'open' && poll.data.runs
          ? html`<p class="says hint">${localize.term('pollWaitsForGroup')}</p>`
          : nothing;
  }
}

function form({localize: _, poll, options, answering, person, submit, leave}: PollContext): TemplateResult {
  return html`<hearth-poll-form
    exportparts=${exported('poll-form')}
    .definition=${poll.data.definition}
    .draft=${answering.draft}
    .options=${options}
    .failure=${answering.failure}
    .changes=${answering.changes}
    .person=${person}
    @hearth-poll-draft=${(event: PollDraftEvent) => answering.keep(event.draft)}
    @hearth-poll-submit=${(event: PollSubmitEvent) => submit(event)}
    @hearth-poll-leave=${leave}
  ></hearth-poll-form>`;
}

/** That nobody can answer safely, and why. What was written stays, to be copied. */
function unsafe(context: PollContext, state: 'definition-changed' | 'key-mismatch' | 'unsafe'): TemplateResult {
  const {localize, answering, poll} = context;
  const code = unsafeCode(context, state);
  return html`<div class="says unsafe" role="group" aria-label=${localize.term('pollUnsafe')}>
    <p><strong>${localize.term('pollUnsafe')}</strong></p>
    <p>${localize.term(UNSAFE[code])}</p>
    ${copy(localize, answering)}
    ${code === 'failed' ? html`<div class="ask"><button data-do="prepare" data-id=${poll.id}>${localize.term('retry')}</button></div>` : nothing}
  </div>`;
}

function unsafeCode({ballots, poll, isPromisedOther}: PollContext, state: 'definition-changed' | 'key-mismatch' | 'unsafe'): keyof typeof UNSAFE {
  if (state === 'definition-changed' && poll.data.intact && isPromisedOther) return 'privacy';
  if (state !== 'unsafe') return state;
  const found = ballots.standing.state;
  return Object.hasOwn(UNSAFE, found) ? (found as keyof typeof UNSAFE) : 'failed';
}

/** What was written and not sent, to be copied. */
function copy(localize: PollContext['localize'], {draft}: PollContext['answering']): TemplateResult | typeof nothing {
  const written = writtenIn(draft);
  if (written.length === 0) return nothing;
  return html`<p>${localize.term('pollCopy')}</p>
    ${written.map((one) => html`<blockquote dir="auto">${one}</blockquote>`)}`;
}

/** What somebody was still writing when the question was closed. */
function unsent({localize, answering, poll, state}: PollContext): TemplateResult | typeof nothing {
  const {phase, mine, calledOff} = poll.data;
  const isOver = (calledOff || phase === 'closed' || phase === 'archived') && !isAsking(state);
  if (!isOver || (mine?.answered && !answering.changes) || writtenIn(answering.draft).length === 0) return nothing;
  return html`<div class="says unsent" role="group" aria-label=${localize.term('error_closed')}>
    <p><strong>${localize.term('error_closed')}</strong></p>
    ${copy(localize, answering)}
  </div>`;
}

function results({poll, results: shown, overshare, own, level, localize, active}: PollContext): TemplateResult | typeof nothing {
  const {definition, phase, runs, calledOff, removed, counted} = poll.data;
  if (calledOff || removed !== undefined) return nothing;
  if (!shown) {
    // Where there are some, what shows them is on its way.
    if ((phase !== 'closed' && phase !== 'archived') || poll.data.results !== undefined) return nothing;
    const isForOthers = definition.results === 'host-only' && !runs;
    return html`<p class="says hint">${localize.term(isForOthers ? 'pollHostOnly' : counted ? 'pollNoResults_toofew' : 'pollWaitsForCount')}</p>`;
  }
  return html`<hearth-poll-results
    exportparts=${exported('poll-results')}
    class="results"
    .results=${shown}
    .form=${definition.form}
    .step=${definition.privacy === 'unlinkable' ? ARITHMETIC.step : 1}
    .own=${own}
    .overshare=${overshare}
    .reportable=${active}
    heading-level=${Math.min(6, level + 1)}
  ></hearth-poll-results>`;
}

/** Who answered what, to whoever runs a named poll. */
function named({localize, poll, level}: PollContext): TemplateResult | typeof nothing {
  const {answers, definition} = poll.data;
  if (!answers?.length) return nothing;
  return html`<div class="named">
    <div class="name" role="heading" aria-level=${Math.min(6, level + 1)}>${localize.term('pollNamedAnswers')}</div>
    <dl>
      ${answers.map(
        ({by, answer, comment}) =>
          html`<div>
            <dt><bdi>${by?.name ?? localize.term('formerColleague')}</bdi></dt>
            <dd dir="auto">${answerWords(localize, definition.form, answer)}${comment ? html`<br /><q>${comment}</q>` : nothing}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** What else there is to do. */
function foot(context: PollContext): TemplateResult | typeof nothing {
  const {localize, poll, active, asking, ballots} = context;
  const isAudited = poll.data.ballots?.auditUntil !== undefined && ballots.standing.state !== 'waiting';
  const isReported = active && poll.can.includes('report') && asking.asked?.topic.item.id !== poll.id;
  if (!isAudited && !isReported) return nothing;
  return html`<div class="ask foot">
      ${isAudited ? html`<button class="quiet" data-do="audit">${localize.term('pollAudit')}</button>` : nothing}
      ${isReported ? html`<button class="quiet end" data-do="report">${localize.term('kudosReport')}</button>` : nothing}
    </div>
    ${audit(context)}`;
}

/** The question that is open about the poll, or about a text in its results. */
export function ask({localize, poll, asking, answer, cancel}: Pick<PollContext, 'localize' | 'poll' | 'asking' | 'answer' | 'cancel'>) {
  const {asked} = asking;
  if (asked?.topic.item.id !== poll.id) return nothing;
  const {kind, textId} = asked.topic;
  return html`<hearth-question
    exportparts=${exported('question')}
    .question=${moderationQuestion(localize, kind, localize.term(textId === undefined ? 'pollReportAsk' : 'pollReportTextAsk'))}
    .answer=${asked.answer}
    .error=${asked.error}
    @hearth-answer=${answer}
    @hearth-answer-draft=${(event: AnswerDraftEvent) => asking.keep(event.answer)}
    @hearth-answer-cancel=${cancel}
  ></hearth-question>`;
}
