import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import {noticePart, notices} from '../../parts/notice/notices.template.js';
import {refused, refusedOf} from './card-refused.js';
import type {CardTools} from './card-tools.js';
import {leaving} from './card-leaving.js';
import type {PersonPopup} from './person-popup.js';

/** What stands above a card is made of. */
export interface AboveContext {
  tools: CardTools;
  parts: LazyPartsController;
  popup: PersonPopup;
  /** Whether the questions could not be loaded. */
  deckFailed: boolean;
  /** What became of something that was not sent, or perhaps was, in words. */
  warned: string;
  undo(): void;
}

/** What stands above a card: what the person should know, what was refused, what they can take back. */
export function above({tools, parts, popup, deckFailed, warned, undo}: AboveContext): TemplateResult | undefined {
  const {widget, localize, sending, answering, connection} = tools;
  const {view, status} = widget;
  if (status === 'idle' && widget.mode !== 'preview') return undefined;
  const pending: readonly PendingEvent[] = connection()?.pending ?? [];
  const said = notices({
    localize,
    view,
    status: view.status === 'empty' && status === 'loading' ? 'loading' : view.status,
    pending,
    missing: parts.missing || deckFailed,
    failure: sending.failure,
    warned,
  });
  if (said.length > 0) void parts.load(noticePart);
  const lost = localize.ready ? refusedOf(pending.filter(({event}) => event.space === (view.space ?? ''))) : [];
  return html`${said} ${lost.map((entry) => refused(localize, entry))} ${leaving(widget, localize, answering, undo)} ${popup.render()}`;
}
