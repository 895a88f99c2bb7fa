import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {newId} from '../../protocol/cloud-event.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {lineField} from './kudos-line-field.js';
import {linkOf} from './kudos-wall.model.js';
import type {ContextDraft} from './kudos-wall.model.js';

/** A limit of the protocol: grapheme clusters of what a thank-you is about. */
const MAX_LABEL = 120;

/** What is wrong with what a thank-you is about, in words. */
export interface ContextErrors {
  context: string;
  link: string;
}

/** What is missing for the host to accept it, in words. Nothing at all may be said. */
export function contextErrors(localize: LocalizeController, context: ContextDraft | undefined): ContextErrors {
  const {label = '', url = ''} = context ?? {};
  const over = graphemeCount(normalizeText(label)) - MAX_LABEL;
  const link = url.trim();
  return {
    context: over > 0 ? localize.term('charactersOver', over) : link && !normalizeText(label) ? localize.term('kudosContextNoLabel') : '',
    link: link && !linkOf(link) ? localize.term('kudosContextNoLink') : '',
  };
}

/** The way to say what a thank-you is about, and the fields for it once somebody wants to. */
export function contextFields(
  localize: LocalizeController,
  context: ContextDraft | undefined,
  errors: ContextErrors | undefined,
  change: (context: ContextDraft) => void,
): TemplateResult {
  if (!context) {
    const open = () => change({kind: 'other', id: newId(), label: '', url: ''});
    return html`<div><button type="button" class="prompt" id="about" @click=${open}>${localize.term('kudosContext')}</button></div>`;
  }
  return html`<div class="context">
    ${lineField({
      id: 'context',
      label: localize.term('kudosContext'),
      hint: localize.term('kudosContextHint'),
      value: context.label,
      error: errors?.context ?? '',
      change: (label) => change({...context, label}),
    })}
    ${lineField({
      id: 'link',
      label: localize.term('kudosContextLink'),
      kind: 'url',
      value: context.url,
      error: errors?.link ?? '',
      change: (url) => change({...context, url}),
    })}
  </div>`;
}
