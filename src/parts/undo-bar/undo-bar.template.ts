import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {undoSeconds} from '../../elements/undo-window.js';
import type {Timed} from '../../elements/undo-window.js';
import {exported} from '../exported.js';

/** What a bar needs to know of what a person did last. */
interface Undoable {
  /** Something while it can be taken back. */
  held: unknown;
  /** Whether somebody wanted to take it back and came too late. */
  late: boolean;
  /** Ends the time for it. */
  elapse: () => void;
}

/** The bar to take back what was just done, while that can be done; the words that it was too late, after that was tried in vain. */
export function undoBar(
  widget: Timed,
  localize: LocalizeController,
  {held, late, elapse}: Undoable,
  message: () => string,
  undo: () => void,
): TemplateResult | typeof nothing {
  // It is not announced, since the focus goes there: the button that had it is gone.
  if (late)
    return html`<hearth-notice exportparts=${exported('notice')} class="said late" tabindex="-1">${localize.term('undoLate')}</hearth-notice>`;
  if (!held) return nothing;
  return html`<hearth-undo-bar
    exportparts=${exported('undo-bar')}
    class="said"
    .active=${true}
    .seconds=${undoSeconds(widget)}
    .message=${message()}
    @hearth-undo=${undo}
    @hearth-undo-elapsed=${elapse}
  ></hearth-undo-bar>`;
}
