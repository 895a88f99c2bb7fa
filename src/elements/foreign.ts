import {VERSION} from '../version.js';
import type {ElementClass} from './define.js';

/** Whose elements were met. */
const known = new Set<string | undefined>();

/** Points out, once for each other version and for other code, that an element is not from this one, and stays. */
export function foreign(tag: string, {hearth}: ElementClass): void {
  if (known.size < known.add(hearth).size) console.warn(`<${tag}> is not from Hearth ${VERSION}. It stays: let the page load one version of Hearth.`);
}
