import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {AnsweringController} from './answering-controller.js';

/** What is said while something can be taken back. */
const HELD = {answered: 'pollHeld', changed: 'pollHeld', withdrawn: 'pollHeldTaken'} as const;

/** What can be taken back, while there is something. */
export function heldBar(localize: LocalizeController, {held, elapse}: AnsweringController, undo: () => void): TemplateResult | typeof nothing {
  if (!held) return nothing;
  return html`<hearth-undo-bar
    class="said"
    .active=${true}
    .message=${localize.term(HELD[held.deed])}
    @hearth-undo=${undo}
    @hearth-undo-elapsed=${elapse}
  ></hearth-undo-bar>`;
}
