import type {LitElement} from 'lit';
import {ballotsWait} from '../client/ballots/waiting.js';
import type {HostConnection} from '../client/host-connection.js';
import type {NarrowedConnection} from '../client/narrowed.js';
import {TransportError} from '../client/transport.js';
import type {ViewController} from '../elements/view-controller.js';
import {PROBLEM_MEDIA_TYPE} from '../protocol/problem.js';
import {parseView} from '../protocol/views/view.js';
import {askedFor} from './handed.js';
import type {HandedView} from './handed.js';

/** After how many milliseconds the rest of a connection is loaded: as long as after a first view that the host answers. */
const BEHIND = 1000;

/** An element that reads a view. */
type Reader = LitElement & {view?: ViewController<unknown>; pollId?: string};

type Handed = Partial<HandedView>;

/** What was handed to a widget that may have another one inside. */
const handedTo = new WeakMap<Element, Handed>();

/**
 * Has a widget take what the server was answered as the answer to its first question. Every other question goes to the host, and so does this one
 * where the page asks something else than the server did.
 */
export function answerFirst(widget: Reader, handed: Handed): void {
  handedTo.set(widget, handed);
  const {view} = widget;
  if (!view || handed.status === undefined) return;
  answer(view, handed, ({name, limit, query}) => askedFor(name, {space: view.space, limit: limit(), ...query}) === handed.asked);
}

/** A widget inside another one shows some of the same view: it takes it from there. */
export function answerInside(widget: Reader): void {
  const root = widget.getRootNode();
  const handed = root instanceof ShadowRoot ? handedTo.get(root.host) : undefined;
  const {view, pollId} = widget;
  if (!view || handed?.status === undefined) return;
  const {items, ...body} = (handed.body ?? {}) as {items?: {id?: unknown}[]};
  // A poll in a gauge shows one of the polls that the gauge was told of.
  const narrowed = pollId && items ? {...handed, body: {...body, items: items.filter(({id}) => id === pollId)}} : handed;
  answer(view, narrowed, ({name}) => handed.asked?.startsWith(`["${name}"`) ?? false);
}

function answer(view: ViewController<unknown>, handed: Handed, fits: (options: typeof view.options) => boolean): void {
  if (Object.hasOwn(view, 'load')) return;
  view.load = async () => {
    // From here on it is that of its class again.
    delete (view as Partial<typeof view>).load;
    if (!fits(view.options)) return view.load();
    begin(view.connection);
    if (handed.status === 200) {
      const {name, query = {}} = view.options;
      const body = (view.connection as Partial<NarrowedConnection>).narrow?.(name, query, handed.body) ?? handed.body;
      view.accept({body}, parseView(body, view.options.read));
    } else view.fail(refusal(view.options.name, handed.status!, handed.body));
  };
}

/** Sends what an earlier page left behind and finds out who is signed in, as it happens after a first view that a host answers. */
function begin(connection: HostConnection | undefined): void {
  setTimeout(() => {
    // Without the network there is nothing to send to: the widget finds that out by itself, and says so.
    connection?.flush().catch(() => undefined);
    if (ballotsWait()) connection?.ballots().catch(() => undefined);
  }, BEHIND);
}

function refusal(name: string, status: number, body: unknown): TransportError {
  const reply = {status, type: PROBLEM_MEDIA_TYPE, body, response: new Response(null, {status})};
  return new TransportError(status === 401 ? 'unauthenticated' : 'problem', `GET ${name}`, reply);
}
