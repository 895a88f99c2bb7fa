import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {decision} from '../../parts/moderation/decision.template.js';
import {ask} from './poll-body.js';
import type {PollContext} from './poll-context.js';
import type {ShownPoll} from './pulse-poll.model.js';

type QueueContext = Pick<PollContext, 'localize' | 'asking' | 'answer' | 'cancel'>;

/** The quiet buttons above the question, for moderators: to what waits for them, and back. */
export const queueBar = (localize: LocalizeController, isQueue: boolean): TemplateResult =>
  html`<div class="bar said">
    ${
      isQueue
        ? html`<span class="name">${localize.term('pollQueue')}</span>
            <button class="quiet end" data-do="question">${localize.term('pollQueueBack')}</button>`
        : html`<button class="quiet" data-do="queue">${localize.term('pollQueue')}</button>`
    }
  </div>`;

/** The questions, and texts in results, that moderators have something to decide on. */
export function queue(context: QueueContext, items: readonly ShownPoll[]): TemplateResult {
  const {localize, asking} = context;
  const waiting = items.filter(({data}) => data.waits?.length);
  if (waiting.length === 0) return html`<p class="bed empty">${localize.term('pollQueueEmpty')}</p>`;
  return html`<ul class="queue" role="list" aria-label=${localize.term('pollQueue')}>
    ${waiting.map((item) => {
      const {definition, reports = [], removed, appealNote} = item.data;
      const {topic} = asking.asked ?? {};
      const texts = [...new Set(reports.flatMap(({textId}) => textId ?? []))];
      const ofQuestion = reports.filter(({textId}) => textId === undefined);
      const waits = [...(ofQuestion.length > 0 ? ['reported' as const] : []), ...(appealNote === undefined ? [] : ['appealed' as const])];
      const isAsked = (textId?: string) => topic?.item.id === item.id && topic.textId === textId;
      return html`<li class="bed" tabindex="-1" data-id=${item.id}>
        <p class="question" dir="auto" lang=${definition.lang ?? nothing}>${definition.question}</p>
        <p class="why" dir="auto">${definition.why}</p>
        ${
          waits.length > 0 && !isAsked()
            ? decision(localize, {waits, reports: ofQuestion, appealNote, ...(removed !== undefined && {state: 'removed', reason: removed})}, false)
            : nothing
        }
        ${texts.map((textId) => (isAsked(textId) ? nothing : ofText(localize, item, textId)))} ${ask({...context, poll: item})}
      </li>`;
    })}
  </ul>`;
}

function ofText(localize: LocalizeController, {data}: ShownPoll, textId: string): TemplateResult {
  const reports = (data.reports ?? []).filter((report) => report.textId === textId);
  return html`<div data-text=${textId}>
    <p class="hint">${localize.term('pollOfText')}</p>
    <blockquote dir="auto">${reports[0]?.text ?? ''}</blockquote>
    ${decision(localize, {waits: ['reported'], reports}, false)}
  </div>`;
}
