import type {HostConnection} from '../client/host-connection.js';
import type {ViewController} from '../elements/view-controller.js';
import type {WidgetElement} from '../elements/widget-element.js';
import {parseView} from '../protocol/views/view.js';
import type {Attributes, Drawing} from './server-widget.js';

/** Stands for the host where a widget only asks whether it has one: on a server nothing is stated and nothing else is asked. */
const CONNECTION = {pending: []} as unknown as HostConnection;

interface ElementClass<Widget> {
  new (): Widget;
  readonly observedAttributes: string[];
}

/** A widget with its attributes, of which no element is made in any page. */
export function instanceOf<Widget extends WidgetElement>(made: ElementClass<Widget>, attributes: Attributes): Widget {
  // Asking for them is what has Lit read the declarations of the class.
  const known = new Set(made.observedAttributes);
  const widget = new made();
  for (const [name, value] of Object.entries(attributes)) if (known.has(name)) widget.attributeChangedCallback(name, null, value);
  return widget;
}

/** What a widget renders first in the page, once its words and its view are there. */
export function firstRendering<Data>(widget: WidgetElement & {view: ViewController<Data>}, {words, space, body}: Drawing): unknown {
  const {view} = widget;
  const inside = widget as unknown as {
    localize: unknown;
    hearth: {connection: unknown; space: unknown};
    willUpdate(changed: Map<string, unknown>): void;
  };
  inside.localize = words;
  inside.hearth.connection = view.connection = CONNECTION;
  inside.hearth.space = view.space = space;
  inside.willUpdate(new Map());
  view.accept({body}, parseView(body, view.options.read));
  return (widget as unknown as {render(): unknown}).render();
}
