import type {TileData} from '../../protocol/views/mosaic.js';
import {CELL, EDGE, INNER, inkOf, known, PATTERNS, SHAPES, tint} from './mosaic.drawing.js';
import type {Place} from './mosaic.layout.js';

/** What a tile looks like. */
export type Look = Pick<TileData, 'colour' | 'accent' | 'pattern' | 'shape'>;

/** A node of SVG. */
function node(name: string, attributes: Record<string, string | number>, ...children: Node[]): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const key in attributes) made.setAttribute(key, `${attributes[key]}`);
  made.append(...children);
  return made;
}

/** The drawing of a pattern on a shape, without colours: those come from whatever uses it. It is drawn once for all tiles that look so. */
function drawing(id: string, d: string, [path, line]: readonly [string, number]): SVGElement {
  const clip = `${id}-`;
  const pattern: Record<string, string> = path
    ? {d: path, 'clip-path': `url(#${clip})`}
    : {d, transform: `translate(${50 - 50 * INNER} ${50 - 50 * INNER}) scale(${INNER})`};
  return node(
    'g',
    {id},
    node('path', {d, 'stroke-width': EDGE, 'stroke-linejoin': 'round'}),
    node('clipPath', {id: clip}, node('path', {d})),
    node('path', {...pattern, fill: line ? 'none' : 'currentColor', stroke: 'currentColor', 'stroke-width': line, 'stroke-linecap': 'round'}),
  );
}

/**
 * Draws tiles where they lie: one element each, in the order in which they are given.
 *
 * @param mirrored how many cells the picture is wide, where it is drawn from right to left.
 */
export function drawPicture(svg: SVGElement, tiles: readonly (Look & Place)[], mirrored?: number | false): void {
  if (!svg.firstChild) svg.append(node('defs', {}), node('g', {}));
  const [defs, group] = svg.children as unknown as [SVGElement, SVGElement];
  const drawn = new Set(Array.from(defs.children, ({id}) => id));
  tiles.forEach(({x, y, turn, colour, accent, ...look}, index) => {
    const [shape, pattern] = [known(SHAPES, look.shape), known(PATTERNS, look.pattern)];
    const name = `${shape}-${pattern}`;
    if (!drawn.has(name)) defs.append(drawing(name, SHAPES[shape], PATTERNS[pattern]));
    drawn.add(name);
    const use = (group.children[index] ?? group.appendChild(node('use', {}))) as SVGElement;
    use.setAttribute('href', `#${name}`);
    use.setAttribute('transform', `translate(${(mirrored ? mirrored - 1 - x : x) * CELL - 4} ${y * CELL - 4}) rotate(${turn} 50 50)`);
    // Not as an attribute, which a strict policy of the page would refuse.
    const {style} = use;
    style.fill = style.stroke = tint(colour);
    style.color = inkOf(accent);
  });
  while (group.children[tiles.length]) group.lastChild!.remove();
}
