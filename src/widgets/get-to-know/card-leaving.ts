import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Timed} from '../../elements/undo-window.js';
import {undoBar} from '../../parts/undo-bar/undo-bar.template.js';
import type {CardAnswering} from './card-answering.js';

/** What is about to leave the device: a picture on its way, and the bar to undo what was just saved. */
export function leaving(widget: Timed, localize: LocalizeController, answering: CardAnswering, undo: () => void): TemplateResult {
  return html`${answering.uploading ? html`<p class="said meta" role="status">${localize.term('cardUploading')}</p>` : nothing}
  ${undoBar(widget, localize, answering, () => localize.term(answering.held?.draft ? 'cardHeld' : 'cardLettingGo'), undo)}`;
}
