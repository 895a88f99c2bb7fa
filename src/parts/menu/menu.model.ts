/** One line of a menu. */
export interface MenuItem {
  id: string;
  label: string;
  /** It takes something away that cannot be had back easily: shown in the colour for that. */
  danger?: boolean;
  /** Of items of which one is chosen: whether it is this one. */
  checked?: boolean;
}

/** How long a pause between two letters starts a new word, in milliseconds. */
const PAUSE = 500;

/** Finds items by what the person types, in the way of native menus. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /**
   * The index of the item to go to, or -1. One letter again and again goes through the items that begin with it.
   *
   * @param now in milliseconds; from the event, so that no clock is needed.
   */
  find(key: string, labels: readonly string[], current: number, now: number): number {
    this.#typed = now - this.#last < PAUSE ? this.#typed + key : key;
    this.#last = now;
    const typed = this.#typed.toLocaleLowerCase();
    const [letter = ''] = typed;
    const repeated = typed === letter.repeat(typed.length);
    const wanted = repeated ? letter : typed;
    // A single letter looks past the current item; a word that goes on may still mean it.
    const from = repeated ? current + 1 : current;
    for (let step = 0; step < labels.length; step++) {
      const index = (Math.max(0, from) + step) % labels.length;
      if (labels[index]!.toLocaleLowerCase().startsWith(wanted)) return index;
    }
    return -1;
  }
}
