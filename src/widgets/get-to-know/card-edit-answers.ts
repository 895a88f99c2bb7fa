import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import {formatIn} from '../../elements/format-in.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {safeUrl} from '../../elements/safe-url.js';
import {twoVersions} from './card-conflict.js';
import {ownLine, reasonOf} from './card-words.js';
import type {AnswerDraft, ShownAnswer} from './get-to-know.model.js';

/** What the list of one's own answers shows them with. */
export interface OwnAnswers {
  localize: LocalizeController;
  level: number;
  hidden: boolean;
  groups: Readonly<Record<string, string>>;
  /** What stands in place of an answer, or below it. */
  instead(answer: ShownAnswer): unknown;
  below(answer: ShownAnswer): unknown;
  lost(event: Event): void;
}

const button = (what: string, label: string, about: string, disabled = false): TemplateResult =>
  html`<button class="quiet" data-do=${what} aria-describedby=${about} aria-disabled=${disabled || nothing}>${label}</button>`;

/** One's own answers, each with whom it is for, until when, and what can be done with it. */
export const ownAnswers = (answers: readonly ShownAnswer[], context: OwnAnswers): TemplateResult =>
  html`<ul class="answers" role="list">
    ${answers.map((answer, place) => ownAnswer(answer, context, {first: place === 0, last: place === answers.length - 1}))}
  </ul>`;

function ownAnswer(answer: ShownAnswer, context: OwnAnswers, {first, last}: {first: boolean; last: boolean}): TemplateResult {
  const {localize, level, hidden, groups, instead, below, lost} = context;
  const {id, prompt, text, lang, image, own, local, can} = answer;
  const src = safeUrl(image?.src);
  const about = `q-${id}`;
  const other = instead(answer);
  if (other !== undefined) return html`<li class="answer" data-answer=${id}>${other}</li>`;
  const conflict = local?.status === 'parked' && local.receipt?.code === 'precondition';
  return html`<li class="answer" part="answer" data-answer=${id} tabindex="-1">
    <div id=${about} class="question" part="question" role="heading" aria-level=${level + 1} dir="auto" lang=${prompt.lang || nothing}>
      ${prompt.text}
    </div>
    ${
      hidden
        ? html`<p class="meta">${localize.term('cardHiddenHere')}</p>`
        : html`<p class="words" part="words" dir="auto" lang=${lang || nothing}>${text}</p>
            ${src ? html`<img part="picture" alt=${image!.alt} loading="lazy" referrerpolicy="no-referrer" @error=${lost} src=${src} />` : nothing}`
    }
    ${ownLine(localize, answer, groups)} ${ruling(localize, answer)} ${below(answer)}
    ${
      conflict
        ? twoVersions(answer, local, context)
        : local
          ? localWords(localize, local)
          : own?.expired
            ? html`<div class="panel">
                <p>${localize.term('cardStillTrue')}</p>
                <div class="foot">
                  ${button('renew', localize.term('cardRenew'), about)} ${button('change', localize.term('edit'), about)}
                  ${button('remove', localize.term('cardLetGo'), about)}
                </div>
              </div>`
            : html`<div class="foot">
                ${can.includes('edit') ? button('change', localize.term('edit'), about) : nothing}
                ${first && last ? nothing : html`${button('up', localize.term('cardUp'), about, first)} ${button('down', localize.term('cardDown'), about, last)}`}
                ${button('remove', localize.term('cardLetGo'), about)}
                ${can.includes('appeal') ? button('appeal', localize.term('kudosAppeal'), about) : nothing}
              </div>`
    }
  </li>`;
}

const RULED = {pending: 'kudosPending', hidden: 'kudosHidden', removed: 'kudosRemoved'} as const;

/** What moderators decided, for whoever wrote it. */
function ruling(localize: LocalizeController, {own}: ShownAnswer): TemplateResult | typeof nothing {
  if (!own?.state) return nothing;
  return html`<div class="panel">
    <p>${localize.term(RULED[own.state])} ${own.reason ? html`<q dir="auto">${own.reason}</q>` : nothing}</p>
    ${own.appeal ? html`<p>${localize.term(own.appeal === 'open' ? 'kudosAppealOpen' : 'kudosAppealClosed')}</p>` : nothing}
  </div>`;
}

/** What something that is only on this device waits for, and what its writer can do. */
export function localWords(localize: LocalizeController, {status, receipt, until}: PendingEvent): TemplateResult {
  const words =
    status === 'parked'
      ? localize.term('labelled', localize.term('notAccepted'), reasonOf(localize, receipt?.errors?.[0]?.code ?? receipt?.code))
      : until && receipt?.code === 'rate-limited'
        ? localize.term('cardQuota', formatIn(localize.lang, until))
        : localize.term(status === 'sending' ? 'sending' : 'waitingToSend');
  return html`<p class="ask ${status}">
    <span>${words}</span>
    ${
      status === 'sending'
        ? nothing
        : html`<button class="quiet" data-do="recompose">${localize.term('edit')}</button>
            <button class="quiet" data-do="discard">${localize.term('discard')}</button>`
    }
  </p>`;
}

/** Answers that are being written, and are on this device only. */
export const draftList = (localize: LocalizeController, drafts: readonly [string, AnswerDraft][], hidden: boolean): TemplateResult | typeof nothing =>
  drafts[0] === undefined
    ? nothing
    : html`<ul class="answers drafts" role="list">
        ${drafts.map(
          ([key, {prompt, text, answerId}]) =>
            html`<li class="answer" data-draft=${key}>
              <div class="question" dir="auto" lang=${prompt.lang || nothing}>${prompt.text || localize.term('cardOwnQuestion')}</div>
              ${hidden ? nothing : html`<p class="words" dir="auto">${text}</p>`}
              <p class="mine"><span class="badge">${localize.term(answerId === undefined ? 'cardDraft' : 'cardDraftOfChange')}</span></p>
              <div class="foot">
                <button class="quiet" data-do="draft">${localize.term('cardGoOn')}</button>
                <button class="quiet" data-do="drop">${localize.term('discard')}</button>
              </div>
            </li>`,
        )}
      </ul>`;
