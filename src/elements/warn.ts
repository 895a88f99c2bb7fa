import {HearthWarningEvent} from './events.js';

const warned = new Set<string>();

/** Reports a mistake of the page or the host: as an event each time, on the console once. */
export function warn(element: HTMLElement, code: string, detail: string): void {
  element.dispatchEvent(new HearthWarningEvent(code, detail));
  if (warned.has(code + detail)) return;
  warned.add(code + detail);
  console.warn(`Hearth: ${detail} (${code})`, element);
}
