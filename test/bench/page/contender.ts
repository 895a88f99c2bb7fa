import type {KudosItem} from '../../../src/protocol/views/kudos.js';

/** One way to show a wall, as the bench drives it in a page of its own. */
export interface Contender {
  /** Whatever a page has loaded before there is anything to show. */
  ready(): Promise<unknown>;
  /** Shows a wall with these thanks, all of them. Resolves when they are in the document. */
  show(items: KudosItem[]): Promise<unknown> | void;
  /** Shows what the host gives first, as a page that is opened does; of ours alone. */
  open?(): Promise<unknown>;
  /** Puts more on top. Resolves when they are in the document. */
  prepend(items: KudosItem[]): Promise<unknown> | void;
  /** The article of a thank-you; by its place from the top. */
  article(place: number): HTMLElement;
  /** How many there are. */
  count(): number;
  /** Takes the wall away, and all that was made for it. */
  remove(): void;
}

declare global {
  interface Window {
    contender: Contender;
    /** What the host gave, and what came after. */
    items: KudosItem[];
    more: KudosItem[];
  }
}
