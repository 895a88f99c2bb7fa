import type {ReactiveController} from 'lit';
import type {KudosWall} from './kudos-wall.js';
import type {WallItem} from './kudos-wall.model.js';

/** Of more recipients than this some may be folded away. */
const MANY = 4;

/** What is unfolded on a wall: names that would be folded away, and replies. On paper all names are there, for there is nothing to press. */
export class Unfolded implements ReactiveController {
  readonly #wall: KudosWall;
  /** The thank-yous of which all names are shown. */
  #expanded: ReadonlySet<string> = new Set();
  /** Those of which the replies are shown. */
  #read: ReadonlySet<string> = new Set();
  #prints = false;

  constructor(wall: KudosWall) {
    this.#wall = wall;
    wall.addController(this);
  }

  /** What cards are made from by this: the same while nothing was unfolded or folded away. */
  get state(): readonly unknown[] {
    return [this.#expanded, this.#read, this.#prints];
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  isExpanded({id, data}: WallItem): boolean {
    return this.#expanded.has(id) || (this.#prints && data.to.length > MANY);
  }

  isRead(id: string): boolean {
    return this.#read.has(id);
  }

  /** Shows all names of a thank-you. */
  expand(id: string): void {
    this.#expanded = new Set([...this.#expanded, id]);
    this.#wall.requestUpdate();
  }

  /** Shows the replies to a thank-you, or folds them away. */
  read(id: string, whether = !this.#read.has(id)): void {
    const others = [...this.#read].filter((one) => one !== id);
    this.#read = new Set(whether ? [...others, id] : others);
    this.#wall.requestUpdate();
  }

  /** Folds everything away. */
  clear(): void {
    this.#expanded = new Set();
    this.#read = new Set();
  }

  /** What is rendered now is there before the page is laid out for paper. */
  readonly #onPrint = ({type}: Event): void => {
    this.#prints = type === 'beforeprint';
    this.#wall.requestUpdate();
  };
}
