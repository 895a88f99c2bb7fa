import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {promise} from '../../parts/poll-promise/promise.template.js';
import type {PollForm} from '../../protocol/events/poll-form.js';
import {POLL_LIMITS} from '../../protocol/events/poll-limits.js';
import {definePoll} from '../../protocol/poll.js';
import type {PollDefinition} from '../../protocol/poll.js';
import {endOf, timeOf} from './editor-times.js';
import {openedOf} from './poll-editor.model.js';
import type {EditorDraft} from './poll-editor.model.js';
import {exported} from '../../parts/exported.js';

const WEEK = 7 * 86_400_000;

/** What a draft would be as a poll; what does not make sense yet is left out. */
export function previewOf(draft: EditorDraft, lang: string, now: number): PollDefinition {
  const opened = openedOf(draft, lang);
  const [closes, due] = [timeOf(draft.closesAt), endOf(draft.outcomeDue)];
  const number = (value: number, least: number): number => (value >= least ? value : least);
  return definePoll(
    {
      ...opened,
      form: shown(opened.form),
      minGroup: number(opened.minGroup ?? 0, POLL_LIMITS.minGroup),
      minText: number(opened.minText ?? 0, POLL_LIMITS.minText),
      opensAt: opened.opensAt || undefined,
      closesAt: new Date(Number.isNaN(closes) ? now + WEEK : closes).toISOString(),
      outcomeDue: Number.isNaN(due) ? undefined : new Date(due).toISOString(),
    },
    {pollId: 'preview', space: '', now},
  );
}

function shown(form: PollForm): PollForm {
  return 'options' in form ? {...form, options: form.options.filter(({text}) => text !== '')} : form;
}

/** The question as colleagues will see it, while it is written. What is chosen there is sent to nobody. */
export function preview(localize: LocalizeController, definition: PollDefinition): TemplateResult {
  const {question, why, askedBy, lang} = definition;
  return html`<section class="preview" aria-labelledby="preview-name">
    <p class="name" id="preview-name">${localize.term('editorPart_preview')}</p>
    ${
      question
        ? html`<div class="paper" @hearth-poll-draft=${stop}>
            <p class="asked" dir="auto" lang=${lang ?? nothing}>${question}</p>
            ${why ? html`<p class="why" dir="auto" lang=${lang ?? nothing}>${why}</p>` : nothing}
            ${askedBy ? html`<p class="hint"><bdi>${localize.term('pollAskedBy', askedBy)}</bdi></p>` : nothing} ${promise(localize, definition)}
            <hearth-poll-form exportparts=${exported('poll-form')} preview .definition=${definition}></hearth-poll-form>
          </div>`
        : html`<p class="paper empty">${localize.term('editorPreviewEmpty')}</p>`
    }
  </section>`;
}

const stop = (event: Event): void => event.stopPropagation();
