import type {Picture} from './mosaic.layout.js';

/** What a key goes by, beside the picture. */
export interface KeyContext {
  /** Rows that are in sight at a time. */
  page: number;
  /** Whether Control, or Command, is held. */
  far: boolean;
}

/** Where a key leads from a tile, by what is seen; nothing where it is no key for that. At an edge it stays. */
export function nextTile({places, rows, mirrored}: Picture, from: string, key: string, {page, far}: KeyContext): string | undefined {
  const at = places.get(from);
  if (!at) return undefined;
  const row = (y: number) => [...places].filter(([, place]) => place.y === y).sort(([, a], [, b]) => a.x - b.x);
  const own = row(at.y).map(([id]) => id);
  const beside = (step: number) => own[own.indexOf(from) + step] ?? from;
  /** The nearest in another row; of two that are as near, the one nearer to the start. */
  const nearest = (y: number) => {
    const there = row(Math.min(rows - 1, Math.max(0, y)));
    const distance = (x: number) => Math.abs(x - at.x);
    return there.reduce((best, one) => (distance(one[1].x) < distance(best[1].x) ? one : best))[0];
  };
  switch (key) {
    case 'ArrowRight':
      return beside(mirrored ? -1 : 1);
    case 'ArrowLeft':
      return beside(mirrored ? 1 : -1);
    case 'ArrowDown':
      return at.y + 1 < rows ? nearest(at.y + 1) : from;
    case 'ArrowUp':
      return at.y > 0 ? nearest(at.y - 1) : from;
    case 'PageDown':
      return nearest(at.y + Math.max(1, page));
    case 'PageUp':
      return nearest(at.y - Math.max(1, page));
    case 'Home':
      return (far ? row(0)[0]?.[0] : own[0]) ?? from;
    case 'End':
      return (far ? row(rows - 1).at(-1)?.[0] : own.at(-1)) ?? from;
    default:
      return undefined;
  }
}

/** The tile that lies nearest to where one lay that is gone. */
export function nearestTile(now: Picture, before: Picture, id: string): string | undefined {
  const at = before.places.get(id);
  if (!at) return undefined;
  const distance = ({x, y}: {x: number; y: number}) => Math.hypot(x - at.x, y - at.y);
  return [...now.places].sort(([, a], [, b]) => distance(a) - distance(b))[0]?.[0];
}
