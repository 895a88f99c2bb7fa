import type {nothing, TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {Timed} from '../../elements/undo-window.js';
import {undoBar} from '../../parts/undo-bar/undo-bar.template.js';
import type {AnsweringController} from './answering-controller.js';

/** What is said while something can be taken back. */
const HELD = {answered: 'pollHeld', changed: 'pollHeld', withdrawn: 'pollHeldTaken'} as const;

/** What can be taken back, while there is something. */
export function heldBar(
  widget: Timed,
  localize: LocalizeController,
  answering: AnsweringController,
  undo: () => void,
): TemplateResult | typeof nothing {
  return undoBar(widget, localize, answering, () => localize.term(HELD[answering.held!.deed]), undo);
}
