import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** What may be done about it. */
export interface PersonalContext {
  localize: LocalizeController;
  reconsider(): void;
  /** They mean it. */
  mean(): void;
}

/** Asks whether they mean to send what looks like somebody's name or number. */
export const personal = ({localize, reconsider, mean}: PersonalContext): TemplateResult =>
  html`<div class="personal" role="group" aria-labelledby="personal">
    <p id="personal">${localize.term('pollPersonal')}</p>
    <div class="actions">
      <button type="button" class="change" @click=${reconsider}>${localize.term('pollPersonalChange')}</button>
      <button type="button" class="mean" @click=${mean}>${localize.term('pollPersonalSend')}</button>
    </div>
  </div>`;
