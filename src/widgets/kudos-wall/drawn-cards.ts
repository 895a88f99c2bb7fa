import type {ReactiveController} from 'lit';
import {everyMinute} from '../../elements/clock.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import type {KudosWall} from './kudos-wall.js';
import type {WallItem} from './kudos-wall.model.js';
import {WallNames} from './wall-names.js';
import {dateTimes, tellTimes} from './wall-times.js';

/** What is done to cards after they are drawn, where it would cost each of them something as it is drawn: dates, and people of one name told apart. */
export class DrawnCards implements ReactiveController {
  readonly #wall: KudosWall;
  readonly #localize: LocalizeController;
  readonly #names = new WallNames();
  /** The ids of those that were drawn since that was last done. */
  readonly #drawn = new Set<string>();
  /** What was shown when that was last done. */
  #finished: unknown;
  #stopClock: (() => void) | undefined;

  constructor(wall: KudosWall, localize: LocalizeController) {
    this.#wall = wall;
    this.#localize = localize;
    wall.addController(this);
  }

  hostConnected(): void {
    this.#stopClock = everyMinute(() => tellTimes(this.#wall.renderRoot, this.#localize.lang));
  }

  hostDisconnected(): void {
    this.#stopClock?.();
  }

  /** The card of a thank-you is drawn. */
  add(id: string): void {
    this.#drawn.add(id);
  }

  /** Does it, in what was drawn. */
  finish(): void {
    const items = this.#wall.view.items as WallItem[];
    if (this.#drawn.size === 0 && items === this.#finished) return;
    this.#finished = items;
    for (const id of this.#drawn) {
      const card = this.#cardOf(id);
      if (card) dateTimes(card, this.#localize.lang);
    }
    this.#names.tellApart(this.#cardOf, items, this.#drawn);
    this.#drawn.clear();
  }

  readonly #cardOf = (id: string) => this.#wall.shadowRoot?.getElementById(`who-${id}`)?.closest('article');
}
