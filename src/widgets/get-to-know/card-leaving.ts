import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {CardAnswering} from './card-answering.js';

/** What is about to leave the device: a picture on its way, and the bar to undo what was just saved. */
export function leaving(localize: LocalizeController, {held, uploading, elapse}: CardAnswering, undo: () => void): TemplateResult {
  return html`${uploading ? html`<p class="said meta" role="status">${localize.term('cardUploading')}</p>` : nothing}
  ${
    held
      ? html`<hearth-undo-bar
          class="said"
          .active=${true}
          .message=${localize.term('cardHeld')}
          @hearth-undo=${undo}
          @hearth-undo-elapsed=${elapse}
        ></hearth-undo-bar>`
      : nothing
  }`;
}
