import {warn} from '../../elements/warn.js';
import {readKudosData} from '../../protocol/views/kudos.js';
import {parseView} from '../../protocol/views/view.js';
import type {KudosWall} from './kudos-wall.js';

/** Reads the thank-yous that a page brings along in a JSON child of its wall, unless it gave some as a property. */
export function readChild(wall: KudosWall): void {
  const child = wall.querySelector(':scope > script[type="application/json"]');
  if (!child || wall.items) return;
  try {
    const body: unknown = JSON.parse(child.textContent ?? '');
    const {view, skipped} = parseView(Array.isArray(body) ? {items: body} : body, readKudosData);
    wall.items = view.items;
    wall.view.skipped += skipped;
  } catch (error) {
    warn(wall, 'malformed-child', `The JSON in the page is not a view: ${(error as Error).message}`);
  }
}
