/**
 * What the page of an embedded widget and the page around it say to one another, by `postMessage`. The page around speaks first, so that a
 * widget answers only whoever it was told to trust.
 */

/** The page around asks to be told how high the widget is. */
export interface FitMessage {
  hearth: 'embed';
  kind: 'fit';
  /** The most that it will give, in CSS pixels: what is higher scrolls inside. */
  max: number;
}

/** How high the widget is, in whole CSS pixels. */
export interface HeightMessage {
  hearth: 'embed';
  kind: 'height';
  height: number;
}

/** No page needs more than this, and none is given more, in CSS pixels. */
export const MOST = 20_000;

/** Reads what another page sent; nothing where it is anything else than a message of this kind. */
export const readFit = (data: unknown): FitMessage | undefined =>
  isOurs(data, 'fit') && isLength(data.max) ? (data as unknown as FitMessage) : undefined;

/** Reads what another page sent; nothing where it is anything else than a message of this kind. */
export const readHeight = (data: unknown): HeightMessage | undefined =>
  isOurs(data, 'height') && isLength(data.height) ? (data as unknown as HeightMessage) : undefined;

const isOurs = (data: unknown, kind: string): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && 'hearth' in data && data.hearth === 'embed' && 'kind' in data && data.kind === kind;

const isLength = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
