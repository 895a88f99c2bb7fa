import {HANDED_TYPE} from './handed.js';
import type {HandedHost, HandedView} from './handed.js';

/** What the server handed to the page for an element, which is gone then; nothing where it makes no sense. */
export function takeHanded(element: Element): Partial<HandedView & HandedHost> {
  const script = element.querySelector(`:scope > script[type="${HANDED_TYPE}"]`);
  script?.remove();
  try {
    return script ? (JSON.parse(script.textContent ?? '') as Partial<HandedView>) : {};
  } catch (error) {
    console.warn('Hearth: what the server handed to the page is not JSON.', error);
    return {};
  }
}
