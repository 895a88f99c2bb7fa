import type {LitElement} from 'lit';
import {composedClosest} from '../elements/composed-tree.js';
import type {LocalizeController} from '../elements/localize-controller.js';
import {serve} from '../locales/languages.js';
import {VERSION} from '../version.js';
import {keepClicks} from './clicks.js';
import {answerFirst} from './first-answer.js';
import {DEFER} from './handed.js';
import type {HandedHost, HandedView} from './handed.js';
import {takeHanded} from './handed-over.js';
import {PLANS} from './plans.js';
import type {Plan} from './plans.js';
import {takeRoot} from './root.js';

/** After how many milliseconds it is tried again, where what a widget needs could not be loaded. */
const NEXT_TRY = 20_000;

/** How often it is looked whether others have what they wait for, in milliseconds. */
const STEP = 5;

/** A widget, with what it has for its own classes alone. */
type Widget = LitElement & {localize?: LocalizeController; actions?: unknown; act?(): Promise<unknown>};

/**
 * Has an element go on from what the server rendered: with the same nodes where they are its own, else in their place, once its first rendering
 * is whole. Until then what the server rendered stays, whatever fails.
 */
export async function takeOver(element: LitElement, connect: () => void): Promise<void> {
  const handed = takeHanded(element);
  const pressAgain = keepClicks(element.shadowRoot!);
  if (element.localName === 'hearth-host') {
    takeMessages(element, handed);
    takeRoot(element, {goesOn: handed.version === VERSION, isWhole: () => true});
  } else {
    await hostOf(element);
    const goesOn = await prepared(element, handed);
    answerFirst(element, handed);
    const widget = element as Widget;
    takeRoot(element, {goesOn, isWhole: () => goesOn || !widget.act || widget.actions !== undefined});
  }
  element.removeAttribute(DEFER);
  // Where it was taken out of the page meanwhile, it goes on when it is put back.
  if (element.isConnected) connect();
  await element.updateComplete;
  pressAgain();
}

/**
 * Waits until the `<hearth-host>` around a widget is there: before that the widget finds no host. A bundler may have put its registration before all
 * of this: then it has rendered itself once more, which nobody sees, as it has nothing but a slot.
 */
async function hostOf(element: Element): Promise<void> {
  const host = element.parentNode && (composedClosest(element.parentNode, 'hearth-host') as LitElement | null);
  if (!host) return;
  await customElements.whenDefined('hearth-host');
  if (host.hasAttribute(DEFER) && (host.renderRoot as unknown) !== undefined) {
    takeMessages(host, takeHanded(host));
    host.removeAttribute(DEFER);
  }
  while (host.hasAttribute(DEFER)) await pause(STEP);
  await host.updateComplete;
}

/** A page may give a host its own words by itself, and they come first. */
function takeMessages(host: LitElement & {messages?: unknown}, {messages}: Partial<HandedHost>): void {
  host.messages ??= messages;
}

/** Loads what the first rendering needs. Resolves to whether the nodes of the server can stay. */
async function prepared(widget: Widget, {hydrates, version, lang}: Partial<HandedView>): Promise<boolean> {
  const plan: Partial<Plan> = PLANS[widget.localName] ?? {};
  const tag = composedClosest(widget, '[lang]')?.getAttribute('lang') || navigator.language;
  const goesOn = hydrates === true && version === VERSION && lang === tag && plan.goesOn?.(widget) !== false;
  for (;;) {
    try {
      await Promise.all([words(widget, tag, plan), goesOn || plan.load?.()]);
      return goesOn;
    } catch (error) {
      console.error(`Hearth: what <${widget.localName}> needs could not be loaded. What the server rendered stays, and it is tried again.`, error);
      await pause(NEXT_TRY);
    }
  }
}

/** Opens the words of a widget, so that they are there when it is first rendered. */
async function words({localize}: Widget, tag: string, {books = []}: Partial<Plan>): Promise<void> {
  const {lang} = await serve(tag);
  await Promise.all(books.map(async ({opened, open}) => (opened[lang] ??= await open(lang))));
  // They are on their way to others as well, and are kept where those asked for them.
  for (localize?.refresh(); localize?.ready === false; localize.refresh()) await pause(STEP);
}

const pause = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));
