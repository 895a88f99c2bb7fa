import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatDate} from '../../elements/intl-cache.js';
import {languageName} from '../../elements/language-name.js';
import {languages} from '../../locales/languages.js';
import {formatNumber} from '../../locales/numbers.js';
import type {PeopleChangeEvent} from '../../parts/people-picker/people-picker.events.js';
import {PRIVACY_MARKS} from '../../parts/poll-promise/promise.template.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import type {Privacy} from '../../protocol/results/arithmetic.js';
import type {ComposerContext} from './composer-context.js';
import {advice, check, input, radios, textField, wrong} from './composer-fields.js';
import {MOMENT} from './composer-words.js';
import {mostRounds, pollsOf} from './editor-rounds.js';
import {momentOf, timeOf} from './editor-times.js';
import {hasTexts, numberOf} from './poll-editor.model.js';
import {exported} from '../../parts/exported.js';

const PRIVACIES: readonly Privacy[] = ['named', 'confidential', 'unlinkable'];
const EVERY = [0, 1, 2, 4] as const;
/** The languages that Hearth speaks; without that of tests. */
const LANGUAGES = Object.keys(languages).filter((tag) => !tag.includes('-'));

/** The question, why it is asked, and who asks. */
export function question(context: ComposerContext): TemplateResult {
  const {localize, draft} = context;
  const {relang} = context;
  const own = draft.lang || localize.lang;
  const offered = LANGUAGES.includes(own) ? LANGUAGES : [own, ...LANGUAGES];
  return html`<fieldset class="part">
    <legend>${localize.term('editorPart_question')}</legend>
    ${textField(context, 'question', {
      label: localize.term('editorQuestion'),
      hint: localize.term('editorQuestionHint'),
      max: POLL_LIMITS.question,
      rows: 2,
    })}
    ${textField(context, 'why', {label: localize.term('editorWhy'), hint: localize.term('editorWhyHint'), max: POLL_LIMITS.why, rows: 2})}
    ${textField(context, 'askedBy', {label: localize.term('editorAskedBy'), hint: localize.term('editorAskedByHint'), max: POLL_LIMITS.askedBy})}
    <div class="field">
      <label for="lang">${localize.term('editorLanguage')}</label>
      <select class="control" id="lang" @change=${({target}: Event) => relang((target as HTMLSelectElement).value)}>
        ${offered.map((tag) => html`<option value=${tag} lang=${tag} .selected=${tag === own}>${languageName(tag, tag)}</option>`)}
      </select>
    </div>
  </fieldset>`;
}

/** The three promises, each with what it means: the words that people will read who are asked. */
export function privacy(context: ComposerContext): TemplateResult {
  const {localize, draft, ballots, change} = context;
  const people = numberOf(draft.minGroup) || POLL_LIMITS.minGroup;
  const sentence = (one: Privacy) => (one === 'named' ? localize.term('pollPromise_named') : localize.term(`pollPromise_${one}`, people));
  return html`<fieldset class="part" data-field="privacy" aria-describedby="hint-privacy wrong-privacy">
    <legend>${localize.term('editorPart_privacy')}</legend>
    <p class="hint" id="hint-privacy">${localize.term('editorPrivacyHint')}</p>
    <div class="cards">
      ${PRIVACIES.filter((one) => one !== 'named' || draft.type !== 'pack').map((one) => {
        const isOff = one === 'unlinkable' && !ballots;
        return html`<label class="card">
          <input
            type="radio"
            name="privacy"
            value=${one}
            .checked=${live(draft.privacy === one)}
            ?disabled=${isOff}
            aria-labelledby="privacy-${one}"
            aria-describedby=${`means-${one}${isOff ? ' no-ballots' : ''}`}
            @change=${() => change({privacy: one})}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${PRIVACY_MARKS[one]} /></svg>
          <span class="card-words">
            <strong id="privacy-${one}">${localize.term(`pollPrivacy_${one}`)}</strong>
            <span id="means-${one}">${sentence(one)}</span>
            ${isOff ? html`<em id="no-ballots">${localize.term('editorNoBallots')}</em>` : nothing}
          </span>
        </label>`;
      })}
    </div>
    ${wrong(context, 'privacy')} ${advice(context, 'privacy')}
  </fieldset>`;
}

/** Who is asked: groups, or everybody. */
export function people(context: ComposerContext): TemplateResult {
  const {localize, draft, search, change} = context;
  return html`<fieldset class="part">
    <legend>${localize.term('editorPart_people')}</legend>
    <div class="field">
      <hearth-people-picker
        exportparts=${exported('people-picker')}
        data-field="groups"
        label=${localize.term('editorGroups')}
        hint=${localize.term('editorGroupsHint')}
        error=${context.wrong('groups')}
        .max=${POLL_LIMITS.groups}
        .search=${search}
        .value=${draft.groups}
        @hearth-people-change=${({value}: PeopleChangeEvent) => change({groups: value})}
      ></hearth-people-picker>
      ${advice(context, 'groups')}
    </div>
  </fieldset>`;
}

/** What is told of the answers, to whom and from how many on. */
export function results(context: ComposerContext): TemplateResult {
  const {localize, draft} = context;
  const isUnlinkable = draft.privacy === 'unlinkable';
  const rules = [
    ...(isUnlinkable ? [] : [['after-answer', localize.term('pollFact_results_afteranswer')] as const]),
    ['after-close', localize.term('pollFact_results_afterclose')] as const,
    ['host-only', localize.term('pollFact_results_hostonly')] as const,
  ];
  const value = isUnlinkable && draft.results === 'after-answer' ? 'after-close' : draft.results;
  const least = (number: number) => localize.term('editorLeast', formatNumber(localize.lang, number));
  return html`<fieldset class="part">
    <legend>${localize.term('editorPart_results')}</legend>
    ${radios(context, 'results', {legend: localize.term('editorResultsWhen'), options: rules, value})}
    ${isUnlinkable ? html`<p class="hint">${localize.term('editorNoResultsWhileOpen')} ${localize.term('pollFact_final')}</p>` : check(context, 'allowChange', {label: localize.term('editorAllowChange')})}
    <div class="row">
      ${input(context, 'minGroup', {label: localize.term('editorMinGroup'), hint: least(POLL_LIMITS.minGroup), type: 'number', min: String(POLL_LIMITS.minGroup), max: String(POLL_LIMITS.mostAwaited)})}
      ${
        hasTexts(draft)
          ? input(context, 'minText', {
              label: localize.term('editorMinText'),
              hint: least(POLL_LIMITS.minText),
              type: 'number',
              min: String(POLL_LIMITS.minText),
              max: String(POLL_LIMITS.mostAwaited),
            })
          : nothing
      }
    </div>
  </fieldset>`;
}

/** The times at which it opens and closes, the day of the promise, and whether it is asked more than once. */
export function days(context: ComposerContext): TemplateResult {
  const {localize, draft, now} = context;
  const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
  const zone = zoneName(localize.lang, timeZone);
  return html`<fieldset class="part">
    <legend>${localize.term('editorPart_days')}</legend>
    ${radios(context, 'opens', {
      legend: localize.term('editorOpens'),
      options: [
        ['now', localize.term('editorOpens_now')],
        ['at', localize.term('editorOpens_at')],
      ],
      value: draft.opens,
    })}
    <div class="row">
      ${draft.opens === 'at' ? input(context, 'opensAt', {label: localize.term('editorOpensAt'), type: 'datetime-local', min: momentOf(now)}) : nothing}
      ${input(context, 'closesAt', {label: localize.term('editorClosesAt'), type: 'datetime-local', min: momentOf(now)})}
    </div>
    <p class="hint">${localize.term('editorZone', zone)}</p>
    ${input(context, 'outcomeDue', {label: localize.term('editorOutcomeBy'), hint: localize.term('editorOutcomeByHint'), type: 'date'})}
    ${radios(context, 'every', {
      legend: localize.term('editorEvery'),
      options: EVERY.map((weeks) => [weeks, localize.term(`editorEvery_${weeks}`)] as const),
      value: draft.every,
    })}
    ${draft.every === 0 ? nothing : rounds(context)}
  </fieldset>`;
}

function rounds(context: ComposerContext): TemplateResult {
  const {localize, draft, now} = context;
  const most = mostRounds(draft, now);
  const {lang} = localize;
  if (Number.isNaN(timeOf(draft.closesAt))) return html``;
  if (most < 2) return html`<p class="error" id="rounds" data-field="rounds" tabindex="-1">${localize.term('editorRoundsNone')}</p>`;
  const polls = pollsOf(draft, lang, now);
  const when = (time: string) => (time === '' ? '…' : formatDate(lang, new Date(time), MOMENT));
  return html`<div class="rounds">
    ${input(context, 'rounds', {label: localize.term('editorRounds'), hint: localize.term('editorRoundsHint', formatNumber(lang, most)), type: 'number', min: '2', max: String(most)})}
    <p>${localize.term('editorRoundsAre')}</p>
    <ol>
      ${polls.map(({opensAt, closesAt}) => html`<li>${localize.term('editorRound', opensAt === undefined ? localize.term('editorOpens_now') : when(opensAt), when(closesAt))}</li>`)}
    </ol>
  </div>`;
}

function zoneName(lang: string, timeZone: string): string {
  const part = new Intl.DateTimeFormat(lang, {timeZoneName: 'long'}).formatToParts(new Date()).find(({type}) => type === 'timeZoneName');
  return part?.value ?? timeZone;
}
