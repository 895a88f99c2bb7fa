/** What a test reads of a page, and how it waits for it. */
import {activeElement as focused} from '../../src/elements/active-element.js';
import {prepareAnnouncer} from '../../src/elements/announcer.js';
import {configureHearth} from '../../src/elements/host-options.js';

export {focused};

/** A `<main>` of its own for each test of a suite; after each, it is gone, and the page's default host with it. */
export function ownPage(): () => HTMLElement {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('main');
    document.body.append(page);
  });
  afterEach(() => {
    page.remove();
    configureHearth({});
  });
  return () => page;
}

/** What a screen reader was last given to say. */
export function announced(politeness: 'polite' | 'assertive' = 'polite'): string {
  // The same message twice in a row ends with a space that makes it a change.
  return document.querySelector(`[data-hearth-announcer=${politeness}]`)?.textContent?.trim() ?? '';
}

/** All that a screen reader is given to say politely from now on, in its order. */
export function overhear(): string[] {
  prepareAnnouncer();
  const heard: string[] = [];
  const region = document.querySelector('[data-hearth-announcer=polite]')!;
  new MutationObserver(() => heard.push(announced())).observe(region, {childList: true, characterData: true, subtree: true});
  return heard;
}

/** The first element in the shadow root of `host` that matches. */
export function inside<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`There is no ${selector} in <${host.localName}>.`);
  return found;
}

/** Every element in the shadow root of `host` that matches. */
export const allInside = <Found extends Element = HTMLElement>(host: Element, selector: string): Found[] => [
  ...(host.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** The text of an element as it is seen, without what is hidden; of an element with a shadow root, the text in there and in its slots. */
export function seen(element: HTMLElement): string {
  const {shadowRoot} = element;
  const texts = Array.from(shadowRoot?.children ?? [element], (one) => (one instanceof HTMLElement ? one.innerText : ''));
  // What stands in a slot is in no engine part of the text of what is around the slot.
  for (const slot of shadowRoot?.querySelectorAll('slot') ?? []) {
    for (const node of slot.assignedNodes({flatten: true})) {
      const isShown = (node instanceof HTMLElement ? node : slot.parentElement)?.checkVisibility();
      if (isShown) texts.push(node instanceof HTMLElement ? node.innerText : (node.textContent ?? ''));
    }
  }
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** How long something that is to come is waited for, in milliseconds: longer than it takes on a machine with much else to do. */
export const PATIENCE = 12_000;

/** Waits until something is so, as long as that is patient; else says where the focus is then. Keeps no reference to it afterwards. */
export async function until(what: string, so: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!so()) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}. The focus is on ${described(focused())}.`);
    await pause(10);
  }
}

const described = (element: Element | null): string =>
  element ? `<${element.localName} ${element.role ?? ''}> ${element.ariaLabel ?? element.textContent.trim().slice(0, 40)}` : 'nothing';

/** Waits some milliseconds, where it has to be shown that nothing happens. */
export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until what has just appeared has come to rest: until then its colours are those of two things at once. */
export async function atRest(root: Element): Promise<void> {
  const moving = (node: Element): boolean =>
    node.getAnimations().some((animation) => animation instanceof CSSTransition) ||
    [...node.children, ...(node.shadowRoot?.children ?? [])].some(moving);
  await until('rest', () => !moving(root));
}
