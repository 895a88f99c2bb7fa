import type {Picture} from './mosaic.layout.js';

/** How long a tile takes to its new place, in milliseconds. */
const TIME = 420;

/** Where more tiles than these move at once, that would be unrest, and work. */
const FEW = 120;

/**
 * Lets tiles glide from where they lay to where they lie now, and lets new ones settle. Only where motion is welcome, and only where the
 * picture is as wide as before: else all is new.
 */
export function glide(group: SVGElement, ids: readonly string[], before: Picture, after: Picture): void {
  if (
    before.rows === 0 ||
    before.columns !== after.columns ||
    before.mirrored !== after.mirrored ||
    !matchMedia('(prefers-reduced-motion: no-preference)').matches
  )
    return;
  /** A cell of the picture, as it is drawn. */
  const cell = group.ownerSVGElement!.viewBox.baseVal.width / after.columns;
  const easing = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
  const moved = ids.flatMap((id, index) => {
    const [old, now] = [before.places.get(id), after.places.get(id)!];
    const use = group.children[index];
    if (!use || (old && old.x === now.x && old.y === now.y)) return [];
    return [{use, by: old && {x: (old.x - now.x) * (after.mirrored ? -1 : 1) * cell, y: (old.y - now.y) * cell}}];
  });
  if (moved.length > FEW) return;
  for (const {use, by} of moved) {
    const from = by ? {translate: `${by.x}px ${by.y}px`} : {opacity: 0};
    use.animate([from, by ? {translate: '0 0'} : {opacity: 1}], {duration: TIME, easing});
  }
}
