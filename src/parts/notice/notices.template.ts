import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {PendingEvent} from '../../client/host-connection.js';
import type {TransportError} from '../../client/transport.js';
import {formatAgo} from '../../elements/intl-cache.js';
import type {PartsLoader} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {ViewController, ViewStatus} from '../../elements/view-controller.js';
import {helpOf, PROBLEM_MEDIA_TYPE} from '../../protocol/problem.js';
import {exported} from '../exported.js';

/** Loads what notices are shown by. */
export const noticePart: PartsLoader = () => import('./notice.js').then(({Notice}) => ({'hearth-notice': Notice}));

/** What the notices of a widget speak of. */
export interface NoticeContext {
  localize: LocalizeController;
  /** How the view of the host is doing. */
  view: Pick<ViewController<unknown>, 'status' | 'waited' | 'updatedAt' | 'failure'>;
  /** How the widget is doing, where that is something else. */
  status?: ViewStatus;
  /** What the person stated, and a view may not show yet. */
  pending?: readonly PendingEvent[] | undefined;
  /** Whether a part of the widget could not be loaded. */
  missing: boolean;
  /** What the host did not accept, in words. */
  failure?: string;
  /** What became of something that was not sent, or perhaps was, in words. */
  warned?: string;
}

/** What the person should know about the state of a widget, each with what they can do. */
export function notices({localize, view, status = view.status, pending = [], missing, failure, warned}: NoticeContext): TemplateResult[] {
  const {waited, updatedAt} = view;
  // It would be lost with this page.
  const unsaved = pending.some((entry) => !entry.durable && entry.status !== 'accepted');
  const say = (kind: string, message: unknown, ...actions: ('retry' | 'cancel')[]) =>
    html`<hearth-notice exportparts=${exported('notice')} class="said" kind=${kind}
      >${message}${actions.map((what) => html`<button slot="action" data-do=${what}>${localize.term(what)}</button>`)}</hearth-notice
    >`;
  const age = updatedAt ? ` ${localize.term('lastUpdated', formatAgo(localize.lang, updatedAt, Date.now()))}` : '';
  const said: TemplateResult[] = [];
  if (status === 'idle') said.push(say('info', localize.term('notConnected')));
  if (status === 'loading' && waited > 2) said.push(say('info', localize.term('slow'), 'cancel', 'retry'));
  if (status === 'error') said.push(say('error', localize.term('loadFailed') + age, 'retry'));
  if (status === 'offline') said.push(say('offline', localize.term('offline') + age, 'retry'));
  if (status === 'forbidden') said.push(say('info', refusal(localize, view.failure)));
  if (status === 'signed-out') said.push(say('info', localize.term('signedOut'), 'retry'));
  if (unsaved) said.push(say('offline', localize.term('notSaved')));
  if (missing) said.push(say('error', localize.term('failedToLoadPart')));
  if (failure) said.push(say('error', failure));
  if (warned) said.push(say('info', warned));
  return said;
}

/** That somebody may not see it, in the words of the host, which knows whom to ask, or else in ours. */
function refusal(localize: LocalizeController, failure: unknown): unknown {
  const {reply} = (failure ?? {}) as Partial<TransportError>;
  const help = reply?.type === PROBLEM_MEDIA_TYPE ? helpOf(reply.body) : undefined;
  return help === undefined ? localize.term('forbidden') : html`<span dir="auto">${help}</span>`;
}
