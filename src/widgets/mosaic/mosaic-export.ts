import type {Mosaic} from './mosaic.js';

/** What a picture can be saved as. */
export type ImageKind = 'png' | 'svg';

/** Pixels along the longer side of an image, and of a unit of the drawing, at most. */
const [LONGEST, LARGEST] = [4096, 1.75];

/** Room around the tiles, in the units of the drawing. */
const MARGIN = 46;

/** The picture could not be made into an image. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}

/**
 * Makes an image of what a mosaic shows, in the page alone: nothing is asked of anybody. It is as wide and as high as becomes it, also where the
 * screen is narrow, and has the colours that the page has now. It has the tiles, and neither names nor words.
 *
 * @throws {ImageError} where there is no picture, or the browser makes no image of it.
 */
export async function imageOf(mosaic: Mosaic, kind: ImageKind): Promise<Blob> {
  const {tiles, view, draw, lay, renderRoot} = mosaic;
  const shown = renderRoot.querySelector<SVGSVGElement>('.picture > svg');
  if (!shown) throw new ImageError('There is no picture.');
  const [arrange, columnsFor] = lay;
  const cell = shown.viewBox.baseVal.width / mosaic.picture.columns;
  const {columns, rows, places} = arrange(tiles, view.space ?? '', columnsFor(tiles.length, Infinity));
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', `0 0 ${columns * cell} ${rows * cell}`);
  draw(
    svg,
    tiles.map(({id, data}) => ({...data, ...places.get(id)!})),
    mosaic.picture.mirrored && columns,
  );
  const colours = new Colours(mosaic);
  try {
    return kind === 'svg' ? drawing(svg, colours) : await image(svg, colours);
  } finally {
    colours.done();
  }
}

/** Which name a file has: that of the mosaic, as far as names of files go. */
const fileName = (heading: string, kind: ImageKind): string => `${heading.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'mosaic'}.${kind}`;

/** Finds out colours as the browser computes them, in a notation that every program reads. */
class Colours {
  readonly #probe = document.createElement('i');
  readonly #known = new Map<string, string>();

  constructor(mosaic: Mosaic) {
    this.#probe.hidden = true;
    mosaic.renderRoot.append(this.#probe);
  }

  /** As one of sRGB: `#b65435`. */
  of(colour: string): string {
    const known = this.#known.get(colour);
    if (known) return known;
    this.#probe.style.color = `color-mix(in srgb, ${colour}, ${colour})`;
    const numbers = (/\(srgb ([^)/]+)/.exec(getComputedStyle(this.#probe).color)?.[1] ?? '0 0 0').trim().split(/\s+/).map(Number);
    const hex = numbers.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16).padStart(2, '0')); // oxfmt-ignore
    this.#known.set(colour, `#${hex.join('')}`);
    return `#${hex.join('')}`;
  }

  done(): void {
    this.#probe.remove();
  }
}

/** The tiles of a picture: the elements that show them. */
const usesOf = (svg: SVGSVGElement): SVGUseElement[] => [...svg.querySelectorAll('use')];

/** A file stands alone: it has its colours in it, as attributes, since a program need not read styles. */
function drawing(svg: SVGSVGElement, colours: Colours): Blob {
  const {width, height} = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  usesOf(copy).forEach((use) => {
    const {fill, color} = use.style;
    use.removeAttribute('style');
    for (const name of ['fill', 'stroke']) use.setAttribute(name, colours.of(fill));
    use.setAttribute('color', colours.of(color));
  });
  const size = {width: width + 2 * MARGIN, height: height + 2 * MARGIN};
  const ground = document.createElementNS(copy.namespaceURI, 'rect');
  const attributes = {x: -MARGIN, y: -MARGIN, ...size, fill: colours.of('var(--_surface)')};
  for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, `${value}`);
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`);
  for (const [name, value] of Object.entries(size)) copy.setAttribute(name, `${value}`);
  copy.prepend(ground);
  return new Blob([new XMLSerializer().serializeToString(copy)], {type: 'image/svg+xml'});
}

async function image(svg: SVGSVGElement, colours: Colours): Promise<Blob> {
  const {width, height} = svg.viewBox.baseVal;
  const scale = Math.min(LARGEST, LONGEST / (Math.max(width, height) + 2 * MARGIN));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((width + 2 * MARGIN) * scale);
  canvas.height = Math.round((height + 2 * MARGIN) * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new ImageError('There is no canvas to draw on.');
  context.fillStyle = colours.of('var(--_surface)');
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const use of usesOf(svg)) {
    context.setTransform(new DOMMatrix([scale, 0, 0, scale, MARGIN * scale, MARGIN * scale]).multiply(matrixOf(use)));
    const drawn = svg.querySelector<SVGGElement>(use.getAttribute('href')!);
    if (drawn) paint(context, drawn, colours.of(use.style.fill), colours.of(use.style.color));
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new ImageError('The browser made no image of the picture.');
  return blob;
}

/** What an element of SVG does to what it shows. */
const matrixOf = (element: SVGGraphicsElement): DOMMatrix => {
  const list = element.transform.baseVal;
  return list.numberOfItems > 0 ? DOMMatrix.fromMatrix(list.consolidate()!.matrix) : new DOMMatrix();
};

/** Paints what a drawing of a tile shows: its outline and its edge, and within the outline its pattern. */
function paint(context: CanvasRenderingContext2D, drawn: SVGGElement, colour: string, ink: string): void {
  const [tile, pattern] = [...drawn.children].filter((child) => child instanceof SVGPathElement) as [SVGPathElement, SVGPathElement];
  const outline = new Path2D(tile.getAttribute('d')!);
  context.save();
  context.fillStyle = context.strokeStyle = colour;
  context.lineJoin = context.lineCap = 'round';
  context.lineWidth = Number(tile.getAttribute('stroke-width'));
  context.fill(outline);
  context.stroke(outline);
  const path = new Path2D();
  path.addPath(new Path2D(pattern.getAttribute('d')!), matrixOf(pattern));
  if (pattern.hasAttribute('clip-path')) context.clip(outline);
  context.fillStyle = context.strokeStyle = ink;
  context.lineWidth = Number(pattern.getAttribute('stroke-width')) * matrixOf(pattern).a;
  if (pattern.getAttribute('stroke-width') !== '0') context.stroke(path);
  else context.fill(path);
  context.restore();
}

/** Has the browser save the picture as a file that is named after its heading. Rejects where it cannot be drawn. */
export async function download(mosaic: Mosaic, kind: ImageKind, heading: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await imageOf(mosaic, kind));
  link.download = fileName(heading, kind);
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
