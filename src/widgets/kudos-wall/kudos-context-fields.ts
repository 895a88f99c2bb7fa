import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {newId} from '../../protocol/cloud-event.js';
import {graphemeCount, normalizeText} from '../../protocol/text.js';
import {linkOf} from './kudos-wall.model.js';
import type {ContextDraft} from './kudos-wall.model.js';

/** A limit of the protocol: grapheme clusters of what a thank-you is about. */
const MAX_LABEL = 120;

/** What is wrong with what a thank-you is about, in words. */
export interface ContextErrors {
  label: string;
  link: string;
}

/** What is missing for the host to accept it, in words. Nothing at all may be said. */
export function contextErrors(localize: LocalizeController, {label, url}: ContextDraft): ContextErrors {
  const over = graphemeCount(normalizeText(label)) - MAX_LABEL;
  const link = url.trim();
  return {
    label: over > 0 ? localize.term('charactersOver', over) : link && !normalizeText(label) ? localize.term('kudosContextNoLabel') : '',
    link: link && !linkOf(link) ? localize.term('kudosContextNoLink') : '',
  };
}

/** The way to say what a thank-you is about, and the fields for it once somebody wants to. */
export function contextFields(
  localize: LocalizeController,
  context: ContextDraft | undefined,
  errors: ContextErrors,
  change: (context: ContextDraft) => void,
): TemplateResult {
  if (!context) {
    const open = () => change({kind: 'other', id: newId(), label: '', url: ''});
    return html`<div><button type="button" class="prompt" id="about" @click=${open}>${localize.term('kudosContext')}</button></div>`;
  }
  const typed = (member: 'label' | 'url') => (event: Event) => change({...context, [member]: (event.target as HTMLInputElement).value});
  return html`<div class="context">
    <label for="context">${localize.term('kudosContext')}</label>
    <p class="hint" id="context-hint">${localize.term('kudosContextHint')}</p>
    <input
      id="context"
      class="control"
      dir="auto"
      autocomplete="off"
      .value=${context.label}
      aria-invalid=${errors.label !== ''}
      aria-describedby="context-hint context-error"
      @input=${typed('label')}
    />
    <p class="error" id="context-error" role="alert">${errors.label}</p>
    <label for="link">${localize.term('kudosContextLink')}</label>
    <input
      id="link"
      class="control"
      inputmode="url"
      dir="ltr"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      .value=${context.url}
      aria-invalid=${errors.link !== ''}
      aria-describedby="link-error"
      @input=${typed('url')}
    />
    <p class="error" id="link-error" role="alert">${errors.link}</p>
  </div>`;
}
