import type {Picture, Place} from './mosaic.layout.js';

/** How long a tile takes to its new place, in milliseconds. */
const TIME = 420;

/** Where more tiles than these come or go at once, all that follows from it would be unrest. */
const FEW = 120;

/**
 * Lets tiles glide from where they lay to where they lie now, and lets new ones settle: those that one sees there, or has seen. Only where
 * motion is welcome, and only where the picture is as wide as before: else all is new.
 */
export function glide(group: SVGElement, ids: readonly string[], before: Picture, after: Picture): void {
  if (
    before.rows === 0 ||
    before.columns !== after.columns ||
    before.mirrored !== after.mirrored ||
    !matchMedia('(prefers-reduced-motion: no-preference)').matches
  )
    return;
  const came = ids.filter((id) => !before.places.has(id)).length;
  const went = before.places.size + came - ids.length;
  if (came + went > FEW) return;
  const svg = group.ownerSVGElement!;
  /** A cell of the picture, as it is drawn. */
  const cell = svg.viewBox.baseVal.width / after.columns;
  const easing = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
  const isInSight = sightOf(svg, after);
  ids.forEach((id, index) => {
    const [old, now] = [before.places.get(id), after.places.get(id)!];
    const use = group.children[index];
    if (!use || (old && old.x === now.x && old.y === now.y) || !(isInSight(now) || (old && isInSight(old)))) return;
    const by = old && {x: (old.x - now.x) * (after.mirrored ? -1 : 1) * cell, y: (old.y - now.y) * cell};
    const from = by ? {translate: `${by.x}px ${by.y}px`} : {opacity: 0};
    use.animate([from, by ? {translate: '0 0'} : {opacity: 1}], {duration: TIME, easing});
  });
}

/** Tells of a place in the picture whether it is in the window. */
function sightOf(svg: SVGElement, {columns, mirrored}: Picture): (place: Place) => boolean {
  const {left, top, width} = svg.getBoundingClientRect();
  const side = width / columns;
  return ({x, y}) => {
    const start = left + (mirrored ? columns - 1 - x : x) * side;
    const head = top + y * side;
    return start < innerWidth && start + side > 0 && head < innerHeight && head + side > 0;
  };
}
