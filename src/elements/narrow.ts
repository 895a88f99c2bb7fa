import {css} from 'lit';
import {FEATURES, namesOf, narrowed, WIDGETS} from '../client/narrowed.js';
import type {HostConnection} from '../client/host-connection.js';
import {composedClosest} from './composed-tree.js';
import {pageHostOptions} from './host-options.js';
import {off} from './off.js';
import {warn} from './warn.js';

const TAGS: ReadonlySet<string> = new Set(WIDGETS.map((name) => `hearth-${name}`));

/** All that can be switched off. */
const KNOWN: ReadonlySet<string> = new Set([...FEATURES, ...WIDGETS]);

/** For a widget that is switched off: whatever else the page says of it. */
const {styleSheet: gone} = css`
  :host {
    display: none !important;
  }
`;

/** The hosts of which something is left out, by what that is: those who mean the same share one. */
const shared = new WeakMap<HostConnection, Map<string, HostConnection>>();

/** What each element was last found to say: its mistakes are told once. */
const checked = new WeakMap<HTMLElement, string>();

/**
 * The host of a widget as this part of the page lets it see it; nothing where the widget is switched off, which is taken out of sight then.
 * What is switched off further out stays so: a page can only leave out.
 */
export function narrow(widget: HTMLElement, connection: HostConnection | undefined): HostConnection | undefined {
  const names = switchedOff(widget);
  const isOff = names.has(outermost(widget).localName.replace('hearth-', ''));
  hide(widget, isOff);
  if (isOff || !connection || names.size === 0) return isOff ? undefined : connection;
  const key = [...names].sort().join(' ');
  let known = shared.get(connection);
  if (!known) shared.set(connection, (known = new Map<string, HostConnection>()));
  let narrower = known.get(key);
  if (!narrower) known.set(key, (narrower = narrowed(connection, names)));
  return narrower;
}

/** What the page and every `<hearth-host>` around a widget switch off. */
function switchedOff(widget: HTMLElement): ReadonlySet<string> {
  const names = new Set(read(document.documentElement, pageHostOptions().disabledFeatures));
  for (let at: Node | null = widget; at;) {
    const provider = composedClosest(at, 'hearth-host[disabled-features]') as HTMLElement | null;
    for (const name of provider ? read(provider, provider.getAttribute('disabled-features')) : []) names.add(name);
    at = provider && (provider.assignedSlot ?? provider.parentNode);
  }
  return names;
}

/** The names in a text that can be switched off; tells the page of the others. */
function read(element: HTMLElement, text: string | null | undefined): string[] {
  const names = namesOf(text);
  const isNews = (text ?? '') !== (checked.get(element) ?? '');
  checked.set(element, text ?? '');
  const unknown = names.filter((name) => !KNOWN.has(name));
  if (isNews && unknown.length > 0)
    warn(element, 'bad-attribute', `disabledFeatures names ${unknown.join(', ')}, which cannot be switched off; there are ${[...KNOWN].join(', ')}`);
  return names.filter((name) => KNOWN.has(name));
}

/** The widget that a page has written: others have one of them inside. */
function outermost(widget: Element): Element {
  const root = widget.getRootNode();
  return root instanceof ShadowRoot && TAGS.has(root.host.localName) ? outermost(root.host) : widget;
}

function hide(widget: HTMLElement, whether: boolean): void {
  const root = widget.shadowRoot;
  if (!root || off.has(widget) === whether) return;
  off[whether ? 'add' : 'delete'](widget);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== gone), ...(whether ? [gone!] : [])];
}
