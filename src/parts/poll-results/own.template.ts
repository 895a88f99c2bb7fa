import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';

/** The mark of what the person answered: a sign and words, so that no colour has to tell it. */
export const ownMark = (localize: LocalizeController): TemplateResult =>
  html`<span class="own"
    ><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.6 3.4 3.4L13 4.6" /></svg>${localize.term('pollYours')}</span
  >`;
